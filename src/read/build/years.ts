// Years of money as an author writes them: financial years such as 2027/28, or calendar years, never both.
import type { YearValue } from '../../generated/appraisal-file.js';
import { type Year, yearText } from '../../model/year.js';
import { complain, type Desk } from './desk.js';

/** A year; a fault if there is none such, or if it is of another kind than the first year of the file. */
export function yearAt(
  desk: Desk,
  at: string,
  written: YearValue | undefined,
  first: Year | undefined,
): Year | undefined {
  if (written === undefined) return undefined;
  // A calendar year comes as a number; how it was written decides: 2.027e3 is no year.
  const text = typeof written === 'number' ? desk.written(at) : written;
  const year = readYear(text);
  if (year === undefined) {
    complain(desk, 'bad-year', at, wrongYear(text), yearHint(text));
    return undefined;
  }
  if (first === undefined || first.kind === year.kind) return year;
  complain(
    desk,
    'bad-year',
    at,
    year.kind === 'calendar'
      ? `${text} is a calendar year, and the first year is the financial year ${yearText(first)}`
      : `${text} is a financial year, and the first year is the calendar year ${yearText(first)}`,
    year.kind === 'calendar'
      ? `write ${yearText({ kind: 'financial', start: year.start })} if April ${year.start} to March ${year.start + 1} is meant, or ${yearText({ kind: 'financial', start: year.start - 1 })}`
      : `write ${year.start} or ${year.start + 1}, or the first year as a financial year`,
  );
  return undefined;
}

function readYear(text: string): Year | undefined {
  const [, start = '', , end] = /^([1-9]\d{3})(\/(\d{2}))?$/.exec(text) ?? [];
  if (start === '') return undefined;
  if (end === undefined) return { kind: 'calendar', start: Number(start) };
  return Number(end) === (Number(start) + 1) % 100 ? { kind: 'financial', start: Number(start) } : undefined;
}

/** Why a text is not a year. */
function wrongYear(text: string): string {
  return /^\d{4}\/\d{2}$/.test(text)
    ? `${text} is not one year: a financial year ends in the year after it begins`
    : `"${text}" is not a year`;
}

/** What to type for a year in other words; both kinds where it isn't clear. */
export function yearHint(written: string): string {
  const [, start = '', end = ''] =
    /^\s*(?:FY\s*)?((?:\d{2})?\d{2})\s*[-–/_ ]\s*((?:\d{2})?\d{2})\s*$/i.exec(written) ?? [];
  const begins = start.length === 2 ? 2000 + Number(start) : Number(start);
  if (start === '') return 'write a financial year as 2027/28, or a calendar year as 2027';
  const year = yearText({ kind: 'financial', start: begins });
  const follows = (begins + 1) % 100 === Number(end) % 100;
  return follows ? `write ${year}` : `write ${year} for one year, or from: and to: for several`;
}
