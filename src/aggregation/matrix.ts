// The appraisal as methods see it: a matrix of values, weights and thresholds.
import type { Option, Scored } from '../model/appraisal.js';
import { type Leaf, type Weight, weightedLeaves } from '../model/criteria.js';
import type { Scale } from '../model/scale.js';
import type { Matrix, Thresholds } from './method.js';

export interface ValueMatrix {
  /** The options that are ranked, in the order of the file: the rows. */
  readonly options: readonly Option[];
  /** The weighted criteria: the columns. */
  readonly leaves: readonly (Leaf & { readonly weight: Weight })[];
  /** Best guesses, 0 to 100. */
  readonly values: Matrix;
  /** Shares of the whole. */
  readonly weights: readonly number[];
  readonly thresholds: readonly (Thresholds | undefined)[];
}

export function matrixOf(appraisal: Scored): ValueMatrix {
  const leaves = weightedLeaves(appraisal.criteria);
  const options = appraisal.options.filter(({ standing }) => standing === 'ranked');
  return {
    options,
    leaves,
    values: options.map(({ id }) => valuesOfOption(appraisal, id)),
    weights: leaves.map(({ weight }) => weight.share),
    thresholds: leaves.map(({ scale }) => (scale === undefined ? undefined : thresholdsOf(scale))),
  };
}

/** An option's values on the weighted criteria. */
export function valuesOfOption(appraisal: Scored, option: string): readonly number[] {
  const row = appraisal.scores.get(option);
  return weightedLeaves(appraisal.criteria).map(({ id }) => row?.get(id)?.value.best ?? Number.NaN);
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
