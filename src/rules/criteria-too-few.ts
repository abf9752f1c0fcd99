// So few criteria are weighed that a decision of this kind can't be reflected in them.
import { leavesOf } from '../model/criteria.js';
import { counted } from '../page/words.js';
import type { Rule } from './rule.js';

const FEWEST = 3;

export const criteriaTooFew: Rule = {
  id: 'criteria-too-few',
  severity: 'note',
  blocks: false,
  summary: 'fewer than three criteria are weighed',
  why: 'With one or two criteria the weights decide nearly everything, and what else matters decides nothing.',
  reference:
    'HM Treasury, The Green Book (2026), annex A1.9; Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 5.4: the set of criteria must be complete',
  *check({ criteria }) {
    const weighed = leavesOf(criteria).filter(({ gate }) => !gate);
    if (weighed.length === 0 || weighed.length >= FEWEST) return;
    yield {
      at: '/criteria',
      message: `only ${counted(weighed.length, 'criterion', 'criteria')} ${weighed.length === 1 ? 'is' : 'are'} weighed`,
      hint: 'ask what else the decision makers would want to know of an option, and add it',
    };
  },
};
