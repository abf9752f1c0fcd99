// Our linear programmes against HiGHS, and what is asked of them against other ways to find it.

import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { potentialsOf } from '../src/aggregation/potential.js';
import { freePolytope } from '../src/aggregation/weight-polytope.js';
import { weightSetOf } from '../src/aggregation/weight-sets.js';
import type { WeightFreedom } from '../src/model/appraisal.js';
import { type Constraint, maximise } from '../src/numbers/linear-programme.js';
import { firstPlaces } from '../src/numbers/places.js';
import { streamOf } from '../src/numbers/stream.js';
import { expectClose, expectedOf, holds } from './known/vectors.js';
import { matrixText, understood } from './use-appraisals.js';

// The package's types are those of its CommonJS form.
const loadHighs: typeof import('highs')['default'] = createRequire(import.meta.url)('highs');
const highs = await loadHighs();
const RUN = { seed: 20270308, numRuns: 1000 };

/** In the format that HiGHS reads. */
function solvedByHighs(objective: readonly number[], constraints: readonly Constraint[]) {
  const terms = (of: readonly number[]) =>
    of.map((each, index) => `${each < 0 ? '-' : '+'} ${Math.abs(each)} x${index}`).join(' ');
  const rows = constraints.map(
    ({ of, relation, bound }, index) =>
      ` c${index}: ${terms(of)} ${relation === 'equal' ? '=' : '<='} ${bound}`,
  );
  const text = ['Maximize', ` obj: ${terms(objective)}`, 'Subject To', ...rows, 'End'].join('\n');
  const { Status, ObjectiveValue } = highs.solve(text);
  return Status === 'Optimal' ? ObjectiveValue : Status;
}

const small = fc.integer({ min: -4, max: 4 });

describe('maximise', () => {
  const programme = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }))
    .chain(([variables, rows]) => {
      const list = fc.array(small, { minLength: variables, maxLength: variables });
      const row = fc.record({
        of: list,
        relation: fc.constantFrom('at most', 'equal') as fc.Arbitrary<Constraint['relation']>,
        bound: small,
      });
      // All variables together are bounded, so there is always a limit.
      const limit = { of: new Array<number>(variables).fill(1), relation: 'at most' as const, bound: 10 };
      return fc.record({
        objective: list,
        constraints: fc.array(row, { minLength: rows, maxLength: rows }).map((all) => [...all, limit]),
      });
    });

  it('finds what HiGHS finds, or that there is nothing', () => {
    fc.assert(
      fc.property(programme, ({ objective, constraints }) => {
        const own = maximise(objective, constraints);
        const theirs = solvedByHighs(objective, constraints);
        if (own === undefined) {
          expect(theirs).toBe('Infeasible');
          return;
        }
        expect(own.value).toBeCloseTo(theirs as number, 8);
        for (const { of, relation, bound } of constraints) {
          const sum = of.reduce((all, each, index) => all + each * (own.at[index] ?? 0), 0);
          if (relation === 'equal') expect(sum).toBeCloseTo(bound, 8);
          else expect(sum).toBeLessThanOrEqual(bound + 1e-8);
        }
        expect(Math.min(...own.at)).toBeGreaterThanOrEqual(0);
      }),
      RUN,
    );
  });

  it('says that there is no limit', () => {
    expect(() => maximise([1, 1], [{ of: [1, -1], relation: 'at most', bound: 1 }])).toThrow(
      'without a limit',
    );
  });

  it('goes round in no circle where others would (Beale 1955)', () => {
    const beale = maximise(
      [3 / 4, -150, 1 / 50, -6],
      [
        { of: [1 / 4, -60, -1 / 25, 9], relation: 'at most', bound: 0 },
        { of: [1 / 2, -90, -1 / 50, 3], relation: 'at most', bound: 0 },
        { of: [0, 0, 1, 0], relation: 'at most', bound: 1 },
      ],
    );
    expect(beale?.value).toBeCloseTo(1 / 20, 12);
  });
});

describe('potential optimality', () => {
  holds('optimality', (vector) => {
    const hundreds = vector.matrix.map((row) => row.map((value) => 100 * value));
    const { potentials } = potentialsOf(understood(matrixText(hundreds, [1, 1, 1])), 'any');
    expectClose(
      potentials.map(({ margin }) => margin / 100),
      expectedOf(vector, 'margin') ?? [],
      vector,
    );
    expect(potentials.map(({ margin }) => margin > -1e-9)).toEqual(expectedOf(vector, 'potentially_optimal'));
  });

  const matrix = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) => {
      const value = fc.integer({ min: 0, max: 20 }).map((step) => 5 * step);
      const row = fc.array(value, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });

  it('is possible where the share of first places is more than nothing, and the witness shows it', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const appraisal = understood(matrixText(rows, rows[0]?.map(() => 1) ?? []));
        const { field, potentials } = potentialsOf(appraisal, 'any');
        const firsts = firstPlaces(field.values) ?? [];
        potentials.forEach(({ margin, weights }, option) => {
          if ((firsts[option]?.share ?? 0) > 0) expect(margin).toBeGreaterThan(-1e-9);
          // A lead somewhere is a lead around it.
          if (margin > 1e-6) expect(firsts[option]?.share).toBeGreaterThan(0);
          const totals = field.values.map((row) =>
            row.reduce((sum, value, leaf) => sum + value * (weights[leaf] ?? 0), 0),
          );
          const others = totals.filter((_, index) => index !== option);
          expect((totals[option] ?? 0) - Math.max(...others)).toBeCloseTo(margin, 9);
        });
      }),
      RUN,
    );
  });

  const TREE = (low: number, more: number, deep: number) => `
options: { a: {}, b: {}, c: {} }
scales: { s: { worst: 0, best: 100 } }
criteria:
  g: { weight: ${low}..${low + more}, criteria: { one: { weight: ${deep}..${deep + more} }, two: { weight: 3 }, three: { weight: 2 } } }
  h: { weight: 2 }
  i: { weight: 1, criteria: { four: { weight: 1..3 }, five: { weight: 2 } } }
`;

  it('over a tree: no drawn weights lead by more, HiGHS finds the same, and necessary preferences never fail', () => {
    const scores = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }), {
      minLength: 3,
      maxLength: 3,
    });
    const number = fc.integer({ min: 1, max: 9 });
    const freedoms = fc.constantFrom(
      'any',
      'ordinal',
      'levels',
      'ranges',
      'ranges',
    ) as fc.Arbitrary<WeightFreedom>;
    fc.assert(
      fc.property(
        scores,
        freedoms,
        number,
        fc.integer({ min: 0, max: 9 }),
        number,
        (table, freedom, low, more, deep) => {
          const rows = table.map((row, index) => {
            const cells = ['one', 'two', 'three', 'h', 'four', 'five'].map((id, at) => `${id}: ${row[at]}`);
            return `  ${'abc'[index]}: { ${cells.join(', ')} }`;
          });
          const appraisal = understood(`${TREE(low, more, deep)}scores:\n${rows.join('\n')}\n`);
          const { field, potentials, necessary } = potentialsOf(appraisal, freedom);
          const { draw, leaves } = weightSetOf(appraisal.criteria, freedom);
          const weights = new Float64Array(leaves.length);
          const stream = streamOf(11, 0);
          for (let drawn = 0; drawn < 20; drawn++) {
            draw?.(stream, weights);
            const totals = field.values.map((row) =>
              row.reduce((sum, value, leaf) => sum + value * (weights[leaf] ?? 0), 0),
            );
            totals.forEach((own, option) => {
              const others = totals.filter((_, index) => index !== option);
              expect(own - Math.max(...others)).toBeLessThanOrEqual(
                (potentials[option]?.margin ?? Number.NaN) + 1e-8,
              );
            });
            for (const [better, worse] of necessary) {
              const total = (id: string) => totals[field.options.indexOf(id)] ?? Number.NaN;
              expect(total(better)).toBeGreaterThanOrEqual(total(worse) - 1e-9);
            }
          }
          const { columns, within } = freePolytope(appraisal.criteria, freedom);
          field.values.forEach((own, option) => {
            const leads = field.values
              .filter((_, index) => index !== option)
              .map((other) =>
                columns.map((column) =>
                  column.reduce((sum, w, leaf) => sum + w * ((own[leaf] ?? 0) - (other[leaf] ?? 0)), 0),
                ),
              );
            const theirs = solvedByHighs(
              [...columns.map(() => 0), 1],
              [
                ...leads.map(
                  (row): Constraint => ({
                    of: [...row.map((lead) => -lead), 1],
                    relation: 'at most',
                    bound: 100,
                  }),
                ),
                ...within.map((row) => ({ ...row, of: [...row.of, 0] })),
              ],
            );
            expect(potentials[option]?.margin).toBeCloseTo((theirs as number) - 100, 5);
          });
        },
      ),
      { ...RUN, numRuns: 300 },
    );
  });
});
