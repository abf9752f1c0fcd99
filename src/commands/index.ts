// Every command, in the order of --help.

import { analyse } from './analyse.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { completion } from './completion.js';
import { explain } from './explain.js';
import { importCommand } from './import.js';
import { create } from './new.js';
import { rank } from './rank.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { seal } from './seal.js';
import { validate } from './validate.js';

export const commands: readonly Command[] = [
  rank,
  validate,
  analyse,
  report,
  compare,
  seal,
  create,
  importCommand,
  explain,
  schema,
  completion,
];

/** What is meant when no command is named. */
export const standard: Command = rank;
