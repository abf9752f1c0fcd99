// How far all weights together would have to move for each option to draw level with the preferred one.

import { nearestOnSimplex } from '../numbers/nearest-on-simplex.js';
import { TIE } from '../numbers/ranks.js';
import { sum } from '../numbers/sum.js';
import type { Contest } from './contest.js';

export interface Challenger {
  readonly option: string;
  /** The Euclidean length of the smallest change of all leaf weights; weights are shares of the whole. */
  readonly distance: number;
  /** The weights at which it draws level, by leaf. */
  readonly weights: { readonly [criterion: string]: number };
}

/** The options that draw level with the preferred one under some weights, the nearest first. */
export function challengersOf({ options, values, leaves, weights }: Contest): readonly Challenger[] {
  const [first = []] = values;
  return options
    .slice(1)
    .flatMap((option, index) => {
      const own = values[index + 1] ?? [];
      const differences = first.map((value, leaf) => levelled(value - (own[leaf] ?? Number.NaN)));
      const point = nearestOnSimplex(weights, differences);
      if (point === undefined) return [];
      const distance = Math.sqrt(sum(point.map((weight, leaf) => (weight - (weights[leaf] ?? 0)) ** 2)));
      return [{ option, distance, weights: byId(leaves, point) }];
    })
    .sort((a, b) => a.distance - b.distance);
}

/** Values closer than 1e-9 are equal. */
function levelled(difference: number): number {
  return Math.abs(difference) < TIE ? 0 : difference;
}

function byId(leaves: Contest['leaves'], point: readonly number[]): { readonly [criterion: string]: number } {
  return Object.fromEntries(leaves.map(({ id }, index) => [id, point[index] ?? Number.NaN]));
}
