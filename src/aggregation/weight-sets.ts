// The sets of weights that a ranking can be tried with: all there are, those in a stated order, within stated ranges.
import type { WeightFreedom } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
import { boxedShares, type Drawer } from '../numbers/boxed-shares.js';
import type { Bounds } from '../numbers/extremes.js';
import { drawGaps, gapMaker } from '../numbers/gaps.js';
import type { Stream } from '../numbers/stream.js';
import { sum } from '../numbers/sum.js';
import { byId } from './by-id.js';

/** Weights closer than this were stated as equal. */
const EQUAL = 1e-12;

/** Weights over the leaves, in the order of `leaves`. */
export interface WeightSet {
  /** The ids of the leaves, in code-point order: the order of the file has no say in what is drawn. */
  readonly leaves: readonly string[];
  /** The set is the simplex with these corners, all points alike; absent where it isn't one. */
  readonly corners?: readonly (readonly number[])[];
  /** Draws one point; absent where there is only one, the only corner. */
  readonly draw?: Drawer;
}

/** The weights that a freedom admits, as a set to be drawn from and, where it is a simplex, by its corners. */
export function weightSetOf(criteria: readonly Criterion[], freedom: WeightFreedom): WeightSet {
  const tree = weighted(criteria);
  const leaves = leavesIn(tree);
  const ids = leaves.map(({ id }) => id);
  const stated = leaves.map(({ share }) => share);
  const flat = tree.every(({ below }) => below.length === 0);
  switch (freedom) {
    case 'any':
      return simplex(ids, units(ids.length));
    case 'ordinal':
      return simplex(ids, orderedCorners(stated));
    case 'levels':
      return flat ? simplex(ids, units(ids.length)) : { leaves: ids, draw: downTheTree(tree, anyShares) };
    case 'ranges':
      return isRanged(tree)
        ? { leaves: ids, draw: downTheTree(tree, rangedShares) }
        : { leaves: ids, corners: [stated] };
    case 'stated':
      return { leaves: ids, corners: [stated] };
  }
}

function simplex(leaves: readonly string[], corners: readonly (readonly number[])[]): WeightSet {
  return corners.length === 1 ? { leaves, corners } : { leaves, corners, draw: amongCorners(corners) };
}

/** A criterion that counts, with the ones below it. */
export interface Branch {
  readonly id: string;
  /** Of the whole, and among its siblings. */
  readonly share: number;
  readonly local: number;
  readonly bounds?: Bounds;
  readonly below: readonly Branch[];
}

/** The tree without gates, siblings in code-point order of their ids. */
export function weighted(criteria: readonly Criterion[]): readonly Branch[] {
  return criteria
    .flatMap((criterion): Branch[] => {
      const { id, weight } = criterion;
      if (weight === undefined) return [];
      const { share, local, bounds } = weight;
      const below = criterion.kind === 'group' ? weighted(criterion.criteria) : [];
      return [{ id, share, local, ...(bounds === undefined ? {} : { bounds }), below }];
    })
    .sort(byId);
}

/** The leaves in code-point order of their ids. */
export function leavesIn(tree: readonly Branch[]): readonly Branch[] {
  const all = (branches: readonly Branch[]): readonly Branch[] =>
    branches.flatMap((branch) => (branch.below.length === 0 ? [branch] : all(branch.below)));
  return [...all(tree)].sort(byId);
}

export function isRanged(tree: readonly Branch[]): boolean {
  return tree.some(({ bounds, below }) => bounds !== undefined || isRanged(below));
}

function units(count: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, corner) =>
    Array.from({ length: count }, (__, index) => (index === corner ? 1 : 0)),
  );
}

/**
 * Weights in the order of the stated ones, equal ones staying equal, are a simplex: its corners are the means of
 * the first k of them (Kirkwood and Sarin 1985), those that are equal entering together.
 * @example orderedCorners([0.5, 0.3, 0.2]) // => [[1, 0, 0], [0.5, 0.5, 0], [1 / 3, 1 / 3, 1 / 3]]
 * @example orderedCorners([0.25, 0.25, 0.5]) // => [[0, 0, 1], [1 / 3, 1 / 3, 1 / 3]]
 */
export function orderedCorners(stated: readonly number[]): readonly (readonly number[])[] {
  const order = [...stated].sort((a, b) => b - a);
  const lasts = order.filter(
    (share, index) => index === order.length - 1 || share - (order[index + 1] ?? 0) >= EQUAL,
  );
  return lasts.map((least) => {
    const inside = stated.map((share) => share > least - EQUAL);
    const count = inside.filter((each) => each).length;
    return inside.map((each) => (each ? 1 / count : 0));
  });
}

/** Uniform over the simplex with these corners. */
function amongCorners(corners: readonly (readonly number[])[]): Drawer {
  const count = corners.length;
  const maker = gapMaker(count);
  const isWhole = corners.every((corner, index) => corner[index] === 1);
  if (isWhole) return (stream, into) => drawGaps(stream, maker, 1, into);
  const shares = new Float64Array(count);
  const columns = corners[0]?.length ?? 0;
  const flat = Float64Array.from(corners.flat());
  return (stream, into) => {
    drawGaps(stream, maker, 1, shares);
    into.fill(0);
    for (let corner = 0, at = 0; corner < count; corner++)
      for (let column = 0; column < columns; column++, at++)
        into[column] = (into[column] ?? 0) + (shares[corner] ?? 0) * (flat[at] ?? 0);
  };
}

/** How the shares of one set of siblings are drawn. */
type OfSiblings = (siblings: readonly Branch[]) => Drawer;

function anyShares(siblings: readonly Branch[]): Drawer {
  const maker = gapMaker(siblings.length);
  return (stream, into) => drawGaps(stream, maker, 1, into);
}

/** Ranged siblings within their bounds; those stated as one number share what is left, in their proportions. */
function rangedShares(siblings: readonly Branch[]): Drawer {
  const { ranged, rest, parts } = freeParts(siblings);
  if (ranged.length === 0) {
    const local = siblings.map((each) => each.local);
    return (_, into) => into.set(local);
  }
  const places = ranged.map((each) => siblings.indexOf(each));
  const draw = boxedShares(
    rest.length === 0 ? ranged.map(boundsOf) : [...ranged.map(boundsOf), { low: 0, high: 1 }],
  );
  const others = rest.map(({ branch, proportion }) => ({ place: siblings.indexOf(branch), proportion }));
  const drawn = new Float64Array(parts);
  return (stream, into) => {
    draw(stream, drawn);
    places.forEach((place, index) => {
      into[place] = drawn[index] ?? 0;
    });
    for (const { place, proportion } of others) into[place] = proportion * (drawn[ranged.length] ?? 0);
  };
}

export const boundsOf = ({ bounds }: Branch): Bounds => bounds ?? { low: 0, high: 1 };

/** What varies in one set of siblings: each that is ranged, and the rest as one. */
export function freeParts(siblings: readonly Branch[]) {
  const ranged = siblings.filter(({ bounds }) => bounds !== undefined);
  const others = siblings.filter(({ bounds }) => bounds === undefined);
  const whole = sum(others.map(({ local }) => local));
  // Without a share among them there is nothing to be shared: the ranged ones fill the whole.
  const rest = whole === 0 ? [] : others.map((branch) => ({ branch, proportion: branch.local / whole }));
  return { ranged, rest, parts: ranged.length + (rest.length === 0 ? 0 : 1) };
}

/** A drawer for every set of siblings, from the top; a leaf's weight is the product on its way. */
function downTheTree(tree: readonly Branch[], ofSiblings: OfSiblings): Drawer {
  const ids = leavesIn(tree).map(({ id }) => id);
  const steps: ((stream: Stream, into: Float64Array, shares: Float64Array) => void)[] = [];
  const slots = new Map<Branch, number>();
  const slotOf = (branch: Branch): number => {
    const slot = slots.get(branch) ?? slots.size;
    slots.set(branch, slot);
    return slot;
  };
  const walk = (siblings: readonly Branch[], parent: number | undefined): void => {
    const draw = ofSiblings(siblings);
    const local = new Float64Array(siblings.length);
    const targets = siblings.map((branch) => ({
      leaf: branch.below.length === 0 ? ids.indexOf(branch.id) : -1,
      slot: slotOf(branch),
    }));
    steps.push((stream, into, shares) => {
      draw(stream, local);
      const whole = parent === undefined ? 1 : (shares[parent] ?? 0);
      for (let index = 0; index < targets.length; index++) {
        const { leaf = -1, slot = 0 } = targets[index] ?? {};
        const share = whole * (local[index] ?? 0);
        shares[slot] = share;
        if (leaf >= 0) into[leaf] = share;
      }
    });
    for (const branch of siblings) if (branch.below.length > 0) walk(branch.below, slotOf(branch));
  };
  walk(tree, undefined);
  const shares = new Float64Array(slots.size);
  return (stream, into) => {
    for (const step of steps) step(stream, into, shares);
  };
}
