// Where diagnostics point, in files of every kind of line end.
import { describe, expect, it } from 'vitest';
import { placeInWords } from '../../src/read/place-words.js';
import { changed, diagnosticsOf, marked, onlyOne, SMALL } from './use.js';

describe('a place', () => {
  it.each([
    ['a mistyped key is the key', changed('weight: 60', 'wieght: 60'), 'wieght'],
    ['a wrong number is the number', changed('access: 4', 'access: 7'), '7'],
    ['a wrong word is the word', changed('baseline: in-house', 'baseline: inhouse'), 'inhouse'],
    ['a wrong text in quotes is the text and its quotes', changed('access: 4', 'access: "7"'), '"7"'],
    ['a wrong list is the key above it', changed('baseline: in-house', 'baseline: [in-house]'), 'baseline'],
    ['an item of a list is the item', changed('options: [trust]', 'options: [in-house, trsut]'), 'trsut'],
    ['a missing key is the key that lacks it', changed('    choose: one\n', ''), 'preferred'],
    ['a missing value is the key', changed('access: 4', 'access:'), 'access'],
    ['a missing cell is the row', changed('access: 4, ', ''), 'in-house'],
    [
      'a missing row is the option',
      changed('  in-house: { lawful: yes, access: 4, cost: 4.2 }\n', ''),
      'in-house',
    ],
    ['a missing title is the format', changed('title: Who should run the libraries?\n', ''), 'format'],
    ['a reason is where it stands', changed('because: Five libraries would go', 'because: 5'), '5'],
  ])('of %s', (_, text, place) => expect(marked(text, onlyOne(text))).toBe(place));

  it('of a text over several lines is its first line', () => {
    const text = changed('baseline: in-house', 'baseline: >-\n  in house\n  or not');
    expect(marked(text, onlyOne(text))).toBe('>-');
  });

  it('counts columns in UTF-16 units, as editors do', () => {
    const text = changed('name: Independent trust', 'name: Trust \u{1f4da}, modl: trust');
    const { line, column } = onlyOne(text);
    expect([line, column]).toEqual([7, 28]);
  });

  it('is the same with Windows line ends', () => {
    const text = changed('access: 4', 'access: 7');
    expect(onlyOne(text.replaceAll('\n', '\r\n'))).toEqual(onlyOne(text));
  });

  it('is the same after a byte order mark', () => {
    const text = changed('format: appraisal/1', 'fromat: appraisal/1');
    expect(onlyOne(`\ufeff${text}`)).toEqual(onlyOne(text));
  });

  it('is the same in JSON', () => {
    expect(onlyOne('{"format": "appraisal/1", "titel": "x"}')).toMatchObject({ line: 1, column: 27 });
  });
});

describe('an excerpt', () => {
  it('is the line', () => {
    const text = changed('access: 4', 'access: 7');
    expect(onlyOne(text).excerpt).toEqual({
      text: '  in-house: { lawful: yes, access: 7, cost: 4.2 }',
      column: 1,
    });
  });

  it('of a long line is a window around the place, and cuts no character in two', () => {
    for (const before of [200, 201]) {
      const text = changed('access: 4', `x-note: "${'\u{1f4da}'.repeat(before)}", access: 7`);
      const { column, excerpt } = onlyOne(text);
      expect(excerpt?.text.length).toBeLessThanOrEqual(160);
      expect(excerpt?.text.isWellFormed()).toBe(true);
      expect(excerpt?.text.slice(column - (excerpt?.column ?? 0))).toMatch(/^7, cost/);
    }
  });
});

describe('diagnostics', () => {
  it('are sorted by line and column', () => {
    const text = SMALL.replace('access: 4', 'access: 7')
      .replace('weight: 60', 'wieght: 60')
      .replace('55%', '155%');
    const places = diagnosticsOf(text).map(({ line, column }) => [line, column] as const);
    expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(places).toHaveLength(3);
  });

  it('quote no more of a very long text than can be read', () => {
    const text = changed('access: 4', `access: ${'very '.repeat(20_000)}good`);
    expect(onlyOne(text).message.length).toBeLessThan(300);
  });
});

describe('a place in words', () => {
  it.each([
    ['', 'the file'],
    ['/decided', 'the decision'],
    ['/scores/trust', 'the row of scores of "trust"'],
    ['/scores/trust/access/because', 'the "because" of the score of "trust" on "access"'],
    ['/criteria/people/criteria/access/weight', 'the "weight" of the criterion "access"'],
    ['/criteria/criteria/criteria/criteria/name', 'the "name" of the criterion "criteria"'],
    ['/criteria/access/scale/points/1/at', 'the "at" of point 2 of the "scale" of the criterion "access"'],
    ['/scales/one-to-five/labels/3', 'the label at 3 of the scale "one-to-five"'],
    ['/consultation/preferred/support/trust', 'the support for "trust" in the question "preferred"'],
    [
      '/consultation/preferred/groups/staff/respondents',
      'the "respondents" of the group "staff" of the question "preferred"',
    ],
    ['/decided/dissent/0/because', 'the "because" of dissent 1 of the decision'],
    ['/recommendation/options/1', 'option 2 of the recommendation'],
  ])('%s is %s', (pointer, words) => expect(placeInWords(pointer)).toBe(words));
});
