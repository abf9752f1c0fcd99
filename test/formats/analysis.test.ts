// The answers of `analyse` in every format; and no page says NaN, whatever the values.
import { describe, expect, it } from 'vitest';
import { aggregationMethods } from '../../src/aggregation/index.js';
import { analyses } from '../../src/analyses/index.js';
import { appraise, defaultSettings, type Settings } from '../../src/appraise.js';
import { formats, type Output } from '../../src/formats/index.js';
import { sourceOf } from '../../src/read/text.js';
import type { Result } from '../../src/result.js';
import { expectToFit, render } from './screens.js';

/** a: values 80 and 20, sum 50, product 40. b: 40 and 45, sum 42.5, product 42.4. */
const PANELS = `
options: { a: { name: Alpha }, b: { name: Beta } }
scales: { s: { worst: 0, best: 100 } }
criteria: { x: { name: Care, weight: 1 }, y: { name: Cost, weight: 1 } }
scores:
  a: { x: 80, y: 20 }
  b: { x: 40, y: 45 }
perspectives:
  staff: { name: Staff and unions, share: 3, weights: { x: 1, y: 3 } }
  users: { name: Users, share: 1, scores: { a: { x: 90 } } }
`;

function resultOf(text: string, settings: Partial<Settings> = {}): Result {
  const source = sourceOf('paper.yaml', `format: appraisal/1\ntitle: A test\n${text}`);
  return appraise(source, { ...defaultSettings, analyses: analyses.map(({ id }) => id), ...settings });
}

function analysisOf(text: string, settings: Partial<Settings> = {}): Output {
  return { kind: 'analysis', results: [resultOf(text, settings)] };
}

describe('the table', () => {
  it('has the question, the answer in a sentence, the ranks side by side and what they disagree on', async () => {
    const text = await render('table', analysisOf(PANELS), { width: 100 });
    expectToFit(text, 100);
    expect(text).toContain('Would another method of adding up give another ranking?');
    expect(text).toMatch(/Alpha does not come first by .*Weighted product/);
    expect(text).toMatch(/Weighted product +2 +1 +-?−?1\.00/u);
    expect(text).toContain('Staff and unions');
    expect(text).toMatch(/Beta comes first for the group; it is Alpha for Users\./);
    // Staff: a 35, b 43.75; users: a 55, b 42.5. Group: a 40, b 43.4375; places 1.75 and 1.25.
    expect(text).toMatch(/Beta +1 +2 +1 +43\.4 +1\.25/);
    expect(text).toMatch(/Alpha +2 +1 +2 +40\.0 +1\.75/);
    expect(text).toContain('Alpha on Care: Users values it 10 of 100 higher than Staff and unions.');
    expect(text.replace(/\s+/g, ' ')).toContain('the size of a panel decides nothing');
  });

  it.each([30, 49, 50, 80, 120])('fits a screen of %i columns', async (width) => {
    for (const format of ['table', 'pretty'])
      expectToFit(await render(format, analysisOf(PANELS), { width }), width);
  });

  it('has no colour and no sign beyond ASCII where there may be none', async () => {
    const text = await render('table', analysisOf(PANELS), { ascii: true });
    // Names and the titles of methods are as they are written.
    for (const line of text.split('\n')) expect(line).not.toMatch(/[─│█•]/u);
    expect(text).not.toContain('\u001b');
  });
});

describe('markdown', () => {
  it('has a heading for each question that arises and tables that a renderer takes', async () => {
    const output = analysisOf(PANELS);
    const text = await render('markdown', output);
    const answered = Object.keys(output.results[0]?.outcome?.findings ?? {});
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# A test',
      ...analyses.filter(({ id }) => answered.includes(id)).map(({ title }) => `## ${title}`),
      '## Cautions',
    ]);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.some((row) => row.includes('Beta') && row.includes('43.4'))).toBe(true);
  });
});

describe('csv', () => {
  it('has one row for each figure, unrounded, with its question', async () => {
    const text = await render('csv', analysisOf(PANELS));
    const rows = text.trimEnd().split('\r\n');
    expect(rows[0]).toBe('path,question,table,row,column,value,text');
    expect(rows).toContain('paper.yaml,methods,1,Weighted product,Alpha,2,2');
    expect(rows).toContain('paper.yaml,perspectives,1,Beta,Group total,43.4375,43.4');
    expect(rows).toContain('paper.yaml,perspectives,1,Alpha,Mean place,1.75,1.75');
    expect(rows).toContain('paper.yaml,perspectives,1,Alpha,Users (25%),1,1');
    for (const row of rows.filter((each) => !each.includes('"'))) expect(row.split(',')).toHaveLength(7);
    // Alpha leads by 50 against 42.5; x alone 80 against 40, y alone 20 against 45: level at 0.5 + 0.5 × 7.5 / 32.5.
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^paper.yaml,weight-sensitivity,1,Cost,Stays first: to,0\.61538461538\d*,0–61\.5%$/,
      ),
    );
    expect(rows).toContain('paper.yaml,weight-sensitivity,1,Cost,Stays first: from,,0–61.5%');
    expect(rows).toContain('paper.yaml,score-sensitivity,1,Alpha / Care,Changes at,65,65');
  });
});

/** Whatever can't be told apart, divided by, or ordered. */
const AWKWARD: ReadonlyMap<string, string> = new Map([
  ['equal options', table('a: { x: 5, y: 7 }', 'b: { x: 5, y: 7 }', 'c: { x: 5, y: 7 }')],
  ['all at the worst', table('a: { x: 0, y: 0 }', 'b: { x: 0, y: 0 }')],
  ['all at the best', table('a: { x: 10, y: 10 }', 'b: { x: 10, y: 10 }')],
  ['one column constant', table('a: { x: 5, y: 7 }', 'b: { x: 5, y: 3 }', 'c: { x: 5, y: 1 }')],
  ['one column of zeros', table('a: { x: 0, y: 7 }', 'b: { x: 0, y: 3 }')],
  ['one best and one worst', table('a: { x: 10, y: 10 }', 'b: { x: 0, y: 0 }')],
  ['one option', table('a: { x: 5, y: 7 }')],
  ['one option at the worst', table('a: { x: 0, y: 0 }')],
  ['two of three equal', table('a: { x: 5, y: 7 }', 'b: { x: 5, y: 7 }', 'c: { x: 1, y: 1 }')],
  [
    'a weight of 0',
    table('a: { x: 5, y: 0 }', 'b: { x: 0, y: 7 }').replace('y: { weight: 2', 'y: { weight: 0'),
  ],
  [
    'local scales without a spread',
    table('a: { x: 5, y: 7 }', 'b: { x: 5, y: 7 }').replaceAll('scale: s', 'scale: { better: lower }'),
  ],
  ['nothing known', table('a: { x: unknown, y: unknown }', 'b: { x: unknown, y: unknown }')],
  ['hardly a difference', table('a: { x: 5, y: 5 }', 'b: { x: 5.000000000000001, y: 5 }')],
  [
    'everybody fails',
    table('a: { x: 5, y: 5 }', 'b: { x: 5, y: 4 }').replace('scale: s }', 'scale: s, must: at least 9 }'),
  ],
]);

function table(...rows: readonly string[]): string {
  const options = rows.map((row) => `${row.slice(0, 1)}: {}`).join(', ');
  return `
options: { ${options} }
scales: { s: { worst: 0, best: 10 } }
criteria: { x: { weight: 1, scale: s }, y: { weight: 2, scale: s } }
scores:
${rows.map((row) => `  ${row}`).join('\n')}
perspectives:
  p: { weights: { x: 3, y: 1 } }
  q: { weights: { x: 1, y: 0 } }
`;
}

describe.each([...AWKWARD])('%s', (_, text) => {
  it.each(aggregationMethods.map(({ id }) => id))(
    'by %s in every format: no NaN, no undefined',
    async (method) => {
      for (const perspective of [undefined, 'q']) {
        const result = resultOf(text, { method, ...(perspective === undefined ? {} : { perspective }) });
        expect(result.outcome).toBeDefined();
        for (const { total } of result.outcome?.ranking ?? []) {
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(100);
        }
        for (const kind of ['ranking', 'analysis'] as const)
          for (const { id } of formats.filter(({ only }) => only !== 'report'))
            expect(await render(id, { kind, results: [result] }), `${kind} as ${id}`).not.toMatch(
              /NaN|Infinity|undefined|\bnull\b|\[object/,
            );
      }
    },
  );

  it('equal options have equal ranks, by every method', () => {
    const outcome = resultOf(text).outcome;
    const ranking = outcome?.ranking ?? [];
    const written = new Map(ranking.map(({ option, values }) => [option, JSON.stringify(values)]));
    const finding = outcome?.findings['methods'] as
      | { rankings: Record<string, Record<string, number>> }
      | undefined;
    for (const [method, ranks] of Object.entries(finding?.rankings ?? {}))
      for (const [one, its] of written)
        for (const [other, same] of written)
          if (its === same) expect(ranks[one], `${method}: ${one}, ${other}`).toBe(ranks[other]);
  });
});

describe('long names', () => {
  const LONG = 'Community interest company owned by its staff and its users';
  const NAMES = `
options: { a: { name: Trust }, b: { name: ${LONG} }, c: { name: "${LONG}, and the NHS" } }
scales: { s: { worst: 1, best: 5, step: 1 } }
criteria:
  people:
    name: Outcomes for the people who use the service and their carers
    weight: 60
    criteria:
      safe: { name: Safe, weight: 40 }
      well: { name: "Wellbeing of residents, and staying at home for longer", weight: 60 }
  cost: { name: "Cost a year, net of all the income that is expected", weight: 40, scale: { better: lower, unit: £m } }
scores:
  a: { safe: 4, well: 3, cost: 3.9 }
  b: { safe: 3, well: 4, cost: { low: 3.0, likely: 3.4, high: 3.9 } }
  c: { safe: 2..4, well: 4, cost: 3.6 }
`;
  const analyses = ['dominance', 'weight-sensitivity', 'score-sensitivity'];

  it.each([
    [40, false],
    [80, false],
    [80, true],
    [120, true],
  ])('fit a screen of %i columns (ASCII: %s), and nothing is left out', async (width, ascii) => {
    const text = await render('table', analysisOf(NAMES, { analyses }), { width, ascii });
    expectToFit(text, width);
    expect(text).not.toMatch(/…|\w\.\.\.$/mu);
    // Every interval has its place on the line: a mark on a line of dots and dashes.
    expect(text.match(/[-─.·|├┤:┊]{4,}o[-─.·|├┤:┊]*|o[-─.·|├┤:┊]{4,}/gu)?.length).toBeGreaterThan(4);
  });
});
