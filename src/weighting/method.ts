// The contract of a weighting method: what people said about importance becomes shares among siblings.
import type { Bounds } from '../numbers/extremes.js';

/** One sibling's weight as stated: a number, or a range with its middle. */
export interface StatedWeight {
  readonly middle: number;
  readonly range?: readonly [low: number, high: number];
}

/** What was stated for one set of siblings, in the order of the file. */
export interface Stated {
  readonly count: number;
  /** One each, where the method takes weights. */
  readonly weights: readonly StatedWeight[];
}

export interface Weighed {
  /** Shares among the siblings; they sum to 1. */
  readonly weights: readonly number[];
  /** Bounds of the share of each sibling whose weight is a range; undefined for the others. */
  readonly bounds?: readonly (Bounds | undefined)[];
}

export interface WeightingMethod {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  /** Whether the siblings carry a `weight` of their own. */
  readonly takesWeights: boolean;
  /** `refusal` is a sentence for the author. */
  weigh(stated: Stated): Weighed | { readonly refusal: string };
}
