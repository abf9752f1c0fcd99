// What each criterion truly decides: its weight times how far apart the options are on it.
import type { Appraisal } from '../model/appraisal.js';
import { type Criterion, groupsOf, leavesOf, weightedLeaves } from '../model/criteria.js';
import { sum, weightedSum } from '../numbers/sum.js';

/**
 * Effective weights by id. Of a leaf: weight × (highest − lowest value among the ranked options), as a share
 * among leaves; of a group: the same of its own weighted value, against the same whole. Empty where nothing
 * differs.
 */
export function effectiveWeights(appraisal: Appraisal): ReadonlyMap<string, number> {
  const options = appraisal.options.filter(({ standing }) => standing === 'ranked').map(({ id }) => id);
  const leaves = weightedLeaves(appraisal.criteria);
  const contribution = (option: string, criteria: readonly Criterion[]) => {
    const within = weightedLeaves(criteria);
    return weightedSum(
      within.map(({ weight }) => weight.share),
      within.map(({ id }) => appraisal.scores.get(option)?.get(id)?.value.best ?? Number.NaN),
    );
  };
  const spread = (criteria: readonly Criterion[]) => {
    const values = options.map((option) => contribution(option, criteria));
    return (
      values.reduce((most, value) => Math.max(most, value), -Infinity) -
      values.reduce((least, value) => Math.min(least, value), Infinity)
    );
  };
  if (options.length < 2 || leaves.length === 0) return new Map();
  const spreads = leaves.map((leaf) => spread([leaf]));
  const whole = sum(spreads);
  if (!(whole > 1e-9)) return new Map();
  const groups = groupsOf(appraisal.criteria).filter((group) =>
    leavesOf(group.criteria).some(({ weight }) => weight !== undefined),
  );
  return new Map([
    ...leaves.map(({ id }, index) => [id, (spreads[index] ?? 0) / whole] as const),
    ...groups.map((group) => [group.id, spread(group.criteria) / whole] as const),
  ]);
}
