// Nobody can tell in which year's pounds the costs are.
import type { RuleOn } from './rule.js';

export const priceBaseMissing: RuleOn<'costs'> = {
  id: 'price-base-missing',
  severity: 'error',
  blocks: false,
  part: 'costs',
  summary: 'costs without the year of their prices',
  why: 'A pound of 2020 bought more than a pound of today: amounts mean nothing until the year of their prices is known.',
  reference: 'HM Treasury, The Green Book (2026): costs and benefits in real base year prices',
  *check({ costs }) {
    if (costs.priceBase !== undefined) return;
    if (![...costs.flows.values()].some((flows) => flows.length > 0)) return;
    yield {
      at: costs.at,
      message: 'the costs do not say in which year’s prices they are',
      hint: 'add price-base: with the year, such as 2026/27',
    };
  },
};
