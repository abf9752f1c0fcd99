// Business as usual is the worst option wherever one looks.
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
    const telling = leaves.flatMap((_, column) => {
      const scores = values.map((each) => each[column] ?? Number.NaN);
      const least = scores.reduce((low, value) => Math.min(low, value), Infinity);
      return scores.every((value) => value === least) ? [] : [(values[row]?.[column] ?? 0) > least];
    });
    if (telling.length < FEWEST_CRITERIA || telling.includes(true)) return;
    yield {
      at: '/baseline',
      message: `on no criterion is any option worse than "${options[row]?.name}", which is the baseline`,
      hint: 'score it as it would really go on, with all that is planned already; if the scores stand, give the reason for each',
    };
  },
};
