// SPOTIS: how far an option stays behind the best that the scale allows, whoever else is compared.
import { sum } from '../numbers/sum.js';
import type { AggregationMethod, Matrix } from './method.js';
import type { Direction } from './normalisation.js';

export interface ScaleEnds {
  readonly low: number;
  readonly high: number;
}

/**
 * Stable preference ordering towards ideal solution (Dezert, Tchamova, Han & Tacnet 2020): Σ weight × |x − ideal| /
 * (high − low), less is better. The ideal is the better end of fixed bounds or, where `expected` is given, that
 * point. A column whose bounds coincide adds nothing: there is no room to stay behind.
 * @example spotisDistances([[4], [10]], [1], ['max'], [{ low: 0, high: 10 }]) // => [0.6, 0]
 */
export function spotisDistances(
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Direction[],
  bounds: readonly ScaleEnds[],
  expected?: readonly number[],
): readonly number[] {
  return matrix.map((row) =>
    sum(
      row.map((x, at) => {
        const { low, high } = bounds[at] ?? { low: Number.NaN, high: Number.NaN };
        if (low === high) return 0;
        const point = expected?.[at];
        const gap =
          point === undefined ? (directions[at] === 'max' ? high - x : x - low) : Math.abs(x - point);
        return ((weights[at] ?? Number.NaN) * gap) / (high - low);
      }),
    ),
  );
}

const VALUES: ScaleEnds = { low: 0, high: 100 };

/**
 * Total = 100 × (1 − distance) within 0 and 100, the fixed bounds of values. On such values that is the weighted
 * sum by another way, so the two never disagree: it shows that the additive model on fixed scales is free of rank
 * reversal, and is no second opinion.
 */
export const spotis: AggregationMethod = {
  id: 'spotis',
  title: 'SPOTIS',
  about:
    'Total = 100 less the weighted distance from the best value of every scale. On values from 0 to 100 it never disagrees with the weighted sum.',
  reference:
    'Dezert, Tchamova, Han and Tacnet, The SPOTIS rank reversal free method for multi-criteria decision-making support, 23rd International Conference on Information Fusion (2020)',
  totals: (values, weights) =>
    spotisDistances(
      values,
      weights,
      weights.map(() => 'max' as const),
      weights.map(() => VALUES),
    ).map((distance) => 100 * (1 - distance)),
};
