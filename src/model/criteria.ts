// The tree of criteria and the walks over it.
import type { Bounds } from '../numbers/extremes.js';
import type { CostFigure } from './costs.js';
import type { Requirement } from './requirement.js';
import type { Scale } from './scale.js';

/** What was said about the importance of one criterion among its siblings, and what follows. */
export interface Weight {
  /** As written; the middle of a range. Absent where the method makes the weights. */
  readonly stated?: number;
  readonly statedRange?: readonly [low: number, high: number];
  /** Share among siblings. */
  readonly local: number;
  /** Share of the whole. */
  readonly share: number;
  /** Within what its local share may lie, where a range was stated. */
  readonly bounds?: Bounds;
}

interface Node {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly description?: string;
  /** The ids of the groups above it, from the top. */
  readonly path: readonly string[];
  /** Absent on gates, on groups of gates, and until weights are stated. */
  readonly weight?: Weight;
}

/** A criterion on which options are scored. */
export interface Leaf extends Node {
  readonly kind: 'leaf';
  /** It has a requirement and no weight: it settles who is ranked and adds nothing. */
  readonly gate: boolean;
  readonly scale?: Scale;
  /** Where its scale is written; absent where it takes one that its kind has. */
  readonly scaleAt?: string;
  readonly requirements: readonly Requirement[];
  /** The question of the consultation whose shares are its scores. */
  readonly from?: string;
  /** The figure of the costs or risks that is its score. */
  readonly figure?: Figure;
}

/** What a criterion can take its scores from beside consultations, as it is written. */
export type Figure = `costs.${CostFigure}` | 'risks.exposure';

export interface Group extends Node {
  readonly kind: 'group';
  readonly criteria: readonly Criterion[];
}

export type Criterion = Leaf | Group;

/** The leaves of a tree, in the order of the file. */
export function leavesOf(criteria: readonly Criterion[]): readonly Leaf[] {
  return askedAgain(criteria).leaves;
}

function leavesIn(criteria: readonly Criterion[]): readonly Leaf[] {
  return criteria.flatMap((criterion) =>
    criterion.kind === 'leaf' ? [criterion] : leavesIn(criterion.criteria),
  );
}

interface Walked {
  readonly criteria: readonly Criterion[];
  readonly leaves: readonly Leaf[];
  weighted?: readonly WeightedLeaf[];
}

/**
 * Every rule asks for the leaves of the same tree, which never changes. The last one is kept; a WeakMap of all of them
 * would hold the trees of many files until V8 collects its old generation.
 */
let last: Walked | undefined;

function askedAgain(criteria: readonly Criterion[]): Walked {
  if (last?.criteria !== criteria) last = { criteria, leaves: leavesIn(criteria) };
  return last;
}

/** The groups of a tree, each before those inside it. */
export function groupsOf(criteria: readonly Criterion[]): readonly Group[] {
  return criteria.flatMap((criterion) =>
    criterion.kind === 'leaf' ? [] : [criterion, ...groupsOf(criterion.criteria)],
  );
}

export type WeightedLeaf = Leaf & { readonly weight: Weight };

/** The leaves that make up a total: those with a share of the whole. */
export function weightedLeaves(criteria: readonly Criterion[]): readonly WeightedLeaf[] {
  const walked = askedAgain(criteria);
  walked.weighted ??= walked.leaves.filter((leaf): leaf is WeightedLeaf => leaf.weight !== undefined);
  return walked.weighted;
}

/** The tree with other local weights, by id; what the map lacks has no weight. `share` is the parent's of the whole. */
export function reweighed(
  criteria: readonly Criterion[],
  weights: ReadonlyMap<string, Omit<Weight, 'share'>>,
  share = 1,
): readonly Criterion[] {
  return criteria.map((criterion) => {
    const local = weights.get(criterion.id);
    const { weight: _, ...unweighed } = criterion;
    const weight = local === undefined ? {} : { weight: { ...local, share: share * local.local } };
    if (unweighed.kind === 'leaf') return { ...unweighed, ...weight };
    return {
      ...unweighed,
      ...weight,
      criteria: reweighed(unweighed.criteria, weights, share * (local?.local ?? 0)),
    };
  });
}
