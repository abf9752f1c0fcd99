// Flows of money: an amount, its years, and what is said about it.
import { child } from '../../diagnostic.js';
import type { Flow as FlowEntry } from '../../generated/appraisal-file.js';
import type { Flow } from '../../model/costs.js';
import { type Year, yearsLater, yearText } from '../../model/year.js';
import type { Cite } from './citations.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import { MOST_YEARS } from './limits.js';
import { quantityAt } from './unit.js';
import { yearAt } from './years.js';

/** The flows of one option, which stand in a list at a pointer. */
export function flowsAt(
  desk: Desk,
  at: string,
  entries: readonly FlowEntry[],
  first: Year | undefined,
  cite: Cite,
): readonly Flow[] {
  const flows = entries.flatMap((entry, index) => flowAt(desk, child(at, index), entry, first, cite) ?? []);
  yearsFit(
    desk,
    flows,
    first,
    new Set(entries.flatMap((entry, index) => (entry.from === undefined ? [] : [child(at, index)]))),
  );
  return flows;
}

function flowAt(
  desk: Desk,
  at: string,
  entry: FlowEntry,
  first: Year | undefined,
  cite: Cite,
): Flow | undefined {
  const { item, kind = 'cost', because } = entry;
  const sources = cite(child(at, 'source'), entry.source);
  const amount = amountAt(desk, child(at, 'amount'), entry.amount);
  const growth = rateAt(desk, child(at, 'growth'), entry.growth);
  const bias = biasAt(desk, child(at, 'optimism-bias'), entry);
  const priceBase = yearAt(desk, child(at, 'price-base'), entry['price-base'], undefined);
  const period = periodOf(desk, at, entry, first);
  if (entry.cashable !== undefined && kind !== 'saving' && !desk.lost.key(at, 'kind'))
    complainOfKey(
      desk,
      'unknown-key',
      child(at, 'cashable'),
      `"${item}" is ${kind === 'income' ? 'income' : `a ${kind}`}, and "cashable" is said of savings`,
      'delete it, or write kind: saving',
    );
  if (entry.growth !== undefined && entry.year !== undefined)
    complainOfKey(
      desk,
      'unknown-key',
      child(at, 'growth'),
      `"${item}" arises in one year, so it does not grow`,
      'delete growth, or give from: and to: instead of year:',
    );
  if (amount === undefined || period === undefined) return undefined;
  return {
    at,
    item,
    kind,
    amount,
    ...period,
    growth: growth ?? 0,
    ...(bias === undefined ? {} : { bias }),
    cashable: entry.cashable ?? false,
    contracted: entry.contracted ?? false,
    illustrative: entry.illustrative ?? false,
    ...(entry.prices === undefined ? {} : { prices: entry.prices }),
    ...(priceBase === undefined ? {} : { priceBase }),
    ...(because === undefined ? {} : { because }),
    sources,
  };
}

/** An amount of money; its kind gives the sign, so a negative one is a fault. */
export function amountAt(desk: Desk, at: string, amount: number): number | undefined {
  if (amount >= 0) return amount;
  complain(
    desk,
    'amount-impossible',
    at,
    `the amount ${desk.written(at)} is negative`,
    `write ${-amount}, with kind: saving, income or benefit if it is not a cost`,
  );
  return undefined;
}

/** A rate a year as a share: 3.5% is 0.035. At −100% nothing would be left. */
export function rateAt(desk: Desk, at: string, written: string | undefined): number | undefined {
  const rate = written === undefined ? undefined : quantityAt(desk, at, written)?.number;
  if (rate === undefined || rate > -100) return rate === undefined ? undefined : rate / 100;
  complain(desk, 'amount-impossible', at, `a rate of ${written} a year leaves nothing`, 'correct the rate');
  return undefined;
}

/** Costs may more than double; of a saving no more than all can be lost. */
function biasAt(desk: Desk, at: string, entry: FlowEntry): number | undefined {
  const written = entry['optimism-bias'];
  const bias = written === undefined ? undefined : quantityAt(desk, at, written)?.number;
  if (bias === undefined) return undefined;
  // A cost may more than double; where the kind is faulty it may be one.
  const most = (entry.kind ?? 'cost') === 'cost' ? Infinity : 100;
  if (bias >= 0 && bias <= most) return bias / 100;
  complain(
    desk,
    'amount-impossible',
    at,
    bias < 0
      ? `optimism bias of ${written} would make the estimate better`
      : `optimism bias of ${written} takes away more than there is`,
    bias < 0
      ? `write ${-bias}%: it raises costs and lowers savings, income and benefits`
      : 'write 100% or less',
  );
  return undefined;
}

function periodOf(
  desk: Desk,
  at: string,
  entry: FlowEntry,
  first: Year | undefined,
): Pick<Flow, 'from' | 'to'> | undefined {
  const { item } = entry;
  for (const key of ['from', 'to'] as const) {
    if (entry.year === undefined || entry[key] === undefined) continue;
    complainOfKey(
      desk,
      'unknown-key',
      child(at, key),
      `"${item}" has a year, so it has no "${key}"`,
      'write year: for an amount that arises once, from: and to: for one that arises each year',
    );
    return undefined;
  }
  if (entry.year !== undefined) {
    const year = placeOf(desk, child(at, 'year'), entry.year, first);
    return year === undefined ? undefined : { from: year, to: year };
  }
  const absent = (['from', 'to'] as const).filter(
    (key) => entry[key] === undefined && !desk.lost.key(at, key),
  );
  if (absent.length > 0 && !desk.lost.key(at, 'year')) {
    complainOfKey(
      desk,
      'missing-key',
      child(at, absent[0] ?? 'from'),
      absent.length === 2 ? `"${item}" does not say when` : `"${item}" has no "${absent[0]}"`,
      absent.length === 2
        ? 'add year: 2027/28, or from: and to:'
        : `add ${absent[0]}: with the ${absent[0] === 'to' ? 'last' : 'first'} year`,
    );
  }
  const from = placeOf(desk, child(at, 'from'), entry.from, first);
  const to = placeOf(desk, child(at, 'to'), entry.to, first);
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  complain(
    desk,
    'range-reversed',
    child(at, 'to'),
    `"${item}" runs from ${entry.from} back to ${entry.to}`,
    `write from: ${entry.to} and to: ${entry.from}`,
  );
  return undefined;
}

/** Years from the first year; a fault if it lies before that, or too far after it. */
export function placeOf(
  desk: Desk,
  at: string,
  written: FlowEntry['year'],
  first: Year | undefined,
): number | undefined {
  const year = yearAt(desk, at, written, first);
  if (year === undefined || first === undefined) return undefined;
  const place = year.start - first.start;
  if (place >= 0 && place <= MOST_YEARS) return place;
  complain(
    desk,
    'bad-year',
    at,
    place < 0
      ? `${yearText(year)} lies before the first year, ${yearText(first)}`
      : `${yearText(year)} lies more than ${MOST_YEARS} years after the first year, ${yearText(first)}`,
    place < 0
      ? 'leave out what is spent already, or begin with an earlier first-year'
      : `correct the year: at the latest ${yearText(yearsLater(first, MOST_YEARS))}`,
  );
  return undefined;
}

/** One item has one amount a year; where it runs, it runs through. `runs` are the pointers of flows with from and to. */
function yearsFit(
  desk: Desk,
  flows: readonly Flow[],
  first: Year | undefined,
  runs: ReadonlySet<string>,
): void {
  if (first === undefined) return;
  const items = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = `${flow.kind} ${flow.item.trim().toLowerCase()}`;
    items.set(key, [...(items.get(key) ?? []), flow]);
  }
  const year = (place: number) => yearText(yearsLater(first, place));
  for (const list of items.values()) {
    const sorted = [...list].sort((a, b) => a.from - b.from);
    sorted.slice(1).forEach((flow, index) => {
      const before = sorted[index] ?? flow;
      if (flow.from <= before.to) {
        complain(
          desk,
          'years-overlap',
          flow.at,
          `"${flow.item}" is given twice for ${year(flow.from)}`,
          'correct the years, or give the two amounts names of their own',
        );
      } else if (flow.from > before.to + 1 && runs.has(flow.at) && runs.has(before.at)) {
        complain(
          desk,
          'years-missing',
          flow.at,
          `"${flow.item}" stops after ${year(before.to)} and goes on in ${year(flow.from)}`,
          'correct the years; if nothing is due in between, give amount: 0 for them',
        );
      }
    });
  }
}
