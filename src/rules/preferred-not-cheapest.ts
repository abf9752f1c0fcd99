// Another option costs less than the preferred one.
import { costing } from '../costs/costing.js';
import { child } from '../diagnostic.js';
import { money } from '../page/figures.js';
import { preferredOptions } from './costed.js';
import type { RuleOn } from './rule.js';

export const preferredNotCheapest: RuleOn<'costs'> = {
  id: 'preferred-not-cheapest',
  severity: 'note',
  blocks: false,
  part: 'costs',
  summary: 'another ranked option has a lower present cost than the preferred one',
  why: 'It may well be worth it; the paper should say what the council gets for the difference.',
  reference:
    'HM Treasury, The Green Book (2026): social value for money is not the lowest cost, and the choice is explained',
  *check(appraisal, ranking) {
    const { costs, baseline, options } = appraisal;
    const figures = costing(costs, baseline).options;
    const costed = options.flatMap(({ id, name, standing }) => {
      const cost = standing === 'ranked' ? figures.get(id)?.presentCost : undefined;
      return cost === undefined ? [] : [{ id, name, cost }];
    });
    const cheapest = costed.reduce<(typeof costed)[number] | undefined>(
      (least, each) => (least === undefined || each.cost < least.cost ? each : least),
      undefined,
    );
    if (cheapest === undefined) return;
    const decimals = Math.min(Math.max(costs.decimals, /(?:m|bn)$/.test(costs.unit) ? 1 : 0), 2);
    for (const { id, name } of preferredOptions(appraisal, ranking)) {
      const own = costed.find((each) => each.id === id);
      if (own === undefined || own.cost - cheapest.cost <= 1e-9 * Math.abs(cheapest.cost)) continue;
      yield {
        at: child(child(costs.at, 'flows'), id),
        message: `"${name}" costs ${money(own.cost - cheapest.cost, costs.unit, decimals)} more in present cost than "${cheapest.name}"`,
        hint: 'say what it gives for the difference: "appraise analyse FILE value-for-money"',
      };
    }
  },
};
