// The workbook: well-formed whatever the names are, the same bytes twice, and cached results that are the result's own.
import { XMLValidator } from 'fast-xml-parser';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { analyses } from '../../src/analyses/index.js';
import { xlsx } from '../../src/formats/xlsx.js';
import type { Result } from '../../src/result.js';
import { appraisalFile, appraisalNames, appraised, matrixText } from '../use-appraisals.js';
import { partsOf } from './zip.js';

const screen = { width: 80, colour: 0, ascii: false } as const;
const all = analyses.map(({ id }) => id);

async function bytesOf(result: Result): Promise<Uint8Array> {
  const bytes = await xlsx.render({ kind: 'report', results: [result] }, screen);
  if (typeof bytes === 'string') throw new Error('a workbook is no text');
  return bytes;
}

/** What stands in the sheets, formulas beside what they came to. */
async function sheetsOf(result: Result) {
  const { sheets } = await readXlsx(await bytesOf(result));
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** The rows of the table of a sheet, without its headers. */
async function rowsOf(result: Result, name: string) {
  const sheet = (await sheetsOf(result)).get(name);
  const first = sheet?.rows.findIndex(([text]) => text === 'Criterion' || text === 'Option') ?? -1;
  return sheet?.rows.slice(first + 1) ?? [];
}

describe.each(appraisalNames)('%s', (name) => {
  const result = appraisalFile(name, all);

  it('is the same bytes twice, in well-formed parts', async () => {
    const bytes = await bytesOf(result);
    expect(await bytesOf(result)).toEqual(bytes);
    for (const [path, text] of partsOf(bytes))
      expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
  });

  it('has the totals, ranks and differences of the result, to the last digit', async () => {
    const ranking = result.outcome?.ranking ?? [];
    if (ranking.length === 0) return;
    const rows = (await rowsOf(result, 'Totals')).slice(0, ranking.length);
    expect(rows.map(([, total]) => total)).toEqual(ranking.map(({ total }) => total));
    expect(rows.map((row) => row[2])).toEqual(ranking.map(({ rank }) => rank));
  });

  it('has values that its formulas give, worked out here from the scores', async () => {
    const scores = (await sheetsOf(result)).get('Scores')?.rows ?? [];
    const values = (await sheetsOf(result)).get('Values');
    let checked = 0;
    for (const [at, { formula, formulaResult }] of values?.cells ?? []) {
      const match = /^100\*\(Scores!([A-Z]+)(\d+)-/.exec(formula ?? '');
      if (match === null) continue;
      const row = scores[Number(match[2]) - 1] ?? [];
      const score = Number(row[(match[1] ?? 'A').charCodeAt(0) - 65]);
      const [worst, best] = [Number(row[2]), Number(row[3])];
      expect([at, Math.abs((100 * (score - worst)) / (best - worst) - Number(formulaResult)) < 1e-9]).toEqual(
        [at, true],
      );
      checked += 1;
    }
    expect(checked > 0).toBe(values !== undefined);
  });
});

describe('a hostile file', () => {
  const names = ['=cmd()', '+1', '@SUM(A1)', '</t><x>&"', '_x0041_', 'a\uffff\u202eb', "History'[]:*?/\\"];
  const text = [
    `options: ${JSON.stringify(Object.fromEntries(names.map((name, index) => [`o${index}`, { name }])))}`,
    'scales: { s: { worst: 0, best: 100 } }',
    `criteria: ${JSON.stringify({ c0: { name: '=A1', weight: 3 }, c1: { name: '=a1', weight: 1, description: 'x' } })}`,
    `scores: ${JSON.stringify(Object.fromEntries(names.map((_, index) => [`o${index}`, { c0: index, c1: 10 * index }])))}`,
  ].join('\n');

  it('has its words as text, and no formula but ours', async () => {
    const result = appraised(text);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bytes = await bytesOf(result);
    for (const [path, part] of partsOf(bytes)) {
      expect([path, XMLValidator.validate(part)]).toEqual([path, true]);
      expect(part).not.toMatch(/[\ufffe\uffff\u202e]/);
    }
    const sheet = (await sheetsOf(result)).get('Totals');
    const shown = sheet?.rows.map(([first]) => first);
    for (const name of names.slice(0, 5)) expect(shown).toContain(name);
    const formulas = [...(await sheetsOf(result)).values()].flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].map(({ formula }) => formula),
    );
    expect(formulas).not.toContain('cmd()');
    expect(formulas).not.toContain('A1');
  });

  it('may have names longer than a cell holds', async () => {
    const long = 'x'.repeat(40_000);
    const result = appraised(`${matrixText([[1], [2]], [1])}\nsummary: ${long}`);
    const cells = [...(await sheetsOf(result)).values()].flatMap(({ rows }) => rows.flat());
    expect(Math.max(...cells.map((cell) => String(cell ?? '').length))).toBeLessThanOrEqual(32_767);
  });
});

it('has nothing but faults to tell of a file without an outcome', async () => {
  const sheets = await sheetsOf(appraised('options: [3]'));
  expect([...sheets.keys()][0]).toBe('Assumptions');
});

it('has names that end in ranges of one sheet each', async () => {
  const bytes = await bytesOf(
    appraised(
      matrixText(
        [
          [10, 20],
          [30, 5],
        ],
        [2, 1],
      ),
    ),
  );
  const workbook = partsOf(bytes).get('xl/workbook.xml') ?? '';
  const names = [...workbook.matchAll(/<definedName name="([a-z]+)">([^<]+)</g)].map(([, name, range]) => [
    name,
    range,
  ]);
  expect(names).toEqual([
    ['options', 'Totals!$A$7:$A$8'],
    ['ranks', 'Totals!$C$7:$C$8'],
    ['scores', 'Scores!$E$5:$F$6'],
    ['totals', 'Totals!$B$7:$B$8'],
    ['values', 'Values!$C$5:$D$6'],
    ['weights', 'Values!$B$5:$B$6'],
  ]);
});
