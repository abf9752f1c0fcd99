// What people were asked and what they answered. Shares run 0 to 1; an option that was not asked about has none.
import type { Citation } from './citation.js';

export interface Share {
  readonly at: string;
  /** The printed share, the middle of a range, or count / base. */
  readonly share: number;
  readonly low?: number;
  readonly high?: number;
  readonly count?: number;
  /** The same in hundredths, free of the rounding that 0.29 × 100 would bring. */
  readonly percent: { readonly best: number; readonly low: number; readonly high: number };
  /** As written: `0%..10%`. */
  readonly written: string;
}

/** Answer → share. Answers are option ids and the words other, none and undecided. */
export type Shares = ReadonlyMap<string, Share>;

export interface Respondents {
  readonly id: string;
  readonly name?: string;
  readonly respondents?: number;
  readonly support: Shares;
  /** Where each option was asked about by itself. */
  readonly oppose: Shares;
}

export interface Question extends Respondents {
  readonly at: string;
  readonly question?: string;
  readonly choose: 'one' | 'many' | 'each';
  readonly method: 'open' | 'panel' | 'sample' | 'event' | 'other';
  readonly opened?: string;
  readonly closed?: string;
  readonly invited?: number;
  /** As printed, and as a share of 1. */
  readonly responseRate?: { readonly share: number; readonly written: string };
  readonly weighted: boolean;
  readonly groups: readonly Respondents[];
  readonly sources: readonly Citation[];
}
