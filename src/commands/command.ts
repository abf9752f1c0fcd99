// What a command is: how it is asked for, and what it does. The list of them is in index.ts.
import type { Output } from '../formats/index.js';
import type { Io } from './io.js';
import type { Option, Options } from './options.js';
import type { Writer } from './writer.js';

export interface Command {
  readonly name: string;
  /** What stands behind its name, such as `FILE`. */
  readonly operands: string;
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
}
