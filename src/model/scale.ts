// Scales: how a score in its own unit becomes a value from 0 (worst) to 100 (best).
import { exponentialBend, exponentialValue, exponentialWay } from '../numbers/exponential.js';
import { type Point, piecewise, piecewisePlace } from '../numbers/piecewise.js';

/** A rating (no unit) or a measure (with one): `worst` and `best` give the direction. */
export interface NumericScale {
  readonly kind: 'rating' | 'measure';
  readonly worst: number;
  readonly best: number;
  readonly unit?: string;
  /** Label → score. */
  readonly labels: ReadonlyMap<string, number>;
  /** What a single step is; it never restricts scores. */
  readonly step?: number;
  readonly bend: Bend;
  readonly indifference?: number;
  readonly preference?: number;
}

export type Bend =
  | { readonly kind: 'straight' }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'midpoint'; readonly midpoint: number };

/** Named levels, each with its value. */
export interface LevelsScale {
  readonly kind: 'levels';
  readonly levels: ReadonlyMap<string, number>;
}

/** Worst and best are those of the ranked options and the baseline; absent until there are scores. */
export interface LocalScale {
  readonly kind: 'local';
  readonly better: 'lower' | 'higher';
  readonly unit?: string;
  readonly worst?: number;
  readonly best?: number;
  readonly indifference?: number;
  readonly preference?: number;
}

export type Scale = NumericScale | LevelsScale | LocalScale;

/** What no score has told us is taken at the middle: the value of an unknown score. */
export const MIDDLE = 50;

/**
 * The value of a numeric score. On a fixed scale the score lies within its ends; on a local one it may leave
 * them (an option that fails), and if worst and best are equal or unknown every value is the middle.
 */
export function valueAt(scale: NumericScale | LocalScale, score: number): number {
  if (scale.kind !== 'local' && scale.bend.kind === 'straight')
    return straight(scale.worst, scale.best, score);
  return valueFunction(scale)(score);
}

/** As `valueAt`, for many scores: what it takes to know the curve is done once. */
export function valueFunction(scale: NumericScale | LocalScale): (score: number) => number {
  const { worst, best } = scale;
  if (scale.kind === 'local') {
    if (worst === undefined || best === undefined || worst === best) return () => MIDDLE;
    return (score) => straight(worst, best, score);
  }
  switch (scale.bend.kind) {
    case 'straight':
      return (score) => straight(scale.worst, scale.best, score);
    case 'points': {
      const { points } = scale.bend;
      return (score) => piecewise(points, score);
    }
    case 'midpoint': {
      const bend = exponentialBend(wayFrom(scale.worst, scale.best, scale.bend.midpoint));
      return (score) => 100 * exponentialValue(wayFrom(scale.worst, scale.best, score), bend);
    }
  }
}

/**
 * The score that is worth a value from 0 to 100: the inverse of `valueAt`. Where several are, the one nearest to
 * the end named. Undefined on a local scale that has no ends.
 */
export function scoreAt(
  scale: NumericScale | LocalScale,
  value: number,
  towards: 'worst' | 'best',
): number | undefined {
  const { worst, best } = scale;
  if (worst === undefined || best === undefined || worst === best) return undefined;
  const bend = scale.kind === 'local' ? { kind: 'straight' as const } : scale.bend;
  switch (bend.kind) {
    case 'straight':
      return worst + ((best - worst) * value) / 100;
    case 'points':
      return piecewisePlace(bend.points, value, towards === 'worst' ? 'first' : 'last');
    case 'midpoint': {
      const c = exponentialBend(wayFrom(worst, best, bend.midpoint));
      return worst + (best - worst) * exponentialWay(value / 100, c);
    }
  }
}

/** Multiplied before it is divided: 29 of 0 to 100 is 29, not 28.999…; and never −0. */
function straight(worst: number, best: number, score: number): number {
  return (100 * (score - worst)) / (best - worst) + 0;
}

/**
 * How much of the way from worst (0) to best (1) a score is: `wayFrom(230, 190, 220) // => 0.25`.
 */
export function wayFrom(worst: number, best: number, score: number): number {
  return (score - worst) / (best - worst);
}

/** `within(3, 5, 1) // => true`: the ends of a scale may stand either way round. */
export function within(score: number, worst: number, best: number): boolean {
  return worst <= best ? score >= worst && score <= best : score >= best && score <= worst;
}
