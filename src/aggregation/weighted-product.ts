// The weighted product: good values can't make up for one that is very low.

import { TIE } from '../numbers/ranks.js';
import type { AggregationMethod, Matrix } from './method.js';

/**
 * Weighted product model (Bridgman, Dimensional Analysis, 1922; Miller & Starr 1969): Π x^weight for every row,
 * which is a weighted geometric mean where the weights sum to 1. The scores are positive and more is better. A
 * score of 0 or less makes the product 0 where its weight isn't 0; one without weight counts for nothing.
 * @example weightedProducts([[4, 25], [9, 0]], [0.5, 0.5]) // => [10, 0]
 */
export function weightedProducts(matrix: Matrix, weights: readonly number[]): readonly number[] {
  return matrix.map((row) =>
    row.reduce((product, x, at) => product * Math.max(x, 0) ** (weights[at] ?? Number.NaN), 1),
  );
}

/** Total = Π value^weight. */
export const weightedProduct: AggregationMethod = {
  id: 'weighted-product',
  title: 'Weighted product',
  about:
    'Total = the product of value to the power of its weight. A low value weighs more heavily than in a sum; where a value is 0 the product means nothing, and the method refuses.',
  reference:
    'Bridgman, Dimensional Analysis (1922); Miller and Starr, Executive Decisions and Operations Research (1969)',
  refuses: (values, weights) =>
    values.some((row) => row.some((value, at) => value < TIE && (weights?.[at] ?? 1) > 0))
      ? 'an option has a value of 0 or less on a criterion with weight, which makes its whole product 0, whatever its other values'
      : undefined,
  totals: (values, weights) => weightedProducts(values, weights),
};
