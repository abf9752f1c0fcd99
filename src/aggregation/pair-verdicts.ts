// How firmly one option stands ahead of another: robust, fragile or a tie, with the nearest change that swaps them.
import type { Appraisal } from '../model/appraisal.js';
import { TIE } from '../numbers/ranks.js';
import type { Contest } from './contest.js';
import { type ScoreStep, stepsThatReverse } from './score-steps.js';
import { changeOf, nearestLevel, type WeightSwitch } from './switching-weights.js';

export interface PairVerdict {
  readonly options: readonly [ahead: string, behind: string];
  /** The lead of the first over the second, on the 0–100 scale. */
  readonly margin: number;
  /** A tie is within 1e-9; fragile pairs are swapped by a weight change under a tenth of the whole or by one step. */
  readonly verdict: 'robust' | 'fragile' | 'tie';
  /** The smallest change of one weight that swaps them; absent on a tie, and where none does it. */
  readonly nearest?: WeightSwitch;
  /** The most telling single step of a score that swaps them; absent on a tie, and where none does it. */
  readonly step?: ScoreStep;
}

/** A change of a weight smaller than this part of the whole makes an order fragile. */
const TENTH = 0.1;

/** The verdict on two ranked options, the one with the higher total first. */
export function pairVerdict(
  appraisal: Appraisal,
  contest: Contest,
  ahead: string,
  behind: string,
): PairVerdict {
  const [first, second] = [contest.options.indexOf(ahead), contest.options.indexOf(behind)];
  const options = [ahead, behind] as const;
  const margin = (contest.totals[first] ?? Number.NaN) - (contest.totals[second] ?? Number.NaN);
  if (Math.abs(margin) < TIE) return { options, margin: 0, verdict: 'tie' };
  const nearest = nearestLevel(contest, first, second);
  const [step] = stepsThatReverse(appraisal, contest, ahead, behind);
  const near = nearest !== undefined && changeOf(nearest) < TENTH - TIE;
  return {
    options,
    margin,
    verdict: near || step !== undefined ? 'fragile' : 'robust',
    ...(nearest === undefined ? {} : { nearest }),
    ...(step === undefined ? {} : { step }),
  };
}

/** The verdict on every two neighbours of the ranking. */
export function pairVerdicts(appraisal: Appraisal, contest: Contest): readonly PairVerdict[] {
  return contest.options
    .slice(1)
    .map((behind, index) => pairVerdict(appraisal, contest, contest.options[index] ?? '', behind));
}
