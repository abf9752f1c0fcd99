// A tree becomes plain data; what is wrong with single keys and values is said here.

import { child, type Remark } from '../diagnostic.js';
import { bareMap } from './bare.js';
import type { Plain } from './document.js';
import { isEnough } from './enough.js';
import { fault } from './fault.js';
import { hidesNothing, invisibleInKey, named, sameKey } from './invisible.js';
import { lineOf, lineStarts } from './lines.js';
import {
  keyOf,
  keyOffsets,
  type Meant,
  meantWithout,
  misplaced,
  type NoValue,
  notIndented,
} from './no-value.js';
import { checkText, wrongNumber } from './scalars.js';
import type { PairNode, ScalarNode, TreeNode } from './tree.js';

/** What reading a tree needs to know. */
interface Reading {
  readonly text: string;
  /** Nothing is hidden anywhere in the text, so that single keys and values needn't be searched for it. */
  readonly isOpen: boolean;
  /** Adds to what is wrong. */
  say(remark: Remark): void;
  /** The line of an offset. */
  line(offset: number): number;
}

/** The tree as data, and all that is wrong with its keys and scalars. */
export function plainOf(root: TreeNode, text: string): { value: Plain; remarks: readonly Remark[] } {
  let starts: readonly number[] | undefined;
  const remarks: Remark[] = [];
  const value = plain(root, '', {
    text,
    isOpen: hidesNothing(text),
    say: (remark) => {
      if (!isEnough(remarks)) remarks.push(remark);
    },
    line: (offset) => {
      starts ??= lineStarts(text);
      return lineOf(starts, offset);
    },
  });
  return { value, remarks };
}

function plain(node: TreeNode | null, pointer: string, reading: Reading): Plain {
  switch (node?.kind) {
    case 'map':
      return plainMap(node.pairs, pointer, reading);
    case 'sequence':
      return node.items.map((item, index) => plain(item, child(pointer, index), reading));
    case 'scalar':
      return plainScalar(node, pointer, reading);
    case undefined:
      return null;
  }
}

function plainMap(pairs: readonly PairNode[], pointer: string, reading: Reading): Plain {
  const { say } = reading;
  const map: Record<string, Plain> = bareMap();
  const firsts = new Map<string, PairNode>();
  let skipTo = 0;
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index] as PairNode;
    const key = keyOf(pair);
    const offsets = keyOffsets(pair);
    if (offsets[0] < skipTo) continue;
    const at = child(pointer, key);
    if (key === '<<') {
      say(mergeKey(offsets));
      continue;
    }
    const same = reading.isOpen ? key : sameKey(key);
    const first = firsts.get(same);
    if (first !== undefined) {
      say(doubled(key, at, offsets, first, reading));
      continue;
    }
    firsts.set(same, pair);
    const hidden = reading.isOpen ? undefined : invisibleInKey(key);
    if (hidden !== undefined) {
      const message = `the key "${key}" holds the invisible character ${named(hidden)}`;
      say(fault('invisible-character', { offsets, pointer: at }, message, 'type the key anew'));
    }
    const slip = slipAt({ pairs, index, pointer, text: reading.text });
    if (slip !== undefined) {
      say(slip.remark);
      skipTo = slip.skipTo ?? 0;
      if (slip.isNoKey) continue;
    }
    const value = plain(pair.value, at, reading);
    map[key] = value;
    if (
      value !== null ||
      hidden !== undefined ||
      slip !== undefined ||
      isOwn(at) ||
      isHidden(pairs[index + 1])
    )
      continue;
    const meant = meantWithout({ pairs, index, pointer, text: reading.text });
    say(meant.remark);
    skipTo = meant.skipTo ?? 0;
    if (meant.isNoKey) delete map[key];
  }
  return map;
}

/** Lines that are indented too far, or not at all, so that a part of the file stands where it isn't meant. */
function slipAt(without: NoValue): Meant | undefined {
  const value = without.pairs[without.index]?.value;
  if (value?.kind === 'scalar' && value.value === null && !isOwn(without.pointer))
    return misplaced(without) ?? notIndented(without);
  return value?.kind === 'map' && IS_PART.test(without.pointer) ? misplaced(without) : undefined;
}

/** A part of the file, whose entries are nobody's parts. */
const IS_PART = /^\/[a-z]+$/;

/** Odd spaces at the beginning of a line don't indent it: the value of the key above is what stands there. */
function isHidden(next: PairNode | undefined): boolean {
  return next !== undefined && invisibleInKey(keyOf(next)) !== undefined;
}

/** What is anybody's own may be empty: it is carried to the result as it is. */
function isOwn(pointer: string): boolean {
  return pointer.includes('/x-');
}

function mergeKey(offsets: readonly [number, number]): Remark {
  return fault(
    'alias',
    { offsets },
    'the merge key << is not part of the format',
    'write the keys here again',
  );
}

function doubled(
  key: string,
  at: string,
  offsets: readonly [number, number],
  first: PairNode,
  { line }: Reading,
): Remark {
  const [above] = keyOffsets(first);
  const where = line(above) === line(offsets[0]) ? 'earlier on the same line' : `on line ${line(above)}`;
  const message =
    keyOf(first) === key
      ? `the key "${key}" is given twice: it stands ${where} too`
      : `the key "${key}" looks the same as the one ${where}`;
  return fault('duplicate-key', { offsets, pointer: at }, message, 'keep one of the two');
}

function plainScalar(scalar: ScalarNode, pointer: string, { say, text, isOpen }: Reading): Plain {
  const { value, source: written } = scalar;
  // `null` is an ordinary word (an id may be called so); an empty value and ~ are no value.
  if (value === null) return written.toLowerCase() === 'null' ? written : null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') wrongNumber(value, written, pointer)?.forEach(say);
  else if (!isOpen) checkText(value, pointer)?.forEach(say);
  if (SWALLOWED.test(written)) swallowed(scalar, pointer, text)?.forEach(say);
  return typeof value === 'number' ? value + 0 : String(value);
}

/** A dash or bullet that could have begun an item of a list. */
export const SWALLOWED = / [-•–*]/;

/** Items of a list that are read as more of the text above them: too far in, or without a space after the dash. */
function swallowed(
  { start: from, end }: ScalarNode,
  pointer: string,
  text: string,
): readonly Remark[] | undefined {
  const source = text.slice(from, end);
  if (/^["'|>]/.test(source)) return undefined;
  const isItem = /\/\d+$/.test(pointer);
  const bullet = /^[-•–]/.exec(source)?.[0];
  const found = (isItem ? /\n[ \t]*([-•–*])[ \t]*(.*)/ : /\n[ \t]*([-•–])[ \t]*(.*)/).exec(source);
  const [whole = '', sign, item = ''] = found ?? [];
  if (found === null || (!isItem && sign !== bullet)) return undefined;
  const start = from + found.index + whole.search(/[-•–*]/);
  return [
    fault(
      'syntax',
      { offsets: [start, start + 1], pointer },
      'this line reads as more of the text above it, not as an item of a list',
      isItem && sign === '-'
        ? 'begin its dash at the same column as the dash above, with a space after it'
        : `begin each item with a dash and a space: - ${item.trim()}`,
    ),
  ];
}
