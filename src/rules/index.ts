// The rules beyond the faults of reading, in the order of the page.
import { discountedWithoutReason } from './discounted-without-reason.js';
import { methodRefuses } from './method-refuses.js';
import { pairwiseInconsistent } from './pairwise-inconsistent.js';
import { publishedPercentage } from './published-percentage.js';
import { publishedRank } from './published-rank.js';
import { publishedTotal } from './published-total.js';
import { publishedUnchecked } from './published-unchecked.js';
import { requirementUncertain } from './requirement-uncertain.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  discountedWithoutReason,
  requirementUncertain,
  pairwiseInconsistent,
  publishedTotal,
  publishedPercentage,
  publishedRank,
  publishedUnchecked,
  methodRefuses,
];
