// What threads that share many files tell each other.
import type { Result } from '../result.js';
import type { Input } from './inputs.js';

/** What every thread is told: the files, and a counter from which each takes the number of its next one. */
export interface Task {
  readonly cwd: string;
  readonly inputs: readonly Input[];
  readonly counter: SharedArrayBuffer;
}

/** What came of one file, as it can be sent from thread to thread. */
export type Turn =
  | { readonly index: number; readonly result: Omit<Result, 'rules'> }
  | { readonly index: number; readonly failure: Failure };

interface Failure {
  readonly kind: 'usage' | 'machine';
  readonly message: string;
}
