// The scores of one option as JSON, field by field.
import { bestGuess, type Score } from '../model/score.js';

/** Values, scores and what was written, by criterion. */
export function cells(row: ReadonlyMap<string, Score>) {
  return {
    values: perCell(row, ({ value }) => value.best),
    scores: perCell(row, ({ judged }) => bestGuess(judged)),
    written: perCell(row, ({ written }) => written),
  };
}

/** One field of every cell that has it, by criterion. */
export function perCell<T>(
  row: ReadonlyMap<string, Score>,
  field: (score: Score) => T | undefined,
): { readonly [criterion: string]: T } {
  return Object.fromEntries(
    [...row].flatMap(([criterion, score]) => {
      const value = field(score);
      return value === undefined ? [] : [[criterion, value] as const];
    }),
  );
}

/** The maps that hold anything. */
export function whereAny<T extends Record<string, object>>(maps: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0),
  ) as Partial<T>;
}
