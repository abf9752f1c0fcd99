// Rank-order centroid: the mean of all weights that respect the order.
import { sum } from '../numbers/sum.js';
import { byPlace } from './by-place.js';
import type { WeightingMethod } from './method.js';

/**
 * Weights of the places from an order alone: wᵢ = (1/n) Σ 1/k for k from i to n, the centroid of the simplex
 * w₁ ≥ w₂ ≥ … ≥ wₙ (Barron and Barrett 1996).
 * @example rankOrderCentroidPlaces(2) // => [0.75, 0.25]
 */
export function rankOrderCentroidPlaces(count: number): readonly number[] {
  const parts = Array.from({ length: count }, (_, index) => 1 / (index + 1));
  return parts.map((_, index) => sum(parts.slice(index)) / count);
}

export const rankOrderCentroid: WeightingMethod<'order'> = {
  id: 'rank-order-centroid',
  title: 'Rank-order centroid',
  about:
    'The panel agrees on an order only (order: [most important, …]; an inner list ties). Each weight is the centre of all weights that fit the order, which favours the first places strongly.',
  reference:
    'Barron and Barrett, Decision quality using ranked attribute weights (1996); those tied take the mean of their places',
  takes: 'order',
  weigh: (stated) => byPlace(stated, rankOrderCentroidPlaces(stated.count)),
};
