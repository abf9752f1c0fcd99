// What each uncertain score does to the lead, from the one end of what was stated to the other.
import type { Appraisal } from '../model/appraisal.js';
import { type Scale, valueAt } from '../model/scale.js';
import type { Judged } from '../model/score.js';
import { TIE } from '../numbers/ranks.js';
import type { Contest } from './contest.js';

/** One uncertain score; the lead is that of the preferred option over the best of the others. */
export interface TornadoBar {
  readonly option: string;
  readonly criterion: string;
  /** The ends of what it may be, in its own unit: of numbers the smaller first, of levels the worse. */
  readonly low: number | string;
  readonly high: number | string;
  /** Negative where another option leads. */
  readonly leadAtLow: number;
  readonly leadAtHigh: number;
}

/** The uncertain scores that move the lead, the most telling first; all others stay at their best guesses. */
export function tornadoOf(appraisal: Appraisal, contest: Contest): readonly TornadoBar[] {
  const { options, leaves, weights, values } = contest;
  if (options.length < 2) return [];
  const bars = options.flatMap((option, row) =>
    leaves.flatMap(({ id: criterion, scale }, column): readonly TornadoBar[] => {
      const score = appraisal.scores.get(option)?.get(criterion);
      const ends = score === undefined || scale === undefined ? undefined : statedEnds(scale, score.judged);
      if (ends === undefined) return [];
      const leadAt = (value: number) =>
        leadWith(contest, row, (weights[column] ?? 0) * (value - (values[row]?.[column] ?? Number.NaN)));
      const [low, high] = ends;
      const bar = { leadAtLow: leadAt(low.value), leadAtHigh: leadAt(high.value) };
      const moves = spread(bar) > TIE;
      return moves ? [{ option, criterion, low: low.score, high: high.score, ...bar }] : [];
    }),
  );
  return bars.sort((a, b) => spread(b) - spread(a));
}

interface End {
  readonly score: number | string;
  readonly value: number;
}

/** The ends of a score that isn't certain, with their values; an unknown one may be anything on its scale. */
function statedEnds(scale: Scale, judged: Judged): readonly [End, End] | undefined {
  switch (judged.kind) {
    case 'number':
    case 'level':
      return undefined;
    case 'range':
    case 'triangular':
      return scale.kind === 'levels' ? undefined : numericEnds(scale, judged.low, judged.high);
    case 'levels':
      return scale.kind === 'levels' ? levelEnds(scale.levels, judged.ends) : undefined;
    case 'unknown': {
      if (scale.kind === 'levels') return levelEnds(scale.levels, [...scale.levels.keys()]);
      const { worst, best } = scale;
      if (worst === undefined || best === undefined || worst === best) return undefined;
      return numericEnds(scale, Math.min(worst, best), Math.max(worst, best));
    }
  }
}

function numericEnds(
  scale: Exclude<Scale, { readonly kind: 'levels' }>,
  low: number,
  high: number,
): readonly [End, End] {
  return [
    { score: low, value: valueAt(scale, low) },
    { score: high, value: valueAt(scale, high) },
  ];
}

function levelEnds(
  levels: ReadonlyMap<string, number>,
  names: readonly string[],
): readonly [End, End] | undefined {
  const ends = names
    .map((score) => ({ score, value: levels.get(score) ?? Number.NaN }))
    .sort((a, b) => a.value - b.value);
  const [low, high] = [ends[0], ends.at(-1)];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** The lead of the preferred option over the best of the others, when the total of one option changes. */
function leadWith({ totals }: Contest, row: number, change: number): number {
  const at = (index: number) => (totals[index] ?? Number.NaN) + (index === row ? change : 0);
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 1; index < totals.length; index++) best = Math.max(best, at(index));
  return at(0) - best;
}

function spread({ leadAtLow, leadAtHigh }: Pick<TornadoBar, 'leadAtLow' | 'leadAtHigh'>): number {
  return Math.abs(leadAtHigh - leadAtLow);
}
