// Money against pencil and paper: discount factors through their kinks, present costs, payback, targets.
import { describe, expect, it } from 'vitest';
import { costs as question } from '../../src/analyses/costs.js';
import type { CostsFinding } from '../../src/analyses/costs-finding.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import { costing, paybackOf } from '../../src/costs/costing.js';
import { discountFactor, discountFactors } from '../../src/costs/discounting.js';
import { ratesOf, schedules } from '../../src/costs/schedules.js';
import { sourceOf } from '../../src/read/text.js';
import { appraisalFile, outcomeOf } from '../use-appraisals.js';

/** Equal to 1e-12 of its size. */
function expectSame(computed: number | undefined, pencil: number): void {
  expect(Math.abs((computed ?? Number.NaN) - pencil)).toBeLessThanOrEqual(1e-12 * Math.abs(pencil));
}

function findingOf(text: string): CostsFinding {
  const source = sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`);
  const { outcome, diagnostics } = appraise(source, { ...defaultSettings, analyses: [question.id] });
  if (outcome === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return outcome.findings[question.id] as CostsFinding;
}

const head = (more: string) => `options:
  a: { name: A }
  b: { name: B }
baseline: a
costs:
  unit: £m
  price-base: 2026
  first-year: 2027
${more}`;

describe('the discount factors of the Green Book', () => {
  const standard = discountFactors('green-book-2026', 400);
  const at = (year: number) => standard[year] ?? Number.NaN;

  it('is 1 in the first year and falls by 3.5% a year to year 30', () => {
    expect(at(0)).toBe(1);
    expectSame(at(1), 1 / 1.035);
    expectSame(at(30), 1.035 ** -30);
  });

  it('compounds through the kinks: year 31 is year 30 divided by 1.030', () => {
    expectSame(at(31), at(30) / 1.03);
    // As printed: not 1.03^-31 (0.399987) and not 1.035^-31 (0.344230).
    expect(at(31).toFixed(6)).toBe('0.345901');
    expectSame(at(75), 1.035 ** -30 * 1.03 ** -45);
    expectSame(at(76), at(75) / 1.025);
    expectSame(at(126), at(125) / 1.02);
    expectSame(at(201), at(200) / 1.015);
    expectSame(at(301), at(300) / 1.01);
    expectSame(at(400), at(301) / 1.01 ** 99);
  });

  it('has lower rates for health effects', () => {
    const health = ratesOf('green-book-2026-health');
    expectSame(discountFactor(health, 31), 1.015 ** -30 / 1.0129);
    expectSame(discountFactor(health, 76), (1.015 ** -30 * 1.0129 ** -45) / 1.0107);
  });

  it('are tables with a date and a source', () => {
    for (const { published, reference, rates } of schedules) {
      expect(published).toMatch(/^\d{4}-\d{2}$/);
      expect(reference).toContain('Green Book');
      expect(rates.map(({ from }) => from)).toEqual([0, 31, 76, 126, 201, 301]);
    }
  });
});

describe('present costs', () => {
  it('are 33100/121 for 100 in each of three years at 10%', () => {
    const { options } = findingOf(
      head(`  discount-rate: 10%
  flows:
    a: [{ item: Running cost, from: 2027, to: 2029, amount: 100 }]`),
    );
    expectSame(options['a']?.presentCost, 33100 / 121);
    expectSame(options['a']?.undiscounted, 300);
  });

  it('of 1 in year 31 and in year 76 are their discount factors', () => {
    const { options } = findingOf(
      head(`  flows:
    a: [{ item: Demolition, year: 2058, amount: 1 }]
    b: [{ item: Demolition, year: 2103, amount: 1 }]`),
    );
    expectSame(options['a']?.presentCost, 1.035 ** -30 / 1.03);
    expectSame(options['b']?.presentCost, (1.035 ** -30 * 1.03 ** -45) / 1.025);
  });

  it('grow from the first year of the flow, not of the appraisal', () => {
    const { options } = findingOf(
      head(`  discount-rate: 0%
  flows:
    a: [{ item: Running cost, from: 2029, to: 2031, amount: 100, growth: 10% }]`),
    );
    expect(options['a']?.byYear).toEqual({
      2027: 0,
      2028: 0,
      2029: 100,
      2030: 100 * 1.1,
      2031: 100 * 1.1 ** 2,
    });
    expectSame(options['a']?.presentCost, 331);
  });

  it('have optimism bias in them, which raises costs, lowers all else, and is shown by itself', () => {
    const { options } = findingOf(
      head(`  discount-rate: 0%
  flows:
    a:
      - { item: Building, year: 2027, amount: 100, optimism-bias: 24% }
      - { item: Fewer visits, kind: saving, year: 2027, amount: 50, optimism-bias: 10%, cashable: true }
      - { item: Lettings, kind: income, year: 2027, amount: 20, optimism-bias: 50% }
      - { item: Wellbeing, kind: benefit, year: 2027, amount: 80, optimism-bias: 25% }`),
    );
    // 124 − 45 − 10 = 69; bias 24 + 5 + 10 = 39; benefits 60.
    expectSame(options['a']?.undiscounted, 69);
    expectSame(options['a']?.bias, 39);
    expectSame(options['a']?.presentBenefits, 60);
    expectSame(options['a']?.benefitBias, 20);
    expectSame(options['a']?.presentValue, -9);
    expectSame(options['a']?.savings, 45);
  });

  it('take general inflation out of nominal prices, back to the price base', () => {
    const { options } = findingOf(
      head(`  prices: nominal
  deflator: 2%
  discount-rate: 10%
  flows:
    a: [{ item: Running cost, from: 2027, to: 2028, amount: 102 }]`),
    );
    // The price base is the year before the first year.
    expectSame(options['a']?.presentCost, 100 + 102 / 1.02 ** 2 / 1.1);
    expectSame(options['a']?.undiscounted, 204);
  });

  it('differ from the baseline by present value, where more is better', () => {
    const { options } = findingOf(
      head(`  discount-rate: 0%
  flows:
    a: [{ item: Running cost, from: 2027, to: 2028, amount: 10 }]
    b:
      - { item: Running cost, from: 2027, to: 2028, amount: 9 }
      - { item: Setting up, year: 2027, amount: 0.5 }`),
    );
    expectSame(options['b']?.difference, 1.5);
    expect(options['a']?.difference).toBe(0);
    // 0.5 − 1 = −0.5 after the first year already.
    expect(options['b']?.payback).toBe(0);
    expect(options['a']?.payback).toBeUndefined();
  });

  it('are 0 for an option with no flows, and absent for one that is not named', () => {
    const { options } = findingOf(head('  flows:\n    a: []'));
    expect(options['a']).toMatchObject({ presentCost: 0, undiscounted: 0, bias: 0, savings: 0 });
    expect(options['b']).toBeUndefined();
  });
});

describe('payback', () => {
  it('is the first year by which as much is saved as was spent', () => {
    expect(paybackOf([3, -1, -1, -1], [])).toBe(3);
    expect(paybackOf([0.3, -0.1, -0.1, -0.1], [])).toBe(3);
    expect(paybackOf([3, -1, -1], [])).toBeUndefined();
  });

  it('begins with the first difference from the baseline', () => {
    expect(paybackOf([5, 8, 4, 3], [5, 5, 5, 5])).toBe(3);
    expect(paybackOf([5, 5], [5, 5])).toBeUndefined();
  });
});

describe('the savings target of Barnet', () => {
  const flows = (each: string, from = '2017/18') => `options: { a: {}, b: {} }
baseline: a
costs:
  unit: £m
  first-year: 2017/18
  savings-target: { amount: 1.96, counts: total, by: 2019/20, each-year: 0.654 }
  flows:
    a: []
    b: [{ item: Savings, kind: saving, from: ${from}, to: 2021/22, amount: ${each}, cashable: true }]`;

  it('is met by three years of £654,000, which are £1.962m', () => {
    const { options } = findingOf(flows('0.654'));
    expectSame(options['b']?.savings, 1.962);
    expect(options['b']?.meetsTarget).toBe(true);
    expect(options['a']?.meetsTarget).toBe(false);
  });

  it('is said to be rounding in the papers, of which one option meets it', () => {
    for (const name of ['barnet-adult-social-care-2015.yaml', 'barnet-adult-social-care-2016.yaml']) {
      const said = appraisalFile(name).diagnostics.filter(({ rule }) => rule === 'target-rounding');
      expect(said.map(({ message }) => message)).toEqual([
        '3 years of £0.654m are £1.962m, and the target is printed as £1.96m: the difference is rounding',
      ]);
    }
    const missed = appraisalFile('barnet-adult-social-care-2016.yaml').diagnostics.filter(
      ({ rule }) => rule === 'target-missed',
    );
    expect(missed.map(({ message }) => message)).toEqual([
      '"Shared service with the NHS" saves £1.308m by 2019/20, £0.652m short of the target',
    ]);
  });

  it('counts no year after the one it names, and is missed by two years', () => {
    const { options } = findingOf(flows('0.654', '2018/19'));
    expectSame(options['b']?.savings, 1.308);
    expect(options['b']?.meetsTarget).toBe(false);
  });

  it('counts cashable savings only', () => {
    const { options } = findingOf(flows('0.654').replace('cashable: true', 'cashable: false'));
    expect(options['b']?.savings).toBe(0);
  });

  it('counts one year where it is a target a year', () => {
    const text = flows('0.654').replace(
      'amount: 1.96, counts: total, by: 2019/20, each-year: 0.654',
      'amount: 0.654, counts: a-year, by: 2019/20',
    );
    const { options } = findingOf(text);
    expect(options['b']?.savings).toBe(0.654);
    expect(options['b']?.meetsTarget).toBe(true);
  });
});

describe('criteria from the costs', () => {
  const file = (figure: string, scores = 'a: {}') => `options: { a: {}, b: {}, c: {} }
baseline: a
criteria:
  money: { weight: 1, from: costs.${figure} }
scores: { ${scores} }
costs:
  unit: £m
  first-year: 2027
  discount-rate: 0%
  flows:
    a: [{ item: Running cost, from: 2027, to: 2030, amount: 10 }]
    b:
      - { item: Running cost, from: 2027, to: 2030, amount: 9 }
      - { item: Setting up, year: 2027, amount: 3 }
    c:
      - { item: Running cost, from: 2027, to: 2030, amount: 10 }
      - { item: Agency, kind: saving, from: 2027, to: 2030, amount: 1.5, cashable: true }`;

  const values = (text: string) =>
    Object.fromEntries(outcomeOf(text).ranking.map(({ option, values }) => [option, values['money']]));

  it('run from the worst to the best of the options, each in its own direction', () => {
    // 40, 39 and 34 to spend; 0, 0 and 6 saved.
    expect(values(file('net-present-cost'))).toEqual({ a: 0, b: 100 / 6, c: 100 });
    expect(values(file('net-present-value'))).toEqual({ a: 0, b: 100 / 6, c: 100 });
    expect(values(file('savings'))).toEqual({ a: 0, b: 0, c: 100 });
  });

  it('need a score where there is no figure: the baseline pays nothing back', () => {
    expect(() => outcomeOf(file('payback'))).toThrow('"a" has no scores');
    expect(values(file('payback', 'a: { money: 4 }'))).toEqual({ a: 0, b: 50, c: 100 });
  });

  it('take the unit of the money, and the JSON says where they are from', () => {
    const { criteria } = outcomeOf(file('net-present-cost'));
    expect(criteria[0]).toMatchObject({
      from: 'costs.net-present-cost',
      scale: { kind: 'local', better: 'lower', worst: 40, best: 34, unit: '£m' },
    });
  });

  it('are given once: in the scores they are a fault', () => {
    expect(() => outcomeOf(file('savings', 'a: { money: 4 }'))).toThrow('from the costs, where it is 0');
  });
});

describe('the size of an appraisal', () => {
  it('of 1,000 options over 400 years is costed', () => {
    const flow = {
      at: '',
      item: 'Running cost',
      kind: 'cost',
      amount: 1,
      from: 0,
      to: 400,
      growth: 0.01,
      cashable: false,
      contracted: false,
      illustrative: false,
      sources: [],
    } as const;
    const flows = new Map(Array.from({ length: 1000 }, (_, index) => [`option-${index}`, [flow]] as const));
    const first = { kind: 'calendar', start: 2027 } as const;
    const base = { at: '', unit: '£m', decimals: 0, prices: 'real', firstYear: first, sources: [] } as const;
    const costed = costing({ ...base, discountRate: 'green-book-2026', flows }, 'option-0');
    expect([costed.options.size, costed.last, costed.factors.length]).toEqual([1000, 400, 401]);
  });
});
