// The contract of an aggregation method: values and weights become totals.

export interface AggregationMethod {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  /** Why it can't treat these values, in a sentence; undefined if it can. */
  refuses?(values: readonly (readonly number[])[]): string | undefined;
  /**
   * One total per option, 0 to 100, more is better. `values` is options × criteria, each 0 to 100, more is
   * better; `weights` are shares of the whole in the order of the criteria.
   */
  totals(values: readonly (readonly number[])[], weights: readonly number[]): readonly number[];
}
