// What the program needs of the world, as plain shapes: `process` has nearly all, and a test can make its own.
import type { Task, Turn } from './turns.js';

export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly fd?: number | undefined;
  write(chunk: Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface InputStream extends AsyncIterable<Uint8Array | string> {
  readonly fd?: number | undefined;
}

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** Another thread, which does what the function `help` of the program does with a task. */
export type Helper = (task: Task) => Promise<readonly Turn[]>;

/** Somebody at a terminal who can be asked. */
export interface Person {
  /** The line that is typed; undefined once they have ended it. */
  ask(question: string): Promise<string | undefined>;
  /** Whether they ended it with Ctrl-C. */
  interrupted(): boolean;
  /** Nothing more is asked. */
  leave(): void;
}

export interface Io {
  /** As Node has it: the program and the script first. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
  /** The folder of the package, for the files that come with the program. */
  readonly root: string;
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /**
   * There is much to do: up to so many threads that help, fewer where the machine has not so many, none where it
   * does not pay.
   */
  helpers?(most: number): readonly Helper[];
  /** Told how much each input holds: a long run is worth preparations that a short one isn't. */
  hasRead?(bytes: number): void;
  /** Whoever can be asked; undefined unless standard input and standard error are a terminal. */
  person?(): Person | undefined;
  cwd(): string;
  /** Milliseconds from whenever; without a clock there is no progress bar, and nothing else needs one. */
  readonly now?: (() => number) | undefined;
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
  kill(pid: number, signal: Signal): unknown;
}
