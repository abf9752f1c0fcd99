// The built program as a process of its own, and folders to run it in.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(root, 'bin/appraise.js');
export const example = join(root, 'appraisals/barnet-adult-social-care-2016.yaml');

if (!existsSync(join(root, 'dist/bin/main.cjs'))) throw new Error('run `npm run build` before these tests');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one program to its end; a program that isn't there fails the test. */
export function runs(command: string, words: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const ended = spawnSync(command, words, { cwd: root, maxBuffer: 64_000_000, timeout: 30_000, ...options });
  if (ended.error !== undefined) throw ended.error;
  return { code: ended.status, stdout: String(ended.stdout), stderr: String(ended.stderr) };
}

export function appraise(words: readonly string[], options: SpawnSyncOptions = {}): Ended {
  return runs(process.execPath, [program, ...words], options);
}

/** A line of bash in which `appraise` is the program. */
export function bash(line: string, options: SpawnSyncOptions = {}): Ended {
  return runs('bash', ['-c', `set -o pipefail; appraise() { "$NODE" "$PROGRAM" "$@"; }; ${line}`], {
    ...options,
    env: { ...process.env, NODE: process.execPath, PROGRAM: program, ...options.env },
  });
}

/** A folder, gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'appraise-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** An appraisal with so many scores that its result has more than 3,000,000 bytes. */
export function largeAppraisal(path: string): void {
  const options = Array.from({ length: 500 }, (_, index) => `option-${index}`);
  const criteria = Array.from({ length: 60 }, (_, index) => `criterion-${index}`);
  const row = (option: number) =>
    criteria.map((id, index) => `${id}: ${1 + ((option + index) % 5)}`).join(', ');
  const lines = [
    'format: appraisal/1',
    'title: Many options',
    'options:',
    ...options.map((id) => `  ${id}: {}`),
    'scales:',
    '  one-to-five: { worst: 1, best: 5 }',
    'criteria:',
    ...criteria.map((id) => `  ${id}: { weight: 1 }`),
    'scores:',
    ...options.map((id, index) => `  ${id}: { ${row(index)} }`),
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
}
