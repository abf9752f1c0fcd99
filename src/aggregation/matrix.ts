// The appraisal as methods see it: a matrix of values, weights and thresholds.
import type { Option, Scored } from '../model/appraisal.js';
import { type Leaf, type Weight, weightedLeaves } from '../model/criteria.js';
import type { Scale } from '../model/scale.js';
import type { Score } from '../model/score.js';
import type { Matrix, Thresholds } from './method.js';

export interface ValueMatrix {
  /** The options that are ranked, in the order of the file: the rows. */
  readonly options: readonly Option[];
  /** The weighted criteria: the columns. */
  readonly leaves: readonly (Leaf & { readonly weight: Weight })[];
  /** What was scored: options × criteria. */
  readonly scores: readonly ScoreRow[];
  /** Best guesses, 0 to 100. */
  readonly values: Matrix;
  /** Shares of the whole. */
  readonly weights: readonly number[];
  readonly thresholds: readonly (Thresholds | undefined)[];
}

/** An option's scores on the weighted criteria. */
export type ScoreRow = readonly (Score | undefined)[];

export function matrixOf(appraisal: Scored): ValueMatrix {
  const leaves = weightedLeaves(appraisal.criteria);
  const options = appraisal.options.filter(({ standing }) => standing === 'ranked');
  const scores = options.map(({ id }) => scoresOf(leaves, appraisal.scores.get(id)));
  return {
    options,
    leaves,
    scores,
    values: scores.map(valuesOf),
    weights: leaves.map(({ weight }) => weight.share),
    thresholds: leaves.map(({ scale }) => (scale === undefined ? undefined : thresholdsOf(scale))),
  };
}

/** An option's values on the weighted criteria. */
export function valuesOfOption(appraisal: Scored, option: string): readonly number[] {
  return valuesOf(scoresOf(weightedLeaves(appraisal.criteria), appraisal.scores.get(option)));
}

function scoresOf(leaves: readonly Leaf[], row: ReadonlyMap<string, Score> | undefined): ScoreRow {
  return leaves.map(({ id }) => row?.get(id));
}

function valuesOf(row: ScoreRow): readonly number[] {
  return row.map((score) => score?.value.best ?? Number.NaN);
}

/** Thresholds are stated in the score's unit: here as differences of value on a straight scale. */
function thresholdsOf(scale: Scale): Thresholds | undefined {
  if (scale.kind === 'levels' || scale.worst === undefined || scale.best === undefined) return undefined;
  const { indifference, preference } = scale;
  const whole = Math.abs(scale.best - scale.worst);
  if (whole === 0 || (indifference === undefined && preference === undefined)) return undefined;
  return {
    ...(indifference === undefined ? {} : { indifference: (100 * indifference) / whole }),
    ...(preference === undefined ? {} : { preference: (100 * preference) / whole }),
  };
}
