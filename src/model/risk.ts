// What may go wrong under which option.
import type { Citation } from './citation.js';

export interface Risk {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  /** Option → rating; an option that doesn't carry the risk is absent. */
  readonly ratings: ReadonlyMap<string, RiskRating>;
  readonly sources: readonly Citation[];
}

/** Likelihood and impact are whole numbers from 1 to 5. */
export interface RiskRating {
  readonly at: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly mitigation?: string;
  readonly owner?: string;
  readonly because?: string;
  readonly sources: readonly Citation[];
}

/** Likelihood times impact: 1 to 25. */
export function exposureOf({ likelihood, impact }: Pick<RiskRating, 'likelihood' | 'impact'>): number {
  return likelihood * impact;
}

/** Σ likelihood × impact by option, for every option that carries a risk. */
export function exposures(risks: readonly Risk[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { ratings } of risks)
    for (const [option, rating] of ratings)
      totals.set(option, (totals.get(option) ?? 0) + exposureOf(rating));
  return totals;
}
