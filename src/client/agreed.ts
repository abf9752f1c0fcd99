// What the page was made from, as the core knows it: the agreed ranking becomes an appraisal again.
import type { Scored } from '../model/appraisal.js';
import type { Criterion, Weight } from '../model/criteria.js';
import type { Score } from '../model/score.js';
import type { CriterionResult, FailingOption, OptionResult, RankedOption } from '../result.js';

/** The part of a result that the page carries: enough to rank again, and no text that it doesn't show. */
export interface Carried {
  readonly options: readonly Pick<OptionResult, 'id' | 'name' | 'standing' | 'baseline'>[];
  readonly criteria: readonly (CarriedNode & Pick<CriterionResult, 'gate'>)[];
  readonly groups: readonly CarriedNode[];
  readonly ranking: readonly CarriedOption[];
  readonly failing: readonly Pick<FailingOption, 'option' | 'values'>[];
}

type CarriedNode = Pick<CriterionResult, 'id' | 'name' | 'path' | 'weight' | 'localWeight'>;

export type CarriedOption = Pick<
  RankedOption,
  'option' | 'rank' | 'total' | 'difference' | 'values' | 'contributions' | 'groupContributions'
>;

/** What a page carries of its outcome. */
export function carriedOf({ options, criteria, groups, ranking, failing }: Carried): Carried {
  const node = ({ id, name, path, weight, localWeight }: CarriedNode): CarriedNode => ({
    id,
    name,
    path,
    ...(weight === undefined ? {} : { weight }),
    ...(localWeight === undefined ? {} : { localWeight }),
  });
  return {
    options: options.map(({ id, name, standing, baseline }) => ({ id, name, standing, baseline })),
    criteria: criteria.map((leaf) => ({ ...node(leaf), gate: leaf.gate })),
    groups: groups.map(node),
    ranking: ranking.map(
      ({ option, rank, total, difference, values, contributions, groupContributions }) => ({
        option,
        rank,
        total,
        ...(difference === undefined ? {} : { difference }),
        values,
        ...(contributions === undefined ? {} : { contributions }),
        ...(groupContributions === undefined ? {} : { groupContributions }),
      }),
    ),
    failing: failing.map(({ option, values }) => ({ option, values })),
  };
}

/** A set of siblings whose weights the reader may change. */
export interface Siblings {
  /** What they are parts of; absent at the top. */
  readonly of?: { readonly id: string; readonly name: string };
  /** Their local weights as agreed, shares of 1. */
  readonly members: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
}

/** Every set of at least two weighted siblings, the top first. */
export function siblingsOf({ criteria, groups }: Carried): readonly Siblings[] {
  const nodes = [...groups, ...criteria].filter(({ localWeight }) => localWeight !== undefined);
  const parents = [undefined, ...groups];
  return parents.flatMap((parent): Siblings[] => {
    const members = nodes
      .filter(({ path }) => path.at(-1) === parent?.id)
      .map(({ id, name, localWeight = 0 }) => ({ id, name, weight: localWeight }));
    if (members.length < 2) return [];
    return [parent === undefined ? { members } : { of: { id: parent.id, name: parent.name }, members }];
  });
}

/** The appraisal that the agreed ranking is of, at the best guess of every score. */
export function appraisalOf(carried: Carried): Scored {
  const baseline = carried.options.find((option) => option.baseline);
  const rows = [...carried.ranking, ...carried.failing];
  return {
    options: carried.options.map(({ id, name, standing }) => ({
      id,
      at: '',
      name,
      combines: [],
      standing,
      fails: [],
      functions: [],
    })),
    ...(baseline === undefined ? {} : { baseline: baseline.id }),
    criteria: treeOf(carried, undefined),
    weighting: [],
    scores: new Map(
      rows.map(({ option, values }) => [
        option,
        new Map(Object.entries(values).map(([criterion, value]) => [criterion, scoreOf(value)])),
      ]),
    ),
  };
}

function treeOf(carried: Carried, parent: string | undefined): readonly Criterion[] {
  const under = ({ path }: CarriedNode) => path.at(-1) === parent;
  const groups = carried.groups.filter(under).map(
    (group): Criterion => ({
      ...nodeOf(group),
      kind: 'group',
      criteria: treeOf(carried, group.id),
    }),
  );
  const leaves = carried.criteria
    .filter(under)
    .map((leaf): Criterion => ({ ...nodeOf(leaf), kind: 'leaf', gate: leaf.gate, requirements: [] }));
  return [...groups, ...leaves];
}

function nodeOf({ id, name, path, localWeight, weight }: CarriedNode) {
  const known: { readonly weight?: Weight } =
    localWeight === undefined || weight === undefined
      ? {}
      : { weight: { local: localWeight, share: weight } };
  return { id, at: '', name, path, ...known };
}

function scoreOf(value: number): Score {
  return {
    at: '',
    written: '',
    judged: { kind: 'number', score: value },
    value: { best: value, low: value, high: value },
    sources: [],
  };
}
