// Many numbers in ascending order, fast: a comparison function would cost more than all that follows the sorting.

/** Numbers, and the place that each of them had. */
export interface Ordered {
  readonly keys: Float64Array;
  readonly order: Uint32Array;
}

/** Runs this short are sorted by insertion before they are merged. */
const RUN = 4;

/**
 * Numbers in ascending order, equal ones in the order they have: bottom-up merge sort (Goldstine & von Neumann 1948).
 * @example ascending(Float64Array.of(30, 10, 20)).order // => Uint32Array.of(1, 2, 0)
 */
export function ascending(numbers: Float64Array): Ordered {
  const n = numbers.length;
  let from: Ordered = { keys: numbers.slice(), order: new Uint32Array(n) };
  let to: Ordered = { keys: new Float64Array(n), order: new Uint32Array(n) };
  for (let place = 0; place < n; place++) from.order[place] = place;
  for (let start = 0; start < n; start += RUN) insertRun(from, start, Math.min(start + RUN, n));
  for (let width = RUN; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      mergeRuns(from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n));
    }
    [from, to] = [to, from];
  }
  return from;
}

function insertRun({ keys, order }: Ordered, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    const key = keys[next] ?? Number.NaN;
    const place = order[next] ?? 0;
    let hole = next;
    for (; hole > start && (keys[hole - 1] ?? Number.NaN) > key; hole--) {
      keys[hole] = keys[hole - 1] ?? Number.NaN;
      order[hole] = order[hole - 1] ?? 0;
    }
    keys[hole] = key;
    order[hole] = place;
  }
}

/** Merges from `start` to `middle` and from there to `end`. Which run gives is arithmetic: no branch can guess it. */
function mergeRuns(from: Ordered, to: Ordered, start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  let next = start;
  for (; left < middle && right < end; next++) {
    const takesLeft = +((from.keys[left] ?? Number.NaN) <= (from.keys[right] ?? Number.NaN));
    const place = (right + Math.imul(takesLeft, left - right)) | 0;
    to.keys[next] = from.keys[place] ?? Number.NaN;
    to.order[next] = from.order[place] ?? 0;
    left += takesLeft;
    right += 1 - takesLeft;
  }
  for (; left < middle; next++, left++) moved(from, to, left, next);
  for (; right < end; next++, right++) moved(from, to, right, next);
}

function moved(from: Ordered, to: Ordered, place: number, next: number): void {
  to.keys[next] = from.keys[place] ?? Number.NaN;
  to.order[next] = from.order[place] ?? 0;
}
