// Which weights were stated otherwise, and the shares of the whole that each such change would give by itself.
import type { Appraisal, Weighting } from '../model/appraisal.js';
import { type Criterion, reweighed, type Weight, weightedLeaves } from '../model/criteria.js';
import { sum } from '../numbers/sum.js';
import type { RoundName } from './field.js';
import type { Twin } from './twins.js';

const SAME = 1e-9;

type LocalWeight = Omit<Weight, 'share'>;

/** A weight of one criterion or group; or, where no numbers were stated, the weights of a whole set of siblings. */
export interface WeightChange {
  readonly kind: 'weight' | 'weights';
  /** The key of the criterion, or of the group whose children are weighed; empty for the top. */
  readonly criterion: string;
  /** Shares among siblings, or as stated where both rounds state comparable numbers; of a single weight only. */
  readonly old?: number;
  readonly new?: number;
  /** The two are numbers as they were stated, not shares among siblings. */
  readonly stated: boolean;
  /** Leaf → share of the whole of a round in which nothing but this is as in the other round. */
  shares(round: RoundName): ReadonlyMap<string, number>;
}

/** A set of siblings in both rounds. */
interface Pair {
  /** The key of its group; empty for the top. */
  readonly group: string;
  readonly old: Weighting;
  readonly new: Weighting;
  readonly members: readonly (Twin<Criterion> & { readonly old: Criterion; readonly new: Criterion })[];
}

export function weightChanges(
  rounds: Readonly<Record<RoundName, Appraisal>>,
  nodes: readonly Twin<Criterion>[],
): readonly WeightChange[] {
  return pairsOf(rounds, nodes).flatMap((pair) => changesIn(rounds, pair));
}

/** The sets of siblings that have the same parent in both rounds and at least two members in common. */
function pairsOf(
  { old, new: now }: Readonly<Record<RoundName, Appraisal>>,
  nodes: readonly Twin<Criterion>[],
): readonly Pair[] {
  const parents = [
    { key: '', old: '', new: '' },
    ...nodes.flatMap(({ key, old: before, new: after }) =>
      before?.kind === 'group' && after?.kind === 'group' ? [{ key, old: before.id, new: after.id }] : [],
    ),
  ];
  return parents.flatMap((parent): readonly Pair[] => {
    const [was, is] = [setBelow(old, parent.old), setBelow(now, parent.new)];
    const members = nodes.flatMap((node) =>
      node.old?.weight !== undefined &&
      node.new?.weight !== undefined &&
      (node.old.path.at(-1) ?? '') === parent.old &&
      (node.new.path.at(-1) ?? '') === parent.new
        ? [{ key: node.key, old: node.old, new: node.new }]
        : [],
    );
    return was === undefined || is === undefined || members.length === 0
      ? []
      : [{ group: parent.key, old: was, new: is, members }];
  });
}

function setBelow({ weighting }: Appraisal, group: string): Weighting | undefined {
  return weighting.find(({ path }) => (path.at(-1) ?? '') === group);
}

function changesIn(rounds: Readonly<Record<RoundName, Appraisal>>, pair: Pair): readonly WeightChange[] {
  const { members, group } = pair;
  const stated = members.every(
    ({ old, new: now }) => old.weight?.stated !== undefined && now.weight?.stated !== undefined,
  );
  if (!stated) {
    if (isProportional(members)) return [];
    const shares = (round: RoundName) => sharesWith(rounds[round], localsOfOther(members, round));
    return [{ kind: 'weights', criterion: group, stated: false, shares }];
  }
  const numbers = members.map(
    ({ old, new: now }) => [old.weight?.stated ?? 0, now.weight?.stated ?? 0] as const,
  );
  const totals = [sum(numbers.map(([was]) => was)), sum(numbers.map(([, is]) => is))] as const;
  // Numbers of another size (points of 10 where they were percentages) are compared as shares.
  const alike =
    Math.abs(totals[0] - totals[1]) <= SAME * Math.max(...totals) || numbers.some(([was, is]) => was === is);
  if (!alike && isProportional(members)) return [];
  return members.flatMap(({ key, old, new: now }, index): readonly WeightChange[] => {
    const [was, is] = alike ? (numbers[index] ?? [0, 0]) : [old.weight?.local ?? 0, now.weight?.local ?? 0];
    if (Math.abs(was - is) <= SAME * Math.max(Math.abs(was), Math.abs(is))) return [];
    const shares = (round: RoundName) => {
      const other = round === 'old' ? is : was;
      const node = round === 'old' ? old : now;
      return sharesWith(
        rounds[round],
        alike ? localsRestated(rounds[round], node, other) : localsMoved(rounds[round], node, other),
      );
    };
    return [{ kind: 'weight', criterion: key, old: was, new: is, stated: alike, shares }];
  });
}

/** Whether the members weigh the same among each other, whatever came in beside them. */
function isProportional(members: Pair['members']): boolean {
  const [olds, news] = [
    members.map(({ old }) => old.weight?.local ?? 0),
    members.map(({ new: now }) => now.weight?.local ?? 0),
  ];
  const [was, is] = [sum(olds), sum(news)];
  if (was === 0 || is === 0) return was === is;
  return olds.every((local, index) => Math.abs(local / was - (news[index] ?? 0) / is) <= SAME);
}

/** The members' weights among each other as the other round has them; what else is in the set keeps its share. */
function localsOfOther(members: Pair['members'], round: RoundName): ReadonlyMap<string, number> {
  const other = round === 'old' ? 'new' : 'old';
  const room = sum(members.map((member) => member[round].weight?.local ?? 0));
  const whole = sum(members.map((member) => member[other].weight?.local ?? 0));
  return new Map(
    members.map((member) => [
      member[round].id,
      whole === 0 ? (member[round].weight?.local ?? 0) : (room * (member[other].weight?.local ?? 0)) / whole,
    ]),
  );
}

/** One number is stated otherwise, and all are divided by their new sum. */
function localsRestated(appraisal: Appraisal, node: Criterion, stated: number): ReadonlyMap<string, number> {
  const numbers = siblingsOf(appraisal, node).map(
    (sibling) => [sibling.id, sibling.id === node.id ? stated : (sibling.weight?.stated ?? 0)] as const,
  );
  const whole = sum(numbers.map(([, number]) => number));
  return new Map(numbers.map(([id, number]) => [id, whole === 0 ? 0 : number / whole]));
}

/** One share moves, and its siblings share out the rest as before. */
function localsMoved(appraisal: Appraisal, node: Criterion, local: number): ReadonlyMap<string, number> {
  const was = node.weight?.local ?? 0;
  return new Map(
    siblingsOf(appraisal, node).map((sibling) => {
      if (sibling.id === node.id) return [sibling.id, local];
      const own = sibling.weight?.local ?? 0;
      return [sibling.id, was === 1 ? 0 : (own * (1 - local)) / (1 - was)];
    }),
  );
}

function siblingsOf({ criteria }: Appraisal, node: Criterion): readonly Criterion[] {
  let set = criteria;
  for (const id of node.path) {
    const group = set.find((each) => each.id === id);
    if (group?.kind === 'group') set = group.criteria;
  }
  return set.filter(({ weight }) => weight !== undefined);
}

/** The leaves' shares of the whole with other local weights. */
function sharesWith(
  { criteria }: Appraisal,
  locals: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, LocalWeight>();
  const collect = (all: readonly Criterion[]): void => {
    for (const each of all) {
      if (each.weight !== undefined)
        weights.set(each.id, { local: locals.get(each.id) ?? each.weight.local });
      if (each.kind === 'group') collect(each.criteria);
    }
  };
  collect(criteria);
  return new Map(weightedLeaves(reweighed(criteria, weights)).map(({ id, weight }) => [id, weight.share]));
}
