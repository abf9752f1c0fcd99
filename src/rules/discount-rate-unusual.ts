// The costs are discounted at a rate that the Green Book does not have.

import { schedules } from '../costs/schedules.js';
import { child } from '../diagnostic.js';
import { percent } from '../page/figures.js';
import { costedOptions } from './costed.js';
import type { RuleOn } from './rule.js';

const AT = 'discount-rate';

export const discountRateUnusual: RuleOn<'costs'> = {
  id: 'discount-rate-unusual',
  severity: 'warning',
  blocks: false,
  part: 'costs',
  summary: 'a discount rate other than those of the Green Book',
  why: 'A higher rate makes later costs look small, a lower one makes later savings look large; either can decide which option comes first.',
  reference:
    'HM Treasury, The Green Book (2026): 3.5% a year (1.5% for health effects), declining after 30 years',
  *check(appraisal) {
    const { costs } = appraisal;
    if (typeof costs.discountRate === 'string') return;
    const rate = costs.discountRate;
    const like = schedules.find(({ rates }) => Math.abs((rates[0]?.rate ?? 0) - rate) < 1e-12);
    const last = costedOptions(appraisal).reduce(
      (most, { flows }) => flows.reduce((end, { to }) => Math.max(end, to), most),
      0,
    );
    const declines = like?.rates[1]?.from ?? 0;
    if (like !== undefined && last < declines) return;
    yield {
      at: child(costs.at, AT),
      message:
        like === undefined
          ? `the costs are discounted at ${percent(rate)} a year, and the Green Book has 3.5% (health effects 1.5%)`
          : `the costs run for more than 30 years at ${percent(rate)}, and the Green Book’s rate declines after those`,
      hint: `write ${like?.id ?? 'green-book-2026'}, or say in the summary why another rate is right`,
    };
  },
};
