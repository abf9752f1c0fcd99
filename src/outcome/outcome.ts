// An appraisal and its ranking as the JSON that other programs build on: ids, numbers, the author's words.
import { contestOf } from '../aggregation/contest.js';
import { effectiveWeights } from '../aggregation/effective-weights.js';
import type { Additive, Ranking } from '../aggregation/ranking.js';
import { nearestTakeover, stabilityIntervals } from '../aggregation/switching-weights.js';
import type { Appraisal, Decision, Option, Recommendation } from '../model/appraisal.js';
import { groupsOf, leavesOf, weightedLeaves } from '../model/criteria.js';
import type { Score } from '../model/score.js';
import type { FailingOption, OptionResult, Outcome, RankedOption } from '../result.js';
import { cells, perCell, whereAny } from './cells.js';
import { questionResult } from './consultation.js';
import { criterionResult, groupResult } from './criteria.js';
import { cited, given } from './fields.js';

export function outcomeOf(appraisal: Appraisal, ranking: Ranking): Outcome {
  const { title, organisation, question, date, status, summary, recommendation, decided, missing } =
    appraisal;
  const effective = effectiveWeights(appraisal);
  return {
    title,
    ...given({ organisation, question, date, status, summary }),
    sources: appraisal.sources,
    facts: appraisal.facts.map(({ sources, ...fact }) => ({ ...fact, ...cited(sources) })),
    options: appraisal.options.map((option) => optionResult(appraisal, option)),
    criteria: leavesOf(appraisal.criteria).map((leaf) =>
      criterionResult(leaf, missing, effective.get(leaf.id)),
    ),
    groups: groupsOf(appraisal.criteria).map((group) => groupResult(group, effective.get(group.id))),
    weighting: appraisal.weighting.map(({ path, method, consistency }) => ({
      at: path.join('/'),
      method,
      ...given({
        consistencyRatio: consistency?.ratio,
        withoutRatio: consistency?.without,
        randomIndex: consistency?.random,
        worstJudgement: consistency?.worst,
      }),
    })),
    ranking: ranking.ranked.map((ranked) => rankedResult(appraisal, ranked)),
    failing: ranking.failing.map(({ option, total }) => failingResult(appraisal, option, total)),
    ...(missing.size === 0
      ? {}
      : { missing: [...missing].map(([option, criteria]) => ({ option, criteria })) }),
    consultation: appraisal.consultation.map(questionResult),
    ...(appraisal.perspectives.length === 0
      ? {}
      : {
          perspectives: appraisal.perspectives.map((view) => ({
            id: view.id,
            name: view.name,
            ...given({ people: view.people }),
            share: view.share,
            declared: view.declared,
            weights: Object.fromEntries(
              weightedLeaves(view.criteria).map(({ id, weight }) => [id, weight.share]),
            ),
          })),
        }),
    ...given({ nearestSwitch: nearestSwitch(appraisal, ranking) }),
    ...(recommendation === undefined ? {} : { recommendation: chosen(recommendation) }),
    ...(decided === undefined ? {} : { decided: decision(decided) }),
    findings: {},
    ...(appraisal.extensions.size === 0 ? {} : { extensions: Object.fromEntries(appraisal.extensions) }),
  };
}

/** The smallest change of one weight that changes the preferred option: asked of a sum that prefers one option. */
function nearestSwitch(appraisal: Appraisal, { ranked: [first, second] }: Ranking) {
  if (first?.additive === undefined || second === undefined || second.rank === 1) return undefined;
  return nearestTakeover(stabilityIntervals(contestOf(appraisal)));
}

function optionResult({ baseline, scores }: Appraisal, option: Option): OptionResult {
  const { id, name, model, summary, combines, standing, discounted } = option;
  const onGates = discounted === undefined ? undefined : scores.get(id);
  return {
    id,
    name,
    ...given({ model, summary }),
    ...(combines.length === 0 ? {} : { combines }),
    standing,
    baseline: id === baseline,
    ...given({ because: discounted?.because, date: discounted?.date }),
    ...cited(discounted?.sources ?? []),
    ...(onGates === undefined || onGates.size === 0
      ? {}
      : { scores: perCell(onGates, ({ written }) => written) }),
  };
}

function rankedResult(appraisal: Appraisal, ranked: Ranking['ranked'][number]): RankedOption {
  const { option, rank, total, difference } = ranked;
  const additive = ranked.additive?.();
  const row = appraisal.scores.get(option) ?? new Map<string, Score>();
  const uncertain = perCell(row, ({ judged: { kind } }) =>
    kind === 'number' || kind === 'level' ? undefined : kind,
  );
  const because = perCell(row, (score) => score.because);
  const sources = perCell(row, (score) => (score.sources.length === 0 ? undefined : score.sources));
  const asked = appraisal.consultation.flatMap(({ id, support }) => {
    const share = support.get(option);
    return share === undefined ? [] : [[id, share] as const];
  });
  const ranges = asked.flatMap(([id, { low: least, high: most }]) =>
    least === undefined || most === undefined ? [] : [[id, [least, most] as const] as const],
  );
  return {
    option,
    rank,
    total,
    ...given({ points: additive?.points, difference }),
    ...cells(row),
    ...(additive === undefined ? {} : contributionsOf(additive)),
    ...whereAny({ uncertain, because, sources }),
    ...whereAny({
      support: Object.fromEntries(asked.map(([id, { share }]) => [id, share])),
      supportRange: Object.fromEntries(ranges),
    }),
    ...given({ low: additive?.low, high: additive?.high }),
  };
}

function contributionsOf({ contributions, groupContributions }: Additive) {
  return {
    contributions: Object.fromEntries(contributions),
    groupContributions: Object.fromEntries(groupContributions),
  };
}

function failingResult({ scores, options }: Appraisal, option: string, total: number): FailingOption {
  const row = scores.get(option) ?? new Map<string, Score>();
  const fails = options.find(({ id }) => id === option)?.fails ?? [];
  return { option, total, ...cells(row), criteria: fails.map(({ id }) => id) };
}

function chosen({ options, because, sources }: Recommendation) {
  return { options, ...given({ because }), ...cited(sources) };
}

function decision(decided: Decision) {
  const { by, date, because, conditions, dissent, options, sources } = decided;
  return {
    options,
    ...given({ by, date, because }),
    ...(conditions.length === 0 ? {} : { conditions }),
    ...(dissent.length === 0
      ? {}
      : { dissent: dissent.map(({ sources: said, ...each }) => ({ ...each, ...cited(said) })) }),
    ...cited(sources),
  };
}
