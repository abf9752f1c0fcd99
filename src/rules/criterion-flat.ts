// A criterion on which all options score the same.
import { percent } from '../page/figures.js';
import type { Rule } from './rule.js';

export const criterionFlat: Rule = {
  id: 'criterion-flat',
  severity: 'note',
  blocks: false,
  summary: 'all options score the same on a criterion',
  why: 'Its weight changes nothing in the order: what was said to matter does not count, and the other weights count for more.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.8: criteria common to all options stay in, and it is seen that they are common',
  *check({ scores }, { matrix: { options, leaves } }) {
    if (options.length < 2) return;
    for (const { id, at, name, weight } of leaves) {
      if (weight.share === 0) continue;
      const values = options.map((option) => scores.get(option.id)?.get(id)?.value);
      const first = values[0]?.best;
      if (!values.every((value) => value !== undefined && value.low === first && value.high === first))
        continue;
      yield {
        at,
        message: `every option scores the same on "${name}", so its ${percent(weight.share)} of the weight changes nothing in the order`,
        hint: 'say in the paper that the options are alike on it, or score what tells them apart',
      };
    }
  },
};
