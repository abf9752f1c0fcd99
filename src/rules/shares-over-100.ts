// Shares of one answer each that add up to more than everybody.
import { sum } from '../numbers/sum.js';
import { plain } from '../page/figures.js';
import { allAsked, nameOf, slackOf } from './asked.js';
import type { RuleOn } from './rule.js';

export const sharesOver100: RuleOn<'consultation'> = {
  id: 'shares-over-100',
  severity: 'error',
  blocks: false,
  part: 'consultation',
  summary: 'shares of one answer each that add up to more than 100%',
  why: 'Everybody gave one answer, so the shares can’t exceed 100% by more than rounding adds: half a unit of the last place for each.',
  reference: 'AAPOR Code of Professional Ethics and Practices (2021), on reporting results accurately',
  *check({ consultation }) {
    for (const asked of allAsked(consultation)) {
      const { question, people } = asked;
      if (question.choose !== 'one') continue;
      const shares = [...people.support.values()];
      const least = sum(shares.map(({ percent }) => percent.low));
      const slack = sum(shares.map(slackOf));
      if (least <= 100 + slack + 1e-9) continue;
      yield {
        at: people === question ? question.at : (shares[0]?.at ?? question.at),
        message: `the shares of ${nameOf(asked)} add up to ${plain(least)}%, and everybody gave one answer`,
        hint: 'correct the shares, or write choose: many if several answers were allowed',
      };
    }
  },
};
