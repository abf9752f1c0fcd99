// Years of money: financial ones from April to March, and calendar ones.

export interface Year {
  readonly kind: 'financial' | 'calendar';
  /** The calendar year in which it begins. */
  readonly start: number;
}

/**
 * A year as it is written.
 * @example yearText({ kind: 'financial', start: 2027 }) // => '2027/28'
 * @example yearText({ kind: 'financial', start: 2099 }) // => '2099/00'
 * @example yearText({ kind: 'calendar', start: 2027 }) // => '2027'
 */
export function yearText({ kind, start }: Year): string {
  return kind === 'calendar' ? String(start) : `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/**
 * The year so many years later.
 * @example yearText(yearsLater({ kind: 'financial', start: 2027 }, 2)) // => '2029/30'
 */
export function yearsLater({ kind, start }: Year, years: number): Year {
  return { kind, start: start + years };
}
