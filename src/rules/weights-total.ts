// Weights that were meant to add up to 100 and don't.
import type { Appraisal, Weighting } from '../model/appraisal.js';
import { type Criterion, groupsOf } from '../model/criteria.js';
import { sum } from '../numbers/sum.js';
import { plain } from '../page/figures.js';
import type { Rule } from './rule.js';

/** Within these a sum is a hundred that went wrong; beyond them the author had another sum in mind. */
const NEAR: readonly [number, number] = [90, 110];
/** Sums of decimals, such as 33.4 and twice 33.3, aren't exact in a machine. */
const SLACK = 1e-6;

export const weightsTotal: Rule = {
  id: 'weights-total',
  severity: 'warning',
  blocks: false,
  summary: 'weights that add up to nearly 100, or percentages that don’t add up to 100%',
  why: 'One of them is probably mistyped; sharing the rest out in proportion hides which.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2: weights are normalised, often to sum to 100',
  *check({ criteria, weighting, perspectives }) {
    for (const set of weighting) {
      if (set.method !== 'direct') continue;
      yield* complaint(siblingsOf(criteria, set), set.setAt, set.inPercent, 'the weights');
    }
    for (const view of perspectives) {
      for (const set of weighting.filter(({ statedBy }) => statedBy.includes(view.id)))
        yield* complaint(
          siblingsOf(view.criteria, set),
          `${view.at}/weights`,
          false,
          `the weights of "${view.name}"`,
        );
    }
  },
};

/** The criteria of one set. */
function siblingsOf(criteria: Appraisal['criteria'], { path }: Weighting): readonly Criterion[] {
  const parent = path.at(-1);
  return parent === undefined
    ? criteria
    : (groupsOf(criteria).find(({ id }) => id === parent)?.criteria ?? []);
}

function* complaint(siblings: readonly Criterion[], at: string, inPercent: boolean, whose: string) {
  const weights = siblings.flatMap(({ weight }) => (weight?.stated === undefined ? [] : weight));
  const stated = weights.map((weight) => weight.stated ?? 0);
  const total = sum(stated);
  if (Math.abs(total - 100) <= SLACK) return;
  const sign = inPercent ? '%' : '';
  if (stated.length < 2 || (!inPercent && (total < NEAR[0] - SLACK || total > NEAR[1] + SLACK))) return;
  // Three times 33 is 99, and nothing is mistyped.
  const isEqualSplit =
    stated.every((weight) => weight === stated[0]) && Math.abs(total - 100) < stated.length;
  const low = sum(weights.map(({ stated: middle = 0, statedRange }) => statedRange?.[0] ?? middle));
  const high = sum(weights.map(({ stated: middle = 0, statedRange }) => statedRange?.[1] ?? middle));
  if (isEqualSplit || (low - SLACK <= 100 && high + SLACK >= 100)) return;
  yield {
    at,
    message: `${whose} add up to ${plain(total)}${sign}, not to 100${sign}`,
    hint: 'look for the one that is mistyped; if all are right, nothing is lost: they are shared out in proportion',
  };
}
