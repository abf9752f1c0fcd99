// Where the preferred option changes as one score moves on a local scale, whose ends move with the scores.
import type { Appraisal } from '../model/appraisal.js';
import type { Leaf } from '../model/criteria.js';
import { type LocalScale, MIDDLE } from '../model/scale.js';
import { bestGuess, type Judged, numbersOf, type Score } from '../model/score.js';
import { TIE } from '../numbers/ranks.js';
import type { Contest } from './contest.js';

/** Where a score is moved to, and who leads beyond. */
export interface Turn {
  readonly switchesAt: number | string;
  readonly to: string;
  /** How far that is, in value. */
  readonly change: number;
}

/** A local scale while one of its scores moves. */
interface Moving {
  readonly better: LocalScale['better'];
  /** The best guesses of the options in the order of the contest; undefined where unknown. */
  readonly scores: readonly (number | undefined)[];
  /** Whose score moves. */
  readonly row: number;
  /** The ends that all other scores hold. */
  readonly held: readonly [low: number, high: number];
  /** For each option: how far the first one leads it apart from this criterion. */
  readonly apart: readonly number[];
  readonly weight: number;
}

/** What holds the ends of a local scale: every score on it, whoever gave it. */
export interface LocalColumn {
  readonly scale: LocalScale & { readonly worst: number; readonly best: number };
  readonly holding: readonly {
    readonly at: string;
    readonly certain: boolean;
    readonly numbers: readonly number[];
  }[];
}

/** The scores of the ranked options and the baseline; undefined where the scale has no length. */
export function localColumn(
  { options, scores, perspectives, baseline }: Appraisal,
  { id, scale }: Leaf,
): LocalColumn | undefined {
  if (scale?.kind !== 'local') return undefined;
  const { worst, best } = scale;
  if (worst === undefined || best === undefined || worst === best) return undefined;
  const counted = options.filter(
    (option) => option.standing === 'ranked' || (option.standing === 'failing' && option.id === baseline),
  );
  const tables = [scores, ...perspectives.map((view) => view.scores)];
  const holding = tables.flatMap((table) =>
    counted.flatMap((option) => {
      const score = table.get(option.id)?.get(id);
      if (score === undefined) return [];
      const { at, judged } = score;
      return [{ at, certain: judged.kind === 'number', numbers: numbersOf(judged) }];
    }),
  );
  return { scale: { ...scale, worst, best }, holding };
}

/**
 * The nearest turn on either side of a score that holds an end of its scale alone, within the scale as it is;
 * undefined where the scale stands still whatever the score is, as it does for all others. Between the ends of the
 * others the scale stands still; outside them its end is the score itself, so that every value changes, and with it
 * the lead of the first option even over a third one. Everywhere lead × length of the scale is linear in the score
 * from one of these ends to the next, so the turns are exact.
 */
export function localSwitches(
  appraisal: Appraisal,
  contest: Contest,
  column: LocalColumn,
  score: Score,
  row: number,
  place: number,
): readonly Turn[] | undefined {
  const { worst, best, better } = column.scale;
  if (score.judged.kind !== 'number') return undefined;
  const start = score.judged.score;
  if (start !== worst && start !== best) return undefined;
  const ends = [Math.min(worst, best), Math.max(worst, best)] as const;
  const held = heldBy(column, score, ends);
  if (held[0] === ends[0] && held[1] === ends[1]) return undefined;
  const moving = { ...movingOf(appraisal, contest, row, place), better, held };
  const value = contest.values[row]?.[place] ?? Number.NaN;
  return ends.flatMap((end): readonly Turn[] => {
    const turns = moving.apart.flatMap((_, rival) => {
      const at = rival === 0 ? undefined : firstTurn(moving, rival, start, end);
      return at === undefined ? [] : [{ at, rival }];
    });
    const [first] = turns.sort((a, b) => Math.abs(a.at - start) - Math.abs(b.at - start));
    if (first === undefined) return [];
    const worth = (100 * (first.at - worst)) / (best - worst);
    const to = contest.options[first.rival] ?? '';
    return [{ switchesAt: first.at, to, change: Math.abs(worth - value) }];
  });
}

function movingOf(
  appraisal: Appraisal,
  { options, totals, values, leaves, weights }: Contest,
  row: number,
  column: number,
): Pick<Moving, 'scores' | 'row' | 'apart' | 'weight'> {
  const criterion = leaves[column]?.id ?? '';
  const weight = weights[column] ?? Number.NaN;
  const apartOf = (index: number) =>
    (totals[index] ?? Number.NaN) - weight * (values[index]?.[column] ?? Number.NaN);
  return {
    scores: options.map((option) => numberOf(appraisal.scores.get(option)?.get(criterion)?.judged)),
    row,
    apart: options.map((_, index) => apartOf(0) - apartOf(index)),
    weight,
  };
}

function numberOf(judged: Judged | undefined): number | undefined {
  const guess = judged === undefined ? undefined : bestGuess(judged);
  return typeof guess === 'number' ? guess : undefined;
}

/**
 * The ends of the scale without one score: those of all other scores, and an end that no score seen from here
 * explains, such as that of a perspective that isn't shown.
 */
function heldBy(
  { holding }: LocalColumn,
  own: Score,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const seen = new Set<number>();
  for (const { at, certain, numbers } of holding) {
    for (const number of numbers) {
      if (number === low || number === high) seen.add(number);
      if (at === own.at && certain) continue;
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
  }
  return [seen.has(low) ? Math.min(least, high) : low, seen.has(high) ? Math.max(most, low) : high];
}

/** The first score on the way from one to another at which a rival draws level and then leads. */
function firstTurn(moving: Moving, rival: number, start: number, end: number): number | undefined {
  const between = moving.held
    .filter((each) => (each - start) * (end - each) > 0)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  const stops = [start, ...between, end];
  for (const [index, to] of stops.slice(1).entries()) {
    const from = stops[index] ?? start;
    if (from === to) continue;
    const turn = turnWithin(moving, rival, from, to);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

/** Within a stretch over which the ends of the scale are the same ones. */
function turnWithin(moving: Moving, rival: number, from: number, to: number): number | undefined {
  const before = leadAt(moving, rival, from);
  const after = leadAt(moving, rival, to);
  if (after >= -TIE) return undefined;
  // Where the scale shrinks to nothing the values jump to the middle, and were the same all the way before.
  if (lengthAt(moving, to) === 0) return to;
  const left = Math.max(before, 0) * lengthAt(moving, from);
  const right = -after * lengthAt(moving, to);
  return from + ((to - from) * left) / (left + right);
}

/** The lead of the first option over a rival when the moving score is x. */
function leadAt(moving: Moving, rival: number, x: number): number {
  return (
    (moving.apart[rival] ?? Number.NaN) + moving.weight * (worthOf(moving, 0, x) - worthOf(moving, rival, x))
  );
}

function worthOf(moving: Moving, index: number, x: number): number {
  const score = index === moving.row ? x : moving.scores[index];
  const [low, high] = endsAt(moving, x);
  if (score === undefined || low === high) return MIDDLE;
  const way = (100 * (score - low)) / (high - low);
  return moving.better === 'higher' ? way : 100 - way;
}

function endsAt({ held }: Moving, x: number): readonly [number, number] {
  return [Math.min(held[0], x), Math.max(held[1], x)];
}

function lengthAt(moving: Moving, x: number): number {
  const [low, high] = endsAt(moving, x);
  return high - low;
}
