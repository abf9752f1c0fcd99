// Columns of weighted scores say nothing new; but they are sums of the sheet too, and may be wrong.

import { sum } from '../numbers/sum.js';
import { plain } from '../page/figures.js';
import { type Matrix, numberOfScore } from './matrix.js';
import { fits } from './printed.js';
import type { View } from './view.js';

/** Where a weighted score isn't weight × score, as most of them are; or that none of them is. */
export function weightedRemarks(view: View, { options, criteria, scores }: Matrix): readonly string[] {
  const whole = sum(criteria.map(({ weight }) => weight.number));
  const cells = options.flatMap(({ slot }, row) =>
    criteria.flatMap((criterion, column) => {
      const found = view.besides(criterion.slot, slot, 'weighted');
      const one = scores[row]?.[column];
      const score = one && numberOfScore(one);
      if (found?.cell.kind !== 'number' || score === undefined) return [];
      return [{ at: found.at, cell: found.cell, product: score * criterion.weight.number }];
    }),
  );
  if (cells.length === 0) return [];
  // As points, or with weights as shares of 100% or of their sum.
  const divisors = [1, 100, whole];
  const wrong = divisors.map((by) => cells.filter(({ cell, product }) => !fits(cell, product / by)));
  const fewest = wrong.reduce((least, one) => (one.length < least.length ? one : least));
  const by = divisors[wrong.indexOf(fewest)] ?? 1;
  if (fewest.length * 2 > cells.length)
    return ['The weighted scores of the sheet are not its weights × its scores; they were left out.'];
  return fewest
    .slice(0, 10)
    .map(
      ({ at, cell, product }) => `${at} is ${cell.shown}, where weight × score is ${plain(product / by)}.`,
    );
}
