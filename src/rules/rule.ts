// The contract of a rule: one thing that can be wrong or weak in an appraisal that can be understood.
import type { Ranking } from '../aggregation/ranking.js';
import type { RuleInfo } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';

/** What a rule says, and where (a JSON Pointer). */
export interface Advice {
  readonly at: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Rule extends RuleInfo {
  check(appraisal: Appraisal, ranking: Ranking): Iterable<Advice>;
}
