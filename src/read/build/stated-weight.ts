// One weight as written, and the sibling that it belongs to.
import type { Criterion as CriterionEntry } from '../../generated/appraisal-file.js';
import type { Weight } from '../../model/criteria.js';
import type { StatedWeight } from '../../weighting/method.js';
import { complain, type Desk, listed } from './desk.js';
import { rangeEnds } from './quantities.js';
import { quantityAt } from './unit.js';

/** A child of the set, as the weighting sees it. */
export interface Sibling {
  readonly id: string;
  readonly at: string;
  readonly entry: CriterionEntry;
  /** It can have no weight: all its leaves are gates. */
  readonly onlyGates: boolean;
}

/** A weight among its siblings. */
export type LocalWeight = Omit<Weight, 'share'>;
/** Siblings by name, the first three of many. */
export function names(siblings: readonly Sibling[]): string {
  const shown = siblings.slice(0, 3).map(({ id }) => `"${id}"`);
  return siblings.length > 3 ? `${shown.join(', ')} and ${siblings.length - 3} more` : listed(shown, 'and');
}

/** The largest weight that can be stated. */
const MOST_WEIGHT = 1e12;

export interface StatedNumber extends StatedWeight {
  /** It was written with a % sign: a share of the whole set. */
  readonly percent: boolean;
}

/** A weight as written: a number, a percentage or a range of either; undefined after a fault. */
export function statedWeight(
  desk: Desk,
  place: string,
  id: string,
  written: number | string,
): StatedNumber | undefined {
  const ends = typeof written === 'string' ? rangeEnds(written) : undefined;
  const first = quantityAt(desk, place, ends?.[0] ?? written);
  const second = ends === undefined ? first : quantityAt(desk, place, ends[1]);
  if (first === undefined || second === undefined) return undefined;
  const [low, high] = [first.number, second.number];
  if (Math.min(low, high) < 0) {
    const hint = 'a weight is 0 or more; where less is better, let the scale run from worst to best';
    complain(desk, 'weight-negative', place, `the weight of "${id}" is under 0`, hint);
    return undefined;
  }
  if (Math.max(low, high) > MOST_WEIGHT) {
    const hint = 'only the proportions matter: divide all weights of the set';
    complain(desk, 'too-large', place, `the weight of "${id}" is over 1,000,000,000,000`, hint);
    return undefined;
  }
  if (low > high) {
    const message = `the range ${written} runs from high to low`;
    complain(desk, 'range-reversed', place, message, `write ${ends?.toReversed().join('..')}`);
    return undefined;
  }
  const range = ends === undefined ? {} : { range: [low, high] as const };
  return { middle: (low + high) / 2, percent: first.percent, ...range };
}
