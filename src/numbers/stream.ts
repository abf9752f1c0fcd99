// One stream of random numbers, as those who draw from it see it: words, uniform numbers, sorted gaps.
import { fillWithWords, type RandomState, seeded } from './random.js';

export interface Stream {
  readonly state: RandomState;
  /** Made ahead of time: a full list is quicker than one word after another. */
  readonly words: Int32Array;
  /** The next word to be taken. */
  next: number;
}

const AHEAD = 1024;

/** The stream of one block of a run. */
export function streamOf(seed: number, block: number): Stream {
  return { state: seeded(seed, block), words: new Int32Array(AHEAD), next: AHEAD };
}

function word(stream: Stream): number {
  if (stream.next === stream.words.length) {
    fillWithWords(stream.state, stream.words);
    stream.next = 0;
  }
  return stream.words[stream.next++] ?? 0;
}

/** Uniform between 0 and 1, never either: the middle of one of 2³² steps. */
export function uniform(stream: Stream): number {
  return ((word(stream) >>> 0) + 0.5) / 4294967296;
}

/** What sorted gaps are made with: made once, used for every draw. */
export interface GapMaker {
  readonly count: number;
  /** The points that cut the line, a whole number each. */
  readonly points: Int32Array;
  /** Pairs of places to put in order, one after the other. */
  readonly network: Int32Array;
}

export function gapMaker(count: number): GapMaker {
  return { count, points: new Int32Array(Math.max(count - 1, 0)), network: sortingNetwork(count - 1) };
}

const STEPS = 2147483648;

/**
 * Uniform weights that sum to `whole`: the gaps between sorted uniform points on a line (Devroye 1986, chapter V.2).
 * They need no logarithm, so they are the same on every machine.
 */
export function drawGaps(stream: Stream, maker: GapMaker, whole: number, into: Float64Array): void {
  const { points, network, count } = maker;
  const cuts = count - 1;
  for (let index = 0; index < cuts; index++) points[index] = word(stream) >>> 1;
  // Which of two points is lower is arithmetic: no branch can guess it.
  for (let pair = 0; pair < network.length; pair += 2) {
    const low = network[pair] ?? 0;
    const high = network[pair + 1] ?? 0;
    const first = points[low] ?? 0;
    const second = points[high] ?? 0;
    const over = (first - second) | 0;
    const swap = over & ~(over >> 31);
    points[low] = (first - swap) | 0;
    points[high] = (second + swap) | 0;
  }
  const step = whole / STEPS;
  let before = -0.5;
  for (let index = 0; index < cuts; index++) {
    const point = points[index] ?? 0;
    into[index] = (point - before) * step;
    before = point;
  }
  into[cuts] = (STEPS - 0.5 - before) * step;
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
