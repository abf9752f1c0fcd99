// Shares in proportion to the numbers stated: what direct, points and swing weighting have in common.
import { sum } from '../numbers/sum.js';
import type { Stated, Weighed } from './method.js';

/**
 * Every stated number, and both ends of every range, divided by the sum of the middles.
 * Refuses when the middles are all zero.
 */
export function proportional({ weights }: Stated): Weighed | { readonly refusal: string } {
  const whole = sum(weights.map(({ middle }) => middle));
  if (whole === 0) return { refusal: 'the weights are all zero' };
  const shares = weights.map(({ middle }) => middle / whole);
  if (weights.every(({ range }) => range === undefined)) return { weights: shares };
  const bounds = weights.map(({ range }) =>
    range === undefined ? undefined : { low: range[0] / whole, high: Math.min(1, range[1] / whole) },
  );
  return { weights: shares, bounds };
}
