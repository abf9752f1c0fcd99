// Words of the command line become operands and options; what isn't understood is one line with a suggestion.
import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import type { Command } from './command.js';
import { everywhere, type Option, type Options } from './options.js';
import { didYouMean, UsageError } from './usage.js';

export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Options;
}

export function argumentsOf(command: Command, words: readonly string[]): Arguments {
  const parser = parserOf(command.options);
  try {
    parser.parse(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw usageError(error, command.options);
    throw error;
  }
  return { operands: parser.args, options: parser.opts<Options>() };
}

/** A commander that parses and formats and does nothing by itself: no output, no exit, no help of its own. */
export function parserOf(options: readonly Option[]): Parser {
  const parser = new Parser('appraise');
  parser.exitOverride().helpOption(false).allowExcessArguments(true).showSuggestionAfterError(false);
  parser.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  for (const option of allOf(options)) parser.addOption(parserOption(option));
  parser.on('option:color', () => parser.setOptionValue('colour', true));
  parser.on('option:no-color', () => parser.setOptionValue('colour', false));
  return parser;
}

function allOf(options: readonly Option[]): readonly Option[] {
  return [...options, ...everywhere];
}

function parserOption(option: Option): ParserOption {
  const flags = option.short === undefined ? option.long : `${option.short}, ${option.long}`;
  const made = new ParserOption(option.value === undefined ? flags : `${flags} <value>`, option.about);
  if (option.read !== undefined) made.argParser(option.read);
  return made.hideHelp(option.hidden ?? false);
}

/** Commander's message quotes what was typed; the sentence around it is ours. */
function usageError(error: CommanderError, options: readonly Option[]): Error {
  const quoted = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(quoted, options);
    case 'commander.optionMissingArgument': {
      const option = allOf(options).find((one) => quoted.includes(one.long));
      return new UsageError(`${option?.long ?? quoted} needs a value: ${option?.long} ${option?.value}`);
    }
    default:
      return error;
  }
}

function unknownOption(typed: string, options: readonly Option[]): UsageError {
  const name = typed.replace(/=.*/s, '');
  const known = allOf(options).filter((option) => option.hidden !== true);
  if (name !== typed && allOf(options).some((option) => option.long === name)) {
    return new UsageError(`${name} takes no value, so leave out "${typed.slice(name.length)}"`);
  }
  const suggestion = didYouMean(
    name,
    known.map((option) => option.long),
  );
  return new UsageError(`unknown option "${name}"${suggestion || '; see appraise --help'}`);
}
