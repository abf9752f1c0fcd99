// What whoever asks for a page may say about it.

export interface PageSettings {
  /** Decimals of totals and contributions: 1 unless asked for; totals get more where their order needs them. */
  readonly decimals?: number;
  /** Leaves the facts and sources of a ranked appraisal to the other formats: a terminal shows the answer. */
  readonly brief?: boolean;
  /** The id of the perspective that was asked for: whose weights and scores the page shows. */
  readonly perspective?: string | undefined;
  /** The id of the aggregation method; the weighted sum goes without saying. */
  readonly method?: string;
}
