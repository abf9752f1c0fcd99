// A total that rests partly on scores that nobody knows.
import type { WeightedLeaf } from '../model/criteria.js';
import { sum } from '../numbers/sum.js';
import { percent } from '../page/figures.js';
import { listed } from '../page/words.js';
import type { Rule } from './rule.js';

export const scoreUnknown: Rule = {
  id: 'score-unknown',
  severity: 'note',
  blocks: false,
  summary: 'an unknown score is taken at the middle of its scale',
  why: 'Part of the total is a placeholder: what is found out may move the option up or down.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.3, on uncertainty in scores',
  *check(_, { matrix: { options, leaves, scores } }) {
    for (const [index, { name }] of options.entries()) {
      const row = scores[index] ?? [];
      const isUnknown = ({ weight }: WeightedLeaf, column: number) =>
        row[column]?.judged.kind === 'unknown' && weight.share > 0;
      const first = row[leaves.findIndex(isUnknown)];
      if (first === undefined) continue;
      const unknown = leaves.filter(isUnknown);
      const share = sum(unknown.map(({ weight }) => weight.share));
      yield {
        at: first.at,
        message: `${percent(share)} of the total of "${name}" rests on what nobody knows: ${listed(unknown.map((leaf) => `"${leaf.name}"`))}`,
        hint: 'find it out if it could change the order (appraise analyse shows whether it could); until then it counts as the middle of the scale',
      };
    }
  },
};
