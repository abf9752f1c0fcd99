// The judgements behind the weights contradict each other more than they should.
import type { Rule } from './rule.js';

/** Saaty's limit: above it the judgements should be looked at again. */
const LIMIT = 0.1;

export const pairwiseInconsistent: Rule = {
  id: 'pairwise-inconsistent',
  severity: 'warning',
  blocks: false,
  summary: 'pairwise judgements with a consistency ratio over 0.10',
  why: 'The judgements contradict each other, so the weights made of them rest on some being mistaken.',
  reference:
    'Saaty, The Analytic Hierarchy Process (1980): a consistency ratio of 0.10 or less is acceptable',
  *check({ weighting }) {
    for (const { at, method, consistency } of weighting) {
      if (method !== 'pairwise' || consistency?.ratio === undefined || consistency.ratio <= LIMIT) continue;
      const worst =
        consistency.worst === undefined ? '' : `; "${consistency.worst}" disagrees most with the others`;
      yield {
        at,
        message: `the judgements contradict each other (consistency ratio over 0.10)${worst}`,
        hint: 'look at that judgement again with those who made it',
      };
    }
  },
};
