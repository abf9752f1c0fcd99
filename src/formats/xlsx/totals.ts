// Totals, ranks and differences as formulas, beside the totals of the program, with the cell that compares the two.
import type { Names } from '../../page/words.js';
import type { Outcome } from '../../result.js';
import { headerRow, type Sheet, type SheetCell } from './workbook.js';

interface Parts {
  /** Where the weights stand, and the values of each option, as ranges. */
  readonly shares: string;
  readonly column: (index: number) => string;
  /** Whether a total is the sum of weight × value. */
  readonly adds: boolean;
}

const FIGURES = '0.0###';
/** Closer than this is level, as for the program: the machine's own rounding is no difference. */
const SAME = '0.000000001';

export const checkFormula = 'Totals!B2';

export function totalsSheet(outcome: Outcome, names: Names, { shares, column, adds }: Parts): Sheet {
  const { ranking } = outcome;
  const [first] = ranking;
  const compared = ranking.some(({ difference }) => difference !== undefined);
  const printed = compared ? 'E' : 'D';
  const gap = compared ? 'F' : 'E';
  const top = headerRow({ above: [[], [], []] }) + 1;
  const last = top + ranking.length - 1;
  const above: readonly (readonly SheetCell[])[] = [
    [
      { value: 'Check: these totals and those of the paper', strong: true },
      {
        value: 'agrees',
        formula: `IF(MAX(${gap}${top}:${gap}${last})<=${SAME},"agrees","differs: weights or scores were changed in this workbook")`,
        strong: true,
      },
    ],
    [
      { value: 'Ranked first here' },
      {
        value: first === undefined ? undefined : names.option(first.option),
        formula: 'INDEX(options,MATCH(1,ranks,0))',
        strong: true,
      },
    ],
    [
      {
        value: adds
          ? 'total = the sum of weight × value. Options whose totals differ by less than 0.000000001 share a rank.'
          : 'These totals are worked out by the program: the method is no sum of weight × value. Ranks are formulas.',
      },
    ],
  ];
  const rows = ranking.map((option, index): readonly SheetCell[] => {
    const row = top + index;
    return [
      { value: names.option(option.option), strong: option.rank === 1 },
      {
        value: option.total,
        format: FIGURES,
        strong: true,
        ...(adds ? { formula: `SUMPRODUCT(weights,${column(index)})` } : {}),
      },
      { value: option.rank, formula: `SUMPRODUCT(--(totals>B${row}+${SAME}))+1` },
      ...(compared ? [differenceCell(outcome, index, row, top)] : []),
      { value: option.total, format: FIGURES },
      { value: 0, formula: `ABS(B${row}-${printed}${row})`, format: '0.0########' },
    ];
  });
  return {
    name: 'Totals',
    title: 'Totals and ranks',
    above,
    columns: [
      'Option',
      'Total',
      'Rank',
      ...(compared ? ['Against baseline'] : []),
      'Total in the paper',
      'Difference of the two',
    ],
    rows,
    below: [`weights = ${shares}; the other names are under Formulas, Name Manager.`],
  };
}

/** The total less that of the baseline; one that fails a requirement is compared with too, and stands on no row. */
function differenceCell(outcome: Outcome, index: number, row: number, top: number): SheetCell {
  const option = outcome.ranking[index];
  const baseline = outcome.options.find((one) => one.baseline)?.id;
  if (option?.difference === undefined) return { value: undefined };
  const place = outcome.ranking.findIndex((one) => one.option === baseline);
  const against = place < 0 ? `(${option.total - option.difference})` : `B$${top + place}`;
  return {
    value: option.difference,
    formula: `B${row}-${against}`,
    format: `+${FIGURES};-${FIGURES};0.0`,
  };
}
