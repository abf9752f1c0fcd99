// A quick reading gives the tree that yaml gives, or none: on every file there is, and on files with slips in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CST, Lexer, Parser } from 'yaml';
import { composed } from '../../src/read/composer.js';
import { plainOf } from '../../src/read/plain.js';
import { quickTree } from '../../src/read/quick-tree.js';
import { look, newScan } from '../../src/read/scan.js';
import type { TreeNode } from '../../src/read/tree.js';
import { appraisalNames } from '../use-appraisals.js';
import { moved, noise, slips, texts } from '../yaml-texts.js';

const seed = 20270308;

/** What yaml makes of a text; fails where it complains, or we have something to say about a word. */
function slowTree(text: string): TreeNode {
  const scan = newScan(text);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const word of new Lexer().lex(text)) {
    expect(look(scan, word), text).toBe(true);
    tokens.push(...parser.next(word));
  }
  tokens.push(...parser.end());
  expect(scan.remarks, text).toEqual([]);
  const { tree, errors } = composed(tokens, text.length);
  expect(errors, text).toEqual([]);
  if (tree === null) throw new Error(`yaml finds nothing in ${text}`);
  return tree;
}

/** Whether a text was read quickly; fails if yaml reads it otherwise. */
function isQuick(text: string): boolean {
  const quick = quickTree(text);
  if (quick === undefined) return false;
  const slow = slowTree(text);
  expect(difference(quick, slow, text, ''), text).toBeUndefined();
  expect(plainOf(quick, text), text).toEqual(plainOf(slow, text));
  return true;
}

/** The first difference of two trees of one text that anybody could notice. */
function difference(a: TreeNode | null, b: TreeNode | null, text: string, path: string): string | undefined {
  if (a === null || b === null || a.kind !== b.kind) return `${path}: of another kind`;
  if (a.start !== b.start) return `${path}: begins at ${a.start}, not ${b.start}`;
  return contents(a, b, text, path) ?? ends(a, b, text, path);
}

function contents(a: TreeNode, b: TreeNode, text: string, path: string): string | undefined {
  if (a.kind === 'scalar' && b.kind === 'scalar')
    return Object.is(a.value, b.value) && a.source === b.source
      ? undefined
      : `${path}: ${JSON.stringify([a, b])}`;
  if (a.kind === 'sequence' && b.kind === 'sequence') {
    if (a.items.length !== b.items.length) return `${path}: ${a.items.length} items, not ${b.items.length}`;
    return firstOf(a.items, (item, index) =>
      difference(item, b.items[index] ?? null, text, `${path}/${index}`),
    );
  }
  if (a.kind !== 'map' || b.kind !== 'map' || a.inBraces !== b.inBraces) return `${path}: in braces or not`;
  if (a.pairs.length !== b.pairs.length) return `${path}: ${a.pairs.length} pairs, not ${b.pairs.length}`;
  return firstOf(a.pairs, ({ key, value }, index) => {
    const other = b.pairs[index];
    const at = `${path}/${key.source}`;
    return difference(key, other?.key ?? null, text, at) ?? difference(value, other?.value ?? null, text, at);
  });
}

function firstOf<T>(items: readonly T[], find: (item: T, index: number) => string | undefined) {
  return items.map(find).find((found) => found !== undefined);
}

/** Whether one ends after the other is nothing, if only white space and comments lie between. */
function ends(a: TreeNode, b: TreeNode, text: string, path: string): string | undefined {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.end, b.end));
  return /^\s*(?:#.*(?:\n\s*|$))*$/.test(between)
    ? undefined
    : `${path}: ends differ by ${JSON.stringify(between)}`;
}

describe('a file', () => {
  it('is read alike', () => {
    const quick = texts.filter(isQuick);
    expect(quick.length).toBeGreaterThan(0.5 * texts.length);
    expect(quick.length).toBeGreaterThan(appraisalNames.length);
  });
});

describe('a text', () => {
  it.each([
    ['a: 1\n', true],
    ['a: 1', true],
    ['a:\n- 1\n- b: 2\n  c: 3\n', true],
    ["a: \"x: y # z\" # why\nb: 'it''s'\n", true],
    ['a: one\n  two\n\n  three\nb: 1\n', true],
    ['a: >-\n  one\n  two\n\n  three\nb: |\n  x\n   y\n', true],
    ['a: { b: [1, 2.5, -3], c: true,\n  d: x }\n', true],
    ['# nothing\n', false],
    ['a:\n', false],
    ['a: ~\n', false],
    ['a: { b }\n', false],
    ['a: 017\n', false],
    ['a: A #1 choice\n', false],
    ['a: &x 1\nb: *x\n', false],
    ['--- \na: 1\n', false],
    ['a:\t1\n', false],
    ['a: 1\r\n', false],
    ['- a\n', false],
    ['a: "\\u0041"\n', false],
    ['a: |+\n  x\n\n', false],
    ['a: b: c\n', false],
    ['a: 1\n b: 2\n', false],
    [`${'a: {'.repeat(40)}${'}'.repeat(40)}\n`, false],
  ])('%j', (text, quick) => {
    expect(isQuick(text)).toBe(quick);
  });
});

describe('what nobody wrote on purpose', () => {
  it.each([
    ['files with slips', slips, 2500, 300],
    ['lines that were moved', moved, 4000, 500],
    ['any marks', noise, 4000, 20],
  ] as const)('%s', (_, arbitrary, numRuns, least) => {
    let quick = 0;
    fc.assert(
      fc.property(arbitrary, (text) => {
        if (isQuick(text)) quick++;
      }),
      { seed, numRuns },
    );
    expect(quick).toBeGreaterThan(least);
  });
});
