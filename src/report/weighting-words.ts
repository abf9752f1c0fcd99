// How weights came about, for readers who know no method by name.
import { words } from '../page/words.js';

const SAID = new Map([
  ['direct', 'stated as numbers'],
  ['swing', 'stated by how much each change from worst to best matters (swing weighting)'],
  ['points', 'made by sharing out points among the criteria'],
  ['equal', 'set equal'],
  ['rank-order-centroid', 'worked out from an order of importance (rank-order centroid)'],
  ['rank-sum', 'worked out from an order of importance (rank sum)'],
  ['rank-reciprocal', 'worked out from an order of importance (rank reciprocal)'],
  ['pairwise', 'worked out from judgements of two criteria at a time (pairwise comparison)'],
  [
    'best-worst',
    'worked out from comparisons with the most and the least important criterion (best–worst method)',
  ],
  ['perspectives', 'worked out as the mean of what each perspective states'],
]);

/**
 * What was done to get weights, after `the weights were`.
 * @example weightingWords('direct') // => 'stated as numbers'
 */
export function weightingWords(method: string): string {
  return SAID.get(method) ?? `made by the method “${words(method)}”`;
}
