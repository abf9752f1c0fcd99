// An option was set aside although it passed everything that was asked of it.

import { leavesOf } from '../model/criteria.js';
import { judge } from '../model/requirement.js';
import type { Rule } from './rule.js';

export const discountedThoughPassing: Rule = {
  id: 'discounted-though-passing',
  severity: 'warning',
  blocks: false,
  summary: 'an option is discounted although it passes every gate, and no other reason is given',
  why: 'If the gates decide who goes on, an option that passes them goes on; otherwise something else decided, and it should be said.',
  reference:
    'States of Jersey, Future Hospital Review Panel, S.R.9/2020: nine of 55 sites met the criteria and were dropped without a clear reason',
  *check({ options, criteria, scores }) {
    const gates = leavesOf(criteria).filter(({ gate }) => gate);
    if (gates.length === 0) return;
    for (const { id, name, discounted } of options) {
      if (discounted === undefined || discounted.because !== undefined) continue;
      const passes = gates.every(({ id: gate, scale, requirements }) => {
        const score = scores.get(id)?.get(gate);
        if (score === undefined || scale === undefined || score.judged.kind === 'unknown') return false;
        return requirements.every((requirement) => judge(requirement, scale, score.judged).passes);
      });
      if (!passes) continue;
      yield {
        at: discounted.at,
        message: `"${name}" is discounted although it passes every gate`,
        hint: 'add because: with what it was discounted for, or rank it',
      };
    }
  },
};
