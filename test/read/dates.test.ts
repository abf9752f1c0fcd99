// Dates by the calendar, and what was meant by others.
import { describe, expect, it } from 'vitest';
import { dateHint, meantDate, wrongDate } from '../../src/read/build/dates.js';
import { changed, onlyOne, said } from './use.js';

describe('a date', () => {
  it.each(['2027', '2027-01', '2027-12', '2027-12-31', '2028-02-29', '2000-02-29', '2027-04-30'])(
    '%s is in the calendar',
    (date) => expect(wrongDate(date)).toBeUndefined(),
  );

  it.each([
    ['2027-02-29', '2027-02 has 28 days, not 29'],
    ['1900-02-29', '1900-02 has 28 days, not 29'],
    ['2027-04-31', '2027-04 has 30 days, not 31'],
    ['2027-13', 'there is no month 13 in "2027-13"'],
    ['2027-00', 'there is no month 00 in "2027-00"'],
    ['2027-01-00', 'there is no day 00 in "2027-01-00"'],
    ['27', '"27" is not a date'],
  ])('%s is not: %s', (date, why) => expect(wrongDate(date)).toBe(why));

  it('may be a year written as a number', () => {
    expect(said(changed('date: 2027-02', 'date: 2027'))).toEqual([]);
  });

  it.each(['2027.0', '2.027e3', '27', '10000', '2027-2', '2027/02', 'Feb 2027', '2027-02-01T00:00:00Z'])(
    'is not %s',
    (date) => {
      expect(onlyOne(changed('date: 2027-02', `date: ${date}`)).rule).toBe('bad-date');
    },
  );
});

describe('what was meant', () => {
  it.each([
    ['8 March 2027', '2027-03-08'],
    ['8th of March, 2027', '2027-03-08'],
    ['March 2027', '2027-03'],
    ['Sept. 2027', '2027-09'],
    ['08/03/2027', '2027-03-08'],
    ['8.3.2027', '2027-03-08'],
    ['2027/03/08', '2027-03-08'],
    ['2027-3-8', '2027-03-08'],
    ['03/2027', '2027-03'],
  ])('by %s is %s', (written, date) => {
    expect(meantDate(written)).toBe(date);
    expect(dateHint(written)).toBe(`write ${date}`);
  });

  it.each(['spring 2027', '2027/28', '31 February 2027', '1/2/3', 'x'.repeat(100)])(
    'by %s is open',
    (written) => {
      expect(dateHint(written)).toBe('write a day as 2027-03-08, a month as 2027-03, a year as 2027');
    },
  );
});
