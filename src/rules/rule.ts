// The contract of a rule: one thing that can be wrong or weak in an appraisal that can be understood.
import type { Ranking } from '../aggregation/ranking.js';
import type { Place, RuleInfo, Severity } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';

/** Where advice on something that is missing from the file stands. */
export const MISSING: Place = { pointer: '/format', of: 'key' };

/** What a rule says, and where: a JSON Pointer, or a place where it matters whether key or value is meant. */
export interface Advice {
  readonly at: string | Place;
  readonly message: string;
  readonly hint?: string;
  /** Where this case is milder than the rule at its gravest. */
  readonly severity?: Severity;
}

/**
 * A rule that has nothing to look at (no costs, no recommendation) says nothing. One that isn't a fault has a
 * reference: whoever is advised may ask who says so.
 */
export interface Rule extends RuleInfo {
  check(appraisal: Appraisal, ranking: Ranking): Iterable<Advice>;
}
