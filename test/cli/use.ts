// The program as a person at a keyboard uses it, in process: words in, both streams and the exit code out.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { InputStream, OutputStream, Person, Signal } from '../../src/commands/io.js';
import { run } from '../../src/main.js';

export const SOUND = `format: appraisal/1
title: Tea or coffee
options:
  tea: { name: Tea }
  coffee: { name: Coffee }
criteria:
  taste: { weight: 60, scale: { worst: 1, best: 5 } }
  cost: { weight: 40, scale: { unit: £, worst: 5, best: 1 } }
scores:
  tea: { taste: 4, cost: 2 }
  coffee: { taste: 5, cost: 3 }
`;

/** A file of which there is nothing to say at all. */
export const SPOTLESS = `format: appraisal/1
title: What to drink at the fair
sources:
  trial: { title: What people left in their cups, date: 2027 }
options:
  nothing: { name: Nothing as last year }
  tea: { name: Tea }
  coffee: { name: Coffee }
  squash: { name: Squash }
baseline: nothing
scales:
  one-to-five: { worst: 1, best: 5, labels: { 1: Poor, 5: Good } }
criteria:
  taste: { weight: 40 }
  cost: { weight: 35 }
  effort: { weight: 25 }
scores:
  nothing: { taste: { score: 1, source: trial }, cost: { score: 5, source: trial }, effort: { score: 5, source: trial } }
  tea: { taste: { score: 5, source: trial }, cost: { score: 4, source: trial }, effort: { score: 4, source: trial } }
  coffee: { taste: { score: 4, source: trial }, cost: { score: 1, source: trial }, effort: { score: 5, source: trial } }
  squash: { taste: { score: 2, source: trial }, cost: { score: 5, source: trial }, effort: { score: 3, source: trial } }
`;

/** A file with one fault: an unknown key on line 2. */
export const FAULTY = SOUND.replace('title:', 'titel: ERROR\ntitle:');

export interface World {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array | Error;
  /** What standard output and standard error are; neither is a terminal unless it is said here. */
  readonly stdout?: Partial<OutputStream>;
  readonly stderr?: Partial<OutputStream>;
  /** What somebody at the terminal answers, one question after another; without a terminal nobody is there. */
  readonly answers?: readonly string[];
  /** How they end it when they have no more answers. */
  readonly ending?: 'Ctrl-C' | 'Ctrl-D';
}

export interface Used {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was asked, as it stood before the cursor. */
  readonly questions: readonly string[];
  /** Signals that the program sent to itself. */
  readonly killed: readonly string[];
}

export async function use(words: readonly string[], world: World = {}): Promise<Used> {
  const stdout = collector(world.stdout);
  const stderr = collector(world.stderr);
  const killed: string[] = [];
  const questions: string[] = [];
  const code = await run({
    argv: ['node', 'appraise', ...words],
    env: world.env ?? {},
    pid: process.pid,
    root: join(import.meta.dirname, '../..'),
    stdin: inputStream(world.stdin ?? ''),
    stdout: stdout.stream,
    stderr: stderr.stream,
    person: () => world.answers && person(world.answers, world.ending, questions),
    cwd: () => world.cwd ?? process.cwd(),
    on: () => {},
    off: () => {},
    kill: (_: number, signal: Signal) => killed.push(signal),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text(), questions, killed };
}

function person(answers: readonly string[], ending: World['ending'], questions: string[]): Person {
  return {
    ask: async (question) => answers[questions.push(question) - 1],
    interrupted: () => ending === 'Ctrl-C',
    leave: () => {},
  };
}

/** A folder with these files, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'appraise-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** An error as the operating system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: write`), { code, syscall: 'write' });
}

/** A stream whose every write fails so. */
export function failing(code: string): Partial<OutputStream> {
  return {
    write: (_, done) => {
      done(systemError(code));
      return false;
    },
  };
}

function collector(given: Partial<OutputStream> = {}): {
  readonly stream: OutputStream;
  readonly text: () => string;
} {
  const chunks: Uint8Array[] = [];
  const write: OutputStream['write'] = (chunk, done) => {
    chunks.push(chunk);
    // As a pipe does: later, so that nobody can count on having been heard at once.
    setImmediate(done);
    return true;
  };
  const { isTTY, columns, fd } = given;
  return {
    stream: { isTTY, columns, fd, write: given.write ?? write, on: () => {} },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

function inputStream(content: string | Uint8Array | Error): InputStream {
  return {
    async *[Symbol.asyncIterator]() {
      if (content instanceof Error) throw content;
      const bytes = Buffer.from(content);
      for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
    },
  };
}
