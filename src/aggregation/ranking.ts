// What a ranking says: ids and numbers, no names.

/** An option that is ranked. Contributions are those of the leaves and sum to the total. */
export interface RankedOption {
  readonly option: string;
  readonly rank: number;
  readonly total: number;
  /** Σ stated weight × score, where committee papers would print it. */
  readonly points?: number;
  /** Total less the baseline's. */
  readonly difference?: number;
  readonly contributions: ReadonlyMap<string, number>;
  readonly groupContributions: ReadonlyMap<string, number>;
  /** The exact extremes of the total, where anything about it is uncertain. */
  readonly low?: number;
  readonly high?: number;
}

/** An option that fails a requirement: shown with its total, not ranked. */
export interface FailingOption {
  readonly option: string;
  readonly total: number;
}

export interface Ranking {
  /** In order of rank; ties share one and keep the order of the file. */
  readonly ranked: readonly RankedOption[];
  readonly failing: readonly FailingOption[];
}
