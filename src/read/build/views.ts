// Perspectives: stakeholders with weights and scores of their own.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, PerspectiveEntry } from '../../generated/appraisal-file.js';
import { proportional } from '../../weighting/proportional.js';
import { complain, complainOfKey, type Desk, instead, listed } from './desk.js';
import { nameOf } from './options.js';
import { quantity } from './quantities.js';
import { type LocalWeight, type Sibling, statedWeight } from './stated-weight.js';
import { quantityAt } from './unit.js';

/** A perspective while it is read. */
export interface View {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly entry: PerspectiveEntry;
  /** Its say; the says of all sum to 1. */
  readonly share: number;
  /** The same as it was written, where it was. */
  readonly statedShare?: number;
}

export function viewsOf(desk: Desk, file: AppraisalFile): readonly View[] {
  const entries = Object.entries(file.perspectives ?? {});
  const says = saysOf(desk, entries);
  return entries.map(([id, entry], index) => {
    const stated = entry.share === undefined ? undefined : quantity(entry.share)?.number;
    return {
      id,
      at: child('/perspectives', id),
      name: entry.name ?? nameOf(id),
      entry,
      share: says[index] ?? 0,
      ...(stated === undefined ? {} : { statedShare: stated }),
    };
  });
}

/** The declared shares as shares of 1: all given, or none and then equal. The size of a panel decides nothing. */
function saysOf(desk: Desk, entries: readonly (readonly [string, PerspectiveEntry])[]): readonly number[] {
  const without = entries.filter(([, { share }]) => share === undefined);
  if (without.length === entries.length) return entries.map(() => 1 / entries.length);
  if (without.length > 0) {
    for (const [id] of without) {
      const at = child('/perspectives', id);
      if (!desk.lost.key(at, 'share'))
        complainOfKey(
          desk,
          'shares-unusable',
          at,
          `"${id}" has no share, and other perspectives have`,
          'give every perspective a share, or none: then all count the same',
        );
    }
    return [];
  }
  const stated = entries.map(([id, { share = 0 }]) => {
    const at = child(child('/perspectives', id), 'share');
    const number = quantityAt(desk, at, share)?.number;
    if (number !== undefined && number < 0)
      complain(desk, 'shares-unusable', at, `the share of "${id}" is under 0`, 'a share is 0 or more');
    return number ?? 0;
  });
  if (stated.every((number) => number === 0)) {
    complainOfKey(
      desk,
      'shares-unusable',
      '/perspectives',
      'the shares of the perspectives are all zero',
      'give at least one of them a share over 0, or none a share',
    );
    return [];
  }
  const whole = stated.reduce((total, number) => total + number, 0);
  return stated.map((number) => number / whole);
}

/** View → the weights that it gives to one set of siblings; nothing for a view that gives none. */
export function weightsOfViews(
  desk: Desk,
  siblings: readonly Sibling[],
  views: readonly View[],
): ReadonlyMap<string, ReadonlyMap<string, LocalWeight>> {
  const found = views.flatMap((view) => {
    const weights = weightsOfView(desk, siblings, view);
    return weights === undefined ? [] : [[view.id, weights] as const];
  });
  return new Map(found);
}

function weightsOfView(
  desk: Desk,
  siblings: readonly Sibling[],
  { at, name, entry }: View,
): ReadonlyMap<string, LocalWeight> | undefined {
  const map = child(at, 'weights');
  const without = siblings.filter(({ id }) => entry.weights?.[id] === undefined);
  if (without.length === siblings.length) return undefined;
  if (without.length > 0) {
    const lacking = without.filter(({ id }) => !desk.lost.key(map, id)).map(({ id }) => `"${id}"`);
    if (lacking.length > 0)
      complainOfKey(
        desk,
        'weights-mixed',
        map,
        `"${name}" gives no weight to ${listed(lacking, 'and')}, and gives one to the siblings`,
        'of a set of siblings a perspective gives all weights or none',
      );
    return undefined;
  }
  const stated = siblings
    .map(({ id }) => statedWeight(desk, child(map, id), id, entry.weights?.[id] ?? 0))
    .filter((each) => each !== undefined);
  if (stated.length < siblings.length) return undefined;
  const ranged = siblings.filter((_, index) => stated[index]?.range !== undefined);
  if (ranged.length > 0) {
    for (const { id } of ranged) {
      const place = child(map, id);
      const message = `"${name}" gives a range for "${id}", and a perspective states one weight`;
      complain(
        desk,
        'weighting-unreadable',
        place,
        message,
        'write the weight that it stands for; ranges belong to the criteria',
      );
    }
    return undefined;
  }
  const weighed = proportional({ kind: 'weights', weights: stated });
  if ('refusal' in weighed) {
    complainOfKey(
      desk,
      'weights-all-zero',
      map,
      `the weights of "${name}" are all zero`,
      'give at least one of them a weight over 0',
    );
    return undefined;
  }
  return new Map(
    siblings.map(({ id }, index) => [
      id,
      { stated: stated[index]?.middle ?? 0, local: weighed.weights[index] ?? 0 },
    ]),
  );
}

/** Complains of weights for criteria that aren't there. */
export function weightsOfNothing(
  desk: Desk,
  views: readonly View[],
  known: ReadonlyMap<string, string>,
): void {
  const ids = [...known.keys()];
  for (const { at, entry } of views) {
    for (const id of Object.keys(entry.weights ?? {})) {
      if (known.has(id) || desk.lost.key('/criteria', id)) continue;
      complainOfKey(
        desk,
        'unknown-reference',
        child(child(at, 'weights'), id),
        `there is no criterion "${id}" in the file`,
        instead(id, ids, desk.patience),
      );
    }
  }
}
