// A printed percentage doesn't follow from the scores and weights.
import { wrongTotals } from './printed-remarks.js';
import type { RuleOn } from './rule.js';

export const publishedPercentage: RuleOn<'published'> = {
  id: 'published-percentage',
  severity: 'error',
  blocks: false,
  part: 'published',
  summary: 'a printed percentage that does not follow from the scores and weights',
  why: 'A percentage hides what it was made of, so nobody sees a slip in it who does not compute it again.',
  reference: 'HM Treasury, The Aqua Book: guidance on producing quality analysis for government (2015)',
  check: (appraisal) => wrongTotals(appraisal, true),
};
