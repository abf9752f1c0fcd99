// The text understood as YAML, and where every value of it stands.
import { lastKey, type Place } from '../diagnostic.js';
import type { MapNode, PairNode, TreeNode } from './tree.js';

/** Offsets in the text (UTF-16), the end exclusive. */
export type Span = readonly [start: number, end: number];

/** What a value is written as: plain data without prototypes, so that `constructor` is a key like any other. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export interface Document {
  readonly text: string;
  readonly root: TreeNode;
  readonly value: Plain;
  readonly lookups: Lookups;
}

/**
 * What was looked up in a document. It goes with the document: what WeakMaps hold for many small files is all copied
 * to V8's old generation before it is let go, which took a fifth of the time of a thousand files.
 */
interface Lookups {
  /** Where was looked last, and what stands there: neighbours are asked for one after the other. */
  last?: { readonly pointer: string; readonly node: TreeNode | null | undefined };
  readonly indexes: Map<MapNode, ReadonlyMap<string, PairNode>>;
}

export function documentOf(text: string, root: TreeNode, value: Plain): Document {
  return { text, root, value, lookups: { indexes: new Map() } };
}

/** A node found by its pointer, with the pair that holds it where it stands in a map. */
interface Found {
  readonly node: TreeNode | null;
  readonly pair?: PairNode;
}

/** The text of one scalar as the author wrote it (`6.0`, `"50%"`), or undefined where there is no scalar. */
export function writtenAt(document: Document, pointer: string): string | undefined {
  const node = find(document, pointer)?.node;
  return node?.kind === 'scalar' ? node.source : undefined;
}

/**
 * The text of the scalars in one map as written, by key; empty where there is no scalar. Asked in the order of the
 * file, each is the next.
 */
export function writtenIn(document: Document, pointer: string): (key: string) => string {
  const node = find(document, pointer)?.node;
  const pairs = node?.kind === 'map' ? node.pairs : [];
  let next = 0;
  return (key) => {
    for (let asked = 0; asked < pairs.length; asked++) {
      const pair = pairs[next];
      next = (next + 1) % pairs.length;
      if (pair !== undefined && String(pair.key.value) === key)
        return pair.value?.kind === 'scalar' ? pair.value.source : '';
    }
    return '';
  };
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
  const { node, pair } = found;
  const isWritten = node?.kind === 'scalar' && node.source !== '';
  const wantsKey = place.of === 'key' || (place.of === undefined && !isWritten);
  if (wantsKey && pair !== undefined) return [pair.key.start, pair.key.end];
  if (wantsKey && pointer === '') return firstWord(document);
  return node === null ? firstWord(document) : trimmed(document.text, node.start, node.end);
}

/** `parentOf('/options/as-is') // => '/options'`. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The whole file is pointed at by its first word: the key `format` if it is there. */
function firstWord({ root, text }: Document): Span {
  if (root.kind === 'map') {
    const pair = root.pairs.find(({ key }) => key.value === 'format') ?? root.pairs[0];
    if (pair !== undefined) return [pair.key.start, pair.key.end];
  }
  return trimmed(text, root.start, root.end);
}

/** Only the first line of a value is marked, and no white space at its end. */
function trimmed(text: string, start: number, end: number): Span {
  const value = text.slice(start, end);
  const line = value.split('\n', 1)[0]?.trimEnd() ?? '';
  return [start, start + Math.max(line.length, end > start ? 1 : 0)];
}

function find(document: Document, pointer: string): Found | undefined {
  if (pointer === '') return { node: document.root };
  const node = parentNode(document, parentOf(pointer));
  const key = lastKey(pointer);
  if (node?.kind === 'map') {
    const pair = pairOf(node, key, document.lookups);
    return pair === undefined ? undefined : { node: pair.value, pair };
  }
  const item = node?.kind === 'sequence' ? node.items[Number(key)] : undefined;
  return item === undefined ? undefined : { node: item };
}

function parentNode(document: Document, pointer: string): TreeNode | null | undefined {
  const { lookups } = document;
  if (lookups.last?.pointer === pointer) return lookups.last.node;
  const node = find(document, pointer)?.node;
  lookups.last = { pointer, node };
  return node;
}

/** Up to so many pairs are looked through; of more an index is made, since a file with many faults asks often. */
const FEW_PAIRS = 16;

/** The pair of a key; the first of doubles. */
function pairOf(map: MapNode, key: string, { indexes }: Lookups): PairNode | undefined {
  if (map.pairs.length <= FEW_PAIRS) return map.pairs.find((pair) => String(pair.key.value) === key);
  const known = indexes.get(map) ?? indexOf(map);
  indexes.set(map, known);
  return known.get(key);
}

function indexOf({ pairs }: MapNode): ReadonlyMap<string, PairNode> {
  const index = new Map<string, PairNode>();
  for (const pair of pairs) {
    const key = String(pair.key.value);
    if (!index.has(key)) index.set(key, pair);
  }
  return index;
}
