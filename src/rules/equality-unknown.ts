// The impact on people who share a characteristic is unknown.
import { words } from '../page/words.js';
import { quotedList } from './costed.js';
import type { RuleOn } from './rule.js';

export const equalityUnknown: RuleOn<'equality'> = {
  id: 'equality-unknown',
  severity: 'warning',
  blocks: false,
  part: 'equality',
  summary: 'an equality impact that is unknown',
  why: 'Due regard needs enough information: what is unknown has to be found out before the decision, not after it.',
  reference:
    'Equality Act 2010, section 149; R (Hurley and Moore) v Secretary of State for Business, Innovation and Skills [2012] EWHC 201 (Admin)',
  *check({ equality, options }) {
    for (const { id, at, impacts } of equality) {
      const unknown = options.filter(
        (option) => option.standing !== 'discounted' && impacts.get(option.id)?.impact === 'unknown',
      );
      if (unknown.length === 0) continue;
      yield {
        at,
        message: `the impact on ${words(id)} is unknown for ${quotedList(unknown.map(({ name }) => name))}`,
        hint: 'find out before the decision, and say how and when',
      };
    }
  },
};
