// The ranked options as rivals: their totals, and what each would total if one criterion or group alone counted.
import type { Appraisal } from '../model/appraisal.js';
import type { Criterion, Leaf, Weight } from '../model/criteria.js';
import { ranks } from '../numbers/ranks.js';
import { sum, weightedSum } from '../numbers/sum.js';
import { matrixOf } from './matrix.js';
import type { Matrix } from './method.js';

export interface Contest {
  /** The ids of the ranked options, in order of rank; ties keep the order of the file. */
  readonly options: readonly string[];
  readonly totals: readonly number[];
  /** Options (in that order) × leaves, 0 to 100. */
  readonly values: Matrix;
  /** The weighted criteria. */
  readonly leaves: readonly (Leaf & { readonly weight: Weight })[];
  /** Shares of the whole, in the order of the leaves. */
  readonly weights: readonly number[];
  /** The leaves, then the groups; not what has all the weight. */
  readonly movable: readonly Movable[];
}

/** A criterion or group whose share of the whole can be another, the rest staying in proportion. */
export interface Movable {
  readonly criterion: string;
  /** Its share of the whole now. */
  readonly weight: number;
  /** What all others share now; more than 0. */
  readonly outside: number;
  /** What each option would total if it had all the weight. */
  readonly alone: readonly number[];
}

/** The contest of an additive ranking, on best guesses. */
export function contestOf(appraisal: Appraisal): Contest {
  const { options, leaves, values, weights } = matrixOf(appraisal);
  const totals = values.map((row) => weightedSum(weights, row));
  const places = ranks(totals);
  const order = options.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const rows = order.map((index) => values[index] ?? []);
  return {
    options: order.map((index) => options[index]?.id ?? ''),
    totals: order.map((index) => totals[index] ?? Number.NaN),
    values: rows,
    leaves,
    weights,
    movable: movableOf(appraisal.criteria, leaves, weights, rows),
  };
}

function movableOf(
  criteria: readonly Criterion[],
  leaves: readonly Leaf[],
  weights: readonly number[],
  rows: Matrix,
): readonly Movable[] {
  const column = new Map(leaves.map(({ id }, index) => [id, index]));
  const nodes = weightedNodes(criteria);
  const inOrder = [
    ...nodes.filter(({ kind }) => kind === 'leaf'),
    ...nodes.filter(({ kind }) => kind === 'group'),
  ];
  return inOrder.flatMap((node) => {
    const parts = partsOf(node, 1).map(([id, part]) => [column.get(id) ?? -1, part] as const);
    const inside = new Set(parts.map(([index]) => index));
    // Added up, not 1 − weight: that may be a rounding error instead of 0.
    const outside = sum(weights.filter((_, index) => !inside.has(index)));
    if (!(outside > 0)) return [];
    const alone = rows.map((row) => sum(parts.map(([index, part]) => part * (row[index] ?? Number.NaN))));
    return [{ criterion: node.id, weight: node.weight?.share ?? 0, outside, alone }];
  });
}

/** Every leaf and group with weight, a group before what is in it. */
function weightedNodes(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria
    .filter(({ weight }) => weight !== undefined)
    .flatMap((node) => (node.kind === 'leaf' ? [node] : [node, ...weightedNodes(node.criteria)]));
}

/** How a criterion is shared among its leaves, by the local weights below it: also where its own weight is 0. */
function partsOf(node: Criterion, share: number): readonly (readonly [leaf: string, part: number])[] {
  if (node.kind === 'leaf') return [[node.id, share]];
  return node.criteria.flatMap((below) =>
    below.weight === undefined ? [] : partsOf(below, share * below.weight.local),
  );
}
