// A printed total doesn't follow from the scores and weights.
import { wrongTotals } from './printed-remarks.js';
import type { RuleOn } from './rule.js';

export const publishedTotal: RuleOn<'published'> = {
  id: 'published-total',
  severity: 'error',
  blocks: false,
  part: 'published',
  summary: 'a printed total that does not follow from the scores and weights',
  why: 'Whoever adds up the printed scores must come to the printed total, or neither can be relied on.',
  reference: 'HM Treasury, The Aqua Book: guidance on producing quality analysis for government (2015)',
  check: (appraisal) => wrongTotals(appraisal, false),
};
