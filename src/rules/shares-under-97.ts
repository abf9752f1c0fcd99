// Shares of one answer each that leave some of the respondents without an answer.
import type { Share } from '../model/consultation.js';
import { countsBehind } from '../numbers/counts.js';
import { sum } from '../numbers/sum.js';
import { figure } from '../page/figures.js';
import { type Asked, allAsked, nameOf, printedShares, slackOf } from './asked.js';
import type { RuleOn } from './rule.js';

const LEAST = 97;

export const sharesUnder97: RuleOn<'consultation'> = {
  id: 'shares-under-97',
  severity: 'note',
  blocks: false,
  part: 'consultation',
  summary: 'shares of one answer each that add up to less than 97%',
  why: 'Respondents who chose something else, nothing or nothing yet are left out, and rounding doesn’t explain so many.',
  reference:
    'Scottish Government, Climate change adaptation programme: analysis of consultation responses (2013), table 2.2',
  *check({ consultation }) {
    for (const asked of allAsked(consultation)) {
      const { question, people } = asked;
      const shares = [...people.support.values()];
      const most = sum(shares.map(({ percent }) => percent.high));
      if (question.choose !== 'one' || shares.length < 2 || most >= LEAST || !leavesPeopleOut(asked))
        continue;
      yield {
        at: people === question ? question.at : (shares[0]?.at ?? question.at),
        message: `the shares of ${nameOf(asked)} add up to ${figure(most, Number.isInteger(most) ? 0 : 1)}%, and everybody gave one answer`,
        hint: 'say what the others answered: other, none or undecided',
      };
    }
  },
};

/** Whether somebody is left out however the shares were rounded. */
function leavesPeopleOut({ question, people, base }: Asked): boolean {
  const shares = [...people.support.values()];
  const printed = new Map(printedShares(people.support).map((share) => [share.at, share]));
  if (question.weighted) return sum(shares.map((share) => share.percent.high + slackOf(share))) < 100;
  const mostOf = (share: Share): number => {
    const { percentage, decimals } = printed.get(share.at) ?? {};
    if (share.count !== undefined) return share.count;
    if (percentage === undefined || decimals === undefined) return (share.percent.high * base) / 100;
    return countsBehind(percentage, decimals, base)?.[1] ?? (percentage * base) / 100;
  };
  return sum(shares.map(mostOf)) < base;
}
