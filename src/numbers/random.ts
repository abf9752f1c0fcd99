// Random numbers that are the same on every machine: a seed in, words of 32 bits out.

/** The state of the generator: four words, not all zero. */
export type RandomState = Int32Array;

const WORD = 0xffffffffn;
const DOUBLE_WORD = 0xffffffffffffffffn;

/**
 * SplitMix64 (Steele, Lea and Flood 2014): mixes a counter, so that seeds next to each other have nothing in common.
 * Gives the next outputs after a state of 64 bits.
 * @example splitMix64(0n, 1) // => [0xe220a8397b1dcdafn]
 */
export function splitMix64(state: bigint, count: number): readonly bigint[] {
  return Array.from({ length: count }, (_, index) => {
    let mixed = (state + BigInt(index + 1) * 0x9e3779b97f4a7c15n) & DOUBLE_WORD;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & DOUBLE_WORD;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & DOUBLE_WORD;
    return mixed ^ (mixed >> 31n);
  });
}

/**
 * The state for one block of a run. Each block has a stream of its own, so that it doesn't matter who draws it and
 * when. Seed and block are whole numbers below 2³².
 */
export function seeded(seed: number, block: number): RandomState {
  const mixed = splitMix64((BigInt(seed) << 32n) | BigInt(block), 2);
  return Int32Array.from(mixed.flatMap((word) => [Number(word & WORD) | 0, Number(word >> 32n) | 0]));
}

/**
 * Fills `words` with the next outputs of xoshiro128** 1.1 (Blackman and Vigna 2018) and moves the state on.
 * Period 2¹²⁸ − 1; all bits may be used.
 */
export function fillWithWords(state: RandomState, words: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  for (let index = 0; index < words.length; index++) {
    const fives = Math.imul(b, 5);
    words[index] = Math.imul((fives << 7) | (fives >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
