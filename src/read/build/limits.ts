// How large an appraisal may be: what is over a limit is not looked at any further.
import type { AppraisalFile, CriterionMap } from '../../generated/appraisal-file.js';
import { complainOfKey, type Desk } from './desk.js';

const MOST_OPTIONS = 1_000;
const MOST_LEAVES = 100;
const MOST_SCORES = 50_000;
/** Of an appraisal period: the longest named schedule of discount rates ends its steps after 301. */
export const MOST_YEARS = 400;

/** Complains of every limit that is exceeded; true if none is. */
export function withinLimits(desk: Desk, file: AppraisalFile): boolean {
  const before = desk.remarks.length;
  const options = Object.keys(file.options ?? {}).length;
  if (options > MOST_OPTIONS)
    complainOfKey(
      desk,
      'too-large',
      '/options',
      `there are ${options} options, and at most 1,000 are read`,
      'appraise the long-list in parts',
    );
  const leaves = leavesIn(file.criteria ?? {});
  if (leaves > MOST_LEAVES)
    complainOfKey(
      desk,
      'too-large',
      '/criteria',
      `there are ${leaves} criteria to score, and at most 100 are read`,
      'ten are easier to defend: put those that overlap together',
    );
  const scores = [file, ...Object.values(file.perspectives ?? {})].reduce(
    (sum, { scores: table }) => sum + cellsIn(table),
    0,
  );
  if (scores > MOST_SCORES)
    complainOfKey(
      desk,
      'too-large',
      '/scores',
      `there are ${scores} scores, and at most 50,000 are read`,
      'appraise the long-list in parts',
    );
  return desk.remarks.length === before;
}

/** Criteria without criteria below them. */
function leavesIn(criteria: CriterionMap): number {
  return Object.values(criteria).reduce((sum, { criteria: below = {} }) => {
    return sum + (Object.keys(below).length === 0 ? 1 : leavesIn(below));
  }, 0);
}

/** A perspective's scores count as the file's own do. */
function cellsIn(table: AppraisalFile['scores']): number {
  return Object.values(table ?? {}).reduce((sum, row) => sum + Object.keys(row).length, 0);
}
