// Two options that the criteria can't tell apart.
import type { ScoreRow } from '../aggregation/matrix.js';
import type { Rule } from './rule.js';

export const optionsAlike: Rule = {
  id: 'options-alike',
  severity: 'note',
  blocks: false,
  summary: 'two options score the same on every criterion',
  why: 'Either they are one option, or what tells them apart is not among the criteria.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 5.4: criteria must be able to tell the options apart',
  *check(_, { matrix: { options, leaves, scores } }) {
    if (leaves.length === 0) return;
    for (const [index, { at, name }] of options.entries()) {
      const twin = scores.findIndex((row) => areAlike(row, scores[index] ?? []));
      if (twin === index) continue;
      yield {
        at,
        message: `"${name}" scores the same as "${options[twin]?.name}" on every criterion`,
        hint: 'add a criterion for what tells them apart, or make them one option',
      };
    }
  },
};

/** Whether two options are worth the same throughout, however their uncertain scores turn out. */
function areAlike(one: ScoreRow, other: ScoreRow): boolean {
  return one.every((score, index) => {
    const own = score?.value;
    const its = other[index]?.value;
    return own?.best === its?.best && own?.low === its?.low && own?.high === its?.high;
  });
}
