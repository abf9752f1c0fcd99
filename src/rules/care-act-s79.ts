// An option passes on functions that the law does not let a council pass on.
import { child } from '../diagnostic.js';
import { quotedList } from './costed.js';
import type { Rule } from './rule.js';

/** What section 79(2) excludes, in its order. */
const EXCLUDED: ReadonlyMap<string, string> = new Map([
  ['integration', 'promoting integration with health services'],
  ['co-operation', 'co-operating'],
  ['charging', 'charges'],
  ['safeguarding', 'safeguarding adults at risk'],
  ['section-79', 'the powers of section 79 itself'],
]);

export const careActS79: Rule = {
  id: 'care-act-s79',
  severity: 'error',
  blocks: false,
  summary: 'an option outside the council that would take over a function that can’t be delegated',
  why: 'A council can authorise others to exercise most of its adult social care functions, and not these: an option that rests on it is unlawful as described.',
  reference: 'Care Act 2014, section 79(2)',
  *check({ options }) {
    for (const { at, name, model, functions, standing } of options) {
      if (standing === 'discounted' || model === 'in-house') continue;
      for (const [index, each] of functions.entries()) {
        const excluded = EXCLUDED.get(each);
        if (excluded === undefined) continue;
        yield {
          at: child(child(at, 'functions'), index),
          message: `"${name}" would pass on ${quotedList([each])} (${excluded}), which section 79(2) of the Care Act 2014 excludes`,
          hint: 'keep it with the council, or say on what other power the option rests (partnerships with the NHS have their own)',
        };
      }
    }
  },
};
