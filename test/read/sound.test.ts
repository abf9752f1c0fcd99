// What is taken for sound in one walk is what the thorough look finds, with nothing to say about it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/read/parse.js';
import { plainOf } from '../../src/read/plain.js';
import { soundValue } from '../../src/read/sound.js';
import { moved, noise, slips, texts } from '../yaml-texts.js';

const seed = 20270309;

/** Whether a text was taken for sound; fails if a thorough look finds anything else. */
function isSound(text: string): boolean {
  const root = parse(text).value?.root;
  if (root === undefined) return false;
  const value = soundValue(root, text);
  if (value === undefined) return false;
  expect(plainOf(root, text), text).toEqual({ value, remarks: [] });
  return true;
}

describe('a file', () => {
  it('is taken for sound only if nothing is wrong with it', () => {
    expect(texts.filter(isSound).length).toBeGreaterThan(0.5 * texts.length);
  });
});

describe('a text', () => {
  it.each([
    ['a: 1.5\nb: [x, -2, true]\nc: { d: "e" }\n', true],
    ['constructor: 1\n__proto__: 2\n', true],
    ['a: 1\na: 2\n', false],
    ['a:\n', false],
    ['a: ~\n', false],
    ['a: 1.50\n', true],
    ['a: 017\n', false],
    ['recommendation: { options: [mutual] }\n', true],
    ['a: 1e400\n', false],
    ['a: -0\n', true],
    ['<<: { b: 1 }\n', false],
    ['a: one\n  - two\n', false],
    ['options:\n  mutual: { name: x }\n  scores: { mutual: { cost: 1 } }\n', false],
    ['a: b\u200bc\n', false],
    ['a: "\\u200b"\n', false],
  ])('%j', (text, sound) => {
    expect(isSound(text)).toBe(sound);
  });
});

describe('what nobody wrote on purpose', () => {
  it.each([
    ['files with slips', slips, 1500, 300],
    ['lines that were moved', moved, 3000, 500],
    ['any marks', noise, 3000, 5],
  ] as const)('%s', (_, arbitrary, numRuns, least) => {
    let sound = 0;
    fc.assert(
      fc.property(arbitrary, (text) => {
        if (isSound(text)) sound++;
      }),
      { seed, numRuns },
    );
    expect(sound).toBeGreaterThan(least);
  });
});
