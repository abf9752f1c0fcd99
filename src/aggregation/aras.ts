// ARAS: every option as a share of an optimal one.
import { weightedSum } from '../numbers/sum.js';
import type { AggregationMethod, Matrix } from './method.js';
import { columnOf, type Direction, endsOf, levelled, normalised } from './normalisation.js';

/**
 * Additive ratio assessment (Zavadskas & Turskis 2010): the degree of utility K = S / S₀, where S is the weighted
 * sum of a row normalised by sums, and S₀ that of the optimal row, which has the best of every column and counts
 * in the sums. Scores are not negative. A column of zeros adds nothing to anybody; where no column adds anything,
 * the published 0/0 is 1 here: every row is the optimal one.
 * @example utilityDegrees([[30, 10], [15, 20]], [0.5, 0.5], ['max', 'min']) // => [1, 0.5]
 */
export function utilityDegrees(
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Direction[],
): readonly number[] {
  const optimal = directions.map((direction, at) => {
    const { least, greatest } = endsOf(columnOf(matrix, at));
    return direction === 'max' ? greatest : least;
  });
  const rows = normalised('sum', [optimal, ...matrix], directions);
  const [whole = 0, ...sums] = rows.map((row) => weightedSum(weights, row));
  return sums.map((part) => (whole === 0 ? 1 : part / whole));
}

/** Total = 100 × the degree of utility. */
export const aras: AggregationMethod = {
  id: 'aras',
  title: 'ARAS',
  about: 'Total = the weighted sum of an option against that of an ideal one made of the best values.',
  reference:
    'Zavadskas and Turskis, A new additive ratio assessment (ARAS) method in multicriteria decision-making, Technological and Economic Development of Economy 16 (2010)',
  totals: (values, weights) =>
    utilityDegrees(
      levelled(values),
      weights,
      weights.map(() => 'max' as const),
    ).map((degree) => 100 * degree),
};
