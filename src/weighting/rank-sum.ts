// Rank-sum: weights fall by the same step from place to place.
import { byPlace } from './by-place.js';
import type { WeightingMethod } from './method.js';

/**
 * Weights of the places from an order alone: wᵢ = 2(n + 1 − i) / (n(n + 1)) (Stillwell, Seaver and Edwards 1981).
 * @example rankSumPlaces(4) // => [0.4, 0.3, 0.2, 0.1]
 */
export function rankSumPlaces(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (2 * (count - index)) / (count * (count + 1)));
}

export const rankSum: WeightingMethod<'order'> = {
  id: 'rank-sum',
  title: 'Rank-sum weights',
  about:
    'The panel agrees on an order only (order: […]). The weights fall in equal steps from the first place to the last.',
  reference:
    'Stillwell, Seaver and Edwards, A comparison of weight approximation techniques in multiattribute utility decision making (1981); those tied take the mean of their places',
  takes: 'order',
  weigh: (stated) => byPlace(stated, rankSumPlaces(stated.count)),
};
