// Money: what the options cost and save, the prices they are in, and how they are discounted.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, Costs as CostsEntry } from '../../generated/appraisal-file.js';
import type { Costs, SavingsTarget } from '../../model/costs.js';
import type { Year } from '../../model/year.js';
import type { Cite } from './citations.js';
import { complainOfKey, type Desk } from './desk.js';
import { amountAt, flowsAt, placeOf, rateAt } from './flows.js';
import type { Register } from './register.js';
import { yearAt } from './years.js';

const AT = '/costs';

/** The usual schedule, where the file names none. */
const USUAL = 'green-book-2026';

/** More decimals than these are no precision of money. */
const MOST_DECIMALS = 6;

/** The costs in a file; undefined where there are none, or where anything about them is faulty. */
export function costsOf(desk: Desk, file: AppraisalFile, options: Register, cite: Cite): Costs | undefined {
  if (file.costs === undefined) return undefined;
  const before = desk.remarks.length;
  const costs = readCosts(desk, file.costs, options, cite);
  return desk.remarks.length > before || desk.lost.within(AT) ? undefined : costs;
}

function readCosts(desk: Desk, entry: CostsEntry, options: Register, cite: Cite): Costs | undefined {
  const { unit, prices = 'real' } = entry;
  const firstYear = yearAt(desk, child(AT, 'first-year'), entry['first-year'], undefined);
  const nominal = prices === 'nominal';
  const priceBase = yearAt(
    desk,
    child(AT, 'price-base'),
    entry['price-base'],
    nominal ? firstYear : undefined,
  );
  const deflator = rateAt(desk, child(AT, 'deflator'), entry.deflator);
  if (nominal && entry.deflator === undefined && !desk.lost.key(AT, 'deflator'))
    complainOfKey(
      desk,
      'missing-key',
      child(AT, 'prices'),
      'the prices are nominal, and there is no "deflator"',
      'add deflator: with general inflation a year, such as 2%',
    );
  const discountRate = discountRateOf(desk, entry);
  const target = targetOf(desk, entry, firstYear, cite);
  const flows = new Map(
    Object.entries(entry.flows ?? {}).flatMap(([id, list]) => {
      const at = child(child(AT, 'flows'), id);
      const read = flowsAt(desk, at, list, firstYear, cite);
      return options.keyed(at, id) ? [[id, read] as const] : [];
    }),
  );
  const sources = cite(child(AT, 'source'), entry.source);
  if (firstYear === undefined || discountRate === undefined) return undefined;
  return {
    at: AT,
    unit,
    decimals: decimalsOf(desk, entry),
    prices,
    ...(priceBase === undefined ? {} : { priceBase }),
    ...(deflator === undefined || !nominal ? {} : { deflator }),
    ...(deflator === undefined || nominal ? {} : { idleDeflator: child(AT, 'deflator') }),
    firstYear,
    discountRate,
    ...(target === undefined ? {} : { target }),
    flows,
    sources,
  };
}

/** A schedule by its name, or one rate for all years as a share. */
function discountRateOf(desk: Desk, entry: CostsEntry): string | number | undefined {
  const rate = entry['discount-rate'] ?? USUAL;
  return rate.endsWith('%') ? rateAt(desk, child(AT, 'discount-rate'), rate) : rate;
}

function targetOf(
  desk: Desk,
  { 'savings-target': entry }: CostsEntry,
  first: Year | undefined,
  cite: Cite,
): SavingsTarget | undefined {
  if (entry === undefined) return undefined;
  const at = child(AT, 'savings-target');
  const amount = amountAt(desk, child(at, 'amount'), entry.amount);
  const by = placeOf(desk, child(at, 'by'), entry.by, first);
  const each = child(at, 'each-year');
  const eachYear = entry['each-year'] === undefined ? undefined : amountAt(desk, each, entry['each-year']);
  if (eachYear !== undefined && entry.counts !== 'total' && !desk.lost.key(at, 'counts'))
    complainOfKey(
      desk,
      'unknown-key',
      each,
      'the target counts a year already, so "each-year" says it twice',
      'delete it, or write counts: total',
    );
  const sources = cite(child(at, 'source'), entry.source);
  if (amount === undefined || by === undefined) return undefined;
  return {
    at,
    amount,
    written: desk.written(child(at, 'amount')),
    counts: entry.counts,
    by,
    ...(eachYear === undefined
      ? {}
      : { eachYear: { at: each, amount: eachYear, written: desk.written(each) } }),
    sources,
  };
}

/** The most decimals of any amount as written: pages give no more than the file does. */
function decimalsOf(desk: Desk, { flows = {}, 'savings-target': target }: CostsEntry): number {
  const amounts = Object.entries(flows).flatMap(([id, list]) =>
    list.map((_, index) => child(child(child(child(AT, 'flows'), id), index), 'amount')),
  );
  const targets =
    target === undefined ? [] : ['amount', 'each-year'].map((key) => child(child(AT, 'savings-target'), key));
  return [...amounts, ...targets].reduce((most, at) => {
    const decimals = /^\d+\.(\d+)$/.exec(desk.written(at))?.[1]?.length ?? 0;
    return Math.min(Math.max(most, decimals), MOST_DECIMALS);
  }, 0);
}
