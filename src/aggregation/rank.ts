// An appraisal becomes a ranking.
import type { Scored } from '../model/appraisal.js';
import { type Criterion, groupsOf, leavesOf, weightedLeaves } from '../model/criteria.js';
import { ranks } from '../numbers/ranks.js';
import { sum, weightedSum } from '../numbers/sum.js';
import { extremesOf } from './extremes.js';
import { matrixOf, valuesOfOption } from './matrix.js';
import type { AggregationMethod } from './method.js';
import { pointsOf } from './points.js';
import type { Additive, RankedOption, Ranking } from './ranking.js';
import { weightedSum as additive } from './weighted-sum.js';

/**
 * Ranks the options that pass their requirements and gives those that fail a total beside it. Empty where no
 * option is scored. Differences are from the baseline, in an additive ranking also if that fails; ties are
 * within 1e-9.
 */
export function rank(appraisal: Scored, method: AggregationMethod): Ranking {
  const matrix = matrixOf(appraisal);
  const { options, leaves, values, weights, thresholds } = matrix;
  if (leaves.length === 0) return { ranked: [], failing: [], matrix };
  const failing = appraisal.options
    .filter(({ standing }) => standing === 'failing')
    .map(({ id }) => ({ option: id, total: weightedSum(weights, valuesOfOption(appraisal, id)) }));
  const refusal = options.length === 0 ? undefined : method.refuses?.(values, weights);
  if (refusal !== undefined) return { ranked: [], failing, matrix, refusal };

  const isSum = method.id === additive.id;
  const totals = method.totals(values, weights, thresholds);
  const baseline =
    totals[options.findIndex(({ id }) => id === appraisal.baseline)] ??
    (isSum ? failing : []).find(({ option }) => option === appraisal.baseline)?.total;
  const places = ranks(totals);
  const ranked = options
    .map(({ id }, index): RankedOption => {
      const total = totals[index] ?? Number.NaN;
      return {
        option: id,
        rank: places[index] ?? 0,
        total,
        ...(baseline === undefined ? {} : { difference: total - baseline }),
        ...(isSum ? { additive: () => additiveOf(appraisal, id) } : {}),
      };
    })
    .sort((a, b) => a.rank - b.rank);
  return { ranked, failing, matrix };
}

/** Weight × value of every weighted leaf and their sums over the groups; points; the extremes. */
function additiveOf(appraisal: Scored, option: string): Additive {
  const contributions = new Map<string, number>();
  for (const leaf of weightedLeaves(appraisal.criteria)) {
    const value = appraisal.scores.get(option)?.get(leaf.id)?.value.best ?? Number.NaN;
    contributions.set(leaf.id, leaf.weight.share * value);
  }
  const within = (criteria: readonly Criterion[]) =>
    sum(leavesOf(criteria).map(({ id }) => contributions.get(id) ?? 0));
  const weighted = groupsOf(appraisal.criteria).filter(({ weight }) => weight !== undefined);
  const points = pointsOf(appraisal, option);
  return {
    ...(points === undefined ? {} : { points }),
    contributions,
    groupContributions: new Map(weighted.map((group) => [group.id, within(group.criteria)])),
    ...extremesOf(appraisal, option),
  };
}
