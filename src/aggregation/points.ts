// Points as committee papers print them: stated weight × score, added up by hand.
import type { Scored } from '../model/appraisal.js';
import { type Leaf, leavesOf } from '../model/criteria.js';
import type { NumericScale } from '../model/scale.js';
import { bestGuess } from '../model/score.js';
import { weightedSum } from '../numbers/sum.js';

const STATED_AS_POINTS: readonly string[] = ['direct', 'points', 'swing'];

/** A criterion that counts as its score is: a rating. */
export type Rating = Leaf & { readonly scale: NumericScale };

/**
 * Σ stated weight × score, where all weighted leaves are ratings with the same ends, more is better, in one
 * level, with stated weights, and nothing is unknown; otherwise undefined: such a sum would mean nothing.
 */
export function pointsOf(appraisal: Scored, option: string): number | undefined {
  const leaves = pointsLeaves(appraisal);
  const scores = leaves && scoresOn(appraisal, option, leaves);
  if (leaves === undefined || scores === undefined) return undefined;
  return weightedSum(leaves.map(statedWeight), scores);
}

/** The leaves that points are made of; undefined where there can be none. */
export function pointsLeaves(appraisal: Scored): readonly Rating[] | undefined {
  if (appraisal.criteria.some(({ kind }) => kind === 'group')) return undefined;
  if (!STATED_AS_POINTS.includes(appraisal.weighting[0]?.method ?? '')) return undefined;
  const leaves = sameRatings(leavesOf(appraisal.criteria).filter(({ gate }) => !gate));
  return leaves?.every(({ weight }) => weight?.stated !== undefined) ? leaves : undefined;
}

export function statedWeight({ weight }: Rating): number {
  return weight?.stated ?? Number.NaN;
}

/** The best guesses of an option; undefined where one of them is no number. */
export function scoresOn(
  appraisal: Scored,
  option: string,
  leaves: readonly Leaf[],
): readonly number[] | undefined {
  const row = appraisal.scores.get(option);
  const scores = leaves.map(({ id }) => {
    const score = row?.get(id);
    return score === undefined ? undefined : bestGuess(score.judged);
  });
  return scores.every((score) => typeof score === 'number') ? scores : undefined;
}

/** Leaves whose scores may be added up as they are: straight ratings with the same ends, more is better. */
export function sameRatings(leaves: readonly Leaf[]): readonly Rating[] | undefined {
  const first = leaves[0]?.scale;
  if (first?.kind !== 'rating' || first.best <= first.worst) return undefined;
  const same = (leaf: Leaf): leaf is Rating =>
    leaf.scale?.kind === 'rating' &&
    leaf.scale.bend.kind === 'straight' &&
    leaf.scale.worst === first.worst &&
    leaf.scale.best === first.best;
  return leaves.every(same) ? leaves : undefined;
}
