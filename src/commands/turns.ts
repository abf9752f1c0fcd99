// What threads that share many files tell each other.
import type { Screen, Tally } from '../formats/index.js';
import type { Result } from '../result.js';
import type { Input } from './inputs.js';

/** What every thread is told: the files, and a counter from which each takes the number of its next one. */
export interface Task {
  readonly cwd: string;
  readonly inputs: readonly Input[];
  readonly counter: SharedArrayBuffer;
  /** Where the text of each file is wanted instead of its result. */
  readonly saying?: Saying;
}

/** How the text of a file is written: in a format that writes file by file, for a screen. */
export interface Saying {
  /** The id of the format. */
  readonly format: string;
  readonly screen: Screen;
  /** Warnings are errors. */
  readonly strict: boolean;
}

/** What came of one file, as it can be sent from thread to thread. */
export type Turn =
  | { readonly index: number; readonly result: Omit<Result, 'rules'> }
  | { readonly index: number; readonly said: string; readonly tally: Tally }
  | { readonly index: number; readonly failure: Failure };

export interface Failure {
  readonly kind: 'usage' | 'machine';
  readonly message: string;
}
