// What the questions that try other weights go by: what was asked for, else what the file says, else the usual.
import { type Appraisal, WEIGHT_FREEDOMS, type WeightFreedom } from '../model/appraisal.js';
import { groupsOf, leavesOf } from '../model/criteria.js';
import type { AnalysisSettings } from './analysis.js';

export { WEIGHT_FREEDOMS, type WeightFreedom };

/** As asked for at the keyboard or by another program; each is optional. */
export interface AskedSettings {
  readonly weights?: WeightFreedom;
  readonly seed?: number;
  readonly draws?: number;
  readonly progress?: (done: number) => void;
}

const USUAL_SEED = 1;
const USUAL_DRAWS = 100_000;
export const MOST_SEED = 4_294_967_295;
export const MOST_DRAWS = 1_000_000_000;

export function analysisSettingsOf(
  { weights, seed, draws, progress }: AskedSettings,
  { analysis, criteria }: Appraisal,
): AnalysisSettings {
  const ranged = [...leavesOf(criteria), ...groupsOf(criteria)].some(({ weight }) => weight?.bounds);
  return {
    weights: weights ?? analysis.weights ?? (ranged ? 'ranges' : 'any'),
    seed: whole('seed', seed ?? analysis.seed ?? USUAL_SEED, 0, MOST_SEED),
    draws: whole('draws', draws ?? analysis.draws ?? USUAL_DRAWS, 1, MOST_DRAWS),
    ...(progress === undefined ? {} : { progress }),
  };
}

/** The number itself if it is a whole one within its range; it is for programs, whose faults are thrown. */
export function whole(name: string, number: number, least: number, most: number): number {
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new RangeError(`${name} is a whole number from ${least} to ${most}, not ${number}`);
}
