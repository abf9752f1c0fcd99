// What the questions about rivals have in common: there must be two of them.
import { matrixOf } from '../aggregation/matrix.js';
import type { Appraisal } from '../model/appraisal.js';

/** The reason why nobody can be ahead of anybody. */
export function fewerThanTwo(appraisal: Appraisal): string | undefined {
  return matrixOf(appraisal).options.length < 2 ? 'fewer than two options are ranked' : undefined;
}
