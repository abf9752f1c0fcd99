// One step of one score: what it may become, and whether that reverses the order of two options.

import type { Appraisal } from '../model/appraisal.js';
import { type Scale, valueAt } from '../model/scale.js';
import { bestGuess, type Score } from '../model/score.js';
import { TIE } from '../numbers/ranks.js';
import type { Contest } from './contest.js';

/** What of a contest steps of scores need. */
export type Totals = Pick<Contest, 'options' | 'totals' | 'leaves' | 'weights' | 'values'>;

/** A score of one option that, one step away, reverses the order of two options. */
export interface ScoreStep {
  readonly option: string;
  readonly criterion: string;
  /** The score now, and one step away. */
  readonly score: number | string;
  readonly to: number | string;
}

/**
 * What a score would be one step up or down, with the value of that: by the scale's `step` within its ends, or the
 * neighbouring levels; nothing where the scale has no steps or the score is not known.
 */
export function neighbours(
  scale: Scale | undefined,
  { judged }: Score,
): readonly { readonly score: number | string; readonly value: number }[] {
  const now = bestGuess(judged);
  if (scale === undefined || now === undefined || scale.kind === 'local') return [];
  if (scale.kind === 'levels') {
    const levels = [...scale.levels].sort(([, a], [, b]) => a - b);
    const place = levels.findIndex(([level]) => level === now);
    if (place === -1) return [];
    return [levels[place - 1], levels[place + 1]].flatMap((level) =>
      level === undefined ? [] : [{ score: level[0], value: level[1] }],
    );
  }
  const { step, worst, best } = scale;
  if (step === undefined || typeof now !== 'number') return [];
  const [low, high] = worst < best ? [worst, best] : [best, worst];
  const slack = 1e-9 * (high - low);
  return [now - step, now + step]
    .filter((score) => score > low - slack && score < high + slack)
    .map((score) => {
      const within = Math.min(Math.max(score, low), high);
      return { score: within, value: valueAt(scale, within) };
    });
}

/** The single steps of a score that put an option ahead of one that leads it or ties with it, the most telling first. */
export function stepsThatReverse(
  { scores }: Appraisal,
  { options, totals, leaves, weights, values }: Totals,
  ahead: string,
  behind: string,
): readonly ScoreStep[] {
  const [first, second] = [options.indexOf(ahead), options.indexOf(behind)];
  const lead = (totals[first] ?? Number.NaN) - (totals[second] ?? Number.NaN);
  const steps = leaves.flatMap(({ id: criterion, scale }, column) =>
    (
      [
        [ahead, first, 1],
        [behind, second, -1],
      ] as const
    ).flatMap(([option, row, sign]) => {
      const score = scores.get(option)?.get(criterion);
      const now = score === undefined ? undefined : bestGuess(score.judged);
      if (score === undefined || now === undefined) return [];
      return neighbours(scale, score).flatMap(({ score: to, value }) => {
        const gain = value - (values[row]?.[column] ?? Number.NaN);
        const left = lead + sign * (weights[column] ?? 0) * gain;
        return left < -TIE ? [{ step: { option, criterion, score: now, to }, left }] : [];
      });
    }),
  );
  return steps.sort((a, b) => a.left - b.left).map(({ step }) => step);
}
