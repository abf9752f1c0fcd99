// Days of the calendar as numbers, so that periods can be counted without a clock.

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** How many days a day lies after the first of January of the year 1, by the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return past * 365 + leaps + (BEFORE_MONTH[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0) + day - 1;
}

/** The first and the last day that a day, a month or a year can mean, as numbers. */
function stretchOf(date: string): readonly [first: number, last: number] {
  const [year = 1, month, day] = date.split('-').map(Number);
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1];
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  if (day === undefined) return [dayNumber(year, month, 1), next - 1];
  return [dayNumber(year, month, day), dayNumber(year, month, day)];
}

/**
 * Whether one date is certainly after another, whichever days they mean.
 * @example isAfter('2017-01', '2016-12-31') // => true
 * @example isAfter('2016-09', '2016-09-19') // => false
 */
export function isAfter(one: string, other: string): boolean {
  return stretchOf(one)[0] > stretchOf(other)[1];
}

/**
 * The most days that a period can have had, both ends counted.
 * @example mostDays('2026-11-02', '2027-01-25') // => 85
 * @example mostDays('2026-11', '2026-11') // => 30
 */
export function mostDays(opened: string, closed: string): number {
  return stretchOf(closed)[1] - stretchOf(opened)[0] + 1;
}
