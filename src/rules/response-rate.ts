// The number invited, the number who answered and the printed rate contradict each other.

import { child } from '../diagnostic.js';
import { decimalsOf } from '../model/published.js';
import { agrees } from '../numbers/printed.js';
import { figure, percent } from '../page/figures.js';
import type { RuleOn } from './rule.js';

/** Where only those who were invited could answer. */
const BY_INVITATION: readonly string[] = ['panel', 'sample'];

export const responseRate: RuleOn<'consultation'> = {
  id: 'response-rate',
  severity: 'error',
  blocks: false,
  part: 'consultation',
  summary: 'a response rate that is not respondents over invited',
  why: 'The rate says how far those who answered may stand for those who were asked.',
  reference:
    'AAPOR, Standard Definitions: final dispositions of case codes and outcome rates for surveys (2023)',
  *check({ consultation }) {
    for (const { at, method, invited, respondents, responseRate: rate } of consultation) {
      if (invited === undefined || respondents === undefined || invited === 0) continue;
      const exact = (100 * respondents) / invited;
      const told = `${figure(respondents, 0)} of ${figure(invited, 0)} invited`;
      if (rate !== undefined) {
        const { share, written } = rate;
        if (agrees(100 * share, decimalsOf(written), exact)) continue;
        yield {
          at: child(at, 'response-rate'),
          message: `the response rate is printed as ${written}, and ${told} are ${figure(exact, decimalsOf(written) + 1)}%`,
          hint: 'correct one of the three figures; the respondents are those who answered this question',
        };
      } else if (respondents > invited && BY_INVITATION.includes(method)) {
        yield {
          at: child(at, 'invited'),
          message: `${told} are ${percent(respondents / invited)}: more answered than were asked`,
          hint: 'correct one of the two figures, or write method: open if anybody could answer',
        };
      }
    }
  },
};
