// Weights by place in an order: what rank-order centroid, rank-sum and rank-reciprocal have in common.
import { sum } from '../numbers/sum.js';
import type { Refused, StatedAs, Weighed } from './method.js';

/**
 * Each sibling takes the weight of its place; those tied share the places they fill, and so take the mean.
 * `places`: the weight of the first place, the second and so on, one for each sibling, summing to 1.
 * Refuses an order that lacks a sibling or has one twice.
 */
export function byPlace({ count, order }: StatedAs<'order'>, places: readonly number[]): Weighed | Refused {
  const weights = new Array<number | undefined>(count).fill(undefined);
  const repeated = new Set<number>();
  let place = 0;
  for (const tied of order) {
    const mean = sum(places.slice(place, place + tied.length)) / tied.length;
    place += tied.length;
    for (const sibling of tied) {
      if (weights[sibling] !== undefined) repeated.add(sibling);
      weights[sibling] = mean;
    }
  }
  if (repeated.size > 0)
    return {
      refusal: {
        rule: 'order-repeats',
        message: 'the order has more than one place for these',
        siblings: [...repeated],
      },
    };
  const lacking = weights.flatMap((weight, sibling) => (weight === undefined ? [sibling] : []));
  if (lacking.length > 0)
    return {
      refusal: { rule: 'order-incomplete', message: 'the order has no place for these', siblings: lacking },
    };
  return { weights: weights.map((weight) => weight ?? Number.NaN) };
}
