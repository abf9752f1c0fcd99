// Which score, read one step off, would explain a printed total that is wrong?
import type { Appraisal } from '../model/appraisal.js';
import type { Leaf } from '../model/criteria.js';
import type { PrintedKind, Published } from '../model/published.js';
import { valueAt } from '../model/scale.js';
import { agrees } from '../numbers/printed.js';
import { totalOf } from './printed-terms.js';
import { asPrinted, type Column, type PrintedTotal } from './published.js';

/** A score that is one step from the one in the file. */
export interface ScoreSlip {
  readonly leaf: Leaf;
  /** As in the file. */
  readonly score: number | string;
  /** With this one the printed total would be right. */
  readonly instead: number | string;
}

/** Every single score that explains a printed total by being one step off, in the order of the file. */
export function scoreSlips(
  appraisal: Appraisal,
  published: Published,
  { option, figure, of }: PrintedTotal,
  column: Column,
): readonly ScoreSlip[] {
  const terms = column.terms.get(option);
  if (terms === undefined) return [];
  const total = totalOf(terms);
  return terms.flatMap(({ leaf, weight, amount }) =>
    stepsFrom(appraisal, option, leaf, of)
      .filter((step) => {
        const moved = total + weight * (step.amount - amount);
        const computed = asPrinted(moved, terms, figure, published, column);
        return computed !== undefined && agrees(figure.number, figure.decimals, computed);
      })
      .map(({ score, instead }): ScoreSlip => ({ leaf, score, instead })),
  );
}

interface Step {
  readonly score: number | string;
  readonly instead: number | string;
  /** What the other score adds, before its weight. */
  readonly amount: number;
}

/** The scores one step away that are on the scale; none from a score that is uncertain. */
function stepsFrom(
  appraisal: Appraisal,
  option: string,
  { id, scale }: Leaf,
  of: PrintedKind,
): readonly Step[] {
  const judged = appraisal.scores.get(option)?.get(id)?.judged;
  if (judged === undefined || scale === undefined || scale.kind === 'local') return [];
  if (judged.kind === 'level' && scale.kind === 'levels') return levelSteps(scale.levels, judged.level);
  if (judged.kind !== 'number' || scale.kind === 'levels' || scale.step === undefined) return [];
  const { score } = judged;
  const ends = [scale.worst, scale.best];
  return [score - scale.step, score + scale.step]
    .filter((instead) => instead >= Math.min(...ends) && instead <= Math.max(...ends))
    .map((instead) => ({ score, instead, amount: of === 'total' ? valueAt(scale, instead) : instead }));
}

function levelSteps(levels: ReadonlyMap<string, number>, level: string): readonly Step[] {
  const byValue = [...levels].sort(([, a], [, b]) => a - b);
  const here = byValue.findIndex(([name]) => name === level);
  return [byValue[here - 1], byValue[here + 1]].flatMap((neighbour) =>
    here === -1 || neighbour === undefined
      ? []
      : [{ score: level, instead: neighbour[0], amount: neighbour[1] }],
  );
}
