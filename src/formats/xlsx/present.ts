// Present costs and values as formulas, beside those of the program, and the savings against the target.
import { entry, type Names } from '../../page/words.js';
import type { CostsFinding } from '../../report.js';
import type { Outcome } from '../../result.js';
import { yearCell } from './flows.js';
import { headerRow, column as letterAt, type Sheet, type SheetCell } from './workbook.js';

/** Where the years of an option stand on the sheets by year, as ranges. */
interface Ranges {
  readonly net: (index: number) => string;
  readonly benefits: (index: number) => string;
  readonly savings: (index: number) => string;
}

const FIGURES = '#,##0.00####';
/** Closer than this part of the figure is level, as for the program. */
const SAME = '0.000000001';
const NAME = 'Present costs';

/** The cell that says whether these costs are those of the paper. */
export const costCheckFormula = `'${NAME}'!B2`;

interface CostColumn {
  readonly header: string;
  readonly cell: (option: string, index: number, row: number) => SheetCell;
}

export function presentSheet(outcome: Outcome, finding: CostsFinding, names: Names, ranges: Ranges): Sheet {
  const { target, unit, options } = finding;
  const ids = Object.keys(options);
  const top = headerRow({ above: target === undefined ? [[], []] : [[], [], [], []] }) + 1;
  const baseline = outcome.options.find((one) => one.baseline)?.id ?? '';
  const of = (option: string) => entry(options, option);
  const figure = (value: number | undefined, formula: string): SheetCell => ({
    value,
    formula,
    format: FIGURES,
  });
  const benefits = ids.some((id) => of(id)?.presentValue !== undefined);
  const compared = ids.some((id) => of(id)?.difference !== undefined);
  const saving = target !== undefined || ids.some((id) => of(id)?.savingsByYear !== undefined);
  // Columns A and B are the option and its present cost; the others follow in this order.
  const [gains, worth] = benefits ? ['C', 'D'] : ['', ''];
  const against = (row: number) =>
    benefits
      ? `${worth}${row}-${worth}$${top + ids.indexOf(baseline)}`
      : `B$${top + ids.indexOf(baseline)}-B${row}`;
  const columns: readonly (CostColumn | false)[] = [
    { header: 'Option', cell: (id) => ({ value: names.option(id) }) },
    {
      header: 'Present cost',
      cell: (id, index) => figure(of(id)?.presentCost, `SUMPRODUCT(discount_factors,${ranges.net(index)})`),
    },
    benefits && {
      header: 'Present benefits',
      cell: (id, index) =>
        figure(of(id)?.presentBenefits, `SUMPRODUCT(discount_factors,${ranges.benefits(index)})`),
    },
    benefits && {
      header: 'Present value',
      cell: (id, _, row) => figure(of(id)?.presentValue, `${gains}${row}-B${row}`),
    },
    compared && {
      header: 'Better than the baseline by',
      cell: (id, _, row) => figure(of(id)?.difference, against(row)),
    },
    {
      header: 'Undiscounted',
      cell: (id, index) => figure(of(id)?.undiscounted, `SUM(${ranges.net(index)})`),
    },
    saving && {
      header: target === undefined ? 'Cashable savings' : 'Savings that count',
      cell: (id, index) => figure(of(id)?.savings, savingsFormula(finding, ranges.savings(index))),
    },
  ];
  const kept = columns.filter((each) => each !== false);
  const counted = letterAt(kept.length - 1);
  const meets: CostColumn = {
    header: 'Meets the target',
    cell: (id, _, row) => ({
      value: of(id)?.meetsTarget === true ? 'yes' : 'no',
      formula: `IF(${counted}${row}>=$B$3-${SAME}*ABS($B$3),"yes","no")`,
    }),
  };
  const all = [...kept, ...(target === undefined ? [] : [meets])];
  const [printed, gap] = [letterAt(all.length), letterAt(all.length + 1)];
  return {
    name: NAME,
    title: `Present costs in ${unit}`,
    above: aboveRows(finding, `${gap}${top}:${gap}${top + ids.length - 1}`),
    columns: [...all.map(({ header }) => header), 'Present cost in the paper', 'Difference of the two'],
    rows: ids.map((id, index): readonly SheetCell[] => {
      const row = top + index;
      return [
        ...all.map(({ cell }) => cell(id, index, row)),
        { value: of(id)?.presentCost, format: FIGURES },
        figure(0, `ABS(B${row}-${printed}${row})/MAX(1,ABS(${printed}${row}))`),
      ];
    }),
    below: [
      'Payback, optimism bias by itself and value for money are worked out by the program: they stand on the sheets of the paper and don’t follow.',
    ],
  };
}

function aboveRows({ target, unit }: CostsFinding, gaps: string): readonly (readonly SheetCell[])[] {
  return [
    [
      { value: 'Check: these costs and those of the paper', strong: true },
      {
        value: 'agrees',
        strong: true,
        formula: `IF(MAX(${gaps})<=${SAME},"agrees","differs: amounts or rates were changed in this workbook")`,
      },
    ],
    ...(target === undefined
      ? []
      : [
          [
            {
              value: `Savings target in ${unit}, ${target.counts === 'total' ? 'all years up to' : 'a year, in'} the one below`,
            },
            { value: target.amount, format: 'General', input: true },
          ],
          [{ value: 'Year of the target' }, { ...yearCell(target.by), input: true }],
        ]),
    [{ value: 'present cost = the sum of discount factor × net cost of each year.' }],
  ];
}

/** All savings up to the year of the target, or those of that year. */
function savingsFormula({ target }: CostsFinding, savings: string): string {
  if (target === undefined) return `SUM(${savings})`;
  const year = 'MATCH($B$4,cost_years,0)';
  return target.counts === 'total'
    ? `SUM(INDEX(${savings},1):INDEX(${savings},${year}))`
    : `INDEX(${savings},${year})`;
}
