// How low and how high a total may be, given what is uncertain in scores and weights.
import type { Scored } from '../model/appraisal.js';
import { type Criterion, leavesOf } from '../model/criteria.js';
import type { Score } from '../model/score.js';
import { type Bounds, greatestMean, leastMean } from '../numbers/extremes.js';
import { sum } from '../numbers/sum.js';

/** Which end is meant. */
type End = 'low' | 'high';

/**
 * The exact extremes of an option's total over the ends of its scores and the admissible weight ranges (not
 * quantiles); nothing where all is certain.
 */
export function extremesOf(
  appraisal: Scored,
  option: string,
): { readonly low?: number; readonly high?: number } {
  const { criteria, scores } = appraisal;
  const row = scores.get(option);
  if (isCertain(criteria) && leavesOf(criteria).every(({ id }) => isKnown(row?.get(id)))) return {};
  const { low, high } = spanOf(appraisal, option);
  return high - low > 0 ? { low, high } : {};
}

/** The same extremes of any option, equal where all is certain; from 0 to 100. */
export function spanOf(
  { criteria, scores }: Scored,
  option: string,
): { readonly low: number; readonly high: number } {
  const row = scores.get(option);
  return {
    low: extremeMean(criteria, 'low', (leaf) => row?.get(leaf)?.value.low ?? Number.NaN),
    high: extremeMean(criteria, 'high', (leaf) => row?.get(leaf)?.value.high ?? Number.NaN),
  };
}

function isCertain(siblings: readonly Criterion[]): boolean {
  return siblings.every(
    (each) => each.weight?.bounds === undefined && (each.kind === 'leaf' || isCertain(each.criteria)),
  );
}

function isKnown(score: Score | undefined): boolean {
  return score === undefined || score.value.low === score.value.high;
}

/**
 * The exact extreme of Σ weight × value over the stated weight ranges. Each set of siblings has its own weights, so
 * the extreme of the whole is made of the extremes of its parts, from the leaves up.
 */
export function extremeMean(
  siblings: readonly Criterion[],
  end: End,
  value: (leaf: string) => number,
): number {
  const weighted = siblings.filter(({ weight }) => weight !== undefined);
  const values = weighted.map((criterion) =>
    criterion.kind === 'group' ? extremeMean(criterion.criteria, end, value) : value(criterion.id),
  );
  const ranged = weighted.some(({ weight }) => weight?.bounds !== undefined);
  if (!ranged) return sum(weighted.map(({ weight }, index) => (weight?.local ?? 0) * (values[index] ?? 0)));
  const parts = freeParts(weighted, values);
  const mean = end === 'low' ? leastMean : greatestMean;
  return mean(
    parts.map(({ bounds }) => bounds),
    parts.map(({ value }) => value),
  );
}

/** Ranged siblings each by themselves; those stated as one number share what is left, as one part. */
function freeParts(
  weighted: readonly Criterion[],
  values: readonly number[],
): readonly { readonly bounds: Bounds; readonly value: number }[] {
  const parts: { bounds: Bounds; value: number }[] = [];
  const rest: { share: number; value: number }[] = [];
  weighted.forEach(({ weight }, index) => {
    const value = values[index] ?? Number.NaN;
    if (weight?.bounds) parts.push({ bounds: weight.bounds, value });
    else rest.push({ share: weight?.local ?? 0, value });
  });
  const whole = sum(rest.map(({ share }) => share));
  if (whole === 0) return parts;
  const value = sum(rest.map((part) => (part.share / whole) * part.value));
  return [...parts, { bounds: { low: 0, high: 1 }, value }];
}
