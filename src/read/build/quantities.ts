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
  const [low = '', high = '', ...more] = written.split('..').map((end) => end.trim());
  const isRange = more.length === 0 && low !== '' && high !== '';
  return isRange && !low.endsWith('.') && !high.startsWith('.') ? [low, high] : undefined;
}

/** A range of numbers or percentages, ends in the order written; undefined if it isn't one. */
export function interval(written: string): Interval | undefined {
  const ends = rangeEnds(written);
  const low = ends && quantity(ends[0]);
  const high = ends && quantity(ends[1]);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Nobody types a longer range. */
const LONGEST = 80;

const RANGE = /^(\S*\d%?[a-z]{0,3})\s*(?:[-–—]|\bto\b|\.{2,}|…)\s*(\S*\d\S*)$/iu;

/**
 * What to type for a text that was meant as a number or a range, with its % signs: `meant('3 to 4') // => '3..4'`.
 */
export function meant(written: string): string | undefined {
  const text = written.trim();
  if (text.length > LONGEST) return undefined;
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const low = meantNumber(first);
  const high = meantNumber(second);
  const sign = text.includes('%') ? '%' : '';
  if (low !== undefined && high !== undefined) return `${low}${sign}..${high}${sign}`;
  const number = meantNumber(text);
  return number === undefined ? undefined : `${number}${sign}`;
}
