// The contract of an aggregation method: values and weights become totals.

/** Options × criteria. */
export type Matrix = readonly (readonly number[])[];

/**
 * From where on a difference between two options counts on a criterion, and from where on it counts in full:
 * differences of value, 0 to 100. Without either any difference counts in full.
 */
export interface Thresholds {
  /** Up to here a difference doesn't count. */
  readonly indifference?: number;
  /** From here on it counts in full. */
  readonly preference?: number;
}

/** The options among which a method can't decide, and the conditions that would make it one. */
export interface Compromise {
  /** Indexes of options, in their order. */
  readonly set: readonly number[];
  /** Whether the first option is far enough ahead of the second. */
  readonly acceptableAdvantage: boolean;
  /** Whether it is also first by the sum of its regrets, or by the greatest of them. */
  readonly acceptableStability: boolean;
}

/** A way to make totals of values and weights. */
export interface AggregationMethod {
  /** As `--method` and `settings.method` name it. */
  readonly id: string;
  /** As pages name it. */
  readonly title: string;
  /** What a total is and what sets the method apart, in a few sentences. */
  readonly about: string;
  /** Who published it, and where. */
  readonly reference: string;
  /** Why it can't treat these values, in a sentence; undefined if it can. Without weights every criterion counts. */
  refuses?(values: Matrix, weights?: readonly number[]): string | undefined;
  /**
   * One total per option, 0 to 100, more is better. `values` is options × criteria, each 0 to 100, more is
   * better; `weights` are shares of the whole in the order of the criteria, and so are `thresholds`.
   */
  totals(
    values: Matrix,
    weights: readonly number[],
    thresholds?: readonly (Thresholds | undefined)[],
  ): readonly number[];
  /** Where the method names several options rather than one. */
  compromise?(values: Matrix, weights: readonly number[]): Compromise;
}
