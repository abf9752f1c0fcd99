// An appraisal becomes a ranking.
import type { Scored } from '../model/appraisal.js';
import { type Criterion, groupsOf, leavesOf } from '../model/criteria.js';
import { ranks } from '../numbers/ranks.js';
import { sum, weightedSum } from '../numbers/sum.js';
import { extremesOf } from './extremes.js';
import { matrixOf, type ValueMatrix, valuesOfOption } from './matrix.js';
import type { AggregationMethod } from './method.js';
import { pointsLeaves, pointsOf } from './points.js';
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
  const byOption = new Map(options.map(({ id }, index) => [id, totals[index]]));
  const baseline =
    byOption.get(appraisal.baseline ?? '') ??
    (isSum ? failing : []).find(({ option }) => option === appraisal.baseline)?.total;
  const places = ranks(totals);
  const additives = isSum ? additivesOf(appraisal, matrix) : undefined;
  const ranked = options
    .map(({ id }, index): RankedOption => {
      const total = totals[index] ?? Number.NaN;
      return {
        option: id,
        rank: places[index] ?? 0,
        total,
        ...(baseline === undefined ? {} : { difference: total - baseline }),
        ...(additives === undefined ? {} : { additive: additives(id, values[index] ?? []) }),
      };
    })
    .sort((a, b) => a.rank - b.rank);
  return { ranked, failing, matrix };
}

/**
 * What only a sum can say of an option with such values: weight × value of every weighted leaf and their sums over the
 * groups; points; the extremes.
 */
function additivesOf(
  appraisal: Scored,
  { leaves, weights }: ValueMatrix,
): (option: string, values: readonly number[]) => Additive {
  const ratings = pointsLeaves(appraisal);
  const groups = groupsOf(appraisal.criteria).filter(({ weight }) => weight !== undefined);
  return (option, values) => {
    const contributions = new Map<string, number>();
    leaves.forEach(({ id }, index) => {
      contributions.set(id, (weights[index] ?? Number.NaN) * (values[index] ?? Number.NaN));
    });
    const within = (criteria: readonly Criterion[]) =>
      sum(leavesOf(criteria).map(({ id }) => contributions.get(id) ?? 0));
    const points = pointsOf(appraisal, option, ratings);
    return {
      ...(points === undefined ? {} : { points }),
      contributions,
      groupContributions: new Map(groups.map((group) => [group.id, within(group.criteria)])),
      ...extremesOf(appraisal, option),
    };
  };
}
