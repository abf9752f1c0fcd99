// What the question about risks finds.

export interface RatedRisk {
  readonly likelihood: number;
  readonly impact: number;
  /** Likelihood times impact. */
  readonly exposure: number;
  readonly mitigation?: string;
  readonly owner?: string;
}

export interface RisksFinding {
  readonly options: {
    readonly [option: string]: {
      /** Σ likelihood × impact. */
      readonly exposure: number;
      /** The risks with the highest exposure. */
      readonly worst: readonly string[];
    };
  };
  /** The register: each risk as rated under each option. */
  readonly risks: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: { readonly [option: string]: RatedRisk };
  }[];
}
