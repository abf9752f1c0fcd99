// A saving is taken off costs that are stated whole.

import { amountIn } from '../costs/flows.js';
import { child } from '../diagnostic.js';
import type { Flow } from '../model/costs.js';
import { yearsLater, yearText } from '../model/year.js';
import { costedOptions, isRunning } from './costed.js';
import type { RuleOn } from './rule.js';

/** Running costs of at least half the baseline's are those of the whole service. */
const WHOLE = 0.5;

export const savingCountedTwice: RuleOn<'costs'> = {
  id: 'saving-counted-twice',
  severity: 'warning',
  blocks: false,
  part: 'costs',
  summary: 'an option that states whole running costs and savings for the same years',
  why: 'Running costs that are lower than the baseline’s hold the saving already; taken off once more it counts twice.',
  reference: 'HM Treasury, The Green Book (2026): avoid double counting',
  *check(appraisal) {
    const { costs, baseline } = appraisal;
    const before = costs.flows.get(baseline ?? '')?.filter(isRunning) ?? [];
    if (before.length === 0) return;
    for (const { option, flows } of costedOptions(appraisal)) {
      if (option.id === baseline) continue;
      const running = flows.filter(isRunning);
      const whole = (year: number) => {
        const usual = costIn(before, year);
        return usual > 0 && costIn(running, year) >= WHOLE * usual && costIn(running, year) < usual;
      };
      for (const saving of flows.filter(({ kind }) => kind === 'saving')) {
        const year = yearsOf(saving).find(whole);
        if (year === undefined) continue;
        yield {
          at: child(saving.at, 'kind'),
          message: `"${saving.item}" is a saving against the baseline, and "${option.name}" states whole running costs that are lower than the baseline’s in ${yearText(yearsLater(costs.firstYear, year))} already`,
          hint: 'delete the saving if the running costs hold it; else state the running costs before it',
        };
      }
    }
  },
};

function costIn(flows: readonly Flow[], year: number): number {
  return flows.reduce((total, flow) => total + amountIn(flow, year), 0);
}

function yearsOf({ from, to }: Flow): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
