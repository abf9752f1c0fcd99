// What a published paper printed: its totals and its order, at the precision printed.
import type { Citation } from './citation.js';

/** What printed totals can be: Σ stated weight × score, the same over the sum of the weights, or from 0 to 100. */
export type PrintedKind = 'points' | 'average' | 'total';

export interface PrintedFigure {
  readonly at: string;
  /** In hundredths where it is a percentage: 31% is 31. */
  readonly number: number;
  /** How many decimals are printed: `6.0` has one. */
  readonly decimals: number;
  readonly percent: boolean;
  /** As printed: `6.0`, `31%`. */
  readonly written: string;
}

export interface Published {
  readonly at: string;
  /** Absent where the file doesn't say: then points where there are any. */
  readonly of?: PrintedKind;
  /** What percentages are a share of; there if any figure is one. */
  readonly percentOf?: 'sum' | 'maximum';
  /** Option → figure. */
  readonly totals: ReadonlyMap<string, PrintedFigure>;
  /** The printed order, the best first; options of one place tie. */
  readonly ranking: readonly PrintedPlace[];
  readonly sources: readonly Citation[];
}

export interface PrintedPlace {
  readonly at: string;
  readonly options: readonly string[];
}

/**
 * How many decimals a printed figure has: `decimalsOf('6.0') // => 1`.
 * @example decimalsOf('26.35%') // => 2
 * @example decimalsOf('1.5e3') // => 0
 */
export function decimalsOf(written: string): number {
  const [, fraction = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?%?$/i.exec(written) ?? [];
  return Math.max(0, fraction.length - Number(power));
}
