// Scores: what was judged or measured, how sure one can be of it, and the values that follow.

import type { Citation } from './citation.js';
import { MIDDLE, type Scale, valueAt } from './scale.js';

/** A score in its own unit. */
export type Judged =
  | { readonly kind: 'number'; readonly score: number }
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'levels'; readonly ends: readonly [string, string] }
  | { readonly kind: 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly kind: 'unknown' };

/** Values from 0 to 100: the best guess, and the ends of what it may be (all equal where the score is certain). */
export interface ValueSpan {
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

export interface Score {
  readonly at: string;
  /** As the author wrote it: `3..4`, `Meets`, `50%`. */
  readonly written: string;
  readonly judged: Judged;
  readonly value: ValueSpan;
  readonly because?: string;
  readonly sources: readonly Citation[];
}

/** The best guess in the score's own unit; a range of levels and an unknown score have none. */
export function bestGuess(judged: Judged): number | string | undefined {
  switch (judged.kind) {
    case 'number':
      return judged.score;
    case 'level':
      return judged.level;
    case 'range':
      return (judged.low + judged.high) / 2;
    case 'triangular':
      return judged.likely;
    case 'levels':
    case 'unknown':
      return undefined;
  }
}

/** All the numbers that a score may turn out to be at its ends and its best guess; none for levels and unknowns. */
export function numbersOf(judged: Judged): readonly number[] {
  switch (judged.kind) {
    case 'number':
      return [judged.score];
    case 'range':
      return [judged.low, judged.high];
    case 'triangular':
      return [judged.low, judged.likely, judged.high];
    case 'level':
    case 'levels':
    case 'unknown':
      return [];
  }
}

/** The values of a score on its scale: best guesses and ends as design/methods has them (Values and totals). */
export function valuesOf(scale: Scale, judged: Judged): ValueSpan {
  if (judged.kind === 'unknown') return { best: MIDDLE, low: 0, high: 100 };
  if (judged.kind === 'number' && scale.kind !== 'levels') {
    const value = valueAt(scale, judged.score);
    return { best: value, low: value, high: value };
  }
  if (scale.kind === 'levels') return levelValues(scale.levels, judged);
  const best = bestGuess(judged);
  const ends = numbersOf(judged).map((score) => valueAt(scale, score));
  if (typeof best !== 'number' || ends.length === 0) return { best: MIDDLE, low: 0, high: 100 };
  return { best: valueAt(scale, best), low: Math.min(...ends), high: Math.max(...ends) };
}

function levelValues(levels: ReadonlyMap<string, number>, judged: Judged): ValueSpan {
  const names = judged.kind === 'level' ? [judged.level] : judged.kind === 'levels' ? judged.ends : [];
  const values = names.map((name) => levels.get(name) ?? MIDDLE);
  const low = Math.min(...values);
  const high = Math.max(...values);
  return { best: (low + high) / 2, low, high };
}
