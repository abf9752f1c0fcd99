// Appraisals for tests: the files in `appraisals/`, and texts written on the spot.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appraise, defaultSettings } from '../src/appraise.js';
import type { Appraisal } from '../src/model/appraisal.js';
import { read } from '../src/read/read.js';
import { sourceOf } from '../src/read/text.js';
import type { Outcome, Result } from '../src/result.js';

export const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'appraisals');

/** The names of the worked examples, sorted. */
export const appraisalNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** A worked example, appraised, with the answers to questions. Its path is as a user types it from the project's folder. */
export function appraisalFile(name: string, analyses: readonly string[] = []): Result {
  const source = { path: `appraisals/${name}`, bytes: readFileSync(join(folder, name)) };
  return appraise(source, { ...defaultSettings, analyses });
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

/** A text as understood; throws with the faults if there are any. */
export function understood(text: string): Appraisal {
  const { appraisal, located } = read(sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`));
  if (appraisal === undefined) throw new Error(JSON.stringify(located([], { rules: [], all: false })));
  return appraisal;
}

/** Options `o0`, `o1`, … scored 0 to 100 on criteria `c0`, `c1`, … with these weights. */
export function matrixText(
  values: readonly (readonly (number | string)[])[],
  weights: readonly number[],
): string {
  const row = (scores: readonly (number | string)[]) =>
    Object.fromEntries(scores.map((score, index) => [`c${index}`, score]));
  return [
    `options: ${JSON.stringify(Object.fromEntries(values.map((_, index) => [`o${index}`, {}])))}`,
    'scales: { s: { worst: 0, best: 100 } }',
    `criteria: ${JSON.stringify(Object.fromEntries(weights.map((weight, index) => [`c${index}`, { weight }])))}`,
    `scores: ${JSON.stringify(Object.fromEntries(values.map((scores, index) => [`o${index}`, row(scores)])))}`,
  ].join('\n');
}
