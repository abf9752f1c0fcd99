// What the question about equality finds.

export type ImpactWord = 'positive' | 'neutral' | 'negative' | 'unknown';

export interface EqualityFinding {
  /** Option → impact → the characteristics that have it. */
  readonly options: {
    readonly [option: string]: { readonly [impact in ImpactWord]: readonly string[] };
  };
  /** The protected characteristics of the Equality Act 2010 that no option was looked at for. */
  readonly notAssessed: readonly string[];
  readonly characteristics: readonly {
    readonly id: string;
    readonly options: {
      readonly [option: string]: {
        readonly impact: ImpactWord;
        readonly because?: string;
        readonly mitigation?: string;
      };
    };
  }[];
}
