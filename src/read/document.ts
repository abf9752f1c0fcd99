// The text understood as YAML, and where every value of it stands.
import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { keysOf, type Place } from '../diagnostic.js';

/** Offsets in the text (UTF-16), the end exclusive. */
export type Span = readonly [start: number, end: number];

/** What a value is written as: plain data without prototypes, so that `constructor` is a key like any other. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export interface Document {
  readonly text: string;
  readonly root: Node | null;
  readonly value: Plain;
}

/** A node found by its pointer, with the pair that holds it where it stands in a map. */
interface Found {
  readonly node: Node | null;
  readonly pair?: Pair;
}

/** The text of one scalar as the author wrote it (`6.0`, `"50%"`), or undefined where there is no scalar. */
export function writtenAt(document: Document, pointer: string): string | undefined {
  const node = find(document, pointer)?.node;
  return isScalar(node) ? (node.source ?? '') : undefined;
}

/**
 * Where a place stands in the text. A pointer to something that isn't there gives its nearest ancestor that is:
 * what is missing is missing from that.
 */
export function spanOf(document: Document, place: Place): Span {
  if (place.offsets !== undefined) return place.offsets;
  const pointer = place.pointer ?? '';
  const found = find(document, pointer);
  if (found === undefined) return spanOf(document, { pointer: parentOf(pointer), of: 'key' });
  const key = found.pair?.key;
  const scalar = isScalar(found.node) && found.node.source !== '';
  const wantsKey = place.of === 'key' || (place.of === undefined && !scalar);
  if (wantsKey && isScalar(key) && key.range) return [key.range[0], key.range[1]];
  if (wantsKey && pointer === '') return firstWord(document);
  return found.node?.range
    ? trimmed(document.text, found.node.range[0], found.node.range[1])
    : firstWord(document);
}

/** `parentOf('/options/as-is') // => '/options'`. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The whole file is pointed at by its first word: the key `format` if it is there. */
function firstWord(document: Document): Span {
  if (isMap(document.root)) {
    const pairs = document.root.items;
    const pair = pairs.find(({ key }) => isScalar(key) && key.value === 'format') ?? pairs[0];
    if (isScalar(pair?.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]];
  }
  const start = document.root?.range?.[0] ?? 0;
  return trimmed(document.text, start, document.root?.range?.[1] ?? start);
}

/** Only the first line of a value is marked, and no white space at its end. */
function trimmed(text: string, start: number, end: number): Span {
  const value = text.slice(start, end);
  const line = value.split('\n', 1)[0]?.trimEnd() ?? '';
  return [start, start + Math.max(line.length, end > start ? 1 : 0)];
}

function find(document: Document, pointer: string): Found | undefined {
  let found: Found = { node: document.root };
  for (const key of keysOf(pointer)) {
    const { node } = found;
    if (isMap(node)) {
      const pair = pairsByKey(node).get(key);
      if (pair === undefined) return undefined;
      found = { node: pair.value as Node | null, pair };
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | Pair | undefined;
      if (item === undefined || isPair(item)) return undefined;
      found = { node: item };
    } else return undefined;
  }
  return found;
}

const indexes = new WeakMap<object, Map<string, Pair>>();

/** The pairs of a map by key; made once a map, since a file with many faults asks often. The first of doubles wins. */
function pairsByKey(map: { readonly items: readonly Pair[] }): Map<string, Pair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!index.has(key)) index.set(key, pair);
  }
  indexes.set(map, index);
  return index;
}
