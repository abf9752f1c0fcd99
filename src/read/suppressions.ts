// Comments that ask to pass over what a rule says: `# appraise-ignore RULE -- reason`, and which entry they are about.
import type { Document, Span } from './document.js';
import type { PairNode, TreeNode } from './tree.js';

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

type Item = PairNode | TreeNode;

/** Whether an offset lies in a scalar, where a # is a letter like any other. */
function isInText(root: TreeNode, offset: number): boolean {
  let node: TreeNode | null = root;
  while (node !== null && node.kind !== 'scalar') {
    const items: readonly Item[] = itemsOf(node);
    const index = lastStartingBefore(items, offset + 1);
    if (index < 0) return false;
    const { key, value } = partsOf(items[index]);
    if (holds(key, offset)) return true;
    node = value;
  }
  return holds(node, offset);
}

function holds(node: TreeNode | null, offset: number): boolean {
  return node?.kind === 'scalar' && node.start <= offset && offset < node.end;
}

/** The entry of a map or list, or the value, that begins first after an offset. */
function entryAfter(node: TreeNode | null, offset: number): Span | undefined {
  if (node === null) return undefined;
  if (node.kind === 'scalar') return node.start >= offset ? spanOfNode(node) : undefined;
  const items = itemsOf(node);
  const index = lastStartingBefore(items, offset);
  const inside = index < 0 ? undefined : entryAfter(partsOf(items[index]).value, offset);
  if (inside !== undefined) return inside;
  const next = items[index + 1];
  return next === undefined ? undefined : spanOfItem(next);
}

/** The last of the items, which stand in order, that begins before an offset; -1 if none does. */
function lastStartingBefore(items: readonly Item[], offset: number): number {
  let low = -1;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((spanOfItem(items[middle])?.[0] ?? 0) < offset) low = middle;
    else high = middle;
  }
  return low;
}

function itemsOf(node: TreeNode): readonly Item[] {
  switch (node.kind) {
    case 'map':
      return node.pairs;
    case 'sequence':
      return node.items;
    case 'scalar':
      return [];
  }
}

function partsOf(item: Item | undefined): { readonly key: TreeNode | null; readonly value: TreeNode | null } {
  if (item === undefined) return { key: null, value: null };
  return 'key' in item ? item : { key: null, value: item };
}

function spanOfItem(item: Item | undefined): Span | undefined {
  const { key, value } = partsOf(item);
  const first = key ?? value;
  const last = value ?? key;
  return first === null || last === null ? undefined : [first.start, last.end];
}

function spanOfNode({ start, end }: TreeNode): Span {
  return [start, end];
}
