// The text of `--help`: what the program or a command does, its options, examples, exit codes.
import { Help, type Option as ParserOption } from 'commander';
import { aggregationMethods } from '../aggregation/index.js';
import { canWrite, formats } from '../formats/index.js';
import { parserOf } from './arguments.js';
import type { Command, Example } from './command.js';

export const EXIT_CODES = [
  ['0', 'fine'],
  ['1', 'errors in what was read, or what --fail-on names'],
  ['2', 'wrong use: an unknown option, command or id, or no such file'],
  ['3', "it couldn't be done: no permission, a full disk, or a fault of ours"],
] as const;

/** Help on one command. */
export function helpOn(command: Command, width: number): string {
  return page(
    [`Usage: appraise ${command.name} ${command.operands} [options]`, command.about],
    command,
    width,
  );
}

/** Help on the program: its commands, and all about the one that is meant when none is named. */
export function helpOnAll(commands: readonly Command[], standard: Command, width: number): string {
  const terms = commands.map((command) => [`${command.name} ${command.operands}`, command.summary] as const);
  const head = [
    `Usage: appraise [COMMAND] ${standard.operands} [options]`,
    'Service-delivery options appraisal: a YAML file in, a ranking with reasons out.',
    `Commands:\n${list(terms, width)}`,
  ];
  const own = commands.filter((command) => command !== standard).map((command) => command.name);
  const more = own.map((name) => `appraise ${name} --help`).join(', ');
  return page(head, standard, width, `Options of ${standard.name} (see also ${more}):`);
}

function page(head: readonly string[], command: Command, width: number, heading = 'Options:'): string {
  const sections = [
    ...head.map((text) => (text.includes('\n') ? text : wrapped(text, width))),
    `${wrapped(heading, width)}\n${list(optionTerms(command), width)}`,
    ...choices(command, width),
    `Examples:\n${examples(command.examples, width)}`,
    `Exit codes:\n${list(EXIT_CODES, width)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What the ids of its options may be. */
function choices({ options, writes, lists = [] }: Command, width: number): readonly string[] {
  const has = (long: string) => options.some((option) => option.long === long);
  const written = formats.filter((format) => canWrite(format, writes ?? 'ranking'));
  const terms = written.map(({ id, title }) => [id, title] as const);
  return [
    ...lists.map(({ title, terms }) => `${title}:\n${list(terms, width)}`),
    ...(has('--format') ? [`Formats:\n${list(terms, width)}`] : []),
    ...(has('--method')
      ? [wrapped(`Methods: ${aggregationMethods.map(({ id }) => id).join(' ')}`, width)]
      : []),
  ];
}

function optionTerms(command: Command): readonly (readonly [string, string])[] {
  const values = new Map(command.options.map((option) => [option.long as string, option.value]));
  const term = (option: ParserOption) => {
    const value = values.get(option.long ?? '');
    return `${option.short ? `${option.short}, ` : '    '}${option.long}${value ? ` ${value}` : ''}`;
  };
  const parser = parserOf(command.options);
  return new Help().visibleOptions(parser).map((option) => [term(option), option.description] as const);
}

function list(items: readonly (readonly [string, string])[], width: number): string {
  const help = helpOf(width);
  const longest = Math.max(...items.map(([term]) => term.length));
  const cramped = width - longest < 28;
  const item = ([term, text]: readonly [string, string]) =>
    cramped ? `  ${term.trimStart()}\n${indented(text, width)}` : help.formatItem(term, longest, text, help);
  return items.map(item).join('\n');
}

function wrapped(text: string, width: number): string {
  return helpOf(width).boxWrap(text, width);
}

function helpOf(width: number): Help {
  const help = new Help();
  help.prepareContext({ helpWidth: width });
  help.minWidthToWrap = 10;
  return help;
}

/** A line to copy is never broken. */
function examples(all: readonly Example[], width: number): string {
  return all.map(({ line, does }) => `  ${line}\n${indented(does, width)}`).join('\n');
}

function indented(text: string, width: number): string {
  return wrapped(text, width - 6).replace(/^/gm, '      ');
}
