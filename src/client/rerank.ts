// The ranking by the reader's own weights, by the very code of the core: nothing is computed here.
import { rank } from '../aggregation/rank.js';
import { weightedSum } from '../aggregation/weighted-sum.js';
import { type Criterion, reweighed } from '../model/criteria.js';
import { shares } from '../numbers/sum.js';
import { appraisalOf, type Carried, siblingsOf } from './agreed.js';

/** What the reader has set, by criterion, beside percentages of the siblings as agreed: numbers from 0. */
export type Own = ReadonlyMap<string, number>;

/** The carried outcome ranked by the reader's weights; undefined where all siblings of a set are at nothing. */
export function reranked(carried: Carried, own: Own): Carried | undefined {
  const appraisal = appraisalOf(carried);
  const weights = localWeights(carried, own, appraisal.criteria);
  if (weights === undefined) return undefined;
  const { ranked } = rank({ ...appraisal, criteria: reweighed(appraisal.criteria, weights) }, weightedSum);
  const values = new Map(carried.ranking.map((option) => [option.option, option]));
  return {
    ...carried,
    ranking: ranked.flatMap(({ option, rank: place, total, difference, ...sum }) => {
      const agreed = values.get(option);
      const additive = sum.additive?.();
      if (agreed === undefined || additive === undefined) return [];
      return [
        {
          option,
          rank: place,
          total,
          ...(difference === undefined ? {} : { difference }),
          values: agreed.values,
          contributions: Object.fromEntries(additive.contributions),
          groupContributions: Object.fromEntries(additive.groupContributions),
        },
      ];
    }),
  };
}

/** Shares among siblings: the reader's where the reader may set them, as agreed elsewhere. */
function localWeights(
  carried: Carried,
  own: Own,
  criteria: readonly Criterion[],
): ReadonlyMap<string, { readonly local: number }> | undefined {
  const weights = new Map(
    everyNode(criteria).flatMap(({ id, weight }) =>
      weight === undefined ? [] : [[id, { local: weight.local }] as const],
    ),
  );
  for (const { members } of siblingsOf(carried)) {
    const set = members.map(({ id, weight }) => own.get(id) ?? 100 * weight);
    if (set.every((each) => each === 0)) return undefined;
    shares(set).forEach((local, index) => {
      const id = members[index]?.id;
      if (id !== undefined) weights.set(id, { local });
    });
  }
  return weights;
}

function everyNode(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((criterion) =>
    criterion.kind === 'leaf' ? [criterion] : [criterion, ...everyNode(criterion.criteria)],
  );
}
