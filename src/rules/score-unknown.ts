// A total that rests partly on scores that nobody knows.
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
  *check({ scores }, { matrix: { options, leaves } }) {
    for (const { id, name } of options) {
      const unknown = leaves.flatMap((leaf) => {
        const score = scores.get(id)?.get(leaf.id);
        return score?.judged.kind === 'unknown' && leaf.weight.share > 0
          ? [{ ...leaf, scoreAt: score.at }]
          : [];
      });
      const [first] = unknown;
      if (first === undefined) continue;
      const share = sum(unknown.map(({ weight }) => weight.share));
      yield {
        at: first.scoreAt,
        message: `${percent(share)} of the total of "${name}" rests on what nobody knows: ${listed(unknown.map((leaf) => `"${leaf.name}"`))}`,
        hint: 'find it out if it could change the order (appraise analyse shows whether it could); until then it counts as the middle of the scale',
      };
    }
  },
};
