// What would change the preferred option soonest, in a sentence.
import { leadMove } from '../page/moves.js';
import type { Names } from '../page/words.js';
import type { Outcome } from '../result.js';

/** The nearest switching weight, or that there is none; nothing where the question does not arise. */
export function wouldChange({ ranking, criteria, nearestSwitch }: Outcome, names: Names): readonly string[] {
  const [first, second] = ranking;
  if (first?.contributions === undefined || second === undefined || second.rank === 1) return [];
  if (criteria.filter(({ gate }) => !gate).length < 2) return [];
  return [leadMove(first.option, nearestSwitch, names)];
}
