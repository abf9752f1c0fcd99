// The amounts that the costs are worked out from, as a sheet that may be typed over, and sums of them by year.
import type { Names } from '../../page/words.js';
import type { CostFlow, CostsFinding } from '../../report.js';
import { column, headerRow, type Sheet, type SheetCell } from './workbook.js';

/** Where each fact about a flow stands. */
const COLUMNS = [
  'Option',
  'Item',
  'Kind',
  'From',
  'To',
  'Amount',
  'Growth a year',
  'Optimism bias',
  'Cashable',
] as const;
const [, , KIND, , , AMOUNT, GROWTH, BIAS, CASHABLE] = COLUMNS.map((_, index) => column(index));
/** The same years counted from the first, for the formulas. */
const [FIRST, LAST] = [column(COLUMNS.length), column(COLUMNS.length + 1)];

const FLOWS = 'Cost flows';
const SHARES = '0.0###%';

/** An option with the rows in which its flows stand, the last one included; an option without any has none. */
export interface CostedRows {
  readonly option: string;
  readonly rows?: readonly [first: number, last: number];
}

export interface FlowsSheet {
  readonly sheet: Sheet;
  /** In the order of the file. */
  readonly options: readonly CostedRows[];
}

export function flowsSheet(finding: CostsFinding, names: Names): FlowsSheet {
  const costed = Object.entries(finding.options);
  const years = Object.keys(finding.discountFactors);
  const above = [
    [
      {
        value: `Amounts in ${finding.unit}, in each of the years named. The kind gives the sign: cost, saving, income or benefit. Type over a shaded cell and every sheet of costs follows.`,
      },
    ],
    [
      {
        value: `Years are those of the sheet “Discounting”. To add an amount, insert a row between two of the same option and copy one of them into it.`,
      },
    ],
  ];
  const top = headerRow({ above }) + 1;
  let row = top;
  const options = costed.map(([option, { flows }]): CostedRows => {
    const first = row;
    row += flows.length;
    return flows.length === 0 ? { option } : { option, rows: [first, row - 1] };
  });
  const rows = costed.flatMap(([option, { flows }]) =>
    flows.map((flow) => ({ flow, name: names.option(option) })),
  );
  return {
    options,
    sheet: {
      name: FLOWS,
      title: 'What the costs are worked out from',
      above,
      columns: [...COLUMNS, 'First year, counted', 'Last year, counted'],
      rows: rows.map(({ flow, name }, index) => flowRow(flow, name, years, top + index)),
      below: [],
    },
  };
}

function flowRow(flow: CostFlow, name: string, years: readonly string[], row: number): readonly SheetCell[] {
  const { item, kind, amount, from, to, growth = 0, bias = 0, cashable } = flow;
  const counted = (year: string, at: string): SheetCell => ({
    value: years.indexOf(year),
    formula: `MATCH(${at}${row},cost_years,0)-1`,
  });
  return [
    { value: name },
    { value: item },
    { value: kind, input: true },
    { ...yearCell(from), input: true },
    { ...yearCell(to), input: true },
    { value: amount, format: 'General', input: true },
    { value: growth, format: SHARES, input: true },
    { value: bias, format: SHARES, input: true },
    kind === 'saving' ? { value: cashable === true ? 'yes' : 'no', input: true } : { value: undefined },
    counted(from, column(3)),
    counted(to, column(4)),
  ];
}

/** A financial year is a text, a calendar year a number: somebody who types 2028 types a number. */
export function yearCell(year: string): SheetCell {
  return /^\d+$/.test(year) ? { value: Number(year), format: '0' } : { value: year };
}

/** What the flows of an option come to in a year, as a formula; the year, counted from the first, stands in a cell. */
export function yearFormula(
  { rows }: CostedRows,
  year: string,
  what: 'net' | 'savings' | 'benefits',
): string {
  if (rows === undefined) return '0';
  const of = (letter = '') => `'${FLOWS}'!$${letter}$${rows[0]}:$${letter}$${rows[1]}`;
  const is = (kind: CostFlow['kind']) => `(${of(KIND)}="${kind}")`;
  const [less, more] = [`(1-${of(BIAS)})`, `(1+${of(BIAS)})`];
  const counts = {
    net: `(${is('cost')}*${more}-(${is('saving')}+${is('income')})*${less})`,
    savings: `${is('saving')}*(${of(CASHABLE)}="yes")*${less}`,
    benefits: `${is('benefit')}*${less}`,
  }[what];
  const begun = `(${of(FIRST)}<=${year})`;
  // What shrinks to nothing in a year is itself in its first: a power of nothing would be an error there.
  const base = `(1+${of(GROWTH)}+(${of(GROWTH)}<=-1)*(${of(FIRST)}>=${year}))`;
  const grown = `${base}^((${year}-${of(FIRST)})*${begun})`;
  return `SUMPRODUCT(${counts}*${of(AMOUNT)}*${begun}*(${of(LAST)}>=${year})*${grown})`;
}
