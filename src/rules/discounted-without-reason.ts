// An option was discounted and nobody says why.
import type { Rule } from './rule.js';

export const discountedWithoutReason: Rule = {
  id: 'discounted-without-reason',
  severity: 'error',
  blocks: false,
  summary: 'an option is discounted without a reason',
  why: 'People can respond to a consultation only if they know which alternatives were rejected and why.',
  reference: 'R (Moseley) v Haringey LBC [2014] UKSC 56',
  *check({ options }) {
    for (const { name, discounted } of options) {
      if (discounted === undefined || discounted.because !== undefined) continue;
      yield {
        at: discounted.at,
        message: `"${name}" is discounted without a reason`,
        hint: 'add because: with the reason, or say that the source gives none',
      };
    }
  },
};
