// Which whole numbers of people can be behind a printed percentage?
import { halfUnit } from './printed.js';

/**
 * The least and the most of `base` people whose share rounds to a percentage with so many decimals; undefined if
 * there is no such number.
 * @example countsBehind(40, 0, 72) // => [29, 29]
 * @example countsBehind(40, 0, 7) // => undefined
 * @example countsBehind(50, 0, 400) // => [198, 202]
 */
export function countsBehind(
  percentage: number,
  decimals: number,
  base: number,
): readonly [least: number, most: number] | undefined {
  const people = (of100: number) => (of100 * base) / 100;
  const least = Math.max(0, Math.ceil(people(percentage - halfUnit(decimals)) - 1e-9));
  const most = Math.min(base, Math.floor(people(percentage + halfUnit(decimals)) + 1e-9));
  return least <= most ? [least, most] : undefined;
}

/**
 * The numbers of people whose shares are the nearest below and above a percentage.
 * @example neighbours(40, 7) // => [2, 3]
 */
export function neighbours(percentage: number, base: number): readonly [below: number, above: number] {
  const below = Math.floor((percentage * base) / 100);
  return [below, Math.min(base, below + 1)];
}
