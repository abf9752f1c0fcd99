// The tokens of a text become a tree, where all is as it mostly is: the words of block and flow maps and lists.
// Whatever else there is, mistakes above all, is left to yaml's own composer, which says what is wrong. It makes the
// same tree with a third more of the time that reading takes (test/read/compose.test.ts holds them to each other).
import { CST } from 'yaml';
import { endOf, hasNewline, isBlank, pass, passEnd, UNUSUAL, unusual } from './blanks.js';
import { plainValue } from './plain-value.js';
import type { MapNode, PairNode, ScalarNode, SequenceNode, TreeNode } from './tree.js';

/** The tree of the only document in a text; undefined where its tokens hold anything unusual. */
export function treeOf(tokens: readonly CST.Token[]): TreeNode | undefined {
  const documents = tokens.filter((token) => !isBetweenDocuments(token));
  const [document, ...others] = documents;
  if (document?.type !== 'document' || document.value === undefined || others.length > 0) return undefined;
  try {
    const marks = pass(document.start, true, 'doc-start');
    if (marks > 0 && (marks > 1 || !hasNewline(document.start))) unusual();
    passEnd(document.end, document.value.offset, false);
    return document.value.type === 'block-map' || document.value.type === 'flow-collection'
      ? node(document.value)
      : undefined;
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

function isBetweenDocuments({ type }: CST.Token): boolean {
  return type === 'comment' || type === 'newline' || type === 'space' || type === 'byte-order-mark';
}

function node(token: CST.Token): TreeNode {
  switch (token.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return flowScalar(token);
    case 'block-scalar':
      return blockScalar(token);
    case 'block-map':
      return blockMap(token);
    case 'block-seq':
      return blockSequence(token);
    case 'flow-collection':
      return token.start.source === '{' ? flowMap(token) : flowSequence(token);
    default:
      return unusual();
  }
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────────────

function flowScalar(token: CST.FlowScalar): ScalarNode {
  const { source, start, end, after } = written(token);
  const value = token.type === 'scalar' ? plainValue(source) : source;
  return { kind: 'scalar', value, source, start, end, after };
}

function blockScalar(token: CST.BlockScalar): ScalarNode {
  const { source, start, end, after } = resolved(token);
  return { kind: 'scalar', value: source, source, start, end, after };
}

/** A key is text, whatever it looks like, and stands on one line. */
function keyOf(token: CST.Token | null | undefined): ScalarNode {
  if (
    token?.type !== 'scalar' &&
    token?.type !== 'single-quoted-scalar' &&
    token?.type !== 'double-quoted-scalar'
  )
    return unusual();
  if (token.end !== undefined || token.source.includes('\n') || token.source.length > LONGEST_KEY)
    return unusual();
  const { source, start, end, after } = written(token);
  return { kind: 'scalar', value: source, source, start, end, after };
}

/** YAML wants a colon within 1,024 characters. */
const LONGEST_KEY = 1000;

/** The text of a word, without its quotes. */
function written(token: CST.FlowScalar): Omit<ScalarNode, 'kind' | 'value'> {
  const { type, offset, source } = token;
  const isPlain = type === 'scalar';
  if (isPlain && /^[\t,%|>@`]/.test(source)) return unusual();
  const text = isPlain ? source : source.slice(1, -1);
  const isClosed = isPlain || (source.length > 1 && source.at(-1) === source[0]);
  if (!isClosed || (isPlain ? /\n/ : type === 'single-quoted-scalar' ? /[\n']/ : /[\n\\]/).test(text))
    return resolved(token);
  const end = offset + source.length;
  return { source: text, start: offset, end, after: passEnd(token.end, end, true) };
}

/** Escapes and texts of several lines are yaml's. */
function resolved(token: CST.FlowScalar | CST.BlockScalar): Omit<ScalarNode, 'kind' | 'value'> {
  const { value, range } = CST.resolveAsScalar(token, true, unusual);
  const [start, end, after] = range;
  return { source: value, start, end, after };
}

/** A value that isn't there stands where it could: behind its mark and the blanks of that line. */
function nothing(before: readonly CST.SourceToken[], end: number): ScalarNode {
  let at = end;
  let last = before.length;
  while (last > 0 && isBlank(before[last - 1])) {
    last--;
    at -= before[last]?.source.length ?? 0;
  }
  for (let index = last; last > 0 && before[index]?.type === 'space'; index++)
    at += before[index]?.source.length ?? 0;
  const after = before.some(({ type }) => type === 'comment') ? end : at;
  return { kind: 'scalar', value: null, source: '', start: at, end: at, after };
}

// ── Block maps and lists ────────────────────────────────────────────────────────────────────────────────────

function blockMap({ offset, indent, items }: CST.BlockMap): MapNode {
  const pairs: PairNode[] = [];
  let after = offset;
  for (const [index, item] of items.entries()) {
    const { start, key, sep, value } = item;
    pass(start, true);
    if (sep === undefined) {
      // Comments below the last value.
      if (index !== items.length - 1 || key || value) unusual();
      return { kind: 'map', inBraces: false, pairs, start: offset, end: after, after: endOf(start, after) };
    }
    const name = keyOf(key);
    if (key && 'indent' in key && key.indent !== indent) unusual();
    if (pass(sep, false, 'map-value-ind') !== 1) unusual();
    if (value?.type === 'block-map' && !hasNewline(sep)) unusual();
    const said = value ? node(value) : nothing(sep, endOf(sep, name.after));
    pairs.push({ key: name, value: said });
    after = said.after;
  }
  return { kind: 'map', inBraces: false, pairs, start: offset, end: after, after };
}

function blockSequence({ offset, items: tokens }: CST.BlockSequence): SequenceNode {
  const items: TreeNode[] = [];
  let after = offset;
  for (const [index, { start, value }] of tokens.entries()) {
    if (pass(start, true, 'seq-item-ind') === 0) {
      // Comments below the last item.
      if (index !== tokens.length - 1 || value) unusual();
      return { kind: 'sequence', items, start: offset, end: after, after: endOf(start, after) };
    }
    const item = value ? node(value) : nothing(start, endOf(start, after));
    items.push(item);
    after = item.after;
  }
  return { kind: 'sequence', items, start: offset, end: after, after };
}

// ── Flow maps and lists ─────────────────────────────────────────────────────────────────────────────────────

function flowMap(token: CST.FlowCollection): MapNode {
  const pairs: PairNode[] = [];
  for (const [index, { start, key, sep, value }] of token.items.entries()) {
    if (isNothing(token, index, pass(start, false, 'comma'))) break;
    const name = keyOf(key);
    const marks = pass(sep ?? [], false, 'map-value-ind');
    if (value && marks !== 1) unusual();
    const said = value ? flowValue(value) : null;
    pairs.push({
      key: name,
      value: said ?? (marks === 1 ? nothing(sep ?? [], endOf(sep ?? [], name.after)) : null),
    });
  }
  return { kind: 'map', inBraces: true, pairs, ...extentOf(token, '}') };
}

function flowSequence(token: CST.FlowCollection): SequenceNode {
  const items: TreeNode[] = [];
  for (const [index, { start, key, sep, value }] of token.items.entries()) {
    if (isNothing(token, index, pass(start, false, 'comma'))) break;
    if (key || sep || !value) unusual();
    else items.push(flowValue(value));
  }
  return { kind: 'sequence', items, ...extentOf(token, ']') };
}

/** Whether nothing follows the last comma or bracket. Between any two items there is one comma, and none before them. */
function isNothing({ items }: CST.FlowCollection, index: number, commas: number): boolean {
  const { key, sep, value } = items[index] ?? {};
  const isLast = index === items.length - 1;
  const isEmpty = !key && !sep && !value;
  if (isEmpty ? !isLast || (index === 0 && commas > 0) || commas > 1 : commas !== Math.min(index, 1))
    unusual();
  return isEmpty;
}

function flowValue(token: CST.Token): TreeNode {
  return token.type === 'block-map' || token.type === 'block-seq' ? unusual() : node(token);
}

function extentOf({ offset, end: [close, ...behind] }: CST.FlowCollection, bracket: string) {
  if (close?.source !== bracket) return unusual();
  const end = close.offset + 1;
  return { start: offset, end, after: passEnd(behind, end, true) };
}
