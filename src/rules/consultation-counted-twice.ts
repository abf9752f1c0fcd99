// Public support is in the totals already, and the recommendation adds it once more.
import { child } from '../diagnostic.js';
import { weightedLeaves } from '../model/criteria.js';
import { restsOn } from './relied-on.js';
import type { RuleOn } from './rule.js';

export const consultationCountedTwice: RuleOn<'consultation'> = {
  id: 'consultation-counted-twice',
  severity: 'note',
  blocks: false,
  part: 'consultation',
  summary: 'public support that is a weighted criterion and a reason of the recommendation as well',
  why: 'What has its weight in the total already counts twice when it is added to the total as an argument.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), 5.4.4',
  *check({ consultation, criteria, recommendation }) {
    for (const { from, name, at, weight } of weightedLeaves(criteria)) {
      const question = consultation.find(({ id }) => id === from);
      if (question === undefined || weight.share === 0 || !restsOn(recommendation, question)) continue;
      yield {
        at: child(at, 'from'),
        message: `"${name}" has its weight in the totals, and the recommendation gives the consultation as a reason again`,
        hint: 'say that the support is in the ranking already, or take its weight out',
      };
    }
  },
};
