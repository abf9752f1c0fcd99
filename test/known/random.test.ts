// The random numbers are the published ones: known answers of the reference implementations.
import { describe, expect, it } from 'vitest';
import { drawPoints, gapMaker, sortingNetwork } from '../../src/numbers/gaps.js';
import { fillWithWords, seeded, splitMix64 } from '../../src/numbers/random.js';
import { streamOf, uniform } from '../../src/numbers/stream.js';

// Made with Vigna's C code, as the tests of rust-random/rngs (rand_xoshiro/src/xoshiro128starstar.rs and
// splitmix64.rs) have them.
const XOSHIRO128_STAR_STAR = [
  11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
];
const SPLIT_MIX_64 = [
  1985237415132408290n,
  2979275885539914483n,
  13511426838097143398n,
  8488337342461049707n,
  15141737807933549159n,
  17093170987380407015n,
];

describe('random numbers', () => {
  it('xoshiro128** from the state 1, 2, 3, 4', () => {
    const words = new Int32Array(10);
    fillWithWords(Int32Array.of(1, 2, 3, 4), words);
    expect([...words].map((word) => word >>> 0)).toEqual(XOSHIRO128_STAR_STAR);
  });

  it('and it goes on where it stopped', () => {
    const state = Int32Array.of(1, 2, 3, 4);
    const words = [3, 7].flatMap((count) => {
      const part = new Int32Array(count);
      fillWithWords(state, part);
      return [...part].map((word) => word >>> 0);
    });
    expect(words).toEqual(XOSHIRO128_STAR_STAR);
  });

  it('SplitMix64 from 1477776061723855037', () => {
    expect(splitMix64(1477776061723855037n, SPLIT_MIX_64.length)).toEqual(SPLIT_MIX_64);
  });

  it('seeds and blocks next to each other have states of their own, none of them all zero', () => {
    const states = [0, 1, 2, 4294967295].flatMap((seed) =>
      [0, 1, 2, 2 ** 31, 4294967295].map((block) => [...seeded(seed, block)].join()),
    );
    expect(new Set(states).size).toBe(20);
    expect(states).not.toContain('0,0,0,0');
  });

  it('uniform numbers are between 0 and 1, and their mean and variance are 1/2 and 1/12', () => {
    const stream = streamOf(1, 0);
    const all = Array.from({ length: 100_000 }, () => uniform(stream));
    expect(Math.min(...all.slice(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...all.slice(0, 50_000))).toBeLessThan(1);
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
    const variance = all.reduce((sum, each) => sum + (each - 0.5) ** 2, 0) / all.length;
    // Six standard errors: √(1/12 / n), √(1/180 / n).
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(6 * Math.sqrt(1 / 12 / all.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(6 * Math.sqrt(1 / 180 / all.length));
  });

  it.each([1, 2, 5, 8, 9, 30])('%i gaps have sorted points between them', (count) => {
    const maker = gapMaker(count);
    const stream = streamOf(4, 2);
    for (let draw = 0; draw < 1000; draw++) {
      drawPoints(stream, maker);
      expect([...maker.points]).toEqual([...maker.points].sort((a, b) => a - b));
    }
  });

  it.each([0, 1, 2, 3, 5, 7, 8, 12])('the network for %i sorts every list of zeros and ones', (count) => {
    // If it sorts those it sorts everything (Knuth, volume 3, 5.3.4).
    const network = sortingNetwork(count);
    for (let list = 0; list < 2 ** count; list++) {
      const digits = Array.from({ length: count }, (_, index) => (list >> index) & 1);
      for (let pair = 0; pair < network.length; pair += 2) {
        const [low = 0, high = 0] = [network[pair], network[pair + 1]];
        const [a = 0, b = 0] = [digits[low], digits[high]];
        digits[low] = Math.min(a, b);
        digits[high] = Math.max(a, b);
      }
      expect(digits).toEqual(digits.toSorted());
    }
  });
});
