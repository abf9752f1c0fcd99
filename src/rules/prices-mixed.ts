// Amounts in different prices are added up as if they were the same.
import { child } from '../diagnostic.js';
import type { Costs, Flow } from '../model/costs.js';
import { yearText } from '../model/year.js';
import type { RuleOn } from './rule.js';

export const pricesMixed: RuleOn<'costs'> = {
  id: 'prices-mixed',
  severity: 'error',
  blocks: false,
  part: 'costs',
  summary: 'real and nominal prices, or prices of several years, in one appraisal',
  why: 'Nominal amounts discounted at a real rate, or prices of different years added up, favour whichever option happens to be in the larger pounds.',
  reference: 'HM Treasury, The Green Book (2026): real prices with a real discount rate, never a mixture',
  *check({ costs }) {
    if (costs.idleDeflator !== undefined)
      yield {
        at: costs.idleDeflator,
        message: 'there is a deflator, and the prices are real: general inflation is out of them already',
        hint: 'delete the deflator, or write prices: nominal',
      };
    for (const flows of costs.flows.values())
      for (const flow of flows) {
        const mixed = mixture(costs, flow);
        if (mixed !== undefined) yield mixed;
      }
  },
};

function mixture({ prices, priceBase }: Costs, flow: Flow) {
  if (flow.prices !== undefined && flow.prices !== prices)
    return {
      at: child(flow.at, 'prices'),
      message: `"${flow.item}" is in ${flow.prices} prices, and the rest in ${prices} ones`,
      hint: 'convert the amount, and delete its prices',
    };
  const base = flow.priceBase;
  if (base === undefined || priceBase === undefined) return undefined;
  if (base.kind === priceBase.kind && base.start === priceBase.start) return undefined;
  return {
    at: child(flow.at, 'price-base'),
    message: `"${flow.item}" is in the prices of ${yearText(base)}, and the rest in those of ${yearText(priceBase)}`,
    hint: 'convert the amount with the GDP deflator, and delete its price-base',
  };
}
