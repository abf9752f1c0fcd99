// People could still answer when the decision had been taken.
import { child } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';
import { isAfter } from '../numbers/calendar.js';
import { dateWords } from '../page/words.js';
import type { RuleOn } from './rule.js';

export const consultationAfterDecision: RuleOn<'consultation'> = {
  id: 'consultation-after-decision',
  severity: 'error',
  blocks: false,
  part: 'consultation',
  summary: 'a consultation that closed after the decision',
  why: 'People must be heard while the decision can still be another one.',
  reference:
    'R (Nash) v Barnet LBC [2013] EWHC 1067 (Admin); R v Brent LBC, ex parte Gunning (1985) 84 LGR 168',
  *check(appraisal) {
    for (const { at, opened, closed } of appraisal.consultation) {
      const [key, end, ended] =
        closed === undefined ? ['opened', opened, 'opened'] : ['closed', closed, 'was open until'];
      if (end === undefined) continue;
      for (const { date, what } of decisionsIn(appraisal)) {
        if (!isAfter(end, date)) continue;
        yield {
          at: child(at, key),
          message: `the consultation ${ended} ${dateWords(end)}, after ${what} of ${dateWords(date)}`,
          hint: 'correct a date; what was asked about afterwards can’t have informed the decision',
        };
        break;
      }
    }
  },
};

/** The decision, and a paper that calls itself final. */
function decisionsIn({
  decided,
  date,
  status,
}: Appraisal): readonly { readonly date: string; readonly what: string }[] {
  return [
    ...(decided?.date === undefined ? [] : [{ date: decided.date, what: 'the decision' }]),
    ...(status === 'final' && date !== undefined ? [{ date, what: 'the final paper' }] : []),
  ];
}
