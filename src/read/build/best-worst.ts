// Comparisons with the best and the worst criterion.
import { child } from '../../diagnostic.js';
import type { WeightingEntry } from '../../generated/appraisal-file.js';
import type { Stated } from '../../weighting/method.js';
import { complain, complainOfKey, type Desk, listed } from './desk.js';
import { indexOf } from './siblings.js';

export function bestWorstIn(
  desk: Desk,
  at: string,
  entry: WeightingEntry,
  ids: readonly string[],
): Stated | undefined {
  const best = indexOf(desk, child(at, 'best'), entry.best ?? '', ids);
  const worst = indexOf(desk, child(at, 'worst'), entry.worst ?? '', ids);
  if (best === undefined || worst === undefined) return undefined;
  if (best === worst && ids.length > 1) {
    complain(
      desk,
      'best-is-worst',
      child(at, 'worst'),
      `"${entry.worst}" is the best and the worst`,
      'name the criterion that matters least',
    );
    return undefined;
  }
  const bestToOthers = timesIn(desk, child(at, 'best-to-others'), entry['best-to-others'] ?? {}, ids, best);
  const othersToWorst = timesIn(
    desk,
    child(at, 'others-to-worst'),
    entry['others-to-worst'] ?? {},
    ids,
    worst,
  );
  if (bestToOthers === undefined || othersToWorst === undefined) return undefined;
  return { kind: 'best-worst', count: ids.length, best, worst, bestToOthers, othersToWorst };
}

/** One number for each sibling; the one compared with itself is 1. */
function timesIn(
  desk: Desk,
  at: string,
  entries: { readonly [id: string]: number },
  ids: readonly string[],
  itself: number,
): readonly number[] | undefined {
  const times = new Array<number | undefined>(ids.length).fill(undefined);
  times[itself] = 1;
  let sound = true;
  for (const [id, value] of Object.entries(entries)) {
    const pointer = child(at, id);
    const index = indexOf(desk, pointer, id, ids);
    const fits = value >= 1 && value <= 9 && (index !== itself || value === 1);
    if (index !== undefined && !fits) {
      const limit =
        index === itself
          ? `"${id}" is compared with itself, which is 1`
          : `${value} is beyond the scale from 1 to 9`;
      complain(
        desk,
        'judgement-out-of-range',
        pointer,
        limit,
        index === itself ? 'write 1, or leave it out' : 'write a number from 1 (the same) to 9',
      );
    }
    if (index === undefined || !fits) sound = false;
    else times[index] = value;
  }
  const missing = ids.filter((_, index) => times[index] === undefined);
  if (missing.length > 0 && sound) {
    complainOfKey(
      desk,
      'order-incomplete',
      at,
      `${listed(
        missing.map((id) => `"${id}"`),
        'and',
      )} ${missing.length === 1 ? 'is' : 'are'} missing`,
      'compare every criterion of the set',
    );
  }
  const all = times.filter((each) => each !== undefined);
  return sound && all.length === ids.length ? all : undefined;
}
