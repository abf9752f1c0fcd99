// Numbers, percentages and ranges as an author writes them in the file.
import { decimal, meantNumber } from '../number-text.js';

export interface Quantity {
  readonly number: number;
  /** It was written with a % sign; `number` is then in hundredths: 50% is 50. */
  readonly percent: boolean;
}

export interface Interval {
  readonly low: Quantity;
  readonly high: Quantity;
}

/**
 * A number or percentage, or undefined: `quantity('50%') // => { number: 50, percent: true }`.
 */
export function quantity(written: number | string): Quantity | undefined {
  if (typeof written === 'number') return { number: written, percent: false };
  const percent = written.endsWith('%');
  const number = decimal(percent ? written.slice(0, -1) : written);
  return number === undefined ? undefined : { number, percent };
}

/** The two sides of `a..b` as text: `rangeEnds('3..4') // => ['3', '4']`. */
export function rangeEnds(written: string): readonly [string, string] | undefined {
  const match = /^(.*[^.\s])\s*\.\.\s*([^.\s].*)$/.exec(written);
  return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
}

/** A range of numbers or percentages, ends in the order written; undefined if it isn't one. */
export function interval(written: string): Interval | undefined {
  const ends = rangeEnds(written);
  const low = ends && quantity(ends[0]);
  const high = ends && quantity(ends[1]);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/**
 * What to type for a text that was meant as a number or a range: `meant('3 to 4') // => '3..4'`.
 */
export function meant(written: string): string | undefined {
  const dashed = /^(.*?\d%?)\s*(?:[-–—]|to|\.{3,}|…)\s*(\S*\d.*)$/i.exec(written.trim());
  if (dashed !== null) {
    const low = meantNumber(dashed[1] ?? '');
    const high = meantNumber(dashed[2] ?? '');
    if (low !== undefined && high !== undefined) return `${low}..${high}`;
  }
  return meantNumber(written);
}
