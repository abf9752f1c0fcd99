// Dates: real days, months and years of the calendar, checked by hand so that no clock or locale has a say.
import type { CalendarDate } from '../../generated/appraisal-file.js';
import { complain, type Desk } from './desk.js';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as written (`2027-03-08`, `2027-03`, `2027`); a fault if the calendar has no such day. */
export function dateAt(desk: Desk, at: string, date: CalendarDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  // A year may come as a number; how it was written decides: 2.027e3 is no year.
  const written = typeof date === 'number' ? desk.written(at) : date;
  const wrong = wrongDate(written);
  if (wrong !== undefined) complain(desk, 'bad-date', at, wrong, dateHint(written));
  return written;
}

/** Why a date is not in the calendar: `wrongDate('2027-02-29') // => '2027-02 has 28 days, not 29'`. */
export function wrongDate(date: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return `"${date}" is not a date`;
  const [, year, month, day] = match;
  if (month === undefined) return undefined;
  const days = Number(month) === 2 && isLeap(Number(year)) ? 29 : DAYS[Number(month) - 1];
  if (days === undefined) return `there is no month ${month} in "${date}"`;
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return undefined;
  return Number(day) < 1
    ? `there is no day ${day} in "${date}"`
    : `${year}-${month} has ${days} days, not ${Number(day)}`;
}

/** The Gregorian rule. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What to type for a date that was written in another way; the three ways of the format where it isn't clear. */
export function dateHint(written: string): string {
  const date = meantDate(written);
  if (date !== undefined && wrongDate(date) === undefined) return `write ${date}`;
  return 'write a day as 2027-03-08, a month as 2027-03, a year as 2027';
}

/**
 * A date in other words, the day first as it is in Britain: `meantDate('8 March 2027') // => '2027-03-08'`.
 */
export function meantDate(written: string): string | undefined {
  if (written.length > 40) return undefined;
  const text = written.trim().toLowerCase();
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (named !== null) {
    const [, day, name = '', year = ''] = named;
    const month = MONTHS.findIndex((each) => name.startsWith(each)) + 1;
    return month === 0 ? undefined : dateOf(year, String(month), day);
  }
  const [, monthFirst, yearLast = ''] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (monthFirst !== undefined) return dateOf(yearLast, monthFirst, undefined);
  const [, first = '', second = '', third = ''] =
    /^(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?$/.exec(text) ?? [];
  if (first.length === 4) return third.length > 2 ? undefined : dateOf(first, second, third);
  if (third.length === 4) return dateOf(third, second, first);
  return undefined;
}

function dateOf(year: string, month: string, day: string | undefined): string {
  return [year, month, day]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
