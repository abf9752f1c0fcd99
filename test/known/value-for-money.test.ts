// Value for money against a worked example of guidance, a derived vector, and brute force.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueFinding } from '../../src/analyses/value-finding.js';
import { valueForMoney } from '../../src/analyses/value-for-money.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import { frontierOf } from '../../src/costs/frontier.js';
import { sourceOf } from '../../src/read/text.js';

function findingOf(text: string): ValueFinding {
  const source = sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`);
  const { outcome, diagnostics } = appraise(source, { ...defaultSettings, analyses: [valueForMoney.id] });
  if (outcome === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const finding = outcome.findings[valueForMoney.id];
  if (finding === undefined) throw new Error(outcome.unanswered?.[valueForMoney.id] ?? 'not asked');
  return finding as ValueFinding;
}

describe('the worked example of the Scottish Government Health Directorates', () => {
  // Option appraisal guide, weighted scoring, step 6: P 790, Q 1,010, R 1,250, S 1,480 at £3.0m, 4.5m, 4.0m, 5.0m.
  const file = (extra = '', scores = '') => `
options: { p: {}, q: {}, r: {}, s: {} }
criteria:
  score: { weight: 100, scale: { worst: 0, best: 20 } }${extra}
scores:
  p: { score: 7.9${scores} }
  q: { score: 10.1${scores} }
  r: { score: 12.5${scores} }
  s: { score: 14.8${scores} }
costs:
  unit: £m
  price-base: 2010
  first-year: 2010
  flows:
    p: [{ item: Net present cost, year: 2010, amount: 3.0 }]
    q: [{ item: Net present cost, year: 2010, amount: 4.5 }]
    r: [{ item: Net present cost, year: 2010, amount: 4.0 }]
    s: [{ item: Net present cost, year: 2010, amount: 5.0 }]
`;

  it('R dominates Q', () => {
    const { dominated, dominatedBy, extendedlyDominated } = findingOf(file());
    expect(dominated).toEqual(['q']);
    expect(dominatedBy).toEqual({ q: ['r'] });
    expect(extendedlyDominated).toEqual([]);
  });

  it('a point of the paper costs £2,174 from P to R, as printed, and £4,348 from R to S', () => {
    const { frontier } = findingOf(file());
    expect(frontier.map(({ option }) => option)).toEqual(['p', 'r', 's']);
    const paper = frontier.map(({ costPerPaperPoint }) => costPerPaperPoint);
    expect(paper[0]).toBeUndefined();
    expect(Math.round((paper[1] ?? 0) * 1e6)).toBe(2174);
    expect(Math.round((paper[2] ?? 0) * 1e6)).toBe(4348);
    // 1.0 / (62.5 − 39.5) and 1.0 / (74.0 − 62.5) on the scale of 0 to 100.
    expect(frontier[1]?.costPerPoint).toBeCloseTo(1 / 23, 12);
    expect(frontier[2]?.costPerPoint).toBeCloseTo(1 / 11.5, 12);
  });

  it('keeps the cost out of the benefit: a criterion from the costs changes nothing', () => {
    const extra = '\n  money: { weight: 60, from: costs.net-present-cost }';
    expect(findingOf(file(extra)).frontier).toEqual(findingOf(file()).frontier);
  });

  it('does not arise where nothing but cost is weighed', () => {
    const text = file()
      .replace(
        'score: { weight: 100, scale: { worst: 0, best: 20 } }',
        'money: { weight: 1, from: costs.savings }',
      )
      .replace(/\{ score: [\d.]+ \}/g, '{}');
    expect(() => findingOf(text)).toThrow('no criterion with weight is left');
  });
});

describe('the frontier', () => {
  it('of six options removes one by dominance and one by extended dominance', () => {
    const costs = [10, 20, 30, 40, 45, 60];
    const benefits = [20, 50, 55, 80, 75, 90];
    const points = costs.map((cost, index) => ({ cost, benefit: benefits[index] ?? 0 }));
    const { efficient, dominated, extendedlyDominated } = frontierOf(points);
    expect(efficient).toEqual([0, 1, 3, 5]);
    expect([...dominated.keys()]).toEqual([4]);
    expect(dominated.get(4)).toEqual([3]);
    expect(extendedlyDominated).toEqual([2]);
    const gains = efficient.slice(1).map((place, at) => {
      const before = points[efficient[at] ?? 0];
      const after = points[place];
      return ((after?.benefit ?? 0) - (before?.benefit ?? 0)) / ((after?.cost ?? 0) - (before?.cost ?? 0));
    });
    expect(gains).toEqual([3, 1.5, 0.5]);
  });

  it('keeps options that are level in both, and those on the straight line', () => {
    const level = frontierOf([
      { cost: 1, benefit: 1 },
      { cost: 1, benefit: 1 },
      { cost: 2, benefit: 2 },
      { cost: 3, benefit: 3 },
    ]);
    expect(level.efficient).toEqual([0, 1, 2, 3]);
    expect(level.dominated.size).toBe(0);
    expect(level.extendedlyDominated).toEqual([]);
  });

  it('is what brute force finds: no other option, and no mixture of two, is better', () => {
    const point = fc.record({
      cost: fc.integer({ min: -20, max: 20 }),
      benefit: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 9 }), (points) => {
        const { efficient, dominated, extendedlyDominated } = frontierOf(points);
        const isDominated = points.map((a) =>
          points.some(
            (b) => b.cost <= a.cost && b.benefit >= a.benefit && (b.cost < a.cost || b.benefit > a.benefit),
          ),
        );
        const isMixed = points.map((a, place) =>
          isDominated[place] === true
            ? false
            : points.some((b) =>
                points.some(
                  (c) =>
                    b.cost < a.cost &&
                    a.cost < c.cost &&
                    // Whole numbers: exact.
                    (a.benefit - b.benefit) * (c.cost - b.cost) < (a.cost - b.cost) * (c.benefit - b.benefit),
                ),
              ),
        );
        const places = points.map((_, place) => place);
        expect([...dominated.keys()].sort((a, b) => a - b)).toEqual(places.filter((at) => isDominated[at]));
        expect(extendedlyDominated).toEqual(places.filter((at) => isMixed[at]));
        expect([...efficient].sort((a, b) => a - b)).toEqual(
          places.filter((at) => !isDominated[at] && !isMixed[at]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('passes over two equal options together, where a mixture of two others is better than both', () => {
    // A quarter of the way from 8 for −11 to 17 for −7, at −10: 8 + 9 / 4 = 10.25, which is more than 10.
    const equal = { cost: -10, benefit: 10 };
    const { efficient, extendedlyDominated } = frontierOf([
      equal,
      equal,
      { cost: -11, benefit: 8 },
      { cost: -7, benefit: 17 },
    ]);
    expect([efficient, extendedlyDominated]).toEqual([
      [2, 3],
      [0, 1],
    ]);
  });

  it('has rising costs and a rising price of each further point', () => {
    const point = fc.record({
      cost: fc.integer({ min: 0, max: 90 }),
      benefit: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (points) => {
        const steps = frontierOf(points).efficient.map((place) => points[place] ?? { cost: 0, benefit: 0 });
        const prices = steps.slice(1).flatMap((after, at) => {
          const before = steps[at] ?? after;
          return after.benefit > before.benefit
            ? [(after.cost - before.cost) / (after.benefit - before.benefit)]
            : [];
        });
        for (const [at, price] of prices.entries())
          expect(price).toBeGreaterThanOrEqual((prices[at - 1] ?? 0) - 1e-9);
      }),
    );
  });
});
