// More criteria are weighed than people can weigh.
import { leavesOf } from '../model/criteria.js';
import type { Rule } from './rule.js';

const MOST = 10;

export const criteriaTooMany: Rule = {
  id: 'criteria-too-many',
  severity: 'note',
  blocks: false,
  summary: 'more than ten criteria are weighed',
  why: 'Among many small weights nobody can say what each is worth, and the ones that matter get lost.',
  reference: 'HM Treasury, The Green Book (2026), annex A1.9, on the number of criteria',
  *check({ criteria }) {
    const weighed = leavesOf(criteria).filter(({ gate }) => !gate);
    if (weighed.length <= MOST) return;
    yield {
      at: '/criteria',
      message: `${weighed.length} criteria are weighed; people lose sight of what each is worth beyond ${MOST}`,
      hint: 'merge those that say the same, and turn those that every option must meet into requirements (must)',
    };
  },
};
