// One stream of random numbers, as those who draw from it see it: whole numbers, and uniform ones between 0 and 1.
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

/**
 * Makes sure that so many words (up to the length of the list) stand next to each other, and gives the place of the
 * first; they are taken then. The last words of a list may be passed over for that.
 */
export function take(stream: Stream, count: number): number {
  let from = stream.next;
  if (from + count > stream.words.length) {
    fillWithWords(stream.state, stream.words);
    from = 0;
  }
  stream.next = from + count;
  return from;
}

/** Uniform between 0 and 1, never either: the middle of one of 2³² steps. */
export function uniform(stream: Stream): number {
  return (((stream.words[take(stream, 1)] ?? 0) >>> 0) + 0.5) / 4294967296;
}
