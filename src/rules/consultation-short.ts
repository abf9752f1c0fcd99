// People had little time to answer.
import { child } from '../diagnostic.js';
import { mostDays } from '../numbers/calendar.js';
import type { RuleOn } from './rule.js';

const TWELVE_WEEKS = 84;
const FOUR_WEEKS = 28;

export const consultationShort: RuleOn<'consultation'> = {
  id: 'consultation-short',
  severity: 'warning',
  blocks: false,
  part: 'consultation',
  summary: 'an open consultation of less than four weeks (a warning) or twelve (a note)',
  why: 'People must have enough time to consider what is proposed and to answer; twelve weeks were long the usual time.',
  reference:
    'R v Brent LBC, ex parte Gunning (1985) 84 LGR 168; HM Government, Code of Practice on Consultation (2008), criterion 2',
  *check({ consultation }) {
    for (const { at, id, method, opened, closed } of consultation) {
      // A survey or a meeting has no period in which anybody could answer.
      if (method !== 'open' || opened === undefined || closed === undefined) continue;
      const days = mostDays(opened, closed);
      if (days < 1 || days >= TWELVE_WEEKS) continue;
      const most = closed.length < 10 || opened.length < 10 ? 'at most ' : '';
      yield {
        at: child(at, 'closed'),
        message: `"${id}" was open for ${most}${days} ${days === 1 ? 'day' : 'days'}, less than ${days < FOUR_WEEKS ? 'four' : 'twelve'} weeks`,
        hint: 'say why that was enough for those concerned',
        ...(days < FOUR_WEEKS ? {} : { severity: 'note' as const }),
      };
    }
  },
};
