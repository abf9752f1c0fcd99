// Printed totals that hide or invent an order by their rounding.
import { type PrintedTotal, printedTotals } from '../aggregation/published.js';
import { TIE } from '../numbers/ranks.js';
import { decimalsToTell, figure } from '../page/figures.js';
import { nameOf } from './names.js';
import type { RuleOn } from './rule.js';

type Computed = PrintedTotal & { readonly computed: number };

export const rankByRounding: RuleOn<'published'> = {
  id: 'rank-by-rounding',
  severity: 'note',
  blocks: false,
  part: 'published',
  summary: 'two totals that are printed as the same and differ, or the reverse',
  why: 'Readers rank by what is printed: a tie that rounding made, or a difference that it made, is none.',
  reference:
    'Ahuja, Phillips, Smartt and others, Frontiers in Health Services (2023), table 5: 35.83 and 35.91 are both printed as 36',
  *check(appraisal) {
    const { published, options } = appraisal;
    const right = printedTotals(appraisal, published).filter(
      (total): total is Computed => total.agrees === true && total.computed !== undefined,
    );
    // In order, so that only neighbours need to be compared.
    const sorted = right.toSorted((a, b) => b.computed - a.computed);
    for (const [index, lower] of sorted.entries()) {
      const upper = sorted[index - 1];
      if (upper === undefined) continue;
      const [one, other] = [upper, lower].map(({ option }) => `"${nameOf(options, option)}"`);
      const printedAlike = upper.figure.number === lower.figure.number;
      const tie = upper.computed - lower.computed < TIE;
      if (printedAlike === tie) continue;
      const decimals = decimalsToTell([upper.computed, lower.computed], lower.figure.decimals + 2);
      const [high, low] = [figure(upper.computed, decimals), figure(lower.computed, decimals)];
      yield {
        at: lower.figure.at,
        message: printedAlike
          ? `${one} and ${other} are both printed as ${lower.figure.written}, and are ${high} and ${low}`
          : `${one} and ${other} are printed as ${upper.figure.written} and ${lower.figure.written}, and are the same`,
        hint: printedAlike
          ? 'print one more decimal, or say that the two are too close to tell apart'
          : 'print both with the same number of decimals',
      };
    }
  },
};
