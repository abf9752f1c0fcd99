// Identities of money, whatever the flows: splitting, scaling, shifting and a cost that all options share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costing, type OptionCosts } from '../src/costs/costing.js';
import type { Costs, Flow } from '../src/model/costs.js';

const flow: fc.Arbitrary<Flow> = fc
  .record({
    kind: fc.constantFrom('cost', 'saving', 'income', 'benefit'),
    amount: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
    from: fc.nat({ max: 80 }),
    years: fc.nat({ max: 40 }),
    growth: fc.integer({ min: -50, max: 50 }).map((n) => n / 1000),
    bias: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    cashable: fc.boolean(),
  })
  .map(({ kind, years, ...rest }) => ({
    ...rest,
    at: '',
    item: 'Item',
    kind: kind as Flow['kind'],
    to: rest.from + years,
    contracted: false,
    illustrative: false,
    sources: [],
  }));

const flows = fc.array(flow, { minLength: 1, maxLength: 8 });
const rate = fc.oneof(
  fc.constantFrom<string | number>('green-book-2026', 'green-book-2026-health'),
  fc.integer({ min: 0, max: 120 }).map((n) => n / 1000),
);

function costed(list: readonly Flow[], discountRate: string | number, baseline: readonly Flow[] = []) {
  const costs: Costs = {
    at: '',
    unit: '£m',
    decimals: 2,
    prices: 'real',
    firstYear: { kind: 'financial', start: 2027 },
    discountRate,
    flows: new Map([
      ['baseline', baseline],
      ['option', list],
    ]),
    sources: [],
  };
  const figures = costing(costs, 'baseline').options.get('option');
  if (figures === undefined) throw new Error('not costed');
  return figures;
}

/** The size of all that goes into a sum: what rounding of the machine is measured by. */
const sizeOf = (list: readonly Flow[]) =>
  list.reduce(
    (size, { amount, from, to, growth }) =>
      size + amount * (to - from + 1) * (1 + Math.abs(growth)) ** (to - from),
    1,
  );

function expectSame(a: OptionCosts, b: OptionCosts, size: number, factor = 1): void {
  for (const key of ['presentCost', 'presentValue', 'undiscounted', 'bias', 'savings'] as const)
    expect(Math.abs(a[key] * factor - b[key])).toBeLessThanOrEqual(1e-12 * size * Math.max(factor, 1));
}

describe('money', () => {
  it('is the same when every flow is split in two', () => {
    fc.assert(
      fc.property(flows, rate, fc.integer({ min: 0, max: 100 }), (list, discount, percent) => {
        const halves = list.flatMap((each) => [
          { ...each, amount: (each.amount * percent) / 100 },
          { ...each, amount: (each.amount * (100 - percent)) / 100 },
        ]);
        expectSame(costed(list, discount), costed(halves, discount), sizeOf(list));
      }),
    );
  });

  it('is the same when a flow without growth is split into two runs of years', () => {
    fc.assert(
      fc.property(flows, rate, (list, discount) => {
        const flat = list.map((each) => ({ ...each, growth: 0 }));
        const runs = flat.flatMap((each) =>
          each.to === each.from
            ? [each]
            : [
                { ...each, to: each.from },
                { ...each, from: each.from + 1 },
              ],
        );
        expectSame(costed(flat, discount), costed(runs, discount), sizeOf(flat));
      }),
    );
  });

  it('scales with its amounts: £m and £000 tell the same', () => {
    fc.assert(
      fc.property(flows, rate, (list, discount) => {
        const thousands = list.map((each) => ({ ...each, amount: each.amount * 1000 }));
        expectSame(costed(list, discount), costed(thousands, discount), sizeOf(list), 1000);
        expect(costed(thousands, discount).payback).toBe(costed(list, discount).payback);
      }),
    );
  });

  it('a year later is worth one discount factor less, at one rate', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 0, max: 120 }), (list, thousandths) => {
        const discount = thousandths / 1000;
        const later = list.map((each) => ({ ...each, from: each.from + 1, to: each.to + 1 }));
        const now = costed(list, discount);
        const then = costed(later, discount);
        expect(Math.abs(then.presentCost * (1 + discount) - now.presentCost)).toBeLessThanOrEqual(
          1e-12 * sizeOf(list),
        );
        expect(Math.abs(then.undiscounted - now.undiscounted)).toBeLessThanOrEqual(1e-12 * sizeOf(list));
      }),
    );
  });

  it('differs from the baseline by the same when both have another cost', () => {
    fc.assert(
      fc.property(flows, flows, flow, rate, (list, baseline, shared, discount) => {
        const before = costed(list, discount, baseline);
        const after = costed([...list, shared], discount, [...baseline, shared]);
        const size = sizeOf([...list, ...baseline, shared]);
        expect(Math.abs((after.difference ?? 0) - (before.difference ?? 0))).toBeLessThanOrEqual(
          1e-12 * size,
        );
      }),
    );
  });
});
