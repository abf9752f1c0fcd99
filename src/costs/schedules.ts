// Discount rates as published: dated tables, so that no formula holds a number of its own.

/** A rate that holds from a year (counted from the first year) until the next one begins. */
export interface RateFrom {
  readonly from: number;
  readonly rate: number;
}

export interface DiscountSchedule {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly reference: string;
  readonly rates: readonly RateFrom[];
}

const GREEN_BOOK = 'HM Treasury, The Green Book (February 2026): declining discount rates';

export const schedules: readonly DiscountSchedule[] = [
  {
    id: 'green-book-2026',
    title: 'Green Book standard rates',
    published: '2026-02',
    reference: GREEN_BOOK,
    rates: [
      { from: 0, rate: 0.035 },
      { from: 31, rate: 0.03 },
      { from: 76, rate: 0.025 },
      { from: 126, rate: 0.02 },
      { from: 201, rate: 0.015 },
      { from: 301, rate: 0.01 },
    ],
  },
  {
    id: 'green-book-2026-health',
    title: 'Green Book rates for health effects',
    published: '2026-02',
    reference: GREEN_BOOK,
    rates: [
      { from: 0, rate: 0.015 },
      { from: 31, rate: 0.0129 },
      { from: 76, rate: 0.0107 },
      { from: 126, rate: 0.0086 },
      { from: 201, rate: 0.0064 },
      { from: 301, rate: 0.0043 },
    ],
  },
];

/** The rates of a named schedule; a rate of one's own holds in every year. */
export function ratesOf(discountRate: string | number): readonly RateFrom[] {
  if (typeof discountRate === 'number') return [{ from: 0, rate: discountRate }];
  const found = schedules.find(({ id }) => id === discountRate);
  if (found === undefined) throw new RangeError(`there is no discount schedule "${discountRate}"`);
  return found.rates;
}
