// Scores that a criterion takes from elsewhere in the file: from a consultation, or from the costs.
import type { Leaf } from '../../model/criteria.js';
import type { ScoreDraft } from './judged.js';

export interface Taken {
  /** The score of an option as it stands there, and where that is; undefined where there is none. */
  given(leaf: Leaf, option: string): { readonly written: string; readonly where: string } | undefined;
  /** The same as a score, unless it is faulty. */
  score(leaf: Leaf, option: string, name: string): ScoreDraft | undefined;
  /** Whether there may be one and only its text be faulty. */
  mayBeLost(leaf: Leaf, option: string): boolean;
}

/** Whether a criterion takes its scores from elsewhere at all. */
export function takesScores({ from, figure }: Leaf): boolean {
  return from !== undefined || figure !== undefined;
}

/** Each criterion takes its scores from one place: the first that has one answers. */
export function takenFromAny(places: readonly Taken[]): Taken {
  const placesFor = (leaf: Leaf) => (takesScores(leaf) ? places : []);
  return {
    given: (leaf, option) => firstOf(placesFor(leaf), (place) => place.given(leaf, option)),
    score: (leaf, option, name) => firstOf(placesFor(leaf), (place) => place.score(leaf, option, name)),
    mayBeLost: (leaf, option) => placesFor(leaf).some((place) => place.mayBeLost(leaf, option)),
  };
}

function firstOf<T>(places: readonly Taken[], answer: (place: Taken) => T | undefined): T | undefined {
  for (const place of places) {
    const found = answer(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
