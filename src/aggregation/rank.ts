// An appraisal becomes a ranking.
import type { Appraisal, Option } from '../model/appraisal.js';
import { type Criterion, groupsOf, leavesOf, weightedLeaves } from '../model/criteria.js';
import { ranks } from '../numbers/ranks.js';
import { sum } from '../numbers/sum.js';
import { extremesOf } from './extremes.js';
import type { AggregationMethod } from './method.js';
import { pointsOf } from './points.js';
import type { RankedOption, Ranking } from './ranking.js';

const NOTHING: Ranking = { ranked: [], failing: [] };

/**
 * Ranks the options that pass their requirements and gives those that fail a total beside it. Empty where no
 * option is scored. Differences are from the baseline, also if that fails; ties are within 1e-9.
 */
export function rank(appraisal: Appraisal, method: AggregationMethod): Ranking {
  const leaves = weightedLeaves(appraisal.criteria);
  const weights = leaves.map(({ weight }) => weight.share);
  const scored = appraisal.options.filter(({ standing }) => standing === 'ranked' || standing === 'failing');
  if (leaves.length === 0 || scored.length === 0) return NOTHING;
  const values = scored.map(({ id }) =>
    leaves.map((leaf) => appraisal.scores.get(id)?.get(leaf.id)?.value.best ?? Number.NaN),
  );
  const totals = new Map(
    method.totals(values, weights).map((total, index) => [scored[index]?.id ?? '', total]),
  );
  const baseline = appraisal.baseline === undefined ? undefined : totals.get(appraisal.baseline);

  const passing = scored.filter(({ standing }) => standing === 'ranked');
  const places = ranks(passing.map(({ id }) => totals.get(id) ?? 0));
  const ranked = passing
    .map((option, index): RankedOption => {
      const total = totals.get(option.id) ?? 0;
      const points = pointsOf(appraisal, option.id);
      return {
        option: option.id,
        rank: places[index] ?? 0,
        total,
        ...(points === undefined ? {} : { points }),
        ...(baseline === undefined ? {} : { difference: total - baseline }),
        ...contributionsOf(appraisal, option),
        ...extremesOf(appraisal, option.id),
      };
    })
    .sort((a, b) => a.rank - b.rank);
  const failing = scored
    .filter(({ standing }) => standing === 'failing')
    .map(({ id }) => ({ option: id, total: totals.get(id) ?? 0 }));
  return { ranked, failing };
}

/** Weight × value of every weighted leaf, and their sums over the groups. */
function contributionsOf(
  appraisal: Appraisal,
  option: Option,
): Pick<RankedOption, 'contributions' | 'groupContributions'> {
  const contributions = new Map<string, number>();
  for (const leaf of weightedLeaves(appraisal.criteria)) {
    const value = appraisal.scores.get(option.id)?.get(leaf.id)?.value.best ?? Number.NaN;
    contributions.set(leaf.id, leaf.weight.share * value);
  }
  const within = (criteria: readonly Criterion[]) =>
    sum(leavesOf(criteria).map(({ id }) => contributions.get(id) ?? 0));
  const weighted = groupsOf(appraisal.criteria).filter(({ weight }) => weight !== undefined);
  return {
    contributions,
    groupContributions: new Map(weighted.map((group) => [group.id, within(group.criteria)])),
  };
}
