// TOPSIS: near to the best there is and far from the worst.
import { sum } from '../numbers/sum.js';
import type { AggregationMethod, Matrix } from './method.js';
import { columnOf, endsOf, levelled, normalised } from './normalisation.js';

/**
 * Technique for order preference by similarity to ideal solution (Hwang & Yoon 1981): d⁻ / (d⁺ + d⁻), where d⁺
 * and d⁻ are the Euclidean distances of the weighted row from the best and the worst of every column. The matrix
 * is normalised already and more is better. The published method leaves 0/0 open, where all rows are equal (or
 * there is one): it is 0.5 here, since nothing tells them apart.
 * @example closeness([[0, 1], [1, 1], [0.75, 1]], [0.5, 0.5]) // => [0, 1, 0.75]
 */
export function closeness(matrix: Matrix, weights: readonly number[]): readonly number[] {
  const columns = weights.map((_, at) => endsOf(columnOf(matrix, at)));
  return matrix.map((row) => {
    const toBest = distance(
      row.map((x, at) => (weights[at] ?? Number.NaN) * ((columns[at]?.greatest ?? Number.NaN) - x)),
    );
    const toWorst = distance(
      row.map((x, at) => (weights[at] ?? Number.NaN) * (x - (columns[at]?.least ?? Number.NaN))),
    );
    return toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst);
  });
}

function distance(differences: readonly number[]): number {
  return Math.sqrt(sum(differences.map((difference) => difference * difference)));
}

/** Total = 100 × closeness, of values normalised by their length. */
export const topsis: AggregationMethod = {
  id: 'topsis',
  title: 'TOPSIS',
  about:
    'Total = how near an option is to the best value on every criterion and how far from the worst, by distance. 100 is the best throughout.',
  reference: 'Hwang and Yoon, Multiple Attribute Decision Making (1981)',
  totals: (values, weights) => {
    const directions = weights.map(() => 'max' as const);
    const matrix = normalised('vector', levelled(values), directions);
    return closeness(matrix, weights).map((share) => 100 * share);
  },
};
