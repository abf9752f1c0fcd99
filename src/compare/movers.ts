// Which single changes move somebody: each made alone to the old round, and each withdrawn alone from the new one.
import type { Criterion } from '../model/criteria.js';
import { TIE } from '../numbers/ranks.js';
import { ALL_NEW, ALL_OLD, type Blender } from './blend.js';
import { type Field, judgedOf, type RoundName } from './field.js';
import { isInBoth, type Twin } from './twins.js';
import { type WeightChange, weightChanges } from './weight-changes.js';

/** One change that can be made or withdrawn by itself. */
export type SingleChange =
  | WeightChange
  | { readonly kind: 'score'; readonly option: string; readonly criterion: string }
  | { readonly kind: 'scale'; readonly criterion: string }
  | { readonly kind: 'criterion-added' | 'criterion-removed'; readonly criterion: string }
  | { readonly kind: 'options' };

/** What a change does by itself to the order of the options that are ranked in both rounds. */
export interface Effect {
  /** The keys of the first options, where they are others. */
  readonly preferred?: readonly string[];
  /** Pairs that change places: who is then ahead of whom. */
  readonly swaps: readonly (readonly [ahead: string, behind: string])[];
  /** How many more pairs there are than are listed. */
  readonly moreSwaps?: number;
}

/** So many pairs are listed; a thousand options make half a million. */
const MOST_SWAPS = 20;

/** So many changes are tried, and so many movers told: nobody reads more, and time is not without end. */
const MOST_CHANGES = 5000;
const MOST_MOVERS = 1000;

export interface Mover {
  readonly change: SingleChange;
  /** Made alone to the old round. */
  readonly alone?: Effect;
  /** Withdrawn alone from the new round. */
  readonly withdrawn?: Effect;
}

/** What came of trying all single changes. */
export interface Tried {
  readonly asked: number;
  /** Scores that were not tried, because there are too many changes. */
  readonly untried: number;
  readonly moved: number;
  /** Those that change who is first before the others. */
  readonly movers: readonly Mover[];
}

export function moversOf(field: Field, blender: Blender, nodes: readonly Twin<Criterion>[]): Tried {
  const all = singleChanges(field, nodes);
  const changes = all.length > MOST_CHANGES ? all.filter(({ kind }) => kind !== 'score') : all;
  const untried = all.length - changes.length;
  if (field.compared.length < 2 || changes.length === 0)
    return { asked: changes.length, untried, moved: 0, movers: [] };
  const bases = { old: baseOf(blender, 'old'), new: baseOf(blender, 'new') };
  const movers = changes.flatMap((change): readonly Mover[] => {
    const alone = effectOf(field, bases.old, totalsAfter(field, blender, bases.old, change));
    const withdrawn = effectOf(field, bases.new, totalsAfter(field, blender, bases.new, change));
    if (alone === undefined && withdrawn === undefined) return [];
    return [
      {
        change,
        ...(alone === undefined ? {} : { alone }),
        ...(withdrawn === undefined ? {} : { withdrawn }),
      },
    ];
  });
  const leading = ({ alone, withdrawn }: Mover) =>
    Number(alone?.preferred !== undefined || withdrawn?.preferred !== undefined);
  const sorted = [...movers].sort((a, b) => leading(b) - leading(a));
  return { asked: changes.length, untried, moved: movers.length, movers: sorted.slice(0, MOST_MOVERS) };
}

/** A round as it is, from which one change starts. */
interface Base {
  readonly round: RoundName;
  readonly other: RoundName;
  readonly weights: readonly number[];
  readonly totals: readonly number[];
}

function baseOf(blender: Blender, round: RoundName): Base {
  const blend = round === 'old' ? ALL_OLD : ALL_NEW;
  return {
    round,
    other: round === 'old' ? 'new' : 'old',
    weights: blender.weights(blend),
    totals: blender.totals(blend),
  };
}

function singleChanges(field: Field, nodes: readonly Twin<Criterion>[]): readonly SingleChange[] {
  const { columns, options } = field;
  const local = columns.some(
    ({ old, new: now }) => old?.scale?.kind === 'local' || now?.scale?.kind === 'local',
  );
  const scores = columns.filter(isInBoth).flatMap((column) =>
    column.joined
      ? []
      : options.filter(isInBoth).flatMap((option): readonly SingleChange[] => {
          const before = judgedOf(field.old, option.old.id, column.old.id);
          const after = judgedOf(field.new, option.new.id, column.new.id);
          if (JSON.stringify(before) === JSON.stringify(after)) return [];
          return [{ kind: 'score', option: option.key, criterion: column.key }];
        }),
  );
  return [
    ...weightChanges(field, nodes),
    ...columns.flatMap(({ key, rescaled, old, new: now }): readonly SingleChange[] => {
      if (old === undefined) return [{ kind: 'criterion-added', criterion: key }];
      if (now === undefined) return [{ kind: 'criterion-removed', criterion: key }];
      return rescaled ? [{ kind: 'scale', criterion: key }] : [];
    }),
    ...scores,
    // Who is ranked decides where local scales end: whoever came, went, or fails a requirement now.
    ...(local && options.some(({ old, new: now }) => old?.standing !== now?.standing)
      ? [{ kind: 'options' } as const]
      : []),
  ];
}

/** The totals of one round with one thing as the other round has it. */
function totalsAfter(field: Field, blender: Blender, base: Base, change: SingleChange): readonly number[] {
  const { round, other } = base;
  const own = round === 'old' ? ALL_OLD : ALL_NEW;
  const at = (key: string) => field.columns.findIndex((column) => column.key === key);
  switch (change.kind) {
    case 'weight':
    case 'weights': {
      const shares = change.shares(round);
      return withWeights(
        field,
        blender,
        base,
        (index) => shares.get(field.columns[index]?.[round]?.id ?? '') ?? 0,
      );
    }
    case 'criterion-added':
    case 'criterion-removed': {
      const place = at(change.criterion);
      const column = field.columns[place];
      const share = column?.[other]?.weight.share ?? 0;
      const was = base.weights[place] ?? 0;
      return withWeights(field, blender, base, (index, weight) => {
        if (index === place) return share;
        return was === 1 ? 0 : (weight * (1 - share)) / (1 - was);
      });
    }
    case 'scale': {
      const place = at(change.criterion);
      return withValues(
        base,
        place,
        blender.values(place, own),
        blender.values(place, { ...own, scales: other }),
      );
    }
    case 'score': {
      const place = at(change.criterion);
      return withValues(
        base,
        place,
        blender.values(place, own),
        blender.cellMoved(place, change.option, round),
      );
    }
    case 'options':
      return blender.totals({ ...own, options: other });
  }
}

function withWeights(
  field: Field,
  blender: Blender,
  { round }: Base,
  weightOf: (index: number, weight: number) => number,
): readonly number[] {
  const own = round === 'old' ? ALL_OLD : ALL_NEW;
  const before = blender.weights(own);
  return field.compared.map((_, option) =>
    field.columns.reduce((total, _column, index) => {
      const weight = weightOf(index, before[index] ?? 0);
      return weight === 0 ? total : total + weight * (blender.values(index, own)[option] ?? Number.NaN);
    }, 0),
  );
}

function withValues(
  { totals, weights }: Base,
  place: number,
  before: readonly number[],
  after: readonly number[],
): readonly number[] {
  const weight = weights[place] ?? 0;
  if (weight === 0) return totals;
  return totals.map((total, option) => total + weight * ((after[option] ?? 0) - (before[option] ?? 0)));
}

/** What differs between two sets of totals; undefined where the order is the same. */
function effectOf({ compared }: Field, { totals }: Base, after: readonly number[]): Effect | undefined {
  const [first, then] = [firstOf(totals), firstOf(after)];
  const moved = totals.flatMap((total, index) =>
    Math.abs((after[index] ?? total) - total) > TIE ? [index] : [],
  );
  const isMoved = new Set(moved);
  const swaps: (readonly [string, string])[] = [];
  let count = 0;
  const swap = (ahead: string, behind: string) => {
    count++;
    if (count <= MOST_SWAPS) swaps.push([ahead, behind]);
  };
  for (const one of moved)
    for (const [other, total] of totals.entries()) {
      if (other === one || (isMoved.has(other) && other < one)) continue;
      const before = (totals[one] ?? 0) - total;
      const now = (after[one] ?? 0) - (after[other] ?? 0);
      const [a, b] = [compared[one]?.key ?? '', compared[other]?.key ?? ''];
      if (before > TIE && now < -TIE) swap(b, a);
      if (before < -TIE && now > TIE) swap(a, b);
    }
  const isOther = first.join() !== then.join();
  if (!isOther && count === 0) return undefined;
  return {
    ...(isOther ? { preferred: then.map((index) => compared[index]?.key ?? '') } : {}),
    swaps,
    ...(count > swaps.length ? { moreSwaps: count - swaps.length } : {}),
  };
}

function firstOf(totals: readonly number[]): readonly number[] {
  const most = totals.reduce((best, total) => Math.max(best, total), Number.NEGATIVE_INFINITY);
  return [...totals.keys()].filter((index) => most - (totals[index] ?? 0) <= TIE);
}
