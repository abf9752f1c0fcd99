// Discount factors: what an amount some years from now is worth in the first year.
import { type RateFrom, ratesOf } from './schedules.js';

/**
 * The discount factor of a year, counted from the first year, which is 0 and is not discounted. Rates that
 * change compound through the change: the factor of year 31 is that of year 30 divided by 1 + the rate of year 31.
 * @example discountFactor([{ from: 0, rate: 0.25 }], 2) // => 0.64
 * @example discountFactor([{ from: 0, rate: 0.25 }, { from: 2, rate: 0 }], 3) // => 0.8
 */
export function discountFactor(rates: readonly RateFrom[], year: number): number {
  return rates.reduce((factor, { from, rate }, index) => {
    const first = Math.max(from, 1);
    const last = Math.min(year, (rates[index + 1]?.from ?? Infinity) - 1);
    return last < first ? factor : factor / (1 + rate) ** (last - first + 1);
  }, 1);
}

/** The factors of the years from 0 to `last`. */
export function discountFactors(discountRate: string | number, last: number): readonly number[] {
  const rates = ratesOf(discountRate);
  return Array.from({ length: last + 1 }, (_, year) => discountFactor(rates, year));
}
