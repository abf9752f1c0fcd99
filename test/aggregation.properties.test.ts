// What holds for every aggregation method, whatever the values and weights; the seed is fixed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregationMethods } from '../src/aggregation/index.js';
import type { Matrix } from '../src/aggregation/method.js';
import { netFlows, type Preference, prometheeII } from '../src/aggregation/promethee-ii.js';
import { spotis } from '../src/aggregation/spotis.js';
import { vikor } from '../src/aggregation/vikor.js';
import { weightedSum } from '../src/aggregation/weighted-sum.js';
import { TIE } from '../src/numbers/ranks.js';
import { shares } from '../src/numbers/sum.js';
import { expectClose } from './known/vectors.js';

const RUN = { seed: 20160405, numRuns: 200 };

/** Ratings, where ties, zeros and constants abound, and anything else from 0 to 100. */
const value = fc.oneof(fc.constantFrom(0, 25, 50, 75, 100), fc.double({ min: 0, max: 100, noNaN: true }));

function listOf<T>(item: fc.Arbitrary<T>, length: number): fc.Arbitrary<readonly T[]> {
  return fc.array(item, { minLength: length, maxLength: length });
}

function weightsFor(criteria: number): fc.Arbitrary<readonly number[]> {
  const stated = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1000, noNaN: true }));
  return listOf(stated, criteria)
    .filter((parts) => parts.some((part) => part > 1e-6))
    .map(shares);
}

const cases = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }))
  .chain(([criteria, options]) =>
    fc.record({ values: listOf(listOf(value, criteria), options), weights: weightsFor(criteria) }),
  );

function rowOf(values: Matrix, option: number): readonly number[] {
  return values[option] ?? [];
}

describe.each(aggregationMethods)('$id', (method) => {
  it('gives every option a total from 0 to 100, never NaN', () => {
    fc.assert(
      fc.property(cases, ({ values, weights }) => {
        expect(method.totals([], weights)).toEqual([]);
        const totals = method.totals(values, weights);
        expect(totals).toHaveLength(values.length);
        for (const total of totals) expect(total >= -TIE && total <= 100 + TIE, `${total}`).toBe(true);
      }),
      RUN,
    );
  });

  it('gives the same totals in another order of the options', () => {
    const shuffled = cases.chain((one) => {
      const options = one.values.map((_, option) => option);
      const order = fc.shuffledSubarray(options, { minLength: options.length, maxLength: options.length });
      return fc.tuple(fc.constant(one), order);
    });
    fc.assert(
      fc.property(shuffled, ([{ values, weights }, order]) => {
        const totals = method.totals(values, weights);
        const moved = order.map((option) => rowOf(values, option));
        const expected = order.map((option) => totals[option] ?? Number.NaN);
        expectClose(method.totals(moved, weights), expected, { tolerance: TIE });
        const set = method.compromise?.(values, weights).set;
        const movedSet = method.compromise?.(moved, weights).set.map((place) => order[place]);
        expect(movedSet?.toSorted()).toEqual(set?.toSorted());
      }),
      RUN,
    );
  });

  it('gives equal options the same total', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ values, weights }, pick) => {
        const twin = pick % values.length;
        const totals = method.totals([...values, rowOf(values, twin)], weights);
        expect(totals.at(-1)).toBe(totals[twin]);
      }),
      RUN,
    );
  });

  it('never puts an option before one that is at least as good on every criterion', () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (one, pick, part) => {
          const better = pick % one.values.length;
          const worse = rowOf(one.values, better).map((x) => x * (part.next().value ?? 0));
          const totals = method.totals([...one.values, worse], one.weights);
          expect(totals.at(-1)).toBeLessThanOrEqual((totals[better] ?? Number.NaN) + TIE);
        },
      ),
      RUN,
    );
  });

  it('doesn’t make a judgement of the rounding of the machine', () => {
    // 0.1 + 0.2 is not 0.3 to the machine, nor is 1e-15 nothing.
    for (const [a, b] of [
      [0.1 + 0.2, 0.3],
      [1e-15, 0],
    ] as const) {
      const values = [a, b].map((x) => [60, x]);
      const [one = 0, other = 1] = method.totals(values, [0.999, 0.001]);
      if (method.refuses?.([[b]]) === undefined) expect(Math.abs(one - other)).toBeLessThan(TIE);
    }
  });
});

describe('vikor', () => {
  it('has the options with the largest total in its compromise', () => {
    fc.assert(
      fc.property(cases, ({ values, weights }) => {
        const totals = vikor.totals(values, weights);
        const most = Math.max(...totals);
        const set = vikor.compromise?.(values, weights).set ?? [];
        expect(set).toEqual(
          expect.arrayContaining(totals.flatMap((total, at) => (total === most ? [at] : []))),
        );
      }),
      RUN,
    );
  });
});

describe('spotis', () => {
  it('is the weighted sum by another way', () => {
    fc.assert(
      fc.property(cases, ({ values, weights }) => {
        expectClose(spotis.totals(values, weights), weightedSum.totals(values, weights), { tolerance: TIE });
      }),
      RUN,
    );
  });
});

describe('promethee-ii', () => {
  const half = fc.integer({ min: 0, max: 60 }).map((x) => x / 2);
  const preference: fc.Arbitrary<Preference> = fc.oneof(
    fc.constant({ indifference: 0, preference: 0 }),
    fc.record({ indifference: half, preference: half }),
  );
  const many = fc.integer({ min: 1, max: 4 }).chain((criteria) =>
    fc.record({
      values: fc.array(listOf(value, criteria), { maxLength: 40 }),
      weights: weightsFor(criteria),
      preferences: listOf(preference, criteria),
    }),
  );

  /** The definition, pair by pair. */
  function plainFlows(values: Matrix, weights: readonly number[], preferences: readonly Preference[]) {
    const preferred = (d: number, { indifference: q, preference: p }: Preference) => {
      if (d <= q) return 0;
      return d >= p ? 1 : (d - q) / (p - q);
    };
    const over = (a: readonly number[], b: readonly number[]) =>
      preferences.reduce(
        (total, one, at) => total + (weights[at] ?? 0) * preferred((a[at] ?? 0) - (b[at] ?? 0), one),
        0,
      );
    return values.map((own) =>
      values.reduce(
        (flow, other) => flow + (over(own, other) - over(other, own)) / Math.max(values.length - 1, 1),
        0,
      ),
    );
  }

  it('is what the plain loop over all pairs gives, to 1e-12', () => {
    fc.assert(
      fc.property(many, ({ values, weights, preferences }) => {
        const directions = weights.map(() => 'max' as const);
        expectClose(
          netFlows(values, weights, directions, preferences),
          plainFlows(values, weights, preferences),
          { tolerance: 1e-12 },
        );
      }),
      RUN,
    );
  });

  it('has flows that sum to 0', () => {
    fc.assert(
      fc.property(many, ({ values, weights }) => {
        const totals = prometheeII.totals(values, weights);
        expectClose([totals.reduce((sum, total) => sum + total - 50, 0)], [0], { tolerance: TIE });
      }),
      RUN,
    );
  });
});
