// VIKOR: a compromise between the least regret in sum and the least regret on any one criterion.

import { sum } from '../numbers/sum.js';
import type { AggregationMethod, Compromise, Matrix } from './method.js';
import { type Direction, endsOf, levelled, normalised } from './normalisation.js';

/** Regret in sum, the greatest single regret, and the compromise of both: less is better in all three. */
export interface Regrets {
  readonly s: readonly number[];
  readonly r: readonly number[];
  readonly q: readonly number[];
}

/** The weight of the regret in sum against the greatest single one: both alike, as published. */
const V = 0.5;

/** What is closer than this is equal: differences of S, R and Q, which run from 0 to 1. */
const EQUAL = 1e-11;

/**
 * VIKOR's measures (Opricovic & Tzeng 2004): the regret of a row on a column is how far it stays behind the best,
 * as a share of the column's spread, times the weight; S is their sum, R the greatest, and
 * Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*), * the least and ⁻ the greatest. Where a column, S or
 * R doesn't differ, the published formula is 0/0; it is 0 here, as its numerator is: nobody stays behind.
 * @example regrets([[1, 30], [2, 25], [5, 10]], [0.5, 0.5], ['max', 'min']).q // => [1, 0.75, 0]
 */
export function regrets(
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Direction[],
  v = V,
): Regrets {
  const rows = normalised('minmax', matrix, directions).map((row) =>
    row.map((share, at) => (weights[at] ?? Number.NaN) * (1 - share)),
  );
  const s = rows.map(sum);
  const r = rows.map((row) => row.reduce((greatest, regret) => Math.max(greatest, regret), 0));
  const sShares = behind(s);
  const rShares = behind(r);
  const q = rows.map((_, row) => v * (sShares[row] ?? Number.NaN) + (1 - v) * (rShares[row] ?? Number.NaN));
  return { s, r, q };
}

function behind(measures: readonly number[]): readonly number[] {
  const { least, greatest } = endsOf(measures);
  if (greatest - least <= EQUAL) return measures.map(() => 0);
  return measures.map((measure) => (measure - least) / (greatest - least));
}

/**
 * VIKOR's compromise (Opricovic & Tzeng 2004, section 2.1, step 5). Advantage: the first by Q leads the second by
 * at least 1 / (options − 1). Stability: it is also first by S or by R. Without advantage the compromise is all
 * that lie within that distance of the first; without stability alone, the first and the second. Options that
 * share the first place have no advantage over one another and are stable if all of them are; those that share the
 * second place are all in. A single option has both: there is nobody to lead.
 * @example compromiseOf({ s: [0.2, 0.6], r: [0.2, 0.3], q: [0, 1] }).set // => [0]
 */
export function compromiseOf({ s, r, q }: Regrets): Compromise {
  const first = placed(q, endsOf(q).least);
  const rest = q.filter((_, option) => !first.includes(option));
  const least = endsOf(q).least;
  const second = first.length > 1 ? least : endsOf(rest).least;
  const enough = 1 / (q.length - 1);
  const acceptableAdvantage = q.length < 2 || second - least >= enough - EQUAL;
  const bestByEither = new Set([...placed(s, endsOf(s).least), ...placed(r, endsOf(r).least)]);
  const acceptableStability = first.every((option) => bestByEither.has(option));
  const options = q.map((_, option) => option);
  if (acceptableAdvantage && acceptableStability)
    return { set: first, acceptableAdvantage, acceptableStability };
  const set = acceptableAdvantage
    ? options.filter((option) => (q[option] ?? Number.NaN) <= second + EQUAL)
    : options.filter((option) => (q[option] ?? Number.NaN) - least < enough - EQUAL);
  return { set, acceptableAdvantage, acceptableStability };
}

/** The indexes of those that have a measure. */
function placed(measures: readonly number[], measure: number): readonly number[] {
  return measures.flatMap((other, option) => (Math.abs(other - measure) <= EQUAL ? [option] : []));
}

function regretsOfValues(values: Matrix, weights: readonly number[]): Regrets {
  return regrets(
    levelled(values),
    weights,
    weights.map(() => 'max' as const),
  );
}

/** Total = 100 × (1 − Q). */
export const vikor: AggregationMethod = {
  id: 'vikor',
  title: 'VIKOR',
  about:
    'Weighs the group’s gain against the greatest single regret, half and half. It names a compromise set where the first option’s lead is too small, or not stable under either view.',
  reference:
    'Opricovic and Tzeng, Compromise solution by MCDM methods, European Journal of Operational Research 156 (2004)',
  totals: (values, weights) => regretsOfValues(values, weights).q.map((q) => 100 * (1 - q)),
  compromise: (values, weights) => compromiseOf(regretsOfValues(values, weights)),
};
