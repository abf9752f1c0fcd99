// What was said about the importance of siblings, other than by numbers: an order, judgements, best and worst.
import { child } from '../../diagnostic.js';
import type { WeightingEntry } from '../../generated/appraisal-file.js';
import type { Stated, WeightingMethod } from '../../weighting/method.js';
import { bestWorstIn } from './best-worst.js';
import { complain, complainOfKey, type Desk, listed } from './desk.js';
import { JUDGEMENT, judgementsIn } from './judgements.js';
import { indexOf } from './siblings.js';
import type { View } from './views.js';

/** What each kind of method takes beside its name. */
const TAKES: Readonly<Record<Stated['kind'], readonly (keyof WeightingEntry)[]>> = {
  weights: [],
  count: [],
  views: [],
  order: ['order'],
  judgements: ['judgements'],
  'best-worst': ['best', 'worst', 'best-to-others', 'others-to-worst'],
};

/** The ids that a weighting names: among them a leaf with a requirement has a weight all the same. */
export function namedBy(entry: WeightingEntry | undefined, views: readonly View[]): ReadonlySet<string> {
  if (entry === undefined) return new Set();
  if (entry.method === 'perspectives')
    return new Set(views.flatMap((view) => Object.keys(view.entry.weights ?? {})));
  const judged = (entry.judgements ?? []).flatMap((written) => {
    const match = JUDGEMENT.exec(written.trim());
    return match === null ? [] : [match[1] ?? '', match[3] ?? ''];
  });
  return new Set([
    ...(entry.order ?? []).flat(),
    ...judged,
    ...[entry.best, entry.worst].filter((id) => id !== undefined),
    ...Object.keys(entry['best-to-others'] ?? {}),
    ...Object.keys(entry['others-to-worst'] ?? {}),
  ]);
}

/** Whether a weighting has what its method takes and nothing else; complains where not. */
export function fitsMethod(
  desk: Desk,
  at: string,
  entry: WeightingEntry | undefined,
  method: WeightingMethod,
): boolean {
  if (entry === undefined) return true;
  const taken = TAKES[method.takes];
  const every = Object.values(TAKES).flat();
  const extra = every.filter((key) => entry[key] !== undefined && !taken.includes(key));
  const lacking = taken.filter((key) => entry[key] === undefined && !desk.lost.key(at, key));
  for (const key of extra) {
    complainOfKey(
      desk,
      'weighting-unreadable',
      child(at, key),
      `the weighting "${method.id}" does not take "${key}"`,
      'delete it, or name the method that takes it',
    );
  }
  if (lacking.length > 0) {
    const keys = listed(
      lacking.map((key) => `"${key}"`),
      'and',
    );
    complain(
      desk,
      'weighting-unreadable',
      child(at, 'method'),
      `the weighting "${method.id}" needs ${keys}`,
      `add ${lacking.map((key) => `${key}: …`).join(' and ')}`,
    );
  }
  return extra.length === 0 && taken.every((key) => entry[key] !== undefined);
}

/** What the method is given; undefined after a fault. `ids` are those of the siblings, in the order of the file. */
export function statedIn(
  desk: Desk,
  at: string,
  entry: WeightingEntry,
  ids: readonly string[],
  kind: Stated['kind'],
): Stated | undefined {
  switch (kind) {
    case 'order':
      return orderIn(desk, child(at, 'order'), entry.order ?? [], ids);
    case 'judgements':
      return judgementsIn(desk, child(at, 'judgements'), entry.judgements ?? [], ids);
    case 'best-worst':
      return bestWorstIn(desk, at, entry, ids);
    case 'weights':
    case 'count':
    case 'views':
      return undefined;
  }
}

function orderIn(
  desk: Desk,
  at: string,
  order: NonNullable<WeightingEntry['order']>,
  ids: readonly string[],
): Stated | undefined {
  const seen = new Set<number>();
  let sound = true;
  const groups = order.map((item, place) =>
    (typeof item === 'string' ? [item] : item).flatMap((id, within) => {
      const pointer = typeof item === 'string' ? child(at, place) : child(child(at, place), within);
      const index = indexOf(desk, pointer, id, ids);
      if (index === undefined) {
        sound = false;
        return [];
      }
      if (seen.has(index)) {
        complain(
          desk,
          'order-repeats',
          pointer,
          `"${id}" stands in the order twice`,
          'keep one of the two; criteria that tie go into an inner list',
        );
        sound = false;
      }
      seen.add(index);
      return [index];
    }),
  );
  const missing = ids.filter((_, index) => !seen.has(index));
  if (missing.length > 0 && sound) {
    const names = listed(
      missing.map((id) => `"${id}"`),
      'and',
    );
    complainOfKey(
      desk,
      'order-incomplete',
      at,
      `${names} ${missing.length === 1 ? 'is' : 'are'} missing from the order`,
      'add every criterion of the set; those that tie go into an inner list',
    );
  }
  return sound && missing.length === 0 ? { kind: 'order', count: ids.length, order: groups } : undefined;
}
