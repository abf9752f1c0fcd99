// What the tests of the weighting methods have in common: shorthand for what was stated, and for answers.
import { expect } from 'vitest';
import type { Ratio } from '../../src/numbers/log-least-squares.js';
import type {
  Consistency,
  Judgement,
  Refusal,
  Refused,
  StatedAs,
  Weighed,
} from '../../src/weighting/method.js';
import { pairwise } from '../../src/weighting/pairwise.js';

export type Matrix = readonly (readonly number[])[];

export function near(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  for (const [index, number] of actual.entries())
    expect(Math.abs(number - (expected[index] ?? Number.NaN)), `number ${index}`).toBeLessThanOrEqual(
      tolerance,
    );
}

export function weighed(answer: Weighed | Refused): Weighed {
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer;
}

export function refused(answer: Weighed | Refused): Refusal {
  if ('refusal' in answer) return answer.refusal;
  throw new Error('this was to be refused');
}

export function consistencyOf(answer: Weighed): Consistency {
  if (answer.consistency === undefined) throw new Error('nothing was said about consistency');
  return answer.consistency;
}

/** The judgements above the diagonal. */
export function judgementsOf(matrix: Matrix): readonly Judgement[] {
  return matrix.flatMap((row, first) =>
    row.flatMap((times, second) => (second > first ? [{ first, second, times }] : [])),
  );
}

export const byPairs = (count: number, judgements: readonly Judgement[]): Weighed | Refused =>
  pairwise.weigh({ kind: 'judgements', count, judgements });

export const byMatrix = (matrix: Matrix): Weighed => weighed(byPairs(matrix.length, judgementsOf(matrix)));

export const judged = (...judgements: readonly (readonly [number, number, number])[]): readonly Judgement[] =>
  judgements.map(([first, second, times]) => ({ first, second, times }));

export const ratiosOf = (judgements: readonly Judgement[]): readonly Ratio[] =>
  judgements.map(({ first, second, times }) => ({ first, second, ratio: times }));

export const compared = (
  best: number,
  worst: number,
  bestToOthers: readonly number[],
  othersToWorst: readonly number[],
): StatedAs<'best-worst'> => ({
  kind: 'best-worst',
  count: bestToOthers.length,
  best,
  worst,
  bestToOthers,
  othersToWorst,
});
