// The decision is another one than the paper advised, and nobody wrote down why.
import { listed } from '../page/words.js';
import { nameOf } from './names.js';
import type { RuleOn } from './rule.js';

export const decidedOtherwise: RuleOn<'decided'> = {
  id: 'decided-otherwise',
  severity: 'warning',
  blocks: false,
  part: 'decided',
  summary: 'the decision differs from the recommendation or the ranking, and no reason is given',
  why: 'Members may decide otherwise; whoever reviews the decision will ask for the reasons recorded when it was taken.',
  reference:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, regulation 12: a decision is recorded with its reasons',
  *check({ options, recommendation, decided }, { ranked }) {
    if (decided.because !== undefined) return;
    const advised =
      recommendation?.options ?? ranked.filter(({ rank }) => rank === 1).map(({ option }) => option);
    if (recommendation === undefined && advised.length === 0) return;
    const same =
      recommendation === undefined
        ? decided.options.some((id) => advised.includes(id))
        : advised.length === decided.options.length && advised.every((id) => decided.options.includes(id));
    if (same) return;
    const names = (ids: readonly string[]) =>
      ids.length === 0 ? 'none' : listed(ids.map((id) => `"${nameOf(options, id)}"`));
    yield {
      at: '/decided/options',
      message: `the decision was for ${names(decided.options)}, the ${recommendation === undefined ? 'ranking puts' : 'recommendation was for'} ${names(advised)}${recommendation === undefined ? ' first' : ''}, and nothing says why`,
      hint: 'add because: with the reasons that the minutes give',
    };
  },
};
