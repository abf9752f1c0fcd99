// The printed order is not the order of the totals.
import { spanOf } from '../aggregation/extremes.js';
import { type Misplaced, misplaced } from '../aggregation/published-order.js';
import type { Appraisal } from '../model/appraisal.js';
import { decimalsToTell, figure } from '../page/figures.js';
import type { RuleOn } from './rule.js';

export const publishedRank: RuleOn<'published'> = {
  id: 'published-rank',
  severity: 'error',
  blocks: false,
  part: 'published',
  summary: 'a printed order that does not follow from the scores and weights',
  why: 'The order is what a decision rests on, and a slip in it is seen by nobody who reads the totals alone.',
  reference: 'HM Treasury, The Aqua Book: guidance on producing quality analysis for government (2015)',
  *check(appraisal) {
    const { published, options } = appraisal;
    const names = new Map(options.map(({ id, name }) => [id, name]));
    for (const wrong of misplaced(appraisal, published)) {
      const [one, other] = wrong.options.map((id) => `"${names.get(id) ?? id}"`);
      const printed =
        wrong.printed === 'tie'
          ? `${one} and ${other} are printed in one place`
          : `${one} is printed before ${other}`;
      yield isOpen(appraisal, wrong)
        ? {
            at: wrong.place.at,
            severity: 'note',
            message: `${printed}; on best guesses their totals are ${totalsIn(wrong)}, and uncertain scores may put them either way`,
            hint: 'nothing is wrong with the order as printed; find out what is unknown or a range to be sure of it',
          }
        : {
            at: wrong.place.at,
            message: `${printed}; their totals are ${totalsIn(wrong)}`,
            hint: HINTS[wrong.computed],
          };
    }
  },
};

/** Whether the order as printed may be right, given what is uncertain in the scores of either. */
function isOpen(appraisal: Appraisal, { options: [one, other], printed }: Misplaced): boolean {
  const [first, second] = [spanOf(appraisal, one), spanOf(appraisal, other)];
  const isUncertain = first.low < first.high || second.low < second.high;
  const canMeet = printed !== 'tie' || second.high >= first.low;
  return isUncertain && first.high >= second.low && canMeet;
}

const HINTS: Readonly<Record<Misplaced['computed'], string>> = {
  behind: 'exchange the two, or check their scores against the paper',
  ahead: 'give each its own place; a tie comes from rounding only where both totals are printed the same',
  tie: 'an inner list ties them: [[one, other]]',
};

function totalsIn({ totals, computed }: Misplaced): string {
  if (computed === 'tie') return `the same, ${figure(totals[0], 1)}`;
  const decimals = decimalsToTell(totals, 1);
  return `${figure(totals[0], decimals)} and ${figure(totals[1], decimals)}`;
}
