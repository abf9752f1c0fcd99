// Options are compared over different numbers of years.
import { child } from '../diagnostic.js';
import { yearsLater, yearText } from '../model/year.js';
import { costedOptions, isRunning, quotedList } from './costed.js';
import type { RuleOn } from './rule.js';

export const horizonDiffers: RuleOn<'costs'> = {
  id: 'horizon-differs',
  severity: 'warning',
  blocks: false,
  part: 'costs',
  summary: 'options whose running costs end in different years',
  why: 'Eight years of one option cost less than ten of another because they are eight.',
  reference: 'HM Treasury, The Green Book (2026): one appraisal period for all options',
  *check(appraisal) {
    const { costs } = appraisal;
    const ends = costedOptions(appraisal).flatMap(({ option, flows }) => {
      const running = flows.filter(isRunning);
      return running.length === 0 ? [] : [{ option, last: Math.max(...running.map(({ to }) => to)) }];
    });
    const last = ends.reduce((most, end) => Math.max(most, end.last), 0);
    const year = (place: number) => yearText(yearsLater(costs.firstYear, place));
    const longest = ends.filter((end) => end.last === last).map(({ option }) => option.name);
    for (const end of ends) {
      if (end.last === last) continue;
      yield {
        at: child(child(costs.at, 'flows'), end.option.id),
        message: `the running costs of "${end.option.name}" end in ${year(end.last)}, and those of ${quotedList(longest)} in ${year(last)}`,
        hint: 'cost all options over the same years',
      };
    }
  },
};
