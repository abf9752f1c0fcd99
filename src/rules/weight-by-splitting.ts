// Criteria all weigh the same, and one theme got more of them than another.
import { weightedLeaves } from '../model/criteria.js';
import { sum } from '../numbers/sum.js';
import { percent } from '../page/figures.js';
import type { Rule } from './rule.js';

const SAME = 1e-9;
/** So many times the lightest neighbour is heavy. */
const HEAVY = 2;
const FEWEST_LEAVES = 4;

export const weightBySplitting: Rule = {
  id: 'weight-by-splitting',
  severity: 'note',
  blocks: false,
  summary: 'equal weights make the group with the most criteria heavy',
  why: 'Whoever splits a theme into more criteria gives it more weight, without anybody having said that it matters more.',
  reference:
    'Weber, Eisenführ and von Winterfeldt, The effects of splitting attributes on weights in multiattribute utility measurement, Management Science 34 (1988)',
  *check({ criteria }) {
    const leaves = weightedLeaves(criteria);
    const share = leaves[0]?.weight.share ?? 0;
    if (leaves.length < FEWEST_LEAVES || !leaves.every(({ weight }) => Math.abs(weight.share - share) < SAME))
      return;
    const tops = criteria.map((top) => ({
      top,
      share: sum(weightedLeaves([top]).map(({ weight }) => weight.share)),
    }));
    const weighed = tops.filter((each) => each.share > 0);
    const [heaviest] = weighed.toSorted((a, b) => b.share - a.share);
    const lightest = weighed.reduce((least, each) => Math.min(least, each.share), 1);
    if (heaviest?.top.kind !== 'group' || weighed.length < 2) return;
    if (heaviest.share < HEAVY * lightest - SAME) return;
    yield {
      at: heaviest.top.at,
      message: `every criterion weighs the same, so "${heaviest.top.name}" has ${percent(heaviest.share)} of the weight because it has ${weightedLeaves([heaviest.top]).length} of the ${leaves.length} criteria`,
      hint: 'weigh the groups against each other first, then the criteria within each',
    };
  },
};
