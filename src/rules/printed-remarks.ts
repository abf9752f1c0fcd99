// What is said of a printed figure that doesn't follow: printed and computed, and the slip that explains it.

import { pointsLeaves, sameRatings, scoresOn } from '../aggregation/points.js';
import {
  type Column,
  columnOf,
  kindOf,
  otherKind,
  type PrintedTotal,
  printedTotals,
} from '../aggregation/published.js';
import { type ScoreSlip, scoreSlips } from '../aggregation/score-slips.js';
import { child } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';
import { weightedLeaves } from '../model/criteria.js';
import type { PrintedKind, Published } from '../model/published.js';
import { agrees, type DigitSlip, digitSlip, forcedTo100 } from '../numbers/printed.js';
import { figure } from '../page/figures.js';
import { counted, listed } from '../page/words.js';
import type { Advice, With } from './rule.js';

/** A remark on every printed total that is wrong, among percentages or among the others. */
export function* wrongTotals(appraisal: With<'published'>, percent: boolean): Iterable<Advice> {
  const { published, options } = appraisal;
  const totals = printedTotals(appraisal, published);
  const wrong = totals.filter((total) => total.agrees === false && total.figure.percent === percent);
  if (wrong.length === 0) return;
  const other = otherKind(appraisal, published);
  if (other !== undefined) {
    yield {
      at: child(published.at, 'totals'),
      message: `as ${MANY[kindOf(appraisal, published)]} the printed totals are wrong, as ${MANY[other]} all of them are right`,
      hint: `write of: ${other}`,
    };
    return;
  }
  const names = new Map(options.map(({ id, name }) => [id, name]));
  const column = columnOf(appraisal, published, kindOf(appraisal, published));
  for (const total of wrong) {
    const { figure: printed, computed = Number.NaN, option } = total;
    yield {
      at: printed.at,
      message: `"${names.get(option) ?? option}" is printed with ${inWords(total, published)}; the scores and weights give ${recomputed(total, computed)}`,
      hint: explained(appraisal, published, total, { totals, column }),
    };
  }
}

function inWords({ figure: { written, percent }, of }: PrintedTotal, { percentOf }: Published): string {
  if (percent)
    return percentOf === 'sum' ? `${written} of the sum` : `${written} of the most that can be reached`;
  return of === 'points'
    ? `${written} points`
    : `${of === 'average' ? 'an average' : 'a total'} of ${written}`;
}

const MANY: Readonly<Record<PrintedKind, string>> = {
  points: 'points',
  average: 'averages',
  total: 'totals',
};

/** With as many decimals as are printed, and more where those would not show that it is another figure. */
function recomputed({ figure: { number, decimals, percent } }: PrintedTotal, computed: number): string {
  const places = [0, 1, 2, 3, 4, 5].map((more) => decimals + more);
  const told = places.find((place) => {
    const shown = Number(figure(computed, place).replaceAll(',', '').replace('−', '-'));
    const isWhole = Math.abs(shown - computed) < 1e-9 || place > decimals;
    return isWhole && !agrees(number, decimals, shown);
  });
  return `${figure(computed, told ?? decimals + 5)}${percent ? '%' : ''}`;
}

const UNEXPLAINED =
  'check the scores and weights against the paper, and ask for a correction if they are right';

/** The smallest slip that explains it: of a column, of the decimals, of a digit, of one score. */
function explained(
  appraisal: Appraisal,
  published: Published,
  total: PrintedTotal,
  { totals, column }: { readonly totals: readonly PrintedTotal[]; readonly column: Column },
): string {
  if (isForced(total, totals, published)) return 'one unit off: the column was made to add up to 100%';
  const { written, number } = total.figure;
  const { computed = Number.NaN } = total;
  const slip = digitSlip(written.replace('%', ''), computed);
  if (slip === 'factor')
    return `out by a factor of ${factorWords(Math.max(computed / number, number / computed))}`;
  if (slip !== undefined && slip !== 'changed') return SLIPS[slip];
  const scores = scoreSlips(appraisal, published, total, column);
  if (scores.length > 0)
    return `one score one step off would explain it: ${listed(scores.map(scoreWords), 2)}`;
  return slip === undefined ? UNEXPLAINED : SLIPS[slip];
}

function factorWords(ratio: number): string {
  if (ratio < 30) return 'ten: the decimal point is one place off';
  return ratio < 300
    ? 'a hundred: the decimal point is two places off'
    : 'a thousand: the decimal point is three places off';
}

const SLIPS: Readonly<Record<Exclude<DigitSlip, 'factor'>, string>> = {
  truncated: 'it was cut off and not rounded',
  swapped: 'two digits are swapped',
  dropped: 'a digit is missing',
  added: 'there is a digit too many',
  changed: 'one digit is another',
};

function scoreWords({ leaf, score, instead }: ScoreSlip): string {
  const shown = (each: number | string) => (typeof each === 'number' ? String(each) : `"${each}"`);
  return `"${leaf.name}" as ${shown(instead)} instead of ${shown(score)}`;
}

/** Whether it is one of a column of percentages that was made to add up to 100. */
function isForced(total: PrintedTotal, totals: readonly PrintedTotal[], { percentOf }: Published): boolean {
  const { percent, decimals } = total.figure;
  const column = totals.filter((each) => each.figure.percent);
  if (!percent || percentOf !== 'sum' || column.some((each) => each.figure.decimals !== decimals))
    return false;
  const off = forcedTo100(
    column.map((each) => each.figure.number),
    column.map((each) => each.computed ?? Number.NaN),
    decimals,
  );
  return off.includes(column.indexOf(total));
}

/** Why printed totals can't be recomputed, an entry for each that can't. */
export function* uncheckedTotals(appraisal: With<'published'>): Iterable<Advice> {
  const { published } = appraisal;
  const unchecked = printedTotals(appraisal, published).filter(({ computed }) => computed === undefined);
  const [first] = unchecked;
  if (first === undefined) return;
  const are = unchecked.length === 1 ? 'printed total is' : 'printed totals are';
  yield {
    at: first.figure.at,
    message: `${counted(unchecked.length, are, are)} not checked: ${whyNot(appraisal, published, first)}`,
    hint: isUnknown(appraisal, published, first.option) ? HOW_TO_KNOW : HOW_TO_CHECK,
  };
}

/** Whether nothing but a score without a best guess stands in the way of a total. */
function isUnknown(appraisal: Appraisal, published: Published, option: string): boolean {
  const isPoints = kindOf(appraisal, published) === 'points';
  const leaves = isPoints ? pointsLeaves(appraisal) : sameRatings(weightedLeaves(appraisal.criteria));
  return leaves !== undefined && scoresOn(appraisal, option, leaves) === undefined;
}

const HOW_TO_KNOW = 'find out the scores that are unknown; until then nobody can check it';

const HOW_TO_CHECK = 'give the scores and weights, and say what is printed: of: points, average or total';

function whyNot(appraisal: Appraisal, published: Published, { option }: PrintedTotal): string {
  const { name = option, standing } = appraisal.options.find(({ id }) => id === option) ?? {};
  if (standing === 'discounted') return `"${name}" is discounted, so it has no total`;
  if (appraisal.scores.size === 0 || standing === 'unscored') return `"${name}" has no scores`;
  switch (kindOf(appraisal, published)) {
    case 'points':
      return 'points need one level of criteria that share a rating, stated weights and no unknown score';
    case 'average':
      return 'an average needs criteria that share a rating and no unknown score';
    case 'total':
      return `"${name}" has no total`;
  }
}
