// PROMETHEE II: by how much an option is preferred to the others, less by how much they are preferred to it.

import { ascending } from '../numbers/ascending.js';
import { TIE } from '../numbers/ranks.js';
import { weightedSum } from '../numbers/sum.js';
import type { AggregationMethod, Matrix, Thresholds } from './method.js';
import type { Direction } from './normalisation.js';

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
  const n = matrix.length;
  if (n < 2) return matrix.map(() => 0);
  const flows = preferences.map((preference, at) =>
    flowsOf(columnUp(matrix, at, directions[at]), preference),
  );
  return matrix.map((_, option) => {
    const own = flows.map((flow) => flow[option] ?? Number.NaN);
    return weightedSum(weights, own) / (n - 1);
  });
}

/** A column in which more is better. */
function columnUp(matrix: Matrix, at: number, direction: Direction | undefined): Float64Array {
  const column = new Float64Array(matrix.length);
  for (let option = 0; option < matrix.length; option++) {
    const score = matrix[option]?.[at] ?? Number.NaN;
    column[option] = direction === 'min' ? -score : score;
  }
  return column;
}

/**
 * The unweighted flows of one column, in which more is better. Looked at in ascending order, below a score lie
 * those it beats in full, then those it beats in part, then those too near to matter; above it the same in reverse.
 * All four borders rise with the score.
 */
function flowsOf(column: Float64Array, { indifference: q, preference: p }: Preference): Float64Array {
  const n = column.length;
  const { keys: sorted, order } = ascending(column);
  const until = prefixSums(sorted);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  const between = (from: number, to: number): number =>
    (until[to] ?? Number.NaN) - (until[from] ?? Number.NaN);
  const inFull = (difference: number): boolean => (p > q ? difference >= p : difference > q);
  const flows = new Float64Array(n);
  let [beaten, reached, near, free] = [0, 0, 0, 0];
  for (let place = 0; place < n; place++) {
    const x = at(place);
    while (beaten < n && inFull(x - at(beaten))) beaten++;
    while (reached < n && x - at(reached) > q) reached++;
    // The first place above that beats x at all, and the first that beats it in full.
    while (near < n && at(near) - x <= q) near++;
    while (free < n && !inFull(at(free) - x)) free++;
    const full = beaten - (n - free);
    const over = (reached - beaten) * (x - q) - between(beaten, reached);
    const under = between(near, free) - (free - near) * (x + q);
    flows[order[place] ?? 0] = p > q ? full + (over - under) / (p - q) : full;
  }
  return flows;
}

/** Σ of the first 0, 1, 2, … scores, compensated. */
function prefixSums(scores: Float64Array): Float64Array {
  const sums = new Float64Array(scores.length + 1);
  let total = 0;
  let lost = 0;
  for (let place = 0; place < scores.length; place++) {
    const x = scores[place] ?? Number.NaN;
    const next = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
    total = next;
    sums[place + 1] = total + lost;
  }
  return sums;
}

/** Thresholds this close are one: to divide by what lies between would blow up the rounding of the machine. */
const ONE = 1e-3;

/** A step stands a tie further out: rounding is no preference. */
function preferenceOf(thresholds: Thresholds | undefined): Preference {
  const q = thresholds?.indifference ?? 0;
  const p = thresholds?.preference ?? q;
  return p - q > ONE ? { indifference: q, preference: p } : { indifference: q + TIE, preference: q + TIE };
}

/** Total = 50 × (1 + φ): 50 is as often preferred as not. */
export const prometheeII: AggregationMethod = {
  id: 'promethee-ii',
  title: 'PROMETHEE II',
  about:
    'Options are compared two at a time on every criterion, with the scale’s indifference and preference thresholds where it has them. Total = 50 + half the balance of being preferred and being beaten.',
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
