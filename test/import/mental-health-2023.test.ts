// A published matrix as a spreadsheet, in three layouts and two formats: the file it becomes has the published totals.
// Ahuja, Phillips, Smartt and others, Frontiers in Health Services (2023), doi 10.3389/frhs.2023.1204207, table 5.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../use-appraisals.js';
import { csvOf, type Grid, outcomeIn, printedErrors, textFrom, turned, xlsxOf } from './use.js';

const NAMES = [
  'MHC BAME',
  'PhysChks',
  'IAPT svcs',
  'MHCaccLT',
  'CaregvrSup',
  'InCrSubAb',
  'Emplmnt',
  'PeerSupp',
  'HrmPrbsA',
];
const CRITERIA: Grid = [
  ['Clinically effective', 21.5, 70, 100, 100, 90, 50, 70, 30, 0, 20],
  ['Patients involved', 16.7, 100, 0, 80, 20, 90, 70, 65, 100, 10],
  ['Reduces inequalities', 19.0, 100, 81, 0, 25, 38, 50, 25, 13, 100],
  ['Implementable', 23.8, 100, 50, 70, 80, 70, 0, 20, 70, 30],
  ['Sustainable', 19.0, 70, 100, 70, 80, 0, 20, 30, 0, 20],
];
const PRINTED = [88, 68, 65, 62, 50, 40, 33, 36, 36];
/** As the case was worked out by hand and with exact fractions. */
const EXACT = [87.85, 67.79, 64.82, 61.68, 49.66, 40.04, 32.515, 35.83, 35.91];

/** Criteria down, a column of weights, totals below. */
const down: Grid = [
  ['Table 5'],
  [],
  ['Criterion', 'Weight', ...NAMES],
  ...CRITERIA,
  ['Total', 100, ...PRINTED],
];

/** Options down, a row of weights, totals at the right, a note below. */
const across: Grid = [
  ...turned([['Intervention', 'Weight', ...NAMES], ...CRITERIA, ['Total', null, ...PRINTED]]),
  [],
  ['Preference values from 0 to 100; weights sum to 100'],
];

/** Weighted scores beside the scores, the names over both, and totals below the weighted ones. */
const paired: Grid = [
  [null, null, ...NAMES.flatMap((name) => [name, null])],
  ['Criterion', 'Weight', ...NAMES.flatMap(() => ['Score', 'Weighted'])],
  ...CRITERIA.map(([name, weight, ...scores]) => [
    name ?? null,
    weight ?? null,
    ...scores.flatMap((score) => [score, Math.round(Number(score) * Number(weight) * 10) / 1000]),
  ]),
  ['Total', 100, ...PRINTED.flatMap((total) => [null, total])],
];

const expected = new Map(NAMES.map((name, index) => [name, EXACT[index]]));

describe.each([
  ['criteria down', down],
  ['options down', across],
  ['weighted scores beside the scores', paired],
])('the matrix with %s', (_, grid) => {
  it.each([
    ['.csv', async () => csvOf(grid)],
    ['.csv with semicolons', async () => csvOf(grid, ';')],
    ['.xlsx', () => xlsxOf(grid)],
  ])('as %s becomes a file with the published totals', async (_kind, bytes) => {
    const text = await textFrom(await bytes(), { scale: ['0..100'] });
    const { ranking, options } = outcomeIn(text);
    expect(ranking).toHaveLength(9);
    for (const { option, total } of ranking) {
      const name = options.find(({ id }) => id === option)?.name ?? '';
      expect([name, Math.abs((total ?? 0) - (expected.get(name) ?? 0)) < 1e-9]).toEqual([name, true]);
    }
    expect(text).toContain('\n  of: total\n  totals:\n');
    const printed = text.split('  totals:\n')[1]?.trimEnd().split('\n') ?? [];
    expect(printed.map((line) => Number(line.split(': ')[1]))).toEqual(PRINTED);
    expect(printedErrors(text)).toEqual([]);
  });
});

it('has the weights and scores of the file that was typed by hand', async () => {
  const typed = outcomeIn(readFileSync(join(root, 'appraisals/mental-health-priorities-2023.yaml'), 'utf8'));
  const made = outcomeIn(await textFrom(csvOf(down), { scale: ['0..100'] }));
  const figures = ({ ranking, criteria }: typeof typed) => ({
    weights: criteria.map(({ weight }) => weight),
    ranking: ranking.map(({ rank, total, values }) => ({ rank, total, values: Object.values(values) })),
  });
  expect(figures(made)).toEqual(figures(typed));
});
