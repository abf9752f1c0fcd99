// Every command, in the order of --help.
import type { Command } from './command.js';
import { rank } from './rank.js';
import { validate } from './validate.js';

export const commands: readonly Command[] = [rank, validate];

/** What is meant when no command is named. */
export const standard: Command = rank;
