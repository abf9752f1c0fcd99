// How far two lists of numbers rise and fall together.
import { sum, weightedSum } from './sum.js';

/** Below this a list is constant but for the rounding of the machine. */
const CONSTANT = 1e-9;

/**
 * A list less its mean, at length 1: what of it rises and falls. Undefined where it is constant.
 * @example standardised([1, 3]) // => [-0.7071067811865475, 0.7071067811865475]
 * @example standardised([5, 5, 5]) // => undefined
 */
export function standardised(values: readonly number[]): readonly number[] | undefined {
  const mean = sum(values) / values.length;
  const centred = values.map((value) => value - mean);
  const length = Math.sqrt(weightedSum(centred, centred));
  return length > CONSTANT ? centred.map((value) => value / length) : undefined;
}

/**
 * Pearson's correlation (Pearson 1895) of two standardised lists: 1 where they rise and fall in proportion, −1 where
 * one falls as the other rises.
 * @example correlation([0.6, -0.8], [0.6, -0.8]) // => 1
 */
export function correlation(one: readonly number[], other: readonly number[]): number {
  let r = 0;
  for (let index = 0; index < one.length; index++)
    r += (one[index] ?? Number.NaN) * (other[index] ?? Number.NaN);
  return r;
}
