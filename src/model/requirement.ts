// Requirements: what an option must reach on a criterion to be ranked at all.

import { MIDDLE, type Scale } from './scale.js';
import { bestGuess, type Judged, numbersOf } from './score.js';

export interface Requirement {
  readonly relation: 'at least' | 'at most' | 'above' | 'below' | 'is';
  /** In the score's own unit; a level by its name. */
  readonly bound: number | string;
  /** As written: `at least 3`. */
  readonly written: string;
}

/** Whether a score passes on its best guess, and whether all that it may turn out to be agrees. */
export interface Verdict {
  readonly passes: boolean;
  readonly certain: boolean;
}

/** Judges a score by a requirement; levels are compared by their values. An unknown score passes, uncertainly. */
export function judge(requirement: Requirement, scale: Scale, judged: Judged): Verdict {
  if (judged.kind === 'unknown') return { passes: true, certain: false };
  const bound = comparable(scale, requirement.bound);
  const holds = (score: number) => relationHolds(requirement.relation, score, bound);
  if (judged.kind === 'level' || judged.kind === 'levels') {
    const names = judged.kind === 'level' ? [judged.level] : judged.ends;
    const values = names.map((name) => comparable(scale, name));
    const middle = (Math.min(...values) + Math.max(...values)) / 2;
    return verdict(holds(middle), values.map(holds));
  }
  const best = bestGuess(judged);
  return verdict(typeof best === 'number' && holds(best), numbersOf(judged).map(holds));
}

function verdict(passes: boolean, ends: readonly boolean[]): Verdict {
  return { passes, certain: ends.every((end) => end === passes) };
}

function comparable(scale: Scale, score: number | string): number {
  if (typeof score === 'number') return score;
  return scale.kind === 'levels' ? (scale.levels.get(score) ?? MIDDLE) : Number.NaN;
}

function relationHolds(relation: Requirement['relation'], score: number, bound: number): boolean {
  switch (relation) {
    case 'at least':
      return score >= bound;
    case 'at most':
      return score <= bound;
    case 'above':
      return score > bound;
    case 'below':
      return score < bound;
    case 'is':
      return score === bound;
  }
}
