// The ranking done again in formulas: scores, values, contributions, totals and ranks, each sheet from the one before.
import { entry, type Names } from '../../page/words.js';
import type { CriterionResult, Outcome, RankedOption } from '../../result.js';
import { checkFormula, totalsSheet } from './totals.js';
import { shareFormula, type WeightsSheet, weightsSheet } from './weights.js';
import { column, headerRow, type RangeName, type Sheet, type SheetCell } from './workbook.js';

export interface Sums {
  readonly sheets: readonly Sheet[];
  readonly names: readonly RangeName[];
  /** The criteria whose values stand as numbers, since no straight line makes them from the scores. */
  readonly asNumbers: readonly string[];
  /** Whether the totals are sums that the sheets do again. */
  readonly adds: boolean;
  readonly check: string;
}

const FIGURES = '0.0###';
/** Scores and values begin after these columns. */
const SCORES_FROM = 4;
const VALUES_FROM = 2;

/** Nothing where no option is ranked or some weight is not known. */
export function sumsOf(outcome: Outcome, names: Names): Sums | undefined {
  const weights = weightsSheet(outcome);
  const { ranking } = outcome;
  if (ranking.length === 0 || weights === undefined) return undefined;
  const criteria = outcome.criteria.filter(({ gate }) => !gate);
  const adds = ranking.every(({ contributions }) => contributions !== undefined);
  const options = ranking.map(({ option }) => names.option(option));
  const scores = scoresSheet(criteria, ranking, options);
  const values = valuesSheet(criteria, ranking, options, weights, headerRow(scores) + 1);
  const shares = rangeOf(values, 1, 1);
  const totals = totalsSheet(outcome, names, {
    shares,
    column: (index) => rangeOf(values, VALUES_FROM + index, VALUES_FROM + index),
    adds,
  });
  const last = VALUES_FROM + ranking.length - 1;
  return {
    sheets: [
      weights.sheet,
      scores,
      values,
      ...(adds ? [contributionsSheet(criteria, ranking, options, headerRow(values) + 1)] : []),
      totals,
    ],
    names: [
      { name: 'options', range: rangeOf(totals, 0, 0) },
      { name: 'ranks', range: rangeOf(totals, 2, 2) },
      { name: 'scores', range: rangeOf(scores, SCORES_FROM, SCORES_FROM + ranking.length - 1) },
      { name: 'totals', range: rangeOf(totals, 1, 1) },
      { name: 'values', range: rangeOf(values, VALUES_FROM, last) },
      { name: 'weights', range: shares },
    ],
    asNumbers: criteria
      .filter((_, index) =>
        values.rows[index]?.some(({ formula }, at) => at >= VALUES_FROM && formula === undefined),
      )
      .map(({ name }) => name),
    adds,
    check: checkFormula,
  };
}

function rangeOf(sheet: Sheet, from: number, to: number): string {
  const first = headerRow(sheet) + 1;
  return `${sheet.name}!$${column(from)}$${first}:$${column(to)}$${first + sheet.rows.length - 1}`;
}

function scoresSheet(
  criteria: readonly CriterionResult[],
  ranking: readonly RankedOption[],
  options: readonly string[],
): Sheet {
  const uncertain = ranking.some((option) =>
    criteria.some(({ id }) => entry(option.uncertain, id) !== undefined),
  );
  return {
    name: 'Scores',
    title: 'Scores as judged',
    above: [[{ value: 'Each in its own unit. Worst is worth 0 and best is worth 100.' }]],
    columns: ['Criterion', 'Unit', 'Worst', 'Best', ...options],
    rows: criteria.map((criterion) => [
      { value: criterion.name },
      { value: criterion.scale?.unit ?? criterion.swing?.unit ?? criterion.scale?.kind },
      { value: criterion.swing?.from },
      { value: criterion.swing?.to },
      ...ranking.map((option) => scoreCell(criterion, option)),
    ]),
    below: uncertain
      ? [
          'An uncertain score is its best guess: the middle of a range, the likely one of three. “Scores as written” has all.',
        ]
      : [],
  };
}

function scoreCell({ id }: CriterionResult, { scores, written }: RankedOption): SheetCell {
  const score = entry(scores, id);
  if (typeof score === 'number') return { value: score, input: true };
  return { value: score ?? entry(written, id) ?? 'unknown' };
}

/** A value is a formula of its score where that gives the same figure: on a straight line between worst and best. */
function valuesSheet(
  criteria: readonly CriterionResult[],
  ranking: readonly RankedOption[],
  options: readonly string[],
  weights: WeightsSheet,
  firstScore: number,
): Sheet {
  return {
    name: 'Values',
    title: 'Values from 0 (worst) to 100 (best)',
    above: [
      [
        {
          value:
            'value = 100 × (score − worst) / (best − worst); a figure without a formula was worked out by the program.',
        },
      ],
    ],
    columns: ['Criterion', 'Weight', ...options],
    rows: criteria.map((criterion, index) => [
      { value: criterion.name },
      shareFormula(weights, criterion),
      ...ranking.map((option, place) => {
        const row = firstScore + index;
        return valueCell(criterion, option, row, `Scores!${column(SCORES_FROM + place)}${row}`);
      }),
    ]),
    below: [],
  };
}

function valueCell(
  { id, swing, scale }: CriterionResult,
  option: RankedOption,
  row: number,
  at: string,
): SheetCell {
  const value = entry(option.values, id);
  const score = entry(option.scores, id);
  const [worst, best] = [swing?.from, swing?.to];
  const bends = scale?.points !== undefined || scale?.midpoint !== undefined;
  if (
    bends ||
    typeof score !== 'number' ||
    typeof worst !== 'number' ||
    typeof best !== 'number' ||
    worst === best
  )
    return { value, format: FIGURES };
  const straight = (100 * (score - worst)) / (best - worst);
  if (value === undefined || Math.abs(straight - value) > 1e-9) return { value, format: FIGURES };
  return { value, format: FIGURES, formula: `100*(${at}-Scores!$C${row})/(Scores!$D${row}-Scores!$C${row})` };
}

function contributionsSheet(
  criteria: readonly CriterionResult[],
  ranking: readonly RankedOption[],
  options: readonly string[],
  firstValue: number,
): Sheet {
  const above = [[{ value: 'contribution = weight × value' }]];
  const first = headerRow({ above }) + 1;
  const last = first + criteria.length - 1;
  return {
    name: 'Contributions',
    title: 'Contributions to the totals',
    above,
    columns: ['Criterion', ...options],
    rows: [
      ...criteria.map(({ id, name }, index): readonly SheetCell[] => [
        { value: name },
        ...ranking.map(({ contributions }, place) => ({
          value: entry(contributions, id),
          formula: `Values!$B${firstValue + index}*Values!${column(VALUES_FROM + place)}${firstValue + index}`,
          format: FIGURES,
        })),
      ]),
      [
        { value: 'Total', strong: true },
        ...ranking.map(({ total }, place) => {
          const letter = column(1 + place);
          return {
            value: total,
            formula: `SUM(${letter}${first}:${letter}${last})`,
            format: FIGURES,
            strong: true,
          };
        }),
      ],
    ],
    below: [],
  };
}
