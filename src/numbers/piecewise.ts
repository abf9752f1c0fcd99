// Straight lines between given points.

export interface Point {
  readonly at: number;
  readonly value: number;
}

/**
 * The value at x on the line through the points, which are sorted by `at`, ascending or descending, and
 * enclose x.
 * @example piecewise([{ at: 230, value: 0 }, { at: 210, value: 80 }, { at: 190, value: 100 }], 220) // => 40
 */
export function piecewise(points: readonly Point[], x: number): number {
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1];
    const to = points[index];
    if (from === undefined || to === undefined) break;
    if (x < Math.min(from.at, to.at) || x > Math.max(from.at, to.at)) continue;
    if (from.at === to.at) return to.value;
    return from.value + ((to.value - from.value) * (x - from.at)) / (to.at - from.at);
  }
  return Number.NaN;
}

/**
 * Where the line through points, whose values never fall, has a value between those of the first and the last one.
 * Where it stays level there, the end of that stretch that is nearer to the first point or to the last one.
 * @example piecewisePlace([{ at: 230, value: 0 }, { at: 210, value: 80 }, { at: 190, value: 100 }], 40, 'last')
 * // => 220
 * @example piecewisePlace([{ at: 0, value: 0 }, { at: 1, value: 50 }, { at: 2, value: 50 }, { at: 3, value: 100 }], 50, 'last')
 * // => 2
 */
export function piecewisePlace(points: readonly Point[], value: number, end: 'first' | 'last'): number {
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1];
    const to = points[index];
    if (from === undefined || to === undefined) break;
    const here =
      end === 'first' ? from.value < value && value <= to.value : from.value <= value && value < to.value;
    if (here) return from.at + ((to.at - from.at) * (value - from.value)) / (to.value - from.value);
  }
  return Number.NaN;
}
