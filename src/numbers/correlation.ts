// How far two lists of numbers rise and fall together.
import { sum } from './sum.js';

/**
 * Pearson's correlation (Pearson 1895): 1 where the lists rise and fall in proportion, −1 where one falls as the
 * other rises. Undefined where one of them is constant.
 * @example correlation([1, 2, 3], [2, 4, 6]) // => 1
 * @example correlation([1, 2, 3], [5, 5, 5]) // => undefined
 */
export function correlation(one: readonly number[], other: readonly number[]): number | undefined {
  const a = centred(one);
  const b = centred(other);
  const spread = Math.sqrt(sum(a.map((value) => value * value)) * sum(b.map((value) => value * value)));
  if (!(spread > 1e-9)) return undefined;
  return sum(a.map((value, index) => value * (b[index] ?? Number.NaN))) / spread;
}

function centred(values: readonly number[]): readonly number[] {
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
}
