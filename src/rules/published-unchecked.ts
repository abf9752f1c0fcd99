// A printed figure that can't be recomputed: silence would look like a check that was passed.
import { uncheckedTotals } from './printed-remarks.js';
import type { RuleOn } from './rule.js';

export const publishedUnchecked: RuleOn<'published'> = {
  id: 'published-unchecked',
  severity: 'note',
  blocks: false,
  part: 'published',
  summary: 'a printed total that can’t be recomputed from the file',
  why: 'A figure about which nothing is said would look as if it had been checked.',
  reference: 'HM Treasury, The Aqua Book: guidance on producing quality analysis for government (2015)',
  check: uncheckedTotals,
};
