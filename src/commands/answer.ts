// The words of a command line find the command that answers them.
import { version } from '../generated/version.js';
import { argumentsOf } from './arguments.js';
import { helpOn, helpOnAll } from './help.js';
import { commands, standard } from './index.js';
import type { Io } from './io.js';
import { refuseLateCommand, refuseUnknownCommand } from './unknown-command.js';
import type { Writer } from './writer.js';

export interface Asked {
  readonly words: readonly string[];
  readonly io: Io;
  readonly stdout: Writer;
  readonly stderr: Writer;
}

/** Gives the exit code; throws a UsageError or CannotDo, whose message is all there is to say. */
export async function answer({ words, io, stdout, stderr }: Asked): Promise<number> {
  const names = commands.map((command) => command.name);
  const named = commands.find((command) => command.name === words[0]);
  if (named === undefined) refuseUnknownCommand(words, names, io.cwd());
  const command = named ?? standard;
  const { operands, options } = argumentsOf(command, named === undefined ? words : words.slice(1));
  if (options.version === true) {
    await stdout.write(`${version}\n`);
    return 0;
  }
  if (options.help === true) {
    const width = helpWidth(io);
    await stdout.write(named === undefined ? helpOnAll(commands, standard, width) : helpOn(named, width));
    return 0;
  }
  if (named === undefined) refuseLateCommand(operands, names);
  return command.run({ operands, options, io, stdout, stderr, commands, standard });
}

/** Help is prose: narrow on a narrow terminal, never wider than is good to read. */
function helpWidth(io: Io): number {
  return Math.min(Math.max(io.stdout.columns || 80, 40), 80);
}
