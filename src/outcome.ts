// An appraisal and its ranking as the JSON that other programs build on: ids, numbers, the author's words.
import type { Ranking } from './aggregation/ranking.js';
import type { Appraisal, Decision, Option, Recommendation } from './model/appraisal.js';
import type { Citation } from './model/citation.js';
import type { Respondents } from './model/consultation.js';
import { type Group, groupsOf, type Leaf, leavesOf } from './model/criteria.js';
import type { Scale } from './model/scale.js';
import { bestGuess, type Score } from './model/score.js';
import type {
  ConsultationGroup,
  CriterionResult,
  FailingOption,
  GroupResult,
  OptionResult,
  Outcome,
  RankedOption,
  ScaleResult,
  SupportResult,
} from './result.js';

export function outcomeOf(appraisal: Appraisal, ranking: Ranking): Outcome {
  const { title, organisation, question, date, status, summary, recommendation, decided, missing } =
    appraisal;
  return {
    title,
    ...given({ organisation, question, date, status, summary }),
    sources: appraisal.sources,
    facts: appraisal.facts.map(({ sources, ...fact }) => ({ ...fact, ...cited(sources) })),
    options: appraisal.options.map((option) => optionResult(appraisal, option)),
    criteria: leavesOf(appraisal.criteria).map((leaf) => criterionResult(leaf, missing)),
    groups: groupsOf(appraisal.criteria).map(groupResult),
    weighting: appraisal.weighting.map(({ path, method }) => ({ at: path.join('/'), method })),
    ranking: ranking.ranked.map((ranked) => rankedResult(appraisal, ranked)),
    failing: ranking.failing.map(({ option, total }) => failingResult(appraisal, option, total)),
    ...(missing.size === 0
      ? {}
      : { missing: [...missing].map(([option, criteria]) => ({ option, criteria })) }),
    consultation: appraisal.consultation.map((asked) => ({
      id: asked.id,
      ...given({ question: asked.question }),
      choose: asked.choose,
      method: asked.method,
      ...given({
        opened: asked.opened,
        closed: asked.closed,
        respondents: asked.respondents,
        invited: asked.invited,
        responseRate: asked.responseRate,
      }),
      ...(asked.weighted ? { weighted: true } : {}),
      support: supportOf(asked),
      groups: asked.groups.map(groupSupport),
      ...cited(asked.sources),
    })),
    ...(recommendation === undefined ? {} : { recommendation: chosen(recommendation) }),
    ...(decided === undefined ? {} : { decided: decision(decided) }),
    findings: {},
    ...(appraisal.extensions.size === 0 ? {} : { extensions: Object.fromEntries(appraisal.extensions) }),
  };
}

/** The fields that there are: a missing one is absent from the JSON, never null. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function cited(sources: readonly Citation[]): { readonly sources?: readonly Citation[] } {
  return sources.length === 0 ? {} : { sources };
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

function criterionResult(leaf: Leaf, missing: Appraisal['missing']): CriterionResult {
  const { id, name, description, path, gate, scale, requirements, from } = leaf;
  const unscored = [...missing.values()].filter((criteria) => criteria.includes(id)).length;
  return {
    id,
    name,
    ...given({ description }),
    path,
    gate,
    ...weightFields(leaf),
    ...(gate ? { weight: 0 } : {}),
    ...swingOf(scale),
    ...(scale === undefined ? {} : { scale: scaleResult(scale) }),
    ...(requirements.length === 0 ? {} : { requirements: requirements.map(({ written }) => written) }),
    ...(from === undefined ? {} : { from: `consultation.${from}` }),
    ...(unscored === 0 ? {} : { missing: unscored }),
  };
}

function groupResult(group: Group): GroupResult {
  const { id, name, path } = group;
  const onlyGates = leavesOf(group.criteria).every(({ gate }) => gate);
  return { id, name, path, ...weightFields(group), ...(onlyGates ? { weight: 0 } : {}) };
}

function weightFields({ weight }: Leaf | Group) {
  if (weight === undefined) return {};
  const { share, local, stated, statedRange, bounds } = weight;
  return {
    weight: share,
    localWeight: local,
    ...given({ statedWeight: stated, statedRange }),
    ...(bounds === undefined ? {} : { weightRange: [bounds.low, bounds.high] as const }),
  };
}

/** From the worst to the best score; levels by their names; nothing for a local scale without scores. */
function swingOf(scale: Scale | undefined): Pick<CriterionResult, 'swing'> {
  if (scale === undefined) return {};
  if (scale.kind === 'levels') {
    const byValue = [...scale.levels].sort(([, a], [, b]) => a - b);
    return { swing: { from: byValue[0]?.[0] ?? '', to: byValue.at(-1)?.[0] ?? '' } };
  }
  if (scale.worst === undefined || scale.best === undefined) return {};
  return { swing: { from: scale.worst, to: scale.best, ...given({ unit: scale.unit }) } };
}

function scaleResult(scale: Scale): ScaleResult {
  switch (scale.kind) {
    case 'levels':
      return { kind: 'levels', levels: Object.fromEntries(scale.levels) };
    case 'local':
      return {
        kind: 'local',
        better: scale.better,
        ...given({ worst: scale.worst, best: scale.best, unit: scale.unit }),
      };
    case 'rating':
    case 'measure': {
      const labels = [...scale.labels].map(([label, score]) => [String(score), label]);
      return {
        kind: scale.kind,
        worst: scale.worst,
        best: scale.best,
        ...given({ unit: scale.unit, step: scale.step }),
        ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) }),
        ...(scale.bend.kind === 'points' ? { points: scale.bend.points } : {}),
        ...(scale.bend.kind === 'midpoint' ? { midpoint: scale.bend.midpoint } : {}),
      };
    }
  }
}

function rankedResult(appraisal: Appraisal, ranked: Ranking['ranked'][number]): RankedOption {
  const { option, rank, total, points, difference, contributions, groupContributions, low, high } = ranked;
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
    ...given({ points, difference }),
    ...cells(row),
    contributions: Object.fromEntries(contributions),
    groupContributions: Object.fromEntries(groupContributions),
    ...whereAny({ uncertain, because, sources }),
    ...whereAny({
      support: Object.fromEntries(asked.map(([id, { share }]) => [id, share])),
      supportRange: Object.fromEntries(ranges),
    }),
    ...given({ low, high }),
  };
}

function failingResult({ scores, options }: Appraisal, option: string, total: number): FailingOption {
  const row = scores.get(option) ?? new Map<string, Score>();
  const fails = options.find(({ id }) => id === option)?.fails ?? [];
  return { option, total, ...cells(row), criteria: fails.map(({ id }) => id) };
}

function cells(row: ReadonlyMap<string, Score>) {
  return {
    values: perCell(row, ({ value }) => value.best),
    scores: perCell(row, ({ judged }) => bestGuess(judged)),
    written: perCell(row, ({ written }) => written),
  };
}

/** One field of every cell that has it, by criterion. */
function perCell<T>(
  row: ReadonlyMap<string, Score>,
  field: (score: Score) => T | undefined,
): { readonly [criterion: string]: T } {
  return Object.fromEntries(
    [...row].flatMap(([criterion, score]) => {
      const value = field(score);
      return value === undefined ? [] : [[criterion, value] as const];
    }),
  );
}

/** The maps that hold anything. */
function whereAny<T extends Record<string, object>>(maps: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0),
  ) as Partial<T>;
}

function supportOf({ support, oppose }: Respondents): readonly SupportResult[] {
  const answers = [...new Set([...support.keys(), ...oppose.keys()])];
  return answers.map((answer) => {
    const share = support.get(answer);
    return {
      answer,
      share: share?.share ?? 0,
      ...given({
        low: share?.low,
        high: share?.high,
        count: share?.count,
        oppose: oppose.get(answer)?.share,
      }),
    };
  });
}

function groupSupport(group: Respondents): ConsultationGroup {
  return { id: group.id, ...given({ respondents: group.respondents }), support: supportOf(group) };
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
