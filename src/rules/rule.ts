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

/** The parts that a paper can do without. */
export type Part =
  | 'consultation'
  | 'costs'
  | 'decided'
  | 'equality'
  | 'perspectives'
  | 'published'
  | 'recommendation'
  | 'risks';

/** An appraisal that has them. */
export type With<P extends Part> = Appraisal & { readonly [K in P]: Exclude<Appraisal[K], undefined> };

/** Whether there is anything of a part: an empty list is none. */
export function has(appraisal: Appraisal, part: Part): boolean {
  const found = appraisal[part];
  return Array.isArray(found) ? found.length > 0 : found !== undefined;
}

/**
 * A rule that has nothing to look at (no costs, no recommendation) says nothing. One that isn't a fault has a
 * reference: whoever is advised may ask who says so.
 */
export interface Rule<A extends Appraisal = Appraisal> extends RuleInfo {
  /** What it looks at: a file without that isn't asked. */
  readonly part?: Part;
  check(appraisal: A, ranking: Ranking): Iterable<Advice>;
}

/** A rule on one part, which it can take for granted: it is asked of a file that has it, and of no other. */
export interface RuleOn<P extends Part> extends Rule<With<P>> {
  readonly part: P;
}
