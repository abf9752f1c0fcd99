// What the question about costs finds, in full precision: pages round, the JSON doesn't.

export type ByYear = { readonly [year: string]: number };

/** An amount in each of some years, as the file states it. */
export interface CostFlow {
  readonly item: string;
  readonly kind: 'cost' | 'saving' | 'income' | 'benefit';
  /** Never negative: the kind gives the sign. */
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  /** A share a year, compounding from its own first year; absent is none. */
  readonly growth?: number;
  /** A share; absent where nobody considered it. */
  readonly bias?: number;
  readonly cashable?: true;
}

export interface CostedOption {
  /** What it is worked out from. */
  readonly flows: readonly CostFlow[];
  /** Costs less savings and income, discounted, optimism bias in. */
  readonly presentCost: number;
  /** Benefits less present cost; there if any option has benefits. */
  readonly presentValue?: number;
  readonly presentBenefits?: number;
  /** Of present value (of present cost the other way round, without benefits), from the baseline: more is better. */
  readonly difference?: number;
  /** Net cost, optimism bias in. */
  readonly undiscounted: number;
  /** The part of it that is optimism bias. */
  readonly bias: number;
  /** What optimism bias takes off the benefits, undiscounted. */
  readonly benefitBias?: number;
  readonly byYear: ByYear;
  /** Benefits, optimism bias taken off, undiscounted; there if any option has benefits. */
  readonly benefitsByYear?: ByYear;
  /** Cashable savings, optimism bias taken off: those that count towards the target, or all. */
  readonly savings: number;
  readonly savingsByYear?: ByYear;
  /** Years from the first. */
  readonly payback?: number;
  readonly meetsTarget?: boolean;
  /** An amount of it is not the organisation's own. */
  readonly illustrative?: true;
}

export interface CostsFinding {
  readonly unit: string;
  /** Decimals that the amounts have in the file. */
  readonly decimals: number;
  readonly prices: 'real' | 'nominal';
  readonly priceBase?: string;
  /** A share a year. */
  readonly deflator?: number;
  /** The name of a schedule, or a share a year. */
  readonly discountRate: string | number;
  /** The rate of each year in which it changes, the first year included. */
  readonly rates: ByYear;
  readonly firstYear: string;
  readonly lastYear: string;
  /** What turns the amounts of a year into present ones, the deflator in. */
  readonly discountFactors: ByYear;
  readonly target?: {
    readonly amount: number;
    readonly counts: 'total' | 'a-year';
    readonly by: string;
    readonly eachYear?: number;
  };
  readonly options: { readonly [option: string]: CostedOption };
}
