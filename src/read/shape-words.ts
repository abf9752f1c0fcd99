// Slips of shape in words: what a place is called, what it takes, and what to type instead.
import type { Remark } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { dateHint } from './build/dates.js';
import { instead } from './build/desk.js';
import { meant } from './build/quantities.js';
import { yearHint } from './build/years.js';
import { type Document, type Plain, spanOf, writtenAt } from './document.js';
import { expectedOf } from './expected.js';
import { fault } from './fault.js';
import { idHint } from './id-words.js';
import { invisibleInKey, named } from './invisible.js';
import { isPlural, missingKeys, unknownKey } from './key-words.js';
import { keyMeant } from './meant-ids.js';
import { meantValue } from './meant-value.js';
import { isScore, SCORE_HINT } from './no-value.js';
import { decimal } from './number-text.js';
import { ownHint } from './own-hints.js';
import { placeInWords } from './place-words.js';
import { quoted } from './said.js';
import { type ShapeError, valueAt } from './shape-errors.js';
import type { Slip } from './shape-slips.js';
import { numberMeant, takesWords, typeHint } from './type-words.js';

/** One remark for one slip; `root` is the whole file as plain data. */
export function inWords(slip: Slip, root: Plain, document: Document): Remark {
  switch (slip.kind) {
    case 'value':
      return wrongValue(slip.error, valueAt(root, slip.pointer), document, root);
    case 'unknown-key':
      return unknownKey(slip, root, document);
    case 'missing-keys':
      return missingKeys(slip);
  }
}

function wrongValue(error: ShapeError, value: Plain, document: Document, root: Plain): Remark {
  const { pointer, keyword, definition, params } = error;
  const written = writtenAt(document, pointer);
  const place = placeInWords(pointer);
  if (value === '' || (typeof value === 'string' && value.trim() === ''))
    return fault(
      'missing-value',
      { pointer, of: 'key' },
      `${place} is empty`,
      isScore(pointer) ? SCORE_HINT : 'write its text, or delete the key',
    );
  if (Array.isArray(value) && keyword === 'minItems')
    return fault('missing-value', pointer, `${place} is an empty list`, emptyListHint(pointer));
  const copied = typeof value === 'string' ? copiedSigns(pointer, place, value) : undefined;
  if (copied !== undefined) return copied;
  const shown = inWordsOf(value, written);
  const is = isPlural(pointer) ? 'are' : 'is';
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
    return fault('wrong-type', pointer, `${place} can't be ${shown}`, wordHint(value, allowed));
  }
  const { what } = expectedOf(definition);
  const time = TIMES.get(what);
  if (time !== undefined)
    return fault(
      time.rule,
      pointer,
      `${place} is ${shown}, which is not ${time.is}`,
      time.hint(wordOf(value) ?? ''),
    );
  if (keyword === 'pattern' && definition === 'id')
    return fault('bad-id', pointer, `${shown} can't be an id`, idNamed(pointer, String(value), root));
  const text = takesWords(what) && isMap(value) ? textWithColon(pointer, document) : undefined;
  if (text !== undefined)
    return fault('wrong-type', pointer, `the colon makes a key and a value of ${place}`, text);
  const number = numberMeant(definition, value);
  const isUnclear = number !== undefined && typeof value === 'string' && decimal(value) === undefined;
  return fault(
    isUnclear ? 'ambiguous-number' : 'wrong-type',
    pointer,
    isMap(value) && shapes[definition]?.branches?.some((branch) => shapes[branch]?.type === 'object')
      ? `${place} ${is} a map with none of the keys that ${what} has`
      : `${place} ${is} ${shown}, which is not ${what}`,
    number === undefined
      ? (ownHint(definition, value, root) ?? typeHint(definition, value, written))
      : `write ${number}`,
  );
}

/** Where the ids of options stand as values. */
const NAMES_OPTION =
  /^\/(?:baseline$|(?:recommendation|decided)\/options\/|options\/[^/]+\/combines\/|published\/ranking\/)/;

function idNamed(pointer: string, value: string, root: Plain): string {
  return NAMES_OPTION.test(pointer) ? keyMeant(value, 'scoreTable', root) : idHint(value);
}

/** `- Option A: in-house` where a text is meant: the hint that shows it in quotes. */
function textWithColon(pointer: string, document: Document): string | undefined {
  const [start, end] = spanOf(document, { pointer, of: 'value' });
  const isWhole = /^[^{[\n]+$/.test(document.text.slice(start, end));
  return isWhole ? quoted(meantValue(document.text, start)) : undefined;
}

/** What copying from a page or a letter brings along: typographic quotes, spaces that don't break. */
function copiedSigns(pointer: string, place: string, value: string): Remark | undefined {
  const hidden = invisibleInKey(value);
  if (hidden !== undefined) {
    const clean = value.replace(/[\u2000-\u200a\u00a0\u202f\u205f\u3000]/g, ' ').replace(/[^\P{Cf}]/gu, '');
    const number = meant(clean);
    return fault(
      'invisible-character',
      pointer,
      `${place} holds the invisible character ${named(hidden)}`,
      `type it anew: ${number ?? clean.trim()}`,
    );
  }
  const [, inner] = /^[“”„‘’‚](.+)[“”‘’]$/.exec(value) ?? [];
  if (inner === undefined) return undefined;
  return fault(
    'wrong-type',
    pointer,
    `the typographic quotes are read as a part of ${place}`,
    `write ${meant(inner) ?? inner} without them, or in straight quotes`,
  );
}

const TIMES = new Map<string, { rule: 'bad-date' | 'bad-year'; is: string; hint: typeof dateHint }>([
  ['a date', { rule: 'bad-date', is: 'written as a date', hint: dateHint }],
  ['a year', { rule: 'bad-year', is: 'a year', hint: yearHint }],
]);

/** A single value as text; undefined for maps, lists and nothing. */
function wordOf(value: Plain): string | undefined {
  return typeof value === 'object' ? undefined : String(value);
}

function isMap(value: Plain): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emptyListHint(pointer: string): string {
  return pointer.endsWith('/options') ? 'write none, or name the options' : 'fill it, or delete the key';
}

function wordHint(value: Plain, allowed: readonly string[]): string | undefined {
  const [only] = Array.isArray(value) && value.length === 1 ? (value as readonly Plain[]) : [];
  const word = only === undefined ? undefined : wordOf(only);
  if (word !== undefined) return `write ${word} without the brackets`;
  if (typeof value !== 'string') return instead('', allowed);
  // Hyphens that don't break, and dashes, as a word processor sets them.
  const plain = value.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (plain !== value && allowed.includes(plain)) return `write ${plain} with the hyphen of the keyboard`;
  const [, before] = /^(\S+)\s*(?:#|\/\/)/.exec(value) ?? [];
  if (before !== undefined && allowed.includes(before)) return `write ${before}, and a comment as " # …"`;
  return instead(value, allowed);
}

function inWordsOf(value: Plain, written: string | undefined): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return written ?? String(value);
}
