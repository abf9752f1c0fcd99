// Uniform weights that sum to a whole: the gaps between sorted random points on a line.
import { type Stream, word } from './stream.js';

/** The line has so many places for a point, each the middle of a step. */
export const STEPS = 2147483648;

/** Points that are sorted are few in most appraisals; so many are sorted in variables, not in a list. */
const FEW = 7;

/** What gaps are made with: made once, used for every draw. */
export interface GapMaker {
  /** How many gaps. */
  readonly count: number;
  /** The points between them, ascending after a draw; beyond the last one up to FEW stands the end of the line. */
  readonly points: Int32Array;
  /** Pairs of places to put in order, one after the other. */
  readonly network: Int32Array;
}

export function gapMaker(count: number): GapMaker {
  const points = Math.max(count - 1, 0);
  return {
    count,
    points: new Int32Array(Math.max(points, FEW)).fill(STEPS - 1),
    network: points > FEW ? sortingNetwork(points) : new Int32Array(0),
  };
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
  for (let index = 0; index < count - 1; index++) points[index] = word(stream) >>> 1;
  if (points.length === FEW) {
    sortFew(points);
    return;
  }
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

/** `sortingNetwork(7)`, written out: in variables it takes half the time. */
function sortFew(points: Int32Array): void {
  let a = points[0] ?? 0;
  let b = points[1] ?? 0;
  let c = points[2] ?? 0;
  let d = points[3] ?? 0;
  let e = points[4] ?? 0;
  let f = points[5] ?? 0;
  let g = points[6] ?? 0;
  let over: number;
  over = (a - b) & ((b - a) >> 31);
  a = (a - over) | 0;
  b = (b + over) | 0;
  over = (c - d) & ((d - c) >> 31);
  c = (c - over) | 0;
  d = (d + over) | 0;
  over = (e - f) & ((f - e) >> 31);
  e = (e - over) | 0;
  f = (f + over) | 0;
  over = (a - c) & ((c - a) >> 31);
  a = (a - over) | 0;
  c = (c + over) | 0;
  over = (b - d) & ((d - b) >> 31);
  b = (b - over) | 0;
  d = (d + over) | 0;
  over = (e - g) & ((g - e) >> 31);
  e = (e - over) | 0;
  g = (g + over) | 0;
  over = (b - c) & ((c - b) >> 31);
  b = (b - over) | 0;
  c = (c + over) | 0;
  over = (f - g) & ((g - f) >> 31);
  f = (f - over) | 0;
  g = (g + over) | 0;
  over = (a - e) & ((e - a) >> 31);
  a = (a - over) | 0;
  e = (e + over) | 0;
  over = (b - f) & ((f - b) >> 31);
  b = (b - over) | 0;
  f = (f + over) | 0;
  over = (c - g) & ((g - c) >> 31);
  c = (c - over) | 0;
  g = (g + over) | 0;
  over = (c - e) & ((e - c) >> 31);
  c = (c - over) | 0;
  e = (e + over) | 0;
  over = (d - f) & ((f - d) >> 31);
  d = (d - over) | 0;
  f = (f + over) | 0;
  over = (b - c) & ((c - b) >> 31);
  b = (b - over) | 0;
  c = (c + over) | 0;
  over = (d - e) & ((e - d) >> 31);
  d = (d - over) | 0;
  e = (e + over) | 0;
  over = (f - g) & ((g - f) >> 31);
  f = (f - over) | 0;
  g = (g + over) | 0;
  points[0] = a;
  points[1] = b;
  points[2] = c;
  points[3] = d;
  points[4] = e;
  points[5] = f;
  points[6] = g;
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
