// The scores at which the preferred option changes, one cell at a time; exact, through the inverse of its scale.
import type { Appraisal } from '../model/appraisal.js';
import { type LevelsScale, type Scale, scoreAt } from '../model/scale.js';
import { bestGuess, type Score } from '../model/score.js';
import { TIE } from '../numbers/ranks.js';
import type { Contest } from './contest.js';
import { localColumn, localSwitches, type Turn } from './local-switch.js';
import { neighbours } from './score-steps.js';

export interface ScoreSwitch {
  readonly option: string;
  readonly criterion: string;
  /** The best guess now; absent where it is unknown or between levels. */
  readonly score?: number | string;
  /** Where another option draws level and beyond which it leads; the first level at which it leads. */
  readonly switchesAt: number | string;
  /** Who takes over. */
  readonly to: string;
  /** How far that is, in value from 0 to 100. */
  readonly change: number;
  /** The score one step away, where that already does it. */
  readonly step?: number | string;
}

/**
 * Every cell whose score alone can change the preferred option, all others as they are and who is ranked settled:
 * those first that do it in one step, then those with the shortest way, in value.
 */
export function scoreSwitches(appraisal: Appraisal, contest: Contest): readonly ScoreSwitch[] {
  const { options, leaves, weights } = contest;
  if (options.length < 2) return [];
  const columns = leaves.map((leaf) => localColumn(appraisal, leaf));
  const found = options.flatMap((option, row) =>
    leaves.flatMap((leaf, column): readonly ScoreSwitch[] => {
      const score = appraisal.scores.get(option)?.get(leaf.id);
      if (score === undefined || leaf.scale === undefined || !((weights[column] ?? 0) > 0)) return [];
      const local = columns[column];
      const moving =
        local === undefined ? undefined : localSwitches(appraisal, contest, local, score, row, column);
      const turns = moving ?? fixedSwitches(contest, leaf.scale, score, row, column);
      const now = bestGuess(score.judged);
      const step = stepOver(contest, leaf.scale, score, row, column);
      return turns.map(({ switchesAt, to, change }) => ({
        option,
        criterion: leaf.id,
        ...(now === undefined ? {} : { score: now }),
        switchesAt,
        to,
        change,
        ...(step === undefined ? {} : { step }),
      }));
    }),
  );
  return found.sort(
    (a, b) => Number(a.step === undefined) - Number(b.step === undefined) || a.change - b.change,
  );
}

/**
 * On a scale that stands still. A higher value helps a rival, a lower one hurts the preferred option: only that way
 * leads to a change.
 */
function fixedSwitches(
  contest: Contest,
  scale: Scale,
  score: Score,
  row: number,
  column: number,
): readonly Turn[] {
  const { to, lead } = rivalOf(contest, row);
  const weight = contest.weights[column] ?? Number.NaN;
  const [sign, end] = row === 0 ? ([-1, 0] as const) : ([1, 100] as const);
  const value = score.value.best;
  // At the end of the scale it must lead, not only draw level.
  if (!(lead - weight * Math.abs(end - value) < -TIE)) return [];
  const level = value + (sign * Math.max(lead, 0)) / weight;
  if (scale.kind === 'levels') return firstLevel(scale, value, sign, weight, lead, to);
  const switchesAt = scoreAt(scale, level, sign < 0 ? 'worst' : 'best');
  return switchesAt === undefined ? [] : [{ switchesAt, to, change: Math.abs(level - value) }];
}

/** Whose lead it is about: of the preferred option over the next one, or over the option itself. */
function rivalOf({ options, totals }: Contest, row: number): { readonly to: string; readonly lead: number } {
  const rival = row === 0 ? 1 : row;
  return { to: options[rival] ?? '', lead: (totals[0] ?? Number.NaN) - (totals[rival] ?? Number.NaN) };
}

/** The nearest level beyond which the lead is lost. */
function firstLevel(
  { levels }: LevelsScale,
  value: number,
  sign: 1 | -1,
  weight: number,
  lead: number,
  to: string,
): readonly Turn[] {
  const beyond = [...levels]
    .map(([level, worth]) => ({ switchesAt: level, to, change: sign * (worth - value) }))
    .filter(({ change }) => lead - weight * change < -TIE)
    .sort((a, b) => a.change - b.change);
  return beyond.slice(0, 1);
}

/** The score one step away that already changes the preferred option. */
function stepOver(
  contest: Contest,
  scale: Scale,
  score: Score,
  row: number,
  column: number,
): number | string | undefined {
  const { lead } = rivalOf(contest, row);
  const weight = contest.weights[column] ?? Number.NaN;
  const sign = row === 0 ? -1 : 1;
  return neighbours(scale, score).find(
    ({ value }) => lead - sign * weight * (value - score.value.best) < -TIE,
  )?.score;
}
