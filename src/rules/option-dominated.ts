// An option that no weighting could put first.
import { dominatedOptions, surelyDominates } from '../aggregation/dominance.js';
import { listed } from '../page/words.js';
import { nameOf } from './names.js';
import type { Rule } from './rule.js';

/** Of many that dominate an option the first say enough. */
const MOST_NAMED = 2;

export const optionDominated: Rule = {
  id: 'option-dominated',
  severity: 'note',
  blocks: false,
  summary: 'another option is at least as good throughout and better somewhere',
  why: 'No weights can put it first: it takes up a place on the short-list, or something that speaks for it is not among the criteria.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 5.5, on dominance; Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3',
  *check(appraisal, { matrix }) {
    const { options, baseline } = appraisal;
    for (const { option, by } of dominatedOptions(matrix)) {
      // Business as usual stays on the list whatever it scores.
      const found = options.find(({ id }) => id === option);
      if (found === undefined || option === baseline) continue;
      const surely = by.filter((id) => surelyDominates(appraisal, id, option));
      const named = (ids: readonly string[]) =>
        listed(
          ids.map((id) => `"${nameOf(options, id)}"`),
          MOST_NAMED,
        );
      yield surely.length > 0
        ? {
            at: found.at,
            message: `"${found.name}" is nowhere better than ${named(surely)}, and somewhere worse`,
            hint: 'leave it off the short-list, or say what speaks for it; if that matters, make it a criterion',
          }
        : {
            at: found.at,
            message: `on best guesses "${found.name}" is nowhere better than ${named(by)}, and somewhere worse; an uncertain score may turn out otherwise`,
            hint: 'find out what is unknown or a range before it is left off the short-list',
          };
    }
  },
};
