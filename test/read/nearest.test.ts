// "Did you mean", by hand.
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/nearest.js';

const KEYS = ['weight', 'weighting', 'scale', 'from', 'must', 'name', 'criteria', 'description'];

describe('the nearest word', () => {
  it.each([
    ['wieght', 'weight'],
    ['weigth', 'weight'],
    ['wight', 'weight'],
    ['weights', 'weight'],
    ['Weight', 'weight'],
    ['wieghting', 'weighting'],
    ['scales', 'scale'],
    ['nmae', 'name'],
    ['critera', 'criteria'],
    ['desciption', 'description'],
  ])('to %s is %s', (typed, meant) => expect(nearest(typed, KEYS)).toBe(meant));

  it.each(['colour', 'x', 'fo', 'owner', '', 'w'.repeat(65)])('to %j is none', (typed) => {
    expect(nearest(typed, KEYS)).toBeUndefined();
  });

  it('of two equally near is the first', () => {
    expect(nearest('cast', ['cost', 'case'])).toBe('cost');
  });

  it('of short words is the same one in other letters', () => {
    expect(nearest('A', ['b', 'a'])).toBe('a');
    expect(nearest('ab', ['ac'])).toBeUndefined();
  });

  it('does not take a word that is too far for its length', () => {
    // "cat" and "dog" differ in all three letters; one of three may.
    expect(nearest('cat', ['dog'])).toBeUndefined();
    expect(nearest('cat', ['cut'])).toBe('cut');
  });

  it('is not looked for for ever', () => {
    const patience = { left: 1000 };
    const known = Array.from({ length: 300 }, (_, index) => `option-${index}`);
    for (let index = 0; index < 100; index++) nearest(`optoin-${index}`, known, patience);
    expect(patience.left).toBe(0);
    expect(nearest('optoin-7', known, patience)).toBeUndefined();
  });
});
