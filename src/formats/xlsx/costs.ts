// The costs done again in formulas: amounts, discount factors, net cost by year, present costs and the savings target.
import { entry, type Names } from '../../page/words.js';
import { type CostsFinding, costsFound } from '../../report.js';
import type { Outcome } from '../../result.js';
import { type CostedRows, type FlowsSheet, flowsSheet, yearCell, yearFormula } from './flows.js';
import { presentSheet } from './present.js';
import { column, headerRow, type RangeName, type Sheet, type SheetCell } from './workbook.js';

export interface CostSums {
  readonly sheets: readonly Sheet[];
  readonly names: readonly RangeName[];
}

const FIGURES = '#,##0.00####';
const SHARES = '0.0###%';
const FACTORS = '0.000000';
const DISCOUNTING = 'Discounting';

/** The sheets by year have an option to a column after the year and its number. */
const OPTIONS_FROM = 2;

/** Nothing where no option is costed. */
export function costSumsOf(outcome: Outcome, names: Names): CostSums | undefined {
  const finding = costsFound(outcome);
  if (finding === undefined) return undefined;
  const flows = flowsSheet(finding, names);
  if (flows.sheet.rows.length === 0) return undefined;
  const discounting = discountingSheet(finding);
  const net = byYearSheet(finding, flows, names, NET);
  const benefits = byYearSheet(finding, flows, names, BENEFITS);
  const savings = byYearSheet(finding, flows, names, SAVINGS);
  const present = presentSheet(outcome, finding, names, {
    net: (index) => optionRange(net, index),
    benefits: (index) => optionRange(benefits, index),
    savings: (index) => optionRange(savings, index),
  });
  const has = (figures: 'benefitsByYear' | 'savingsByYear') =>
    Object.values(finding.options).some((option) => option[figures] !== undefined);
  return {
    sheets: [
      flows.sheet,
      discounting,
      net,
      ...(has('benefitsByYear') ? [benefits] : []),
      ...(has('savingsByYear') || finding.target !== undefined ? [savings] : []),
      present,
    ],
    names: [
      { name: 'cost_years', range: rangeOf(discounting, 0) },
      { name: 'discount_factors', range: rangeOf(discounting, discounting.columns.length - 1) },
      { name: 'present_costs', range: rangeOf(present, 1) },
    ],
  };
}

function rangeOf(sheet: Sheet, index: number, length = sheet.rows.length): string {
  const first = headerRow(sheet) + 1;
  const letter = column(index);
  return `'${sheet.name}'!$${letter}$${first}:$${letter}$${first + length - 1}`;
}

/** The years of an option, without the sum below them. */
function optionRange(sheet: Sheet, index: number): string {
  return rangeOf(sheet, OPTIONS_FROM + index, sheet.rows.length - 1);
}

/**
 * A rate that may be typed over stands where the rate changes: the years after it take it over. Nominal amounts are
 * brought to the prices of their base as well.
 */
function discountingSheet({ discountFactors, rates, deflator, priceBase, firstYear }: CostsFinding): Sheet {
  const years = Object.keys(discountFactors);
  const above = [
    [
      {
        value: `The first year, ${firstYear}, is not discounted. Type over a shaded rate and the years after it follow.`,
      },
    ],
  ];
  const top = headerRow({ above }) + 1;
  const base = startOf(priceBase ?? firstYear) - startOf(firstYear);
  let held = 0;
  const rows = years.map((year, index): readonly SheetCell[] => {
    const row = top + index;
    const own = entry(rates, year);
    held = own ?? held;
    const rate: SheetCell =
      own === undefined
        ? { value: held, format: SHARES, formula: `C${row - 1}` }
        : { value: own, format: SHARES, input: true };
    const inflation: SheetCell =
      index === 0
        ? { value: deflator, format: SHARES, input: true }
        : { value: deflator, format: SHARES, formula: `D${row - 1}` };
    const factor = (before: string) => (index === 0 ? '1' : `${before}${row - 1}/(1+C${row})`);
    return [
      yearCell(year),
      { value: index },
      rate,
      ...(deflator === undefined
        ? [{ value: entry(discountFactors, year), format: FACTORS, formula: factor('D') }]
        : [
            inflation,
            { value: index - base },
            {
              value: entry(discountFactors, year),
              format: FACTORS,
              // From the factor of the year before, without the inflation in it.
              formula:
                index === 0
                  ? `1/(1+D${row})^E${row}`
                  : `F${row - 1}*(1+D${row - 1})^E${row - 1}/(1+C${row})/(1+D${row})^E${row}`,
            },
          ]),
    ];
  });
  return {
    name: DISCOUNTING,
    title: 'Discount factors',
    above,
    columns: [
      'Year',
      'Years from the first',
      'Rate a year',
      ...(deflator === undefined ? [] : ['Inflation a year', 'Years from the price base']),
      'Discount factor',
    ],
    rows,
    below: [],
  };
}

/** The calendar year in which a year as it is written begins. */
function startOf(year: string): number {
  return Number(year.slice(0, 4));
}

interface ByYearSheet {
  readonly what: 'net' | 'savings' | 'benefits';
  readonly figures: 'byYear' | 'savingsByYear' | 'benefitsByYear';
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

const NET: ByYearSheet = {
  what: 'net',
  figures: 'byYear',
  name: 'Net cost by year',
  title: 'Net cost by year, undiscounted',
  about: 'Costs less savings and income, optimism bias in.',
};
const BENEFITS: ByYearSheet = {
  what: 'benefits',
  figures: 'benefitsByYear',
  name: 'Benefits by year',
  title: 'Benefits by year, undiscounted',
  about: 'Monetised benefits, optimism bias taken off.',
};
const SAVINGS: ByYearSheet = {
  what: 'savings',
  figures: 'savingsByYear',
  name: 'Savings by year',
  title: 'Cashable savings by year, undiscounted',
  about: 'Savings that free money, optimism bias taken off.',
};

function byYearSheet(
  { discountFactors, options, unit }: CostsFinding,
  flows: FlowsSheet,
  names: Names,
  { what, figures, name, title, about }: ByYearSheet,
): Sheet {
  const years = Object.keys(discountFactors);
  const above = [[{ value: `${about} In ${unit}.` }]];
  const top = headerRow({ above }) + 1;
  const end = top + years.length - 1;
  const cell = (costed: CostedRows, year: string, row: number): SheetCell => ({
    value: entry(entry(options, costed.option)?.[figures], year) ?? 0,
    format: FIGURES,
    formula: yearFormula(costed, `$B${row}`, what),
  });
  const total = ({ option }: CostedRows, index: number): SheetCell => {
    const letter = column(OPTIONS_FROM + index);
    const byYear = Object.values(entry(options, option)?.[figures] ?? {});
    const sum = figures === 'byYear' ? entry(options, option)?.undiscounted : undefined;
    return {
      value: sum ?? byYear.reduce((before, one) => before + one, 0),
      format: FIGURES,
      strong: true,
      formula: `SUM(${letter}${top}:${letter}${end})`,
    };
  };
  return {
    name,
    title,
    above,
    columns: ['Year', 'Years from the first', ...flows.options.map(({ option }) => names.option(option))],
    rows: [
      ...years.map((year, index): readonly SheetCell[] => [
        yearCell(year),
        { value: index },
        ...flows.options.map((costed) => cell(costed, year, top + index)),
      ]),
      [{ value: 'Together', strong: true }, { value: undefined }, ...flows.options.map(total)],
    ],
    below: [],
  };
}
