// A target and what makes it up differ by no more than the rounding of print.
import { costing } from '../costs/costing.js';
import type { SavingsTarget } from '../model/costs.js';
import { inUnit, plain } from '../page/figures.js';
import { counted } from '../page/words.js';
import { costedOptions, halfUnit } from './costed.js';
import type { RuleOn } from './rule.js';

/** A target printed as 2 isn't met by 1.6, although that rounds to it: rounding is small. */
const SMALL = 0.01;

/** Whether an amount is the target as printed, and not quite the same. */
export function isRounding({ amount, written }: SavingsTarget, savings: number): boolean {
  const gap = Math.abs(savings - amount);
  return gap > 1e-9 * amount && gap <= halfUnit(written) + 1e-9 && gap <= SMALL * amount;
}

export const targetRounding: RuleOn<'costs'> = {
  id: 'target-rounding',
  severity: 'note',
  blocks: false,
  part: 'costs',
  summary: 'a savings target that differs from its years, or from what is saved, by rounding',
  why: 'Readers who add up the printed figures find another total, and ask which is right.',
  reference:
    'London Borough of Barnet, A new operating model for adult social care (2015), paragraph 5.5: three years of £654,000 printed as £1.96m',
  *check(appraisal) {
    const { costs, baseline } = appraisal;
    const target = costs.target;
    if (target === undefined) return;
    const amount = (value: number) => inUnit(plain(value, Math.max(costs.decimals, 2)), costs.unit);
    const years = target.by + 1;
    const { eachYear } = target;
    const sum = (eachYear?.amount ?? 0) * years;
    if (eachYear !== undefined && isRounding(target, sum))
      yield {
        at: eachYear.at,
        message: `${counted(years, 'year')} of ${amount(eachYear.amount)} are ${amount(sum)}, and the target is printed as ${amount(target.amount)}: the difference is rounding`,
        hint: 'say so beside the figure; the target counts as printed',
      };
    else if (eachYear !== undefined && Math.abs(sum - target.amount) > 1e-9 * target.amount)
      yield {
        at: eachYear.at,
        message: `${counted(years, 'year')} of ${amount(eachYear.amount)} are ${amount(sum)}, and the target is ${amount(target.amount)}: more than rounding explains`,
        hint: 'correct one of the two figures',
      };
    const figures = costing(costs, baseline).options;
    for (const { option } of costedOptions(appraisal)) {
      const savings = figures.get(option.id)?.savings ?? 0;
      // Said of the years of the target already.
      const isSaid = eachYear !== undefined && Math.abs(savings - sum) <= 1e-9 * sum;
      if (isSaid || !isRounding(target, savings)) continue;
      yield {
        at: target.at,
        message: `"${option.name}" saves ${amount(savings)}, and the target is printed as ${amount(target.amount)}: by rounding the same, and ${savings > target.amount ? 'met' : 'not quite met'}`,
        hint: 'say so beside the figure',
      };
    }
  },
};
