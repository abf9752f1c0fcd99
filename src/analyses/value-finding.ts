// What the question about value for money finds.

export interface CostedBenefit {
  /** Present cost, in the unit of the costs. */
  readonly cost: number;
  /** The total without the criteria from the costs, 0 to 100. */
  readonly benefit: number;
  /** The same as committee papers add it up, where that makes sense. */
  readonly points?: number;
}

export interface FrontierOption extends CostedBenefit {
  readonly option: string;
  /** What a point of benefit more costs, from the option before it on the frontier. */
  readonly costPerPoint?: number;
  /** The same for a point as committee papers add them up. */
  readonly costPerPaperPoint?: number;
}

export interface ValueFinding {
  readonly unit: string;
  /** Decimals that the amounts have in the file. */
  readonly decimals: number;
  /** By rising cost. */
  readonly frontier: readonly FrontierOption[];
  readonly dominated: readonly string[];
  /** Below the line between two options on the frontier. */
  readonly extendedlyDominated: readonly string[];
  /** Dominated option → those that cost no more and give no less. */
  readonly dominatedBy: { readonly [option: string]: readonly string[] };
  readonly options: { readonly [option: string]: CostedBenefit };
}
