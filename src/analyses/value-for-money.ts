// What does each further point of benefit cost?
import { pointsOf } from '../aggregation/points.js';
import { costing } from '../costs/costing.js';
import { frontierOf } from '../costs/frontier.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import { type Criterion, weightedLeaves } from '../model/criteria.js';
import { sum, weightedSum } from '../numbers/sum.js';
import type { Analysis } from './analysis.js';
import type { ValueFinding } from './value-finding.js';
import { valueSection } from './value-section.js';

export const valueForMoney: Analysis<ValueFinding> = {
  id: 'value-for-money',
  title: 'Value for money',
  question: 'What does each further point of benefit cost?',
  reference:
    'Scottish Government Health Directorates, Option Appraisal guide, weighted scoring: net present cost beside the weighted score; extended dominance as in Johannesson and Weinstein (1993), On the decision rules of cost-effectiveness analysis',
  additive: true,
  idle(appraisal) {
    const { costs } = appraisal;
    if (costs === undefined) return 'the file has no costs';
    if (comparedOf(appraisal).length < 2) return 'fewer than two ranked options are costed';
    return sum(benefitWeights(appraisal)) > 0
      ? undefined
      : 'no criterion with weight is left when those from the costs are taken out';
  },
  run(appraisal) {
    const { costs, baseline } = appraisal;
    if (costs === undefined) throw new RangeError('there are no costs');
    const figures = costing(costs, baseline).options;
    const benefits: Appraisal = { ...appraisal, criteria: withoutCosts(appraisal.criteria) };
    const compared = comparedOf(appraisal).map(({ id }) => {
      const points = pointsOf(benefits, id);
      return {
        option: id,
        cost: figures.get(id)?.presentCost ?? Number.NaN,
        benefit: benefitOf(appraisal, id),
        ...(points === undefined ? {} : { points }),
      };
    });
    const { efficient, dominated, extendedlyDominated } = frontierOf(compared);
    const ids = (places: readonly number[]) => places.flatMap((place) => compared[place]?.option ?? []);
    return {
      unit: costs.unit,
      decimals: costs.decimals,
      frontier: efficient.flatMap((place, at) => {
        const point = compared[place];
        const before = at === 0 ? undefined : compared[efficient[at - 1] ?? -1];
        return point === undefined ? [] : [{ ...point, ...marginal(before, point) }];
      }),
      dominated: ids([...dominated.keys()]),
      extendedlyDominated: ids(extendedlyDominated),
      dominatedBy: Object.fromEntries(
        [...dominated].map(([place, by]) => [compared[place]?.option ?? '', ids(by)]),
      ),
      options: Object.fromEntries(compared.map(({ option, ...rest }) => [option, rest])),
    };
  },
  section: valueSection,
};

type Point = { readonly cost: number; readonly benefit: number; readonly points?: number };

/** What a further point costs from one option on the frontier to the next; nothing where they are level. */
function marginal(before: Point | undefined, { cost, benefit, points }: Point) {
  if (before === undefined) return {};
  const more = benefit - before.benefit;
  const paper = points === undefined || before.points === undefined ? 0 : points - before.points;
  return {
    ...(more > 0 ? { costPerPoint: (cost - before.cost) / more } : {}),
    ...(paper > 0 ? { costPerPaperPoint: (cost - before.cost) / paper } : {}),
  };
}

/** The ranked options that are costed. */
function comparedOf({ options, costs }: Appraisal): readonly Option[] {
  return options.filter(({ id, standing }) => standing === 'ranked' && costs?.flows.has(id));
}

/** The weighted criteria that are not from the costs, whose money would count twice. */
function benefitLeaves({ criteria }: Appraisal) {
  return weightedLeaves(criteria).filter(({ figure }) => figure?.startsWith('costs.') !== true);
}

function benefitWeights(appraisal: Appraisal): readonly number[] {
  return benefitLeaves(appraisal).map(({ weight }) => weight.share);
}

/** The total without the criteria from the costs, their weights shared out again to 100. */
function benefitOf(appraisal: Appraisal, option: string): number {
  const weights = benefitWeights(appraisal);
  const row = appraisal.scores.get(option);
  const values = benefitLeaves(appraisal).map(({ id }) => row?.get(id)?.value.best ?? Number.NaN);
  return weightedSum(weights, values) / sum(weights);
}

function withoutCosts(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((criterion): readonly Criterion[] => {
    if (criterion.kind === 'group') return [{ ...criterion, criteria: withoutCosts(criterion.criteria) }];
    return criterion.figure?.startsWith('costs.') ? [] : [criterion];
  });
}
