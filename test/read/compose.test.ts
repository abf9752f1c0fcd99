// Our tree of a text is yaml's, wherever we make one; and we make one wherever nothing is unusual.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CST, Parser } from 'yaml';
import { treeOf } from '../../src/read/compose.js';
import { composed } from '../../src/read/composer.js';
import { noise, slips, texts } from '../yaml-texts.js';

const seed = 20270308;

function tokensOf(text: string): readonly CST.Token[] {
  return [...new Parser().parse(text)];
}

/** Whether we made a tree; fails if it isn't the one that yaml makes, or yaml finds a mistake. */
function isOurs(text: string): boolean {
  const ours = treeOf(tokensOf(text));
  if (ours === undefined) return false;
  expect(composed(tokensOf(text), text.length), text).toEqual({ tree: ours, errors: [] });
  return true;
}

it('reads nine in ten of the files that yaml reads', () => {
  const good = texts.filter((text) => composed(tokensOf(text), text.length).errors.length === 0);
  expect(good.length).toBeGreaterThan(100);
  expect(good.filter(isOurs).length).toBeGreaterThan(0.9 * good.length);
});

it.each([
  ['comments', '# one\na: 1 # two\n# three\nb:\n  # four\n  c: d # five\n# six\n'],
  ['a mark of the beginning', '--- # one\n# two\na: 1\n'],
  ['values that are not there', 'a:\nb: # why\nc: ~\nd:\n  - \n  -\n  - x\n'],
  ['flow', 'a: { b: [1, "two", {c, d: }], } # e\nf: []\ng: {}\nh: [\n  1, # one\n  2,\n]\n'],
  ['JSON', '{"a": {"b": [1, 2.50, true, null, "x\\u00e9y"]}}\n'],
  ['quotes', `a: 'it''s'\nb: "tab\\t"\nc: ''\n"d": 'two\n  lines'\n`],
  [
    'texts of several lines',
    'a: one\n  two\n\n  three\nb: |\n  four\n   five\nc: >-\n  six\n  seven\n\nd: 8\n',
  ],
  ['lists in lists', 'a:\n- - b\n  - c: d\n    e: f\n- g\n'],
  [
    'numbers',
    'a: [0, -1, +2, .5, 6., 1e3, 0o17, 0x1F, .inf, -.INF, .nan, 017, 1_000, 1.2.3, 0o8, "5", 12345678901234567890]',
  ],
  ['yes and no', 'a: [true, True, TRUE, tRue, false, yes, no, on, null, Null, nULL, ~, ~x, nullify]'],
  ['Windows', 'a: 1\r\nb:\r\n  - c\r\n  # d\r\n\r\n'],
])('reads %s', (_, text) => {
  expect(isOurs(text)).toBe(true);
});

it.each([
  ['a tab', 'a:\tb\n\tc: d\n'],
  ['an anchor', 'a: &b c\n'],
  ['a comment that touches', 'a: "b"#c\n'],
  ['no colon', 'a: b\nc\n'],
  ['a map on the line of its key', 'a: b: c\n'],
  ['a comma too many', 'a: [1,, 2]\n'],
  ['a bracket too few', 'a: [1, 2\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
  ['an explicit key', '? a\n: b\n'],
  ['a lone word', 'a\n'],
])('leaves %s to yaml', (_, text) => {
  expect(isOurs(text)).toBe(false);
});

it('is never wrong on files with slips', () =>
  fc.assert(
    fc.property(slips, (text) => void isOurs(text)),
    { seed, numRuns: 1500 },
  ));

it('is never wrong on any marks', () =>
  fc.assert(
    fc.property(noise, (text) => void isOurs(text)),
    { seed, numRuns: 4000 },
  ));
