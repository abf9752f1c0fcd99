// A decision is asked for, and nobody looked at what it means for people who share a protected characteristic.
import { PROTECTED_CHARACTERISTICS } from '../model/equality.js';
import { listed, words } from '../page/words.js';
import { preferredOptions } from './costed.js';
import { MISSING, type Rule } from './rule.js';

export const equalityMissing: Rule = {
  id: 'equality-missing',
  severity: 'warning',
  blocks: false,
  summary: 'a final recommendation without equality impacts, or a preferred option not looked at for one',
  why: 'The duty to have due regard falls on those who decide, before they decide: a paper that is silent leaves them unable to.',
  reference:
    'Equality Act 2010, section 149; R (Bracking) v Secretary of State for Work and Pensions [2013] EWCA Civ 1345',
  *check(appraisal, ranking) {
    const { equality, status, recommendation, options } = appraisal;
    if (equality.length === 0 && status !== 'final') return;
    const preferred = preferredOptions(appraisal, ranking);
    if (preferred.length === 0) return;
    if (equality.length === 0) {
      // A prioritisation of research, say, changes nobody's service by itself.
      if (recommendation !== undefined && options.some(({ model }) => model !== undefined))
        yield {
          at: MISSING,
          message: 'a final paper recommends an option, and has no equality impacts',
          hint: 'add equality: with the nine protected characteristics (unknown is an answer)',
        };
      return;
    }
    for (const { id, name } of preferred) {
      const missing = PROTECTED_CHARACTERISTICS.filter(
        (known) => !equality.some((each) => each.id === known && each.impacts.has(id)),
      );
      if (missing.length === 0) continue;
      yield {
        at: '/equality',
        message: `"${name}" was not looked at for ${listed(missing.map(words))}`,
        hint: 'add the missing impacts (unknown is an answer)',
      };
    }
  },
};
