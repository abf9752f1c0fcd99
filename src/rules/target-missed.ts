// The preferred option does not make the saving that has to be made.
import { costing } from '../costs/costing.js';
import { yearsLater, yearText } from '../model/year.js';
import { inUnit, plain } from '../page/figures.js';
import { preferredOptions } from './costed.js';
import type { RuleOn } from './rule.js';
import { isRounding } from './target-rounding.js';

export const targetMissed: RuleOn<'costs'> = {
  id: 'target-missed',
  severity: 'note',
  blocks: false,
  part: 'costs',
  summary: 'the preferred option does not meet the savings target',
  why: 'A budget that rests on the target is short of the difference.',
  reference: 'CIPFA, The Financial Management Code (2019): financial sustainability and savings plans',
  *check(appraisal, ranking) {
    const { costs, baseline } = appraisal;
    const target = costs.target;
    if (target === undefined) return;
    const figures = costing(costs, baseline).options;
    for (const { id, name } of preferredOptions(appraisal, ranking)) {
      const found = figures.get(id);
      if (found === undefined || found.meetsTarget !== false || isRounding(target, found.savings)) continue;
      const amount = (value: number) => inUnit(plain(value, Math.max(costs.decimals, 2)), costs.unit);
      const year = yearText(yearsLater(costs.firstYear, target.by));
      yield {
        at: target.at,
        message: `"${name}" saves ${amount(found.savings)} ${target.counts === 'total' ? `by ${year}` : `in ${year}`}, ${amount(target.amount - found.savings)} short of the target`,
        hint: 'say where the rest is to come from',
      };
    }
  },
};
