// Comments that ask to pass over what a rule says: `# appraise-ignore RULE -- reason`, and which entry they are about.
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Document, Span } from './document.js';

/** One rule that a comment names; a comment may name several, with commas. */
export interface Suppression {
  readonly rule: string;
  /** Where the rule's name stands. */
  readonly at: Span;
  readonly reason: string | undefined;
  /** The entry below the comment, with all that is in it; undefined where nothing follows. */
  readonly covers: Span | undefined;
  /** The comment stands behind something on the same line, not above it. */
  readonly behind: boolean;
}

/** Nobody reviews more; and what there is to say about a file is compared with each. */
export const MOST_SUPPRESSIONS = 1000;

const WORD = 'appraise-ignore';
const COMMENT = /(?<=^[ \t]*|[ \t])#[ \t]*appraise-ignore(?![\w-])[ \t]*(.*)$/gm;
const NAMES = /^[a-z][\w-]*(?:[ \t]*,[ \t]*[a-z][\w-]*)*/i;

/** All suppressions of a file, one after the other as they stand in it; at most one more than there may be. */
export function suppressionsIn({ text, root }: Document): readonly Suppression[] {
  if (!text.includes(WORD)) return [];
  const found: Suppression[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    if (before.trimStart().startsWith('#') || isInText(root, match.index)) continue;
    const end = match.index + match[0].length;
    const words = match[1] ?? '';
    const shared = { reason: reasonIn(words), behind: before.trim() !== '', covers: entryAfter(root, end) };
    const start = end - words.length;
    for (const { name, at } of namesIn(words)) {
      found.push({ ...shared, rule: name, at: [start + at, start + at + name.length] });
      if (found.length > MOST_SUPPRESSIONS) return found;
    }
    if (!NAMES.test(words)) found.push({ ...shared, rule: '', at: [match.index, end] });
  }
  return found;
}

function namesIn(words: string): readonly { readonly name: string; readonly at: number }[] {
  const list = NAMES.exec(words)?.[0] ?? '';
  return [...list.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({ name, at: index }));
}

/**
 * What follows the dashes; a dash that a word processor made of them will do.
 */
function reasonIn(words: string): string | undefined {
  const reason = /^\s*(?:--|[–—])(.*)$/.exec(words.replace(NAMES, ''))?.[1]?.trim();
  return reason !== undefined && /\p{L}/u.test(reason) ? reason : undefined;
}

/** Whether an offset lies in a scalar, where a # is a letter like any other. */
function isInText(root: Node | null, offset: number): boolean {
  let node = root;
  while (isMap(node) || isSeq(node)) {
    const items = node.items as readonly (Pair | Node | null)[];
    const index = lastStartingBefore(items, offset + 1);
    if (index < 0) return false;
    const { key, value } = partsOf(items[index]);
    if (holds(key, offset)) return true;
    node = value;
  }
  return holds(node, offset);
}

function holds(node: Node | null, offset: number): boolean {
  return isScalar(node) && node.range != null && node.range[0] <= offset && offset < node.range[1];
}

/** The entry of a map or list, or the value, that begins first after an offset. */
function entryAfter(node: Node | null, offset: number): Span | undefined {
  if (node?.range == null) return undefined;
  if (!isMap(node) && !isSeq(node)) return node.range[0] >= offset ? spanOfNode(node) : undefined;
  const items = node.items as readonly (Pair | Node | null)[];
  const index = lastStartingBefore(items, offset);
  const inside = index < 0 ? undefined : entryAfter(partsOf(items[index]).value, offset);
  if (inside !== undefined) return inside;
  const next = items[index + 1];
  return next === undefined ? undefined : spanOfItem(next);
}

/** The last of the items, which stand in order, that begins before an offset; -1 if none does. */
function lastStartingBefore(items: readonly (Pair | Node | null)[], offset: number): number {
  let low = -1;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((spanOfItem(items[middle] ?? null)?.[0] ?? 0) < offset) low = middle;
    else high = middle;
  }
  return low;
}

function partsOf(item: Pair | Node | null | undefined): {
  readonly key: Node | null;
  readonly value: Node | null;
} {
  if (item == null) return { key: null, value: null };
  if ('key' in item) return { key: item.key as Node | null, value: item.value as Node | null };
  return { key: null, value: item };
}

function spanOfItem(item: Pair | Node | null): Span | undefined {
  const { key, value } = partsOf(item);
  const first = spanOfNode(key) ?? spanOfNode(value);
  const last = spanOfNode(value) ?? spanOfNode(key);
  return first === undefined || last === undefined ? undefined : [first[0], last[1]];
}

function spanOfNode(node: Node | null): Span | undefined {
  return node?.range == null ? undefined : [node.range[0], node.range[1]];
}
