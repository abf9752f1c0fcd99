// Appraisals for tests: the files in `appraisals/`, and texts written on the spot.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appraise } from '../src/appraise.js';
import { sourceOf } from '../src/read/text.js';
import type { Outcome, Result } from '../src/result.js';

export const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'appraisals');

/** The names of the worked examples, sorted. */
export const appraisalNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** A worked example, appraised. Its path is as a user types it from the project's folder. */
export function appraisalFile(name: string): Result {
  return appraise({ path: `appraisals/${name}`, bytes: readFileSync(join(folder, name)) });
}

/** A text, appraised; the two lines that every file has are put before it. */
export function appraised(text: string): Result {
  return appraise(sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`));
}

/** The outcome of a text that has no fault; throws with the faults otherwise. */
export function outcomeOf(text: string): Outcome {
  const { outcome, diagnostics } = appraised(text);
  if (outcome === undefined) {
    throw new Error(diagnostics.map(({ line, rule, message }) => `${line} ${rule}: ${message}`).join('\n'));
  }
  return outcome;
}
