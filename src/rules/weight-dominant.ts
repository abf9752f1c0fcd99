// One criterion among several that settles most of the ranking by itself.
import { percent } from '../page/figures.js';
import type { Rule } from './rule.js';

const MOST = 0.4;
/** Among two or three criteria one has more than a third of the weight in any case. */
const FEWEST_LEAVES = 4;

export const weightDominant: Rule = {
  id: 'weight-dominant',
  severity: 'warning',
  blocks: false,
  summary: 'one criterion has over 40% of the weight, among four or more',
  why: 'The others can hardly change anything, and the decision is this one judgement.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2, on sensitivity to the weights',
  *check(_, { matrix: { leaves } }) {
    const weighed = leaves.filter(({ weight }) => weight.share > 0);
    if (weighed.length < FEWEST_LEAVES) return;
    for (const { at, name, weight } of weighed) {
      if (weight.share <= MOST + 1e-9) continue;
      yield {
        at,
        message: `"${name}" has ${percent(weight.share)} of the weight, among ${weighed.length} criteria`,
        hint: 'ask again whether its swing from worst to best outweighs nearly all the others together, and show the ranking without it',
      };
    }
  },
};
