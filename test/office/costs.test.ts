// Amounts, rates, years and the target are changed in the sheets alone, LibreOffice calculates, and what it finds is
// what `appraise` finds of a file that says so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CostsFinding } from '../../src/report.js';
import { appraised, recalculating, typed, workbookOf } from './recalculate.js';

const office = recalculating();
beforeAll(office.prepare);
afterAll(office.remove);

/** Costs of every kind: growth, bias, an option without any, savings that count and some that don't, benefits. */
const PAPER = `format: appraisal/1
title: A test
options:
  as-is: { name: As it is }
  in-house: { name: In-house }
  mutual: { name: Mutual }
baseline: as-is
costs:
  unit: £m
  price-base: 2026/27
  prices: real
  first-year: 2027/28
  discount-rate: 3.5%
  savings-target: { amount: 2.5, counts: total, by: 2030/31 }
  flows:
    as-is:
      - { item: Running cost, from: 2027/28, to: 2036/37, amount: 12.5 }
    in-house:
      - { item: Transition, year: 2027/28, amount: 0.6, optimism-bias: 20% }
      - { item: Running cost, from: 2028/29, to: 2036/37, amount: 11.25, growth: 1.5% }
      - { item: Agency staff, kind: saving, from: 2028/29, to: 2036/37, amount: 0.7, cashable: true, optimism-bias: 10% }
      - { item: Time of staff, kind: saving, from: 2028/29, to: 2036/37, amount: 0.3 }
      - { item: Fees, kind: income, from: 2029/30, to: 2033/34, amount: 0.25, growth: -2% }
      - { item: Health, kind: benefit, from: 2030/31, to: 2036/37, amount: 0.9, optimism-bias: 25% }
    mutual: []
`;

const [FLOWS, DISCOUNTING, PRESENT] = ['Cost flows', 'Discounting', 'Present costs'];

function found(text: string): CostsFinding {
  const { outcome, diagnostics } = appraised(text, ['costs']);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outcome?.findings['costs'] as unknown as CostsFinding;
}

/** A row of the sheet of present costs by the headers of its columns. */
async function present(bytes: Uint8Array) {
  const sheets = await office.calculated(bytes);
  const rows = sheets.get(PRESENT)?.rows ?? [];
  const top = rows.findIndex(([text]) => text === 'Option');
  const headers = (rows[top] ?? []).map(String);
  const byOption = new Map(
    rows
      .slice(top + 1, top + 4)
      .map((row) => [String(row[0]), new Map(headers.map((header, index) => [header, row[index]]))]),
  );
  return { byOption, check: String(rows[1]?.[1]), front: sheets.get('Assumptions')?.rows ?? [] };
}

/** Every figure that LibreOffice found against the program's, on the file as changed. */
function expectSame({ byOption }: Awaited<ReturnType<typeof present>>, finding: CostsFinding): void {
  for (const [id, name] of [
    ['as-is', 'As it is'],
    ['in-house', 'In-house'],
    ['mutual', 'Mutual'],
  ] as const) {
    const costs = finding.options[id];
    const row = byOption.get(name);
    for (const [header, figure] of [
      ['Present cost', costs?.presentCost],
      ['Present benefits', costs?.presentBenefits],
      ['Present value', costs?.presentValue],
      ['Better than the baseline by', costs?.difference],
      ['Undiscounted', costs?.undiscounted],
      ['Savings that count', costs?.savings],
    ] as const) {
      if (figure === undefined) throw new Error(`${id} has no ${header}`);
      expect([name, header, Math.abs(Number(row?.get(header) ?? Number.NaN) - figure) < 1e-9]).toEqual([
        name,
        header,
        true,
      ]);
    }
    expect([name, row?.get('Meets the target')]).toEqual([name, costs?.meetsTarget ? 'yes' : 'no']);
  }
}

/** The rows of the sheet of flows, in the order of the file; the first stands in row 6. */
const ROW = { running: 6, transition: 7, inHouse: 8, agency: 9, time: 10, fees: 11, health: 12 } as const;

describe('the costs of a workbook', () => {
  it('agree with the paper as it stands, and the first sheet says so', async () => {
    const calculated = await present(await workbookOf(PAPER));
    expect(calculated.check).toBe('agrees');
    expect(calculated.front).toContainEqual(expect.arrayContaining(['Check of the costs', 'agrees']));
    expectSame(calculated, found(PAPER));
  });

  it.each([
    ['an amount', FLOWS, `F${ROW.inHouse}`, 13.75, ['amount: 11.25', 'amount: 13.75']],
    ['a kind', FLOWS, `C${ROW.fees}`, 'cost', ['item: Fees, kind: income', 'item: Fees, kind: cost']],
    ['a first year', FLOWS, `D${ROW.inHouse}`, '2031/32', ['cost, from: 2028/29', 'cost, from: 2031/32']],
    [
      'a last year',
      FLOWS,
      `E${ROW.agency}`,
      '2029/30',
      ['to: 2036/37, amount: 0.7', 'to: 2029/30, amount: 0.7'],
    ],
    ['growth', FLOWS, `G${ROW.inHouse}`, 0.04, ['growth: 1.5%', 'growth: 4%']],
    ['growth to nothing', FLOWS, `G${ROW.fees}`, -0.999, ['growth: -2%', 'growth: -99.9%']],
    ['optimism bias', FLOWS, `H${ROW.transition}`, 0.66, ['bias: 20%', 'bias: 66%']],
    ['optimism bias of benefits', FLOWS, `H${ROW.health}`, 1, ['bias: 25%', 'bias: 100%']],
    [
      'whether a saving is cashable',
      FLOWS,
      `I${ROW.time}`,
      'yes',
      ['amount: 0.3 }', 'amount: 0.3, cashable: true }'],
    ],
    ['the discount rate', DISCOUNTING, 'C5', 0.06, ['discount-rate: 3.5%', 'discount-rate: 6%']],
    ['the target', PRESENT, 'B3', 1.5, ['amount: 2.5, counts', 'amount: 1.5, counts']],
    ['the year of the target', PRESENT, 'B4', '2028/29', ['by: 2030/31', 'by: 2028/29']],
  ] as const)('follow %s', async (_, sheet = '', cell, value, [before, after]) => {
    const changed = PAPER.replace(before, after);
    expect(changed).not.toBe(PAPER);
    const calculated = await present(typed(await workbookOf(PAPER), sheet, cell, value));
    expectSame(calculated, found(changed));
    const differs =
      found(changed).options['in-house']?.presentCost !== found(PAPER).options['in-house']?.presentCost;
    expect(calculated.check).toMatch(differs ? /^differs/ : /^agrees/);
  });

  it('follow the rate of the year in which a schedule changes it', async () => {
    const long = PAPER.replace('discount-rate: 3.5%', 'discount-rate: green-book-2026').replaceAll(
      '2036/37',
      '2066/67',
    );
    expectSame(await present(await workbookOf(long)), found(long));
    // The 32nd year has a rate of its own, which no file can change: by hand, with a rate of nothing from then on.
    const sheets = await office.calculated(typed(await workbookOf(long), DISCOUNTING ?? '', 'C36', 0));
    const factors = sheets.get(DISCOUNTING ?? '')?.rows.slice(4) ?? [];
    expect(factors[31]?.[0]).toBe('2058/59');
    expect(Number(factors[35]?.[3])).toBeCloseTo(1.035 ** -30, 12);
  });

  it('are deflated where prices are nominal', async () => {
    const nominal = PAPER.replace('prices: real', 'prices: nominal\n  deflator: 2%');
    expectSame(await present(await workbookOf(nominal)), found(nominal));
    expectSame(
      await present(typed(await workbookOf(nominal), DISCOUNTING ?? '', 'D5', 0.031)),
      found(nominal.replace('deflator: 2%', 'deflator: 3.1%')),
    );
  });

  it('have calendar years as numbers, and a target for one year', async () => {
    const calendar = PAPER.replace(/(20\d\d)\/\d\d/g, '$1').replace('counts: total', 'counts: a-year');
    expectSame(await present(await workbookOf(calendar)), found(calendar));
    expectSame(
      await present(typed(await workbookOf(calendar), FLOWS ?? '', `E${ROW.agency}`, 2029)),
      found(calendar.replace('to: 2036, amount: 0.7', 'to: 2029, amount: 0.7')),
    );
  });
});
