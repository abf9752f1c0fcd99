// What the question about costs finds, in full precision: pages round, the JSON doesn't.

export type ByYear = { readonly [year: string]: number };

export interface CostedOption {
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
