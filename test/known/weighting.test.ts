// Weights from orders, judgements and best–worst comparisons against papers, other programs and identities.
import { describe, expect, it } from 'vitest';
import { logLeastSquares } from '../../src/numbers/log-least-squares.js';
import { weightedSum } from '../../src/numbers/sum.js';
import { bestWorst } from '../../src/weighting/best-worst.js';
import { weightingMethods } from '../../src/weighting/index.js';
import type { StatedAs } from '../../src/weighting/method.js';
import { rankOrderCentroid } from '../../src/weighting/rank-order-centroid.js';
import { rankReciprocal } from '../../src/weighting/rank-reciprocal.js';
import { rankSum } from '../../src/weighting/rank-sum.js';
import { swing } from '../../src/weighting/swing.js';
import {
  byMatrix,
  byPairs,
  compared,
  consistencyOf,
  judged,
  judgementsOf,
  type Matrix,
  near,
  ratiosOf,
  refused,
  weighed,
} from './use-weighting.js';
import { type Vector, vectorsOf } from './vectors.js';

type Numbers = readonly number[];
type Lists = Readonly<Record<string, Numbers>>;

/** What all vectors have; the matrix and what is expected have a shape of their own in each. */
type Example = Pick<Vector, 'id' | 'source' | 'params' | 'tolerance'> & { readonly notes?: string };

interface Hierarchy {
  readonly matrix: { readonly criteria: Matrix; readonly alternatives: readonly Matrix[] };
  readonly expected: Numbers;
}

interface CarTree {
  readonly matrix: Readonly<Record<string, Matrix>>;
  readonly expected: { readonly weights: Numbers; readonly totals: Numbers };
}

const examples: readonly Example[] = vectorsOf('weighting');

function example<Shape>(id: string): Example & Shape {
  const found = examples.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no vector ${id}`);
  return found as Example & Shape;
}

/** Runs the check on the vector of that id, which is in the test's title with its source. */
function known<Shape>(id: string, check: (vector: Example & Shape) => void): void {
  const vector = example<Shape>(id);
  it(`${id} (${vector.source})`, () => check(vector));
}

/** Options scored by pairwise comparison on each criterion: Σ weight × local priority. */
function hierarchyTotals(weights: readonly number[], priorities: Matrix): readonly number[] {
  return (priorities[0] ?? []).map((_, option) =>
    weightedSum(
      weights,
      priorities.map((each) => each[option] ?? Number.NaN),
    ),
  );
}

/** The car example of gluc/ahp, with any way from a matrix to priorities. */
function carTotals(matrices: Readonly<Record<string, Matrix>>, solve: (matrix: Matrix) => readonly number[]) {
  const local = (name: string): readonly number[] => solve(matrices[name] ?? []);
  const cost = hierarchyTotals(local('Cost'), [local('PP'), local('FC'), local('MC'), local('RV')]);
  const capacity = hierarchyTotals(local('Capacity'), [local('Cargo'), local('Pass')]);
  const weights = local('Goal');
  return { weights, totals: hierarchyTotals(weights, [cost, local('Safety'), local('Style'), capacity]) };
}

describe('weights from an order', () => {
  const inOrder = (count: number): StatedAs<'order'> => ({
    kind: 'order',
    count,
    order: Array.from({ length: count }, (_, index) => [index]),
  });

  for (const n of [2, 3, 4])
    known<{ params: { n: number }; expected: Lists }>(
      `weights-rank-n${n}`,
      ({ params, expected, tolerance }) => {
        near(weighed(rankOrderCentroid.weigh(inOrder(params.n))).weights, expected['roc'] ?? [], tolerance);
        near(weighed(rankSum.weigh(inOrder(params.n))).weights, expected['rank_sum'] ?? [], tolerance);
        near(
          weighed(rankReciprocal.weigh(inOrder(params.n))).weights,
          expected['rank_reciprocal'] ?? [],
          tolerance,
        );
      },
    );

  for (const n of [3, 4])
    known<{ params: { n: number }; expected: Lists }>(
      `ordinal-simplex-moments-n${n}`,
      ({ params, expected, tolerance }) => {
        near(weighed(rankOrderCentroid.weigh(inOrder(params.n))).weights, expected['mean'] ?? [], tolerance);
      },
    );

  it('tied siblings share the mean of their places: a pencil, 0.4, 0.3, 0.2, 0.1 with the middle two level', () => {
    const { weights } = weighed(rankSum.weigh({ kind: 'order', count: 4, order: [[2], [0, 3], [1]] }));
    near(weights, [0.25, 0.1, 0.4, 0.25], 1e-15);
    expect(weights[0]).toBe(weights[3]);
  });

  it('an order that lacks a sibling or has one twice is refused, and says which', () => {
    for (const { weigh } of [rankOrderCentroid, rankSum, rankReciprocal]) {
      expect(refused(weigh({ kind: 'order', count: 3, order: [[2], [0]] }))).toMatchObject({
        rule: 'order-incomplete',
        siblings: [1],
      });
      expect(refused(weigh({ kind: 'order', count: 3, order: [[2], [0, 1], [0]] }))).toMatchObject({
        rule: 'order-repeats',
        siblings: [0],
      });
    }
  });
});

describe('weights from swings, level by level', () => {
  known<{ expected: Record<'Cost' | 'Benefit/Access' | 'Benefit/Quality', number> }>(
    'weights-swing-tree',
    ({ expected, tolerance }) => {
      const shares = (...numbers: readonly number[]): readonly number[] =>
        weighed(swing.weigh({ kind: 'weights', weights: numbers.map((middle) => ({ middle })) })).weights;
      const [cost = 0, benefit = 0] = shares(100, 60);
      const [access = 0, quality = 0] = shares(100, 50);
      near(
        [cost, benefit * access, benefit * quality],
        [expected.Cost, expected['Benefit/Access'], expected['Benefit/Quality']],
        tolerance,
      );
    },
  );
});

describe('weights from pairwise comparison', () => {
  known<{ matrix: Matrix; expected: Numbers }>('ahp-wang2011', ({ matrix, expected, tolerance }) => {
    const answer = byMatrix(matrix);
    near(answer.weights, expected, tolerance);
    // The ratio of the vector's note, with the random index 1.24.
    near([consistencyOf(answer).ratio ?? Number.NaN], [0.229], 5e-5);
    expect(consistencyOf(answer).random).toEqual({
      index: 1.24,
      table: 'Saaty, The Analytic Hierarchy Process (1980)',
    });
  });

  known<Hierarchy>('ahp-rmcda-cars', ({ matrix, expected, tolerance }) => {
    const priorities = matrix.alternatives.map((each) => byMatrix(each).weights);
    near(hierarchyTotals(byMatrix(matrix.criteria).weights, priorities), expected, tolerance);
  });

  known<CarTree>('ahp-gluc-car-eigen', ({ matrix, expected, tolerance }) => {
    const { weights, totals } = carTotals(matrix, (each) => byMatrix(each).weights);
    near(weights, expected.weights, tolerance);
    near(totals, expected.totals, tolerance);
  });

  // Its own priorities, the means of normalised columns, are no method of ours; its note has the eigenvector's.
  known<Hierarchy>('ahp-jmcdm-scores', ({ matrix, notes }) => {
    const inNote = [0.277869, 0.146194, 0.387241, 0.188696];
    expect(notes).toContain(inNote.join(', '));
    const priorities = matrix.alternatives.map((each) => byMatrix(each).weights);
    near(hierarchyTotals(byMatrix(matrix.criteria).weights, priorities), inNote, 1e-6);
  });

  // Its random index, 0.882, is from another table: the index that it divides is the same.
  known<{ matrix: Matrix; expected: { cr: number } }>(
    'ahp-consistency-measures',
    ({ matrix, expected, tolerance }) => {
      near([(consistencyOf(byMatrix(matrix)).index ?? Number.NaN) / 0.882], [expected.cr], tolerance);
    },
  );

  // Row geometric means are logarithmic least squares of a complete set.
  known<Pick<CarTree, 'expected'>>('ahp-gluc-car-geometric', ({ expected, tolerance }) => {
    const { matrix: matrices } = example<CarTree>('ahp-gluc-car-eigen');
    const solve = (matrix: Matrix): readonly number[] =>
      logLeastSquares(matrix.length, ratiosOf(judgementsOf(matrix)));
    near(carTotals(matrices, solve).totals, expected.totals, tolerance);
  });

  it('Saaty, Decision making with the analytic hierarchy process (2008): what Americans drink', () => {
    const drinks = [
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ];
    const answer = byMatrix(drinks);
    near(answer.weights, [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 5e-4);
    near([consistencyOf(answer).ratio ?? Number.NaN], [0.022], 5e-4);
  });

  it('a circle is refused, not silently equal: 9 times each way round is λ = 91/9, ratio 32/9 / 0.58', () => {
    const refusal = refused(byPairs(3, judged([0, 1, 9], [1, 2, 9], [2, 0, 9])));
    expect(refusal.rule).toBe('inconsistency-total');
    near([refusal.consistency?.ratio ?? Number.NaN], [32 / 9 / 0.58], 1e-12);
    // All three disagree alike; the first is named, whatever the rounding.
    expect(refusal.consistency?.worst).toBe(0);
  });

  it('names the judgement that disagrees most: 1 : 2 : 4 : 8 with one turned round', () => {
    const judgements = judged(
      [0, 1, 1 / 2],
      [0, 2, 1 / 4],
      [1, 2, 1 / 2],
      [1, 3, 1 / 4],
      [3, 2, 1 / 2],
      [0, 3, 1 / 8],
    );
    const { consistency } = weighed(byPairs(4, judgements));
    expect(consistency?.worst).toBe(4);
  });

  it('a missing pair is missing, not 1: a to b 2, b to c 3 is 6 : 3 : 1, and has no ratio', () => {
    const { weights, consistency } = weighed(byPairs(3, judged([0, 1, 2], [1, 2, 3])));
    near(weights, [0.6, 0.3, 0.1], 1e-14);
    expect(consistency).toEqual({
      without: 'there is no consistency ratio unless all pairs are compared; here 2 of 3 are',
    });
    const withOne = weighed(byPairs(3, judged([0, 1, 2], [1, 2, 3], [0, 2, 1]))).weights;
    expect(Math.abs((withOne[0] ?? 0) - 0.6)).toBeGreaterThan(0.1);
  });

  it('an incomplete circle shares out what does not fit: 2, 2, 2 against 4 is 2^0.75 from each to the next', () => {
    const step = 2 ** 0.75;
    const { weights, consistency } = weighed(byPairs(4, judged([0, 1, 2], [1, 2, 2], [2, 3, 2], [0, 3, 4])));
    const whole = step ** 3 + step ** 2 + step + 1;
    near(weights, [step ** 3 / whole, step ** 2 / whole, step / whole, 1 / whole], 1e-14);
    expect(consistency?.ratio).toBeUndefined();
    expect(consistency?.worst).toBe(0);
  });

  it('sets that no judgement connects are refused, naming the smaller', () => {
    const refusal = refused(byPairs(5, judged([0, 2, 3], [2, 4, 2], [1, 3, 5])));
    expect(refusal).toMatchObject({ rule: 'judgements-disconnected', siblings: [1, 3] });
    expect(refused(byPairs(2, [])).rule).toBe('judgements-disconnected');
  });

  it('judgements outside 1/9 to 9 are refused, each named; 1/9 rounded to 12 places is inside', () => {
    expect(refused(byPairs(3, judged([0, 1, 9.5], [1, 2, 3], [0, 2, 0.1])))).toMatchObject({
      rule: 'judgement-out-of-range',
      judgements: [0, 2],
    });
    expect(refused(byPairs(2, judged([0, 1, Number.NaN]))).rule).toBe('judgement-out-of-range');
    near(weighed(byPairs(2, judged([0, 1, 0.111111111111]))).weights, [0.1, 0.9], 1e-12);
  });

  it('a pair judged twice must agree: by 3 and, the other way round, by 1/3', () => {
    const twice = weighed(byPairs(3, judged([0, 1, 3], [1, 0, 1 / 3], [1, 2, 2])));
    near(twice.weights, weighed(byPairs(3, judged([0, 1, 3], [1, 2, 2]))).weights, 1e-15);
    expect(refused(byPairs(3, judged([1, 2, 2], [0, 1, 3], [1, 0, 3])))).toMatchObject({
      rule: 'judgements-contradict',
      judgements: [1, 2],
    });
  });

  it('has no ratio for one or two, and says so', () => {
    expect(weighed(byPairs(1, []))).toMatchObject({ weights: [1] });
    const two = weighed(byPairs(2, judged([1, 0, 4])));
    near(two.weights, [0.2, 0.8], 1e-15);
    expect(two.consistency?.ratio).toBeUndefined();
    expect(two.consistency?.without).toContain('fewer than three');
  });

  it('a set of 16 works: weights, index and the one that disagrees, no ratio, and says why', () => {
    const truth = Array.from({ length: 16 }, (_, index) => 1 + (index % 3));
    const judgements = judgementsOf(truth.map((row) => truth.map((column) => row / column))).map(
      (each, index) => (index === 7 ? { ...each, times: 9 } : each),
    );
    const { weights, consistency } = weighed(byPairs(16, judgements));
    expect(consistency?.ratio).toBeUndefined();
    expect(consistency?.without).toContain('more than 15 criteria');
    expect(consistency?.index).toBeGreaterThan(0);
    expect(consistency?.worst).toBe(7);
    expect(weights.every((weight) => weight > 0.01 && weight < 0.2)).toBe(true);
  });

  it('has a ratio from 3 to 15, with Saaty’s random index of each', () => {
    const table = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
    for (const [index, random] of table.entries()) {
      const all = new Array<number>(index + 3).fill(1);
      const consistency = consistencyOf(byMatrix(all.map(() => all)));
      expect(consistency).toMatchObject({ ratio: 0, index: 0, random: { index: random } });
    }
  });
});

describe('weights from best and worst', () => {
  known<{ params: Lists; expected: { w: Numbers; xi: number } }>(
    'bwm-linear',
    ({ params, expected, tolerance }) => {
      const answer = weighed(
        bestWorst.weigh(compared(2, 0, params['best_to_others'] ?? [], params['others_to_worst'] ?? [])),
      );
      near(answer.weights, expected.w, tolerance);
      near([consistencyOf(answer).gap ?? Number.NaN], [expected.xi], tolerance);
      // |2 × 5 − 8| / (8² − 8), with a pencil.
      near([consistencyOf(answer).ratio ?? Number.NaN], [2 / 56], 1e-15);
      expect(consistencyOf(answer).worst).toBe(1);
    },
  );

  /** Rezaei's programme as he wrote it, by scipy 1.17.1 linprog (HiGHS dual simplex, tolerances 1e-10). */
  const solved = [
    {
      stated: compared(1, 4, [2, 1, 4, 3, 8], [4, 8, 2, 3, 1]),
      weights: [0.229508196721, 0.448087431694, 0.114754098361, 0.153005464481, 0.054644808743],
      gap: 0.010928961749,
    },
    {
      stated: compared(0, 3, [1, 3, 5, 9, 2], [9, 2, 3, 1, 7]),
      weights: [0.454545454545, 0.144124168514, 0.10199556541, 0.044345898004, 0.254988913525],
      gap: 0.055432372506,
    },
    {
      stated: compared(2, 3, [6, 2, 1, 9, 4, 7, 3], [2, 3, 9, 1, 5, 2, 2]),
      weights: [
        0.076524741082, 0.175201380898, 0.392692750288, 0.036248561565, 0.114787111623, 0.065592635213,
        0.13895281932,
      ],
      gap: 0.066455696203,
    },
    {
      stated: compared(1, 2, [3, 1, 3], [2, 3, 1]),
      weights: [7 / 30, 0.6, 1 / 6],
      gap: 0.1,
    },
  ];
  it.each(solved)(
    'is what a solver finds: $stated.bestToOthers / $stated.othersToWorst',
    ({ stated, ...found }) => {
      const answer = weighed(bestWorst.weigh(stated));
      near(answer.weights, found.weights, 1e-10);
      near([consistencyOf(answer).gap ?? Number.NaN], [found.gap], 1e-10);
    },
  );

  it('has nothing to contradict for one or two', () => {
    expect(weighed(bestWorst.weigh(compared(0, 0, [1], [1]))).weights).toEqual([1]);
    const two = weighed(bestWorst.weigh(compared(1, 0, [4, 1], [1, 4])));
    near(two.weights, [0.2, 0.8], 1e-15);
    expect(two.consistency).toMatchObject({ gap: 0, without: expect.stringContaining('fewer than three') });
  });

  it('all alike is equal weights with ratio 0; one that differs leaves no ratio, and says why', () => {
    const alike = weighed(bestWorst.weigh(compared(0, 2, [1, 1, 1], [1, 1, 1])));
    near(alike.weights, [1 / 3, 1 / 3, 1 / 3], 1e-15);
    expect(alike.consistency).toEqual({ ratio: 0, gap: 0 });
    const odd = weighed(bestWorst.weigh(compared(0, 2, [1, 3, 1], [1, 1, 1])));
    expect(odd.consistency?.ratio).toBeUndefined();
    expect(odd.consistency?.without).toContain('as much as the worst');
    expect(odd.consistency?.worst).toBe(1);
  });

  it('refuses what cannot be meant, and says whose it is', () => {
    const rules = [
      [compared(0, 0, [1, 2], [2, 1]), 'best-is-worst', [0]],
      [compared(0, 2, [1, 12, 8], [8, 3, 1]), 'judgement-out-of-range', [1]],
      [compared(0, 2, [1, 2, 8], [8, 0.5, 1]), 'judgement-out-of-range', [1]],
      [compared(0, 2, [2, 2, 8], [8, 3, 1]), 'judgement-out-of-range', [0]],
      [compared(0, 2, [1, 2, 8], [9, 3, 1]), 'judgements-contradict', [0, 2]],
    ] as const;
    for (const [stated, rule, siblings] of rules)
      expect(refused(bestWorst.weigh(stated))).toMatchObject({ rule, siblings });
  });
});

describe('the registry', () => {
  it('has every method once, with a title and a source', () => {
    const all = weightingMethods;
    expect(all.map(({ id }) => id)).toEqual([
      'direct',
      'swing',
      'points',
      'equal',
      'rank-order-centroid',
      'rank-sum',
      'rank-reciprocal',
      'pairwise',
      'best-worst',
      'perspectives',
    ]);
    for (const { title, reference } of all) {
      expect(title).not.toBe('');
      expect(reference).toMatch(/\((19|20)\d\d\)/);
    }
  });
});
