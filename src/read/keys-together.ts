// Which keys of the format stand together in one map: whether a word in a text can have been meant as one more.
import { shapes } from '../generated/shapes.js';
import { isKey } from './said.js';

/** Keys whose value is a sentence, in which a comma and a colon are nothing special. */
const SENTENCES: ReadonlySet<string> = new Set([
  'because',
  'says',
  'summary',
  'description',
  'question',
  'mitigation',
]);

/** Keys whose value may begin with a capital letter; those of all others are numbers, ids and words of the format. */
const CAPITALS: ReadonlySet<string> = new Set([
  ...SENTENCES,
  'name',
  'title',
  'publisher',
  'organisation',
  'item',
  'unit',
  'owner',
]);

/** Nobody writes more in one pair of braces than this, before a place and after it. */
const MOST_AROUND = 1000;

export function takesSentence(key: string): boolean {
  return SENTENCES.has(key);
}

/**
 * Whether a map has a key beside all others in it, once more than they.
 * @example fitsBeside('source', ['score', 'because']) // => true
 * @example fitsBeside('says', ['score', 'because']) // => false
 */
export function fitsBeside(key: string, others: readonly string[]): boolean {
  const known = others.filter(isKey);
  if (known.includes(key)) return false;
  return Object.values(shapes).some(
    ({ keys = [] }) => keys.includes(key) && known.every((other) => keys.includes(other)),
  );
}

/** Whether `key: value` in the braces around a place can be an entry of its own, beside the one of `own`. */
export function isEntry(key: string, value: string, own: string, text: string, place: number): boolean {
  // Ids are the author's, and one that is a key elsewhere too is one.
  if (!isKey(own)) return isKey(key) || new RegExp(`[\\n{,]\\s*${key}\\s*:`).test(text);
  if (!CAPITALS.has(key) && /^\p{Lu}/u.test(value)) return false;
  return fitsBeside(key, [own, ...keysAround(text, place)]);
}

/** The keys of the braces around a place, without those of braces inside them. */
function keysAround(text: string, place: number): readonly string[] {
  const before = text.slice(Math.max(0, place - MOST_AROUND), place);
  const after = text.slice(place, place + MOST_AROUND);
  const inside = before.slice(openBefore(before)) + after.slice(0, closeAfter(after));
  const own = inside.replace(/"[^"\n]*"|\[[^[\]]*\]/g, '').replace(/(?<!^)\{[^{}]*\}/g, '');
  return [...own.matchAll(/[{,]\s*([a-z][a-z0-9-]*)\s*:(?=\s)/g)].map(([, key = '']) => key);
}

function openBefore(before: string): number {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === '}') depth++;
    else if (before[at] === '{' && depth-- === 0) return at;
  }
  return 0;
}

function closeAfter(after: string): number {
  let depth = 0;
  for (let at = 0; at < after.length; at++) {
    if (after[at] === '{') depth++;
    else if (after[at] === '}' && depth-- === 0) return at;
  }
  return after.length;
}
