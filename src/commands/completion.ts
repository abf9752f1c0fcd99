// `appraise completion SHELL`: the script with which a shell completes what is typed, from the list of commands.
import { aggregationMethods } from '../aggregation/index.js';
import type { Branch, Flag, Offer, Tree, Word } from '../completion/index.js';
import { formats } from '../formats/index.js';
import type { Call, Command, Operand } from './command.js';
import type { Io } from './io.js';
import { everywhere, listed, type Option } from './options.js';
import { oneOf, UsageError } from './usage.js';

const shellNames = [
  { id: 'bash', about: '3.2 or newer' },
  { id: 'zsh', about: '5 or newer' },
  { id: 'fish', about: '3 or newer' },
] as const;

export const completion: Command = {
  name: 'completion',
  operands: 'SHELL',
  takes: [() => shellNames.map(({ id, about }) => [id, about]), 'text'],
  summary: 'what a shell needs to complete commands, options and files',
  about:
    'Prints the script with which bash, zsh or fish completes commands, options, what they can be, questions, rules ' +
    'and files. It is fixed, so that the Tab key starts no program: print it again after an update.',
  options: [],
  examples: [
    { line: 'source <(appraise completion bash)', does: 'in ~/.bashrc; in ~/.zshrc the same with zsh' },
    {
      line: 'appraise completion fish > ~/.config/fish/completions/appraise.fish',
      does: 'for fish, once',
    },
  ],
  run,
};

async function run({ operands, io, stdout, commands, standard }: Call): Promise<number> {
  const [name, another] = operands;
  const known = shellNames.map(({ id }) => id).join('|');
  if (name === undefined || another !== undefined)
    throw new UsageError(`completion takes one shell: appraise completion ${known}`);
  const { id } = oneOf('shell', name, shellNames);
  const { shells } = await import('../completion/index.js');
  await stdout.write(shells[id](treeOf(commands, standard, io)));
  return 0;
}

function treeOf(commands: readonly Command[], standard: Command, io: Io): Tree {
  return { commands: commands.map((command) => branchOf(command, io)), standard: standard.name };
}

function branchOf(command: Command, io: Io): Branch {
  const { name, summary, options, takes = ['appraisal'] } = command;
  const typed = [...options, ...everywhere].filter(({ hidden }) => hidden !== true);
  return {
    name,
    about: summary,
    flags: typed.map((option) => flagOf(option, command)),
    operands: takes.map((one) => offered(one, io)),
  };
}

function flagOf(option: Option, command: Command): Flag {
  const { long, short, about, value, read } = option;
  const offer = value === undefined ? undefined : { name: value, offer: valuesOf(option, command) };
  return { long, short, about, repeats: read === listed, value: offer };
}

function valuesOf({ long, value, values }: Option, { writes }: Command): Offer {
  if (values !== undefined) return wordsOf(values.map((one) => (typeof one === 'string' ? [one, ''] : one)));
  if (value === 'PATH') return { kind: 'files', endings: [] };
  switch (long) {
    case '--format': {
      const written = formats.filter(({ only }) => only === undefined || only === writes);
      return { ...wordsOf(written.map(({ id, title }) => [id, title])), into: true };
    }
    case '--method':
      return wordsOf(aggregationMethods.map(({ id, title }) => [id, title]));
    default:
      return { kind: 'text' };
  }
}

function offered(operand: Operand, io: Io): Offer {
  switch (operand) {
    case 'appraisal':
      return { kind: 'files', endings: ['.yaml', '.yml'] };
    case 'spreadsheet':
      return { kind: 'files', endings: ['.xlsx', '.csv'] };
    case 'text':
      return { kind: 'text' };
    default:
      return wordsOf(operand(io));
  }
}

function wordsOf(words: readonly Word[]): Extract<Offer, { readonly kind: 'words' }> {
  return { kind: 'words', words, into: false };
}
