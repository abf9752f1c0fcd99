// A final paper that recommends nothing.
import { MISSING, type Rule } from './rule.js';

export const recommendationMissing: Rule = {
  id: 'recommendation-missing',
  severity: 'note',
  blocks: false,
  summary: 'a final paper with a ranking has no recommendation',
  why: 'A ranking is not a recommendation: members need to know what officers advise, and why.',
  reference:
    'HM Treasury, Guide to Developing the Project Business Case (2018): the economic case ends with the preferred option and the reasons for it',
  *check({ status, recommendation }, { ranked }) {
    if (status !== 'final' || recommendation !== undefined || ranked.length === 0) return;
    yield {
      at: MISSING,
      message: 'the paper is final, ranks its options and recommends none',
      hint: 'add recommendation: { options: […], because: … }; where nothing is recommended, options: none and why',
    };
  },
};
