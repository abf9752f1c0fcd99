// Uniform weights that sum to a whole: the gaps between sorted random points on a line.
import { type Stream, take } from './stream.js';

/** The line has so many places for a point, each the middle of a step. */
export const STEPS = 2147483648;

/** What gaps are made with: made once, used for every draw. */
export interface GapMaker {
  /** How many gaps. */
  readonly count: number;
  /** The points between them, ascending after a draw. */
  readonly points: Int32Array;
  /** Pairs of places to put in order, one after the other. */
  readonly network: Int32Array;
}

export function gapMaker(count: number): GapMaker {
  return { count, points: new Int32Array(Math.max(count - 1, 0)), network: sortingNetwork(count - 1) };
}

/**
 * Uniform weights (Devroye 1986, chapter V.2). They need no logarithm, so they are the same on every machine.
 */
export function drawGaps(stream: Stream, maker: GapMaker, whole: number, into: Float64Array): void {
  drawPoints(stream, maker);
  const { points, count } = maker;
  const last = count - 1;
  const step = whole / STEPS;
  let before = -0.5;
  for (let index = 0; index < last; index++) {
    const point = points[index] ?? 0;
    into[index] = (point - before) * step;
    before = point;
  }
  into[last] = (STEPS - 0.5 - before) * step;
}

/** Draws the points and sorts them. Which of two is lower is arithmetic: no branch can guess it. */
export function drawPoints(stream: Stream, { points, network, count }: GapMaker): void {
  const from = take(stream, count - 1);
  for (let index = 0; index < count - 1; index++) points[index] = (stream.words[from + index] ?? 0) >>> 1;
  for (let pair = 0; pair < network.length; pair += 2) {
    const low = network[pair] ?? 0;
    const high = network[pair + 1] ?? 0;
    const first = points[low] ?? 0;
    const second = points[high] ?? 0;
    const over = (first - second) & ((second - first) >> 31);
    points[low] = (first - over) | 0;
    points[high] = (second + over) | 0;
  }
}

/**
 * Pairs of places that sort any list when each is put in order in turn: odd-even merging (Batcher 1968).
 * @example sortingNetwork(3) // => Int32Array.of(0, 1, 0, 2, 1, 2)
 */
export function sortingNetwork(count: number): Int32Array {
  const pairs: number[] = [];
  for (let block = 1; block < count; block *= 2)
    for (let distance = block; distance >= 1; distance /= 2)
      for (let start = distance % block; start + distance < count; start += 2 * distance)
        for (let index = 0; index < Math.min(distance, count - start - distance); index++) {
          const low = start + index;
          const sameRun = Math.floor(low / (2 * block)) === Math.floor((low + distance) / (2 * block));
          if (sameRun) pairs.push(low, low + distance);
        }
  return Int32Array.from(pairs);
}
