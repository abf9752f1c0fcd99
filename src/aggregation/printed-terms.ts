// What a printed total is the sum of, whichever kind it is: weight × amount on every criterion.
import type { Appraisal } from '../model/appraisal.js';
import { type Leaf, weightedLeaves } from '../model/criteria.js';
import type { PrintedKind } from '../model/published.js';
import { sum } from '../numbers/sum.js';
import { pointsLeaves, sameRatings, scoresOn, statedWeight } from './points.js';

/** One criterion's part of a total: weight × amount. */
export interface Term {
  readonly leaf: Leaf;
  readonly weight: number;
  /** The score itself where scores are added up, its value from 0 to 100 where values are. */
  readonly amount: number;
  /** The amount at the best end of the scale. */
  readonly most: number;
}

/** The terms of an option's total; undefined where there is no total of that kind. */
export function termsOf(
  appraisal: Appraisal,
  option: string,
  kind: PrintedKind,
): readonly Term[] | undefined {
  switch (kind) {
    case 'points':
      return scoreTerms(appraisal, option, pointsLeaves(appraisal), statedWeight);
    case 'average':
      return scoreTerms(
        appraisal,
        option,
        sameRatings(weightedLeaves(appraisal.criteria)),
        ({ weight }) => weight?.share ?? Number.NaN,
      );
    case 'total':
      return valueTerms(appraisal, option);
  }
}

/**
 * The sum of the terms: `totalOf([{ leaf, weight: 0.5, amount: 4, most: 5 }])` is 2.
 */
export function totalOf(terms: readonly Term[]): number {
  return sum(terms.map(({ weight, amount }) => weight * amount));
}

/** The most that an option could reach. */
export function mostOf(terms: readonly Term[]): number {
  return sum(terms.map(({ weight, most }) => weight * most));
}

function scoreTerms<L extends Leaf>(
  appraisal: Appraisal,
  option: string,
  leaves: readonly L[] | undefined,
  weightOf: (leaf: L) => number,
): readonly Term[] | undefined {
  const scores = leaves && scoresOn(appraisal, option, leaves);
  if (leaves === undefined || leaves.length === 0 || scores === undefined) return undefined;
  return leaves.map((leaf, index) => {
    const { scale } = leaf;
    return {
      leaf,
      weight: weightOf(leaf),
      amount: scores[index] ?? Number.NaN,
      most: scale?.kind === 'rating' ? scale.best : Number.NaN,
    };
  });
}

function valueTerms(appraisal: Appraisal, option: string): readonly Term[] | undefined {
  const leaves = weightedLeaves(appraisal.criteria);
  const row = appraisal.scores.get(option);
  const terms = leaves.flatMap((leaf): Term[] => {
    const score = row?.get(leaf.id);
    return score === undefined
      ? []
      : [{ leaf, weight: leaf.weight.share, amount: score.value.best, most: 100 }];
  });
  return terms.length > 0 && terms.length === leaves.length ? terms : undefined;
}
