// Business as usual is the worst option wherever one looks.
import { columnOf, endsOf } from '../aggregation/normalisation.js';
import type { Rule } from './rule.js';

/** On fewer criteria, or against fewer options, being last everywhere is no surprise. */
const FEWEST_CRITERIA = 3;
const FEWEST_OTHERS = 2;

export const baselineStrawMan: Rule = {
  id: 'baseline-straw-man',
  severity: 'warning',
  blocks: false,
  summary: 'the baseline is the worst option on every criterion',
  why: 'A baseline that loses everywhere makes every change look good; in most services going on as now is at least the cheapest or the least disruptive.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.9: criteria are best defined so that the status quo gets a score other than zero',
  *check({ baseline }, { matrix: { options, leaves, values } }) {
    const row = options.findIndex(({ id }) => id === baseline);
    if (row === -1 || options.length - 1 < FEWEST_OTHERS) return;
    let telling = 0;
    for (const column of leaves.keys()) {
      const { least, greatest } = endsOf(columnOf(values, column));
      if (least === greatest) continue;
      if ((values[row]?.[column] ?? 0) > least) return;
      telling += 1;
    }
    if (telling < FEWEST_CRITERIA) return;
    yield {
      at: '/baseline',
      message: `on no criterion is any option worse than "${options[row]?.name}", which is the baseline`,
      hint: 'score it as it would really go on, with all that is planned already; if the scores stand, give the reason for each',
    };
  },
};
