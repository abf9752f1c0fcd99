// Characters that nobody sees: a fault in keys, advice in text, and fine where a script or an emoji needs them.
import { describe, expect, it } from 'vitest';
import { invisibleInKey, invisibleInText, placeOfInvisible } from '../../src/read/invisible.js';
import { changed, said } from './use.js';

describe('in free text', () => {
  it.each([
    ['a no-break space', 'five\u00a0libraries'],
    ['a thin space between digits', '5\u202f000'],
    ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a fire fighter with a skin tone', '\u{1f469}\u{1f3fd}\u200d\u{1f692}'],
    ['a rainbow flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
    ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a Persian word with a joiner that does not join', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['a Hindi word with a joiner', '\u0915\u094d\u200d\u0937'],
  ])('%s is fine', (_, text) => expect(invisibleInText(text)).toBeUndefined());

  it.each([
    ['a zero-width space', 'a\u200bb', 'U+200B'],
    ['a right-to-left override', 'pay \u202e000,1\u202c', 'U+202E'],
    ['an isolate', '\u2066x\u2069', 'U+2066'],
    ['a soft hyphen', 'li\u00adbrary', 'U+00AD'],
    ['a byte order mark in the middle', 'a\ufeffb', 'U+FEFF'],
    ['a joiner between Latin letters', 'a\u200db', 'U+200D'],
    ['a joiner at the end', '\u{1f468}\u200d', 'U+200D'],
    ['a tag letter without a flag', 'a\u{e0041}', 'U+E0041'],
  ])('%s is told', (_, text, name) => expect(invisibleInText(text)).toBe(name));

  it('does not stop the computing', () => {
    expect(said(changed('Independent trust', '"Indepen\\u00addent trust"'))).toEqual(['7:18 invisible-text']);
  });
});

describe('in keys', () => {
  it('no-break spaces are told too', () => {
    expect(invisibleInKey('as\u00a0is')).toBe('U+00A0');
    expect(invisibleInKey('as is')).toBeUndefined();
  });

  it('emoji are fine, where a key may be anything', () => {
    const key = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} families';
    expect(invisibleInKey(key)).toBeUndefined();
  });

  it('they are a fault, and not also an unknown key', () => {
    expect(said(changed('weight: 60', '"weight\\u200b": 60'))).toEqual(['14:13 invisible-character']);
    expect(said(changed('  trust: { name', '  "trust\\u00a0": { name'))).toEqual(['7:3 invisible-character']);
  });
});

describe('in the structure', () => {
  it.each([
    ['after a colon', 'baseline:\u00a0in-house', '9:10'],
    ['as indentation', '\u00a0\u00a0one-to-five: { worst: 1, best: 5 }', '11:1'],
  ])('a no-break space %s is told as what it is', (_, line, place) => {
    const from = line.startsWith('baseline')
      ? 'baseline: in-house'
      : '  one-to-five: { worst: 1, best: 5, labels: { 1: Poor, 5: Good } }';
    expect(said(changed(from, line))).toContain(`${place} invisible-character`);
  });

  it('has its place', () => {
    expect(placeOfInvisible('ab\u00a0c')).toBe(2);
    expect(placeOfInvisible('abc')).toBe(-1);
  });
});
