// Shares in proportion to the numbers stated: what direct, points and swing weighting have in common.
import { sum } from '../numbers/sum.js';
import type { Refused, StatedAs, Weighed } from './method.js';

/**
 * Every stated number, and both ends of every range, divided by the sum of the middles.
 * Refuses when the middles are all zero.
 */
export function proportional({ weights }: StatedAs<'weights'>): Weighed | Refused {
  const whole = sum(weights.map(({ middle }) => middle));
  if (whole === 0) {
    const siblings = weights.map((_, index) => index);
    return { refusal: { rule: 'weights-all-zero', message: 'the weights are all zero', siblings } };
  }
  const shares = weights.map(({ middle }) => middle / whole);
  if (weights.every(({ range }) => range === undefined)) return { weights: shares };
  const bounds = weights.map(({ range }) =>
    range === undefined ? undefined : { low: range[0] / whole, high: Math.min(1, range[1] / whole) },
  );
  return { weights: shares, bounds };
}
