// Rank-reciprocal: the second place weighs half of the first, the third a third of it.
import { shares } from '../numbers/sum.js';
import { byPlace } from './by-place.js';
import type { WeightingMethod } from './method.js';

/**
 * Weights of the places from an order alone: wᵢ = (1/i) / Σ(1/j) (Stillwell, Seaver and Edwards 1981).
 * @example rankReciprocalPlaces(2) // => [2 / 3, 1 / 3]
 */
export function rankReciprocalPlaces(count: number): readonly number[] {
  return shares(Array.from({ length: count }, (_, index) => 1 / (index + 1)));
}

export const rankReciprocal: WeightingMethod<'order'> = {
  id: 'rank-reciprocal',
  title: 'Rank-reciprocal weights',
  about:
    'The panel agrees on an order only (order: […]). The weights are in proportion to 1, 1/2, 1/3 and so on.',
  reference:
    'Stillwell, Seaver and Edwards, A comparison of weight approximation techniques in multiattribute utility decision making (1981); those tied take the mean of their places',
  takes: 'order',
  weigh: (stated) => byPlace(stated, rankReciprocalPlaces(stated.count)),
};
