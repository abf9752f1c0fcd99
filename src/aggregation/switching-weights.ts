// The weights at which another option draws level: every total is linear in each weight, so they are exact.
import { TIE } from '../numbers/ranks.js';
import type { Contest, Movable } from './contest.js';

/** The share of the whole at which another option draws level, and beyond which it leads. */
export interface Takeover {
  readonly weight: number;
  readonly option: string;
}

/** Between which weights of a criterion the preferred option stays first, and who takes over at each end. */
export interface StabilityInterval {
  readonly criterion: string;
  /** Its weight now, a share of the whole. */
  readonly weight: number;
  /** Absent where it stays first down to 0. */
  readonly lower?: Takeover;
  /** Absent where it stays first up to 1. */
  readonly upper?: Takeover;
}

/** The change of one weight that brings another option level. */
export interface WeightSwitch {
  readonly criterion: string;
  readonly weight: number;
  readonly switchesAt: number;
}

/** As `WeightSwitch`, with the option that leads from there on. */
export interface LeadSwitch extends WeightSwitch {
  readonly option: string;
}

/**
 * The share of the whole at which a lead is 0 and beyond which it is negative, when a criterion's share moves and
 * the others keep their proportions: lead(t) = t·leadAlone + (1 − t)·leadWithout, leadWithout being
 * (lead − weight·leadAlone) / outside. Undefined where it is nowhere negative from 0 to 1 (touching 0 is not).
 * A tie turns where it stands.
 * @example levelAt(3, -20, { weight: 0.5, outside: 0.5 }) // => 0.5 + 1.5 / 23
 * @example levelAt(3, 20, { weight: 0.5, outside: 0.5 }) // => 0.5 - 1.5 / 17
 * @example levelAt(3, 5, { weight: 0.5, outside: 0.5 }) // => undefined
 */
export function levelAt(
  lead: number,
  leadAlone: number,
  { weight, outside }: Pick<Movable, 'weight' | 'outside'>,
): number | undefined {
  const turns = leadAlone < -TIE || lead - weight * leadAlone < -TIE;
  if (!turns) return undefined;
  if (Math.abs(lead) < TIE) return weight;
  return Math.min(Math.max(weight + (outside * lead) / (lead - leadAlone), 0), 1);
}

/** The stability interval of the preferred option for every criterion and group; of the first one on a tie. */
export function stabilityIntervals(contest: Contest): readonly StabilityInterval[] {
  return contest.movable.map((moved) => {
    const { criterion, weight } = moved;
    const lower = firstTakeover(contest, moved, 'lower');
    const upper = firstTakeover(contest, moved, 'upper');
    return {
      criterion,
      weight,
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
    };
  });
}

/** The nearest weight on one side at which a rival takes over; of rivals that do it together, the one that gains most. */
function firstTakeover(contest: Contest, moved: Movable, side: 'lower' | 'upper'): Takeover | undefined {
  let first: (Takeover & { readonly loss: number }) | undefined;
  for (let rival = 1; rival < contest.options.length; rival++) {
    const { lead, leadAlone } = leadOver(contest, moved, 0, rival);
    if ((leadAlone < -TIE ? 'upper' : 'lower') !== side) continue;
    const weight = levelAt(lead, leadAlone, moved);
    if (weight === undefined) continue;
    const loss = side === 'upper' ? lead - leadAlone : leadAlone - lead;
    const nearer = first === undefined ? 1 : (first.weight - weight) * (side === 'upper' ? 1 : -1);
    const sooner = nearer > SAME || (nearer > -SAME && first !== undefined && loss > first.loss + TIE);
    if (first === undefined || sooner) first = { weight, option: contest.options[rival] ?? '', loss };
  }
  return first === undefined ? undefined : { weight: first.weight, option: first.option };
}

/** Weights closer than this are the same: it is rounding of the machine. */
const SAME = 1e-12;

/** The lead of one option over another now, and if one criterion had all the weight. */
function leadOver({ totals }: Contest, { alone }: Movable, ahead: number, behind: number) {
  return {
    lead: (totals[ahead] ?? Number.NaN) - (totals[behind] ?? Number.NaN),
    leadAlone: (alone[ahead] ?? Number.NaN) - (alone[behind] ?? Number.NaN),
  };
}

/** The smallest change of one weight at which an option draws level with one ahead of it, and then leads. */
export function nearestLevel(contest: Contest, ahead: number, behind: number): WeightSwitch | undefined {
  const all = contest.movable.flatMap((moved) => {
    const { lead, leadAlone } = leadOver(contest, moved, ahead, behind);
    const switchesAt = levelAt(lead, leadAlone, moved);
    if (switchesAt === undefined) return [];
    return [{ criterion: moved.criterion, weight: moved.weight, switchesAt }];
  });
  return nearestOf(all);
}

/** The smallest change of one weight at which another option takes first place; undefined where none does it. */
export function nearestTakeover(intervals: readonly StabilityInterval[]): LeadSwitch | undefined {
  return nearestOf(
    intervals.flatMap(({ criterion, weight, lower, upper }) =>
      [lower, upper].flatMap((end) =>
        end === undefined ? [] : [{ criterion, weight, switchesAt: end.weight, option: end.option }],
      ),
    ),
  );
}

/** The one that moves least; the first of those that move alike. */
function nearestOf<T extends WeightSwitch>(switches: readonly T[]): T | undefined {
  let nearest: T | undefined;
  for (const each of switches)
    if (nearest === undefined || changeOf(each) < changeOf(nearest) - SAME) nearest = each;
  return nearest;
}

/** How much of the whole moves. */
export function changeOf({ weight, switchesAt }: WeightSwitch): number {
  return Math.abs(switchesAt - weight);
}
