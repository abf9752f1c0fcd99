// A criterion on which all options score the same.
import type { ScoreRow } from '../aggregation/matrix.js';
import { sum } from '../numbers/sum.js';
import { percent } from '../page/figures.js';
import { listed } from '../page/words.js';
import type { Rule } from './rule.js';

const MOST_NAMED = 5;

export const criterionFlat: Rule = {
  id: 'criterion-flat',
  severity: 'note',
  blocks: false,
  summary: 'all options score the same on a criterion',
  why: 'Its weight changes nothing in the order: what was said to matter does not count, and the other weights count for more.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.8: criteria common to all options stay in, and it is seen that they are common',
  *check(_, { matrix: { options, leaves, scores } }) {
    if (options.length < 2) return;
    const flat = leaves.filter(({ weight }, column) => {
      const first = scores[0]?.[column]?.value.best;
      const isFirst = (row: ScoreRow) =>
        row[column]?.value.low === first && row[column]?.value.high === first;
      return weight.share > 0 && scores.every(isFirst);
    });
    const [first] = flat;
    if (first === undefined) return;
    const share = percent(sum(flat.map(({ weight }) => weight.share)));
    const where = listed(
      flat.map(({ name }) => `"${name}"`),
      MOST_NAMED,
    );
    yield {
      at: first.at,
      message: `every option scores the same on ${where}, so ${share} of the weight changes nothing in the order`,
      hint: 'say in the paper that the options are alike there, or score what tells them apart',
    };
  },
};
