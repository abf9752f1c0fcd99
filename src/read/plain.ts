// A tree of YAML nodes becomes plain data; what is wrong with single keys and values is said here.
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { child, type Remark } from '../diagnostic.js';
import type { Plain } from './document.js';
import { isEnough } from './enough.js';
import { fault } from './fault.js';
import { invisibleInKey, sameKey } from './invisible.js';
import { lineOf, lineStarts } from './lines.js';
import { checkText, wrongNumber } from './scalars.js';

/** What reading a tree needs to know. */
interface Reading {
  readonly text: string;
  /** Adds to what is wrong. */
  say(remark: Remark): void;
  /** The line of an offset. */
  line(offset: number): number;
}

/** The tree as data, and all that is wrong with its keys and scalars. */
export function plainOf(root: Node, text: string): { value: Plain; remarks: readonly Remark[] } {
  let starts: readonly number[] | undefined;
  const remarks: Remark[] = [];
  const value = plain(root, '', {
    text,
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

function plain(node: Node | null, pointer: string, reading: Reading): Plain {
  if (isMap(node)) return plainMap(node.items, pointer, reading);
  if (isSeq(node))
    return node.items.map((item, index) => plain(item as Node | null, child(pointer, index), reading));
  if (isScalar(node)) return plainScalar(node, pointer, reading);
  return null;
}

function plainMap(pairs: readonly Pair[], pointer: string, reading: Reading): Plain {
  const { say } = reading;
  const map: Record<string, Plain> = Object.create(null);
  const firsts = new Map<string, Pair>();
  for (const [index, pair] of pairs.entries()) {
    const key = keyOf(pair);
    const offsets = keyOffsets(pair);
    const at = child(pointer, key);
    if (key === '<<') {
      say(mergeKey(offsets));
      continue;
    }
    const first = firsts.get(sameKey(key));
    if (first !== undefined) {
      say(doubled(key, at, offsets, first, reading));
      continue;
    }
    firsts.set(sameKey(key), pair);
    const hidden = invisibleInKey(key);
    if (hidden !== undefined) {
      const message = `the key "${key}" holds the invisible character ${hidden}`;
      say(fault('invisible-character', { offsets, pointer: at }, message, 'type the key anew'));
    }
    const value = plain(pair.value as Node | null, at, reading);
    map[key] = value;
    if (value === null && hidden === undefined && !isOwn(at) && !isHidden(pairs[index + 1]))
      say(empty(key, at, offsets, reading.text));
  }
  return map;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Odd spaces at the beginning of a line don't indent it: the value of the key above is what stands there. */
function isHidden(next: Pair | undefined): boolean {
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
  first: Pair,
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

function empty(key: string, at: string, offsets: readonly [number, number], text: string): Remark {
  return fault(
    'missing-value',
    { pointer: at, offsets },
    `"${key}" has no value`,
    emptyHint(key, offsets, text),
  );
}

/** A value that is there but isn't read as one: a space or colon is missing, or it stands behind a # or a comma. */
function emptyHint(key: string, [start, end]: readonly [number, number], text: string): string {
  const [, word, rest] = /^([a-z][a-z-]*)(?::| +)(\S.{0,60})$/.exec(key) ?? [];
  if (word !== undefined) return `write a colon and a space after the key: ${word}: ${rest}`;
  const comment = /^:[ \t]*(#[^\s#!][^\n]{0,60})/.exec(text.slice(end, end + 100))?.[1];
  if (comment !== undefined)
    return `a # begins a comment; put text that begins with it in quotes: "${comment.trimEnd()}"`;
  const digits = /^\d+$/.test(key)
    ? /([\d,]+),$/.exec(text.slice(Math.max(0, start - 20), start))?.[1]
    : undefined;
  if (digits !== undefined)
    return key.length === 3
      ? `write thousands without a comma: ${digits.replaceAll(',', '')}${key}`
      : `write a decimal point: ${digits}.${key}`;
  return 'write its value, or delete the key';
}

function keyOffsets({ key, value }: Pair): readonly [number, number] {
  if (isScalar(key) && key.range && key.range[1] > key.range[0]) return [key.range[0], key.range[1]];
  const start = (isScalar(key) ? key.range?.[0] : undefined) ?? (value as Node | null)?.range?.[0] ?? 0;
  return [start, start + 1];
}

function plainScalar(scalar: Scalar, pointer: string, { say }: Reading): Plain {
  const written = scalar.source ?? '';
  const { value } = scalar;
  // `null` is an ordinary word (an id may be called so); an empty value and ~ are no value.
  if (value === null) return written.toLowerCase() === 'null' ? written : null;
  if (typeof value === 'boolean') return value;
  const wrong =
    typeof value === 'number' ? wrongNumber(value, written, pointer) : checkText(String(value), pointer);
  wrong?.forEach(say);
  return typeof value === 'number' ? value + 0 : String(value);
}
