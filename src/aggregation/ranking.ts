// What a ranking says: ids and numbers, and the matrix that it was made from.
import type { ValueMatrix } from './matrix.js';

/** An option that is ranked. */
export interface RankedOption {
  readonly option: string;
  readonly rank: number;
  readonly total: number;
  /** Total less the baseline's. */
  readonly difference?: number;
  /** Of the additive model only; worked out when somebody asks: whoever checks a file doesn't. */
  readonly additive?: () => Additive;
}

/** What only a sum can say of a total. */
export interface Additive {
  /** Σ stated weight × score, where committee papers would print it. */
  readonly points?: number;
  /** Those of the leaves: they sum to the total. */
  readonly contributions: ReadonlyMap<string, number>;
  readonly groupContributions: ReadonlyMap<string, number>;
  /** The exact extremes of the total, where anything about it is uncertain. */
  readonly low?: number;
  readonly high?: number;
}

/** An option that fails a requirement: shown with its additive total, not ranked. */
export interface FailingOption {
  readonly option: string;
  readonly total: number;
}

export interface Ranking {
  /** In order of rank; ties share one and keep the order of the file. */
  readonly ranked: readonly RankedOption[];
  readonly failing: readonly FailingOption[];
  /** What was ranked. */
  readonly matrix: ValueMatrix;
  /** Why the method can't treat these values: then nothing is ranked. */
  readonly refusal?: string;
}
