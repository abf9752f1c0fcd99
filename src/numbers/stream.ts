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

/** The next 32 bits, as a whole number with a sign. */
export function word(stream: Stream): number {
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
