// PROMETHEE II: by how much an option is preferred to the others, less by how much they are preferred to it.

import { TIE } from '../numbers/ranks.js';
import { sum } from '../numbers/sum.js';
import type { AggregationMethod, Matrix, Thresholds } from './method.js';
import { columnOf, type Direction } from './normalisation.js';

/**
 * How much a difference d of two scores counts: nothing up to `indifference` (q), in full from `preference` (p),
 * between them (d − q) / (p − q). With p ≤ q it counts in full as soon as it is above q; with both 0 that is the
 * usual criterion.
 */
export interface Preference {
  readonly indifference: number;
  readonly preference: number;
}

/**
 * Net outranking flows (Brans & Vincke 1985): φ = Σ weight × (Σ P(own − other) − Σ P(other − own)) / (n − 1), from
 * −1 to 1 where the weights sum to 1. A single option has nobody to outrank: 0. Every column is sorted and the
 * sums within reach of a score come from prefix sums: O(m n log n) instead of a look at every pair (Calders & Van
 * Assche 2018, PROMETHEE is not quadratic).
 * @example netFlows([[3], [3], [1]], [1], ['max'], [{ indifference: 0, preference: 4 }]) // => [0.25, 0.25, -0.5]
 */
export function netFlows(
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Direction[],
  preferences: readonly Preference[],
): readonly number[] {
  const others = matrix.length - 1;
  if (others < 1) return matrix.map(() => 0);
  const flows = preferences.map((preference, at) => {
    const column = Float64Array.from(columnOf(matrix, at));
    return flowsOf(directions[at] === 'max' ? column : column.map((x) => -x), preference);
  });
  return matrix.map((_, option) =>
    sum(flows.map((flow, at) => ((weights[at] ?? Number.NaN) * (flow[option] ?? Number.NaN)) / others)),
  );
}

/** The unweighted flows of one column, in which more is better. */
function flowsOf(column: Float64Array, preference: Preference): Float64Array {
  const sorted = column.slice().sort();
  const flows = flowsInOrder(sorted, preference);
  return column.map((x) => flows[firstPlace(sorted, x)] ?? Number.NaN);
}

/**
 * The flows of scores in ascending order. Below a score lie, from the bottom, those it beats in full, those it
 * beats in part, and those too near to matter; above it the same in reverse. All the borders rise with the score.
 */
function flowsInOrder(sorted: Float64Array, { indifference: q, preference: p }: Preference): Float64Array {
  const n = sorted.length;
  const until = prefixSums(sorted);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  const between = (from: number, to: number): number =>
    (until[to] ?? Number.NaN) - (until[from] ?? Number.NaN);
  const inFull = (difference: number): boolean => (p > q ? difference >= p : difference > q);
  let beaten = 0;
  let reached = 0;
  let near = 0;
  let free = 0;
  return sorted.map((x) => {
    while (beaten < n && inFull(x - at(beaten))) beaten++;
    while (reached < n && x - at(reached) > q) reached++;
    // `near` is the first place above that beats x at all, `free` the first that beats it in full.
    while (near < n && at(near) - x <= q) near++;
    while (free < n && !inFull(at(free) - x)) free++;
    const full = beaten - (n - free);
    if (p <= q) return full;
    const over = (reached - beaten) * (x - q) - between(beaten, reached);
    const under = between(near, free) - (free - near) * (x + q);
    return full + (over - under) / (p - q);
  });
}

/** Σ of the first 0, 1, 2, … scores, compensated. */
function prefixSums(sorted: Float64Array): Float64Array {
  const sums = new Float64Array(sorted.length + 1);
  let total = 0;
  let lost = 0;
  sorted.forEach((x, place) => {
    const next = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
    total = next;
    sums[place + 1] = total + lost;
  });
  return sums;
}

/** The first place at which a score stands in ascending order; equal scores have the same. */
function firstPlace(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.NaN) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A step stands a tie further out: the rounding of the machine is no preference. */
function preferenceOf(thresholds: Thresholds | undefined): Preference {
  const q = thresholds?.indifference ?? 0;
  const p = thresholds?.preference ?? q;
  return p > q ? { indifference: q, preference: p } : { indifference: q + TIE, preference: q + TIE };
}

/** Total = 50 × (1 + φ): 50 is as often preferred as not. */
export const prometheeII: AggregationMethod = {
  id: 'promethee-ii',
  title: 'PROMETHEE II',
  reference:
    'Brans and Vincke, A preference ranking organisation method, Management Science 31 (1985); Calders and Van Assche, PROMETHEE is not quadratic, Omega 76 (2018)',
  totals: (values, weights, thresholds) =>
    netFlows(
      values,
      weights,
      weights.map(() => 'max' as const),
      weights.map((_, at) => preferenceOf(thresholds?.[at])),
    ).map((flow) => 50 * (1 + flow)),
};
