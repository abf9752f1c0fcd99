// Any matrix, laid out in any of the ways that are known, becomes a file with the same names, weights and scores.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Wishes } from '../../src/import/answers.js';
import { isOptionName, labelOf, subLabelOf } from '../../src/import/labels.js';
import { appraisedText, csvOf, type Grid, imported, outcomeIn, textFrom, turned, xlsxOf } from './use.js';

interface Matrix {
  readonly options: readonly string[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  /** Criterion by option; null is an empty cell. */
  readonly scores: readonly (readonly (number | null)[])[];
}

/** As a name is read: in one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Begins with a letter, so that it is there; otherwise anything that an author's keyboard or enemy can make. */
const name = fc
  .oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ': yes # no',
      '=HYPERLINK("http://x")',
      '+1',
      '-1',
      "it's",
      '{a: 1}',
      '[x]',
      '&a *b !c',
      '%YAML 1.1',
      '--- ...',
      '\u202eevil',
      'a\u0000b',
      '\u0007',
      'a,b;c\td|e',
      '"q"',
      'line\nbreak',
      '\u2028',
      '_x0041_',
      '\ufeff',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '# appraise-ignore option-dominated -- because',
      '\\u0041',
      'nul\\0',
      'constructor',
      '<b>&amp;',
    ),
  )
  .map((text) => `Q${text}`)
  // Neither does XML have them nor UTF-8.
  .map((text) => text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, ''))
  .filter((text) => labelOf(text) === undefined && subLabelOf(text) === undefined && !isOptionName(text));

const matrix: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([options, criteria]) =>
    fc.record({
      options: fc.uniqueArray(name, { minLength: options, maxLength: options, selector: oneLine }),
      criteria: fc.uniqueArray(name, { minLength: criteria, maxLength: criteria, selector: oneLine }),
      weights: fc.array(
        fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
        {
          minLength: criteria,
          maxLength: criteria,
        },
      ),
      scores: fc.array(
        fc.array(
          fc.oneof(
            { weight: 9, arbitrary: fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10) },
            fc.constant(null),
          ),
          { minLength: options, maxLength: options },
        ),
        { minLength: criteria, maxLength: criteria },
      ),
    }),
  )
  // A criterion without any score is a heading, and a matrix begins with two numbers in a row.
  .filter(
    ({ scores }) =>
      scores.every((row) => row.filter((score) => score !== null).length >= 2) &&
      (scores[0] ?? []).every((_, option) => scores.some((row) => row[option] !== null)),
  );

const down = ({ options, criteria, weights, scores }: Matrix): Grid => [
  ['Criterion', 'Weight', ...options],
  ...criteria.map((criterion, index) => [criterion, weights[index] ?? null, ...(scores[index] ?? [])]),
];

const layouts: readonly (readonly [string, (matrix: Matrix) => Grid])[] = [
  ['criteria down', down],
  [
    'options down',
    (one) => turned(down(one)).map((row, index) => (index === 0 ? ['Option', ...row.slice(1)] : row)),
  ],
  [
    'a title and notes around it',
    (one) => [['A title'], [], ...down(one), [], ['A note: 1 = bad'], ['Another note']],
  ],
  ['totals of no meaning left out', (one) => [...down(one), ['Total', ...one.options.map(() => null), 1]]],
  ['numbered rows', (one) => down(one).map((row, index) => [index === 0 ? 'Ref' : index, ...row])],
];

function expectSame(text: string, { options, criteria, weights, scores }: Matrix): void {
  const faults = appraisedText(text).diagnostics.filter(({ severity }) => severity === 'error');
  expect(faults).toEqual([]);
  const file = parse(text, { schema: 'core' });
  const names = (map: Readonly<Record<string, { readonly name: string }>>) =>
    Object.values(map).map((one) => one.name);
  expect(names(file.options)).toEqual(options.map(oneLine));
  expect(names(file.criteria)).toEqual(criteria.map(oneLine));
  expect(Object.values<{ weight: number }>(file.criteria).map(({ weight }) => weight)).toEqual(weights);
  const read = Object.values<Record<string, number | string>>(file.scores).map((row) => Object.values(row));
  expect(read).toEqual(options.map((_, option) => scores.map((row) => row[option] ?? 'unknown')));
}

const scale: Wishes = { scale: ['-100..100'], totals: 'none' };

describe.each(layouts)('with %s', (_, grid) => {
  it('a CSV file keeps names, weights and scores', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, fc.constantFrom(',', ';', '\t', '|'), async (one, sign) => {
        expectSame(
          await textFrom(csvOf(grid(one), sign), { ...scale, separator: sign, decimal: 'point' }),
          one,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('a workbook keeps names, weights and scores', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, async (one) => {
        expectSame(await textFrom(await xlsxOf(grid(one)), scale, 'a.xlsx'), one);
      }),
      { numRuns: 60 },
    );
  });
});

it('any text and any bytes are understood, asked about or refused', async () => {
  const wishes = fc.record({ scale: fc.constant(['1..5']), equalWeights: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 200 }),
        fc
          .array(
            fc.array(
              fc.oneof(
                fc.constantFrom('', 'Total', 'Weight', 'Criterion', 'Score', '4', '1,5', 'n/a', 'Q'),
                fc.string({ maxLength: 4 }),
              ),
              { maxLength: 5 },
            ),
            { maxLength: 8 },
          )
          .map((grid) => csvOf(grid)),
      ),
      wishes,
      async (bytes, asked) => {
        const made = await imported(bytes, asked);
        expect(made.kind).toMatch(/understood|doubt|refused|wrong-wish/);
        // What it writes is sound; that a printed total is wrong is for validate to say.
        if (made.kind === 'understood') expect(outcomeIn(made.text).options.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2_000 },
  );
});
