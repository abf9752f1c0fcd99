// What a command is: how it is asked for, and what it does. The list of them is in index.ts.
import type { Output } from '../formats/index.js';
import type { Io } from './io.js';
import type { Option, Options } from './options.js';
import type { Writer } from './writer.js';

export interface Command {
  readonly name: string;
  /** What stands behind its name, such as `FILE`. */
  readonly operands: string;
  /** What its operands can be, in order, for shells; the last stands for all that follow. Appraisals if it isn't said. */
  readonly takes?: readonly Operand[];
  /** One line in the list of commands. */
  readonly summary: string;
  /** A few sentences above its options. */
  readonly about: string;
  readonly options: readonly Option[];
  /** What it hands to a format, if it writes results down. */
  readonly writes?: Output['kind'];
  /** What else its words can be, below its options in --help. */
  readonly lists?: readonly List[];
  readonly examples: readonly Example[];
  /** Does it and gives the exit code. */
  run(call: Call): Promise<number>;
}

/** An appraisal, or a folder of them; a spreadsheet; what only its author knows; or one of these words. */
export type Operand =
  | 'appraisal'
  | 'spreadsheet'
  | 'text'
  | ((io: Io) => readonly (readonly [word: string, about: string])[]);

/** Words and what each means, under a heading. */
export interface List {
  readonly title: string;
  readonly terms: readonly (readonly [string, string])[];
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** One use of a command. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly io: Io;
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** All there are, and the one that is meant when none is named: a command can't know the list that it stands in. */
  readonly commands: readonly Command[];
  readonly standard: Command;
}
