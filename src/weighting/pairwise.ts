// Pairwise comparison: weights from judgements of how many times one matters as much as another.
import { connectedGroups } from '../numbers/connected.js';
import { logLeastSquares, type Ratio } from '../numbers/log-least-squares.js';
import { principalEigenvector } from '../numbers/principal-eigenvector.js';
import {
  MOST_IN_TABLE,
  NEAR,
  NOTHING_TO_CONTRADICT,
  RANDOM_INDEX_TABLE,
  randomIndex,
} from './consistency.js';
import type {
  Consistency,
  Judgement,
  Refusal,
  Refused,
  StatedAs,
  Weighed,
  WeightingMethod,
} from './method.js';

/** The eigenvalue is known to about 1e-14: an index below this is none. */
const NO_INDEX = 1e-12;

export const pairwise: WeightingMethod<'judgements'> = {
  id: 'pairwise',
  title: 'Pairwise comparison',
  about:
    'The panel judges two criteria at a time (judgements: [a > b by 3, b = c], 1 to 9). The weights fit all judgements best; the consistency ratio says how far they contradict each other (over 0.10 look again, 1 or more is refused), and the judgement that disagrees most is named. Pairs may be left out as long as all criteria stay linked; there is then no ratio.',
  reference:
    'Saaty, The Analytic Hierarchy Process (1980): principal eigenvector and table of random indices; where pairs are missing, logarithmic least squares: Bozóki, Fülöp and Rónyai, On optimal completion of incomplete pairwise comparison matrices (2010)',
  takes: 'judgements',
  weigh(stated) {
    const { count, judgements } = stated;
    const pairs = pairsOf(judgements);
    const refusal = outOfRange(judgements) ?? contradiction(judgements, pairs) ?? disconnection(count, pairs);
    if (refusal !== undefined) return { refusal };
    return pairs.size < (count * (count - 1)) / 2 ? byLeastSquares(stated, pairs) : byEigenvector(stated);
  },
};

/** The first ratio given for each pair, its siblings in the order of the file. */
type Pairs = ReadonlyMap<string, Ratio>;

const keyOf = ({ first, second }: Judgement): string =>
  `${Math.min(first, second)} ${Math.max(first, second)}`;

function pairsOf(judgements: readonly Judgement[]): Pairs {
  const pairs = new Map<string, Ratio>();
  for (const judgement of judgements) {
    const { first, second, times } = judgement;
    if (!pairs.has(keyOf(judgement))) pairs.set(keyOf(judgement), { first, second, ratio: times });
  }
  return pairs;
}

function outOfRange(judgements: readonly Judgement[]): Refusal | undefined {
  const outside = judgements.flatMap(({ times }, index) =>
    times >= 1 / 9 - NEAR && times <= 9 + NEAR ? [] : [index],
  );
  if (outside.length === 0) return undefined;
  const message = 'a judgement lies outside 1/9 to 9';
  return { rule: 'judgement-out-of-range', message, judgements: outside };
}

function contradiction(judgements: readonly Judgement[], pairs: Pairs): Refusal | undefined {
  for (const [index, judgement] of judgements.entries()) {
    const { first, second, times } = judgement;
    const pair = pairs.get(keyOf(judgement));
    if (pair === undefined) continue;
    const before = pair.first === first ? pair.ratio : 1 / pair.ratio;
    if (Math.abs(Math.log(times / before)) <= NEAR) continue;
    const earlier = judgements.findIndex((each) => keyOf(each) === keyOf(judgement));
    return {
      rule: 'judgements-contradict',
      message: 'two judgements of the same pair contradict each other',
      siblings: [first, second],
      judgements: [earlier, index],
    };
  }
  return undefined;
}

/** Names the smallest group that stands apart: the one whose judgements the author most likely forgot. */
function disconnection(count: number, pairs: Pairs): Refusal | undefined {
  const links = [...pairs.values()].map(({ first, second }) => [first, second] as const);
  const [smallest, ...others] = [...connectedGroups(count, links)].sort((a, b) => a.length - b.length);
  if (smallest === undefined || others.length === 0) return undefined;
  const message = 'no judgement compares these with the others';
  return { rule: 'judgements-disconnected', message, siblings: smallest };
}

function byEigenvector({ count, judgements }: StatedAs<'judgements'>): Weighed | Refused {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
  const set = (row: number, column: number, times: number): void => {
    const line = matrix[row];
    if (line !== undefined) line[column] = times;
  };
  for (const { first, second, times } of judgements) {
    set(first, second, times);
    set(second, first, 1 / times);
  }
  const { vector: weights, value } = principalEigenvector(matrix);
  if (count <= 2) return { weights, consistency: { without: NOTHING_TO_CONTRADICT } };
  const excess = (value - count) / (count - 1);
  const index = excess < NO_INDEX ? 0 : excess;
  const consistency: Consistency = { ...ratioOf(count, index), index, ...disagreement(judgements, weights) };
  if ((consistency.ratio ?? 0) < 1) return { weights, consistency };
  const message = 'the judgements agree with each other no better than chance';
  return { refusal: { rule: 'inconsistency-total', message, consistency } };
}

/** The consistency ratio, index / random index, or why there is none. */
function ratioOf(count: number, index: number): Pick<Consistency, 'ratio' | 'random' | 'without'> {
  const random = randomIndex(count);
  if (random === undefined)
    return {
      without: `there is no consistency ratio for more than ${MOST_IN_TABLE} criteria, where the table of random indices ends`,
    };
  return { ratio: index / random, random: { index: random, table: RANDOM_INDEX_TABLE } };
}

function byLeastSquares({ count, judgements }: StatedAs<'judgements'>, pairs: Pairs): Weighed {
  const weights = logLeastSquares(count, [...pairs.values()]);
  const all = (count * (count - 1)) / 2;
  const without = `there is no consistency ratio unless all pairs are compared; here ${pairs.size} of ${all} are`;
  return { weights, consistency: { without, ...disagreement(judgements, weights) } };
}

/** The judgement with the largest |ln(a_ij w_j / w_i)|; the first of several. */
function disagreement(
  judgements: readonly Judgement[],
  weights: readonly number[],
): Pick<Consistency, 'worst'> {
  let largest = NEAR;
  let worst: number | undefined;
  for (const [index, { first, second, times }] of judgements.entries()) {
    const factor = (times * (weights[second] ?? Number.NaN)) / (weights[first] ?? Number.NaN);
    // A tie goes to the first, whatever the rounding.
    if (Math.abs(Math.log(factor)) <= largest + (worst === undefined ? 0 : NEAR)) continue;
    largest = Math.abs(Math.log(factor));
    worst = index;
  }
  return worst === undefined ? {} : { worst };
}
