// Money: what each option costs, saves and brings in, as the file states it.
import type { Citation } from './citation.js';
import type { Year } from './year.js';

export interface Costs {
  readonly at: string;
  /** What all amounts are in: `£m`. */
  readonly unit: string;
  /** The most decimals that an amount has as written: what pages round to. */
  readonly decimals: number;
  readonly prices: Prices;
  readonly priceBase?: Year;
  /** General inflation a year; there where the prices are nominal. */
  readonly deflator?: number;
  /** Where a deflator stands beside real prices. */
  readonly idleDeflator?: string;
  /** Year 0: all other years are counted from it. */
  readonly firstYear: Year;
  /** The name of a schedule, or one rate for all years. */
  readonly discountRate: string | number;
  readonly target?: SavingsTarget;
  /** Option → what it costs; an option that was not costed is absent, one without any flow costs nothing. */
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  readonly sources: readonly Citation[];
}

export type Prices = 'real' | 'nominal';

export type FlowKind = 'cost' | 'saving' | 'income' | 'benefit';

/** An amount in each of some years. */
export interface Flow {
  readonly at: string;
  readonly item: string;
  readonly kind: FlowKind;
  /** Never negative: the kind gives the sign. */
  readonly amount: number;
  /** Years from the first year, both ends included. */
  readonly from: number;
  readonly to: number;
  /** A share a year, compounding from the flow's own first year. */
  readonly growth: number;
  /** A share; undefined where nobody considered it. */
  readonly bias?: number;
  readonly cashable: boolean;
  readonly contracted: boolean;
  readonly illustrative: boolean;
  /** Other prices than those of the rest. */
  readonly prices?: Prices;
  readonly priceBase?: Year;
  readonly because?: string;
  readonly sources: readonly Citation[];
}

export interface SavingsTarget {
  readonly at: string;
  readonly amount: number;
  /** As the source prints it, which says how precise it is. */
  readonly written: string;
  readonly counts: 'total' | 'a-year';
  /** Years from the first year. */
  readonly by: number;
  /** How the source spreads a total over the years. */
  readonly eachYear?: { readonly at: string; readonly amount: number; readonly written: string };
  readonly sources: readonly Citation[];
}

/** The figures of an option's costs that can be its score on a criterion. */
export const COST_FIGURES = ['net-present-cost', 'net-present-value', 'savings', 'payback'] as const;
export type CostFigure = (typeof COST_FIGURES)[number];
