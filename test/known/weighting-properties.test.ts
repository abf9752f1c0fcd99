// What holds of the weighting methods whatever people say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLeastSquares, type Ratio } from '../../src/numbers/log-least-squares.js';
import { principalEigenvector } from '../../src/numbers/principal-eigenvector.js';
import { weightedSum } from '../../src/numbers/sum.js';
import { bestWorst } from '../../src/weighting/best-worst.js';
import type { Judgement, StatedAs } from '../../src/weighting/method.js';
import { rankOrderCentroid } from '../../src/weighting/rank-order-centroid.js';
import { rankReciprocal } from '../../src/weighting/rank-reciprocal.js';
import { rankSum } from '../../src/weighting/rank-sum.js';
import {
  byMatrix,
  byPairs,
  compared,
  judgementsOf,
  type Matrix,
  near,
  ratiosOf,
  weighed,
} from './use-weighting.js';

const SEED = 20_270_308;
const always = <Inputs extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Inputs>,
  numRuns = 300,
): void => fc.assert(property, { seed: SEED, numRuns });

describe('weights from an order', () => {
  it('falls from place to place, ties, sums to 1, and belongs to the sibling, not to its place in the file', () => {
    const orders = fc
      .integer({ min: 1, max: 30 })
      .chain((count) =>
        fc.tuple(
          fc.shuffledSubarray([...new Array(count).keys()], { minLength: count }),
          fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        ),
      );
    always(
      fc.property(orders, ([siblings, tiedWithLast]) => {
        const order: number[][] = [];
        for (const [index, sibling] of siblings.entries()) {
          const last = order.at(-1);
          if (last !== undefined && tiedWithLast[index]) last.push(sibling);
          else order.push([sibling]);
        }
        for (const { weigh } of [rankOrderCentroid, rankSum, rankReciprocal]) {
          const { weights } = weighed(weigh({ kind: 'order', count: siblings.length, order }));
          const falling = order.map((tied) => new Set(tied.map((sibling) => weights[sibling])));
          expect(falling.every(({ size }) => size === 1)).toBe(true);
          const levels = falling.map((level) => [...level][0] ?? Number.NaN);
          for (const [index, level] of levels.entries())
            expect(level).toBeLessThan(levels[index - 1] ?? Number.POSITIVE_INFINITY);
          expect(levels.at(-1)).toBeGreaterThan(0);
          near(
            [
              weightedSum(
                weights,
                weights.map(() => 1),
              ),
            ],
            [1],
            1e-12,
          );
        }
      }),
    );
  });
});

describe('weights from pairwise comparison', () => {
  it('the iteration settles on any matrix of 9s and 1/9s, on an eigenvector', () => {
    const entries = fc
      .integer({ min: 2, max: 16 })
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          fc.array(fc.constantFrom(1 / 9, 1, 9), { minLength: count * count, maxLength: count * count }),
        ),
      );
    always(
      fc.property(entries, ([count, numbers]) => {
        const matrix = reciprocal(count, (row, column) => numbers[row * count + column] ?? 1);
        const { vector, value } = principalEigenvector(matrix);
        near(
          matrix.map((row) => weightedSum(row, vector) / value),
          vector,
          1e-13,
        );
        expect(value).toBeGreaterThan(count - 1e-9);
      }),
      150,
    );
  });

  it('consistent judgements give their weights back, with ratio 0 and nothing that disagrees', () => {
    always(
      fc.property(
        fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 15 }),
        (parts) => {
          const whole = weightedSum(
            parts,
            parts.map(() => 1),
          );
          const { weights, consistency } = byMatrix(parts.map((row) => parts.map((column) => row / column)));
          near(
            weights,
            parts.map((part) => part / whole),
            1e-12,
          );
          expect(consistency).toMatchObject({ ratio: 0, index: 0 });
          expect(consistency?.worst).toBeUndefined();
        },
      ),
    );
  });

  it('least squares on a complete consistent set is the eigenvector', () => {
    always(
      fc.property(
        fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (parts) => {
          const matrix = parts.map((row) => parts.map((column) => row / column));
          const bySquares = logLeastSquares(parts.length, ratiosOf(judgementsOf(matrix)));
          near(bySquares, principalEigenvector(matrix).vector, 1e-12);
        },
      ),
    );
  });

  it('least squares is the geometric mean over all spanning trees (Bozóki and Tsyganok 2019)', () => {
    const links = fc.subarray(pairsAmong(4), { minLength: 3 });
    const scale = fc.double({ min: 1 / 9, max: 9, noNaN: true });
    always(
      fc.property(links, fc.array(scale, { minLength: 6, maxLength: 6 }), (pairs, times) => {
        const ratios = pairs.map(([first, second], index) => ({ first, second, ratio: times[index] ?? 1 }));
        const trees = subsets(ratios, 3).flatMap((tree) => {
          const logs = alongTree(4, tree);
          return logs === undefined ? [] : [logs];
        });
        fc.pre(trees.length > 0);
        const means = [0, 1, 2, 3].map((node) =>
          Math.exp(trees.reduce((total, logs) => total + (logs[node] ?? Number.NaN), 0) / trees.length),
        );
        const whole = means.reduce((total, mean) => total + mean, 0);
        near(
          logLeastSquares(4, ratios),
          means.map((mean) => mean / whole),
          1e-12,
        );
      }),
    );
  });

  const sets = fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      judgements: fc
        .subarray(pairsAmong(count))
        .chain((pairs) =>
          fc.tuple(
            ...pairs.map(([first, second]) =>
              fc
                .constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9)
                .map((times): Judgement => ({ first, second, times })),
            ),
          ),
        ),
      relabelled: fc.shuffledSubarray([...new Array(count).keys()], { minLength: count }),
      shuffle: fc.infiniteStream(fc.nat()),
    }),
  );

  it('weights are positive and sum to 1; what is refused is disconnected or has a ratio of 1 or more', () => {
    always(
      fc.property(sets, ({ count, judgements }) => {
        const answer = byPairs(count, judgements);
        if ('refusal' in answer) {
          expect(['judgements-disconnected', 'inconsistency-total']).toContain(answer.refusal.rule);
          return;
        }
        expect(answer.weights.every((weight) => weight > 0)).toBe(true);
        near(
          [
            weightedSum(
              answer.weights,
              answer.weights.map(() => 1),
            ),
          ],
          [1],
          1e-12,
        );
        expect(answer.consistency?.ratio ?? 0).toBeLessThan(1);
        expect(answer.consistency?.ratio === undefined).toBe(answer.consistency?.without !== undefined);
      }),
    );
  });

  it('judgements belong to their siblings: relabelled, reordered and turned round they say the same', () => {
    always(
      fc.property(sets, ({ count, judgements, relabelled, shuffle }) => {
        const renamed = judgements
          .map(({ first, second, times }) => ({
            key: shuffle.next().value,
            first: relabelled[first] ?? first,
            second: relabelled[second] ?? second,
            times,
          }))
          .sort((a, b) => a.key - b.key)
          .map(({ key, first, second, times }) =>
            key % 2 === 0 ? { first, second, times } : { first: second, second: first, times: 1 / times },
          );
        const [before, after] = [byPairs(count, judgements), byPairs(count, renamed)];
        expect('refusal' in after).toBe('refusal' in before);
        if ('refusal' in before || 'refusal' in after) return;
        near(
          relabelled.map((sibling) => after.weights[sibling] ?? Number.NaN),
          before.weights,
          1e-11,
        );
      }),
    );
  });
});

describe('weights from best and worst', () => {
  const comparisons = fc.integer({ min: 2, max: 9 }).chain((count) =>
    fc
      .record({
        ends: fc.shuffledSubarray([...new Array(count).keys()], { minLength: 2, maxLength: 2 }),
        fromBest: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
        toWorst: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
      })
      .map(({ ends: [best = 0, worst = 1], fromBest, toWorst }) => {
        const both = fromBest[worst] ?? 1;
        return compared(
          best,
          worst,
          fromBest.map((times, sibling) => (sibling === best ? 1 : times)),
          toWorst.map((times, sibling) => (sibling === worst ? 1 : sibling === best ? both : times)),
        );
      }),
  );

  /** The greatest of |w_B − a_Bj w_j| and |w_j − a_jW w_W|. */
  function gapOf(
    { best, worst, bestToOthers, othersToWorst }: StatedAs<'best-worst'>,
    weights: readonly number[],
  ) {
    const [top = 0, bottom = 0] = [weights[best], weights[worst]];
    return Math.max(
      ...weights.flatMap((weight, sibling) => [
        Math.abs(top - (bestToOthers[sibling] ?? Number.NaN) * weight),
        Math.abs(weight - (othersToWorst[sibling] ?? Number.NaN) * bottom),
      ]),
    );
  }

  it('the gap is that of its weights, and other weights, near or far, have a larger one', () => {
    const other = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });
    const distance = fc.constantFrom(1e-6, 1e-3, 0.1, 1);
    always(
      fc.property(comparisons, other, distance, (stated, towards, step) => {
        const { weights, consistency } = weighed(bestWorst.weigh(stated));
        const gap = consistency?.gap ?? Number.NaN;
        expect(weights.every((weight) => weight > 0)).toBe(true);
        near(
          [
            weightedSum(
              weights,
              weights.map(() => 1),
            ),
          ],
          [1],
          1e-12,
        );
        near([gapOf(stated, weights)], [gap], 1e-12);
        const aims = towards.slice(0, weights.length);
        const whole = weightedSum(
          aims,
          aims.map(() => 1),
        );
        fc.pre(whole > 1e-3);
        const moved = weights.map(
          (weight, index) => (1 - step) * weight + (step * (aims[index] ?? 0)) / whole,
        );
        const away = Math.max(...moved.map((weight, index) => Math.abs(weight - (weights[index] ?? 0))));
        fc.pre(away > 1e-9);
        expect(gapOf(stated, moved)).toBeGreaterThan(gap);
      }),
      2000,
    );
  });

  it('comparisons that agree give their weights back, with ratio and gap 0', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 });
    always(
      fc.property(parts, (exponents) => {
        // The worst is 1, the best 9, the others 3^0 to 3^2 between them.
        const truth = [1, 9, ...exponents.map((exponent) => 3 ** (exponent - 1))];
        const whole = weightedSum(
          truth,
          truth.map(() => 1),
        );
        const stated = compared(
          1,
          0,
          truth.map((part) => 9 / part),
          truth,
        );
        const { weights, consistency } = weighed(bestWorst.weigh(stated));
        near(
          weights,
          truth.map((part) => part / whole),
          1e-14,
        );
        expect(consistency).toEqual({ ratio: 0, gap: 0 });
      }),
    );
  });

  it('relabelling the siblings permutes the weights', () => {
    const labels = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
    always(
      fc.property(comparisons, labels, (stated, nine) => {
        const order = nine.filter((label) => label < stated.count);
        const pick = (list: readonly number[]): readonly number[] =>
          order.map((sibling) => list[sibling] ?? Number.NaN);
        const renamed = compared(
          order.indexOf(stated.best),
          order.indexOf(stated.worst),
          pick(stated.bestToOthers),
          pick(stated.othersToWorst),
        );
        near(
          weighed(bestWorst.weigh(renamed)).weights,
          pick(weighed(bestWorst.weigh(stated)).weights),
          1e-14,
        );
      }),
    );
  });
});

function reciprocal(count: number, above: (row: number, column: number) => number): Matrix {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => {
      if (row === column) return 1;
      return row < column ? above(row, column) : 1 / above(column, row);
    }),
  );
}

function pairsAmong(count: number): (readonly [number, number])[] {
  return [...new Array(count).keys()].flatMap((first) =>
    [...new Array(count).keys()].filter((second) => second > first).map((second) => [first, second] as const),
  );
}

function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** The logarithms of weights along a tree, with mean 0; undefined if it doesn't reach every node. */
function alongTree(count: number, tree: readonly Ratio[]): readonly number[] | undefined {
  const logs = new Map([[0, 0]]);
  for (let pass = 0; pass < count; pass++)
    for (const { first, second, ratio } of tree) {
      const [a, b] = [logs.get(first), logs.get(second)];
      if (a !== undefined && b === undefined) logs.set(second, a - Math.log(ratio));
      if (b !== undefined && a === undefined) logs.set(first, b + Math.log(ratio));
    }
  if (logs.size < count) return undefined;
  const mean = [...logs.values()].reduce((total, log) => total + log, 0) / count;
  return [...new Array(count).keys()].map((node) => (logs.get(node) ?? Number.NaN) - mean);
}
