// With how many decimals the figures of a page are printed.
import { decimalsToTell } from '../page/figures.js';

/** Totals with enough decimals to show their order, contributions with the usual number. */
export interface Decimals {
  readonly totals: number;
  readonly contributions: number;
}

interface Totals {
  readonly ranking: readonly { readonly total: number }[];
  readonly failing: readonly { readonly total: number }[];
}

/** One decimal unless more are asked for, or needed to tell two totals apart. */
export function decimalsOf(outcome: Totals, asked: number | undefined): Decimals {
  const contributions = asked ?? 1;
  const totals = [...outcome.ranking, ...outcome.failing].map(({ total }) => total);
  return { totals: decimalsToTell(totals, contributions), contributions };
}
