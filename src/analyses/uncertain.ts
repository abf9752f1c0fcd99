// Whether anything that an answer rests on is a guess.
import type { Outcome } from '../result.js';

/** Whether a ranked option has a score that is a range, an estimate or unknown. */
export function isUncertain({ ranking }: Outcome): boolean {
  return ranking.some(({ uncertain }) => Object.keys(uncertain ?? {}).length > 0);
}
