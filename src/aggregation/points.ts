// Points as committee papers print them: stated weight × score, added up by hand.
import type { Appraisal } from '../model/appraisal.js';
import { type Leaf, leavesOf } from '../model/criteria.js';
import { bestGuess } from '../model/score.js';
import { sum } from '../numbers/sum.js';

const STATED_AS_POINTS: readonly string[] = ['direct', 'points', 'swing'];

/**
 * Σ stated weight × score, where all weighted leaves are ratings with the same ends, more is better, in one
 * level, with stated weights, and nothing is unknown; otherwise undefined: such a sum would mean nothing.
 */
export function pointsOf(appraisal: Appraisal, option: string): number | undefined {
  if (appraisal.criteria.some(({ kind }) => kind === 'group')) return undefined;
  if (!STATED_AS_POINTS.includes(appraisal.weighting[0]?.method ?? '')) return undefined;
  const leaves = leavesOf(appraisal.criteria).filter(({ gate }) => !gate);
  if (!sameRatings(leaves)) return undefined;
  const terms = leaves.map((leaf) => {
    const score = appraisal.scores.get(option)?.get(leaf.id);
    const best = score === undefined ? undefined : bestGuess(score.judged);
    const stated = leaf.weight?.stated;
    return typeof best === 'number' && stated !== undefined ? stated * best : undefined;
  });
  return terms.includes(undefined) ? undefined : sum(terms.map((term) => term ?? 0));
}

function sameRatings(leaves: readonly Leaf[]): boolean {
  const first = leaves[0]?.scale;
  if (first?.kind !== 'rating' || first.best <= first.worst) return false;
  return leaves.every(
    ({ scale }) =>
      scale?.kind === 'rating' &&
      scale.bend.kind === 'straight' &&
      scale.worst === first.worst &&
      scale.best === first.best,
  );
}
