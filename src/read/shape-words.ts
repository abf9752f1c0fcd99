// Slips of shape in words: what a place is called, what it takes, and what to type instead.
import { child, type Remark } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { dateHint } from './build/dates.js';
import { instead, listed } from './build/desk.js';
import { meant } from './build/quantities.js';
import type { Plain } from './document.js';
import { expectedOf } from './expected.js';
import { fault } from './fault.js';
import { decimal, meantNumber } from './number-text.js';
import { placeInWords } from './place-words.js';
import { type ShapeError, valueAt } from './shape-errors.js';
import type { Slip } from './shape-slips.js';

type Written = (pointer: string) => string | undefined;

/** One remark for one slip; `root` is the whole file as plain data. */
export function inWords(slip: Slip, root: Plain, written: Written): Remark {
  switch (slip.kind) {
    case 'value':
      return wrongValue(slip.error, valueAt(root, slip.pointer), written(slip.pointer));
    case 'unknown-key':
      return unknownKey(slip, root);
    case 'missing-keys':
      return missingKeys(slip);
  }
}

function unknownKey(slip: Slip & { kind: 'unknown-key' }, root: Plain): Remark {
  const { pointer, definition, key, meant: near, needs } = slip;
  const at = { pointer: child(pointer, key), of: 'key' } as const;
  const shape = shapes[definition];
  if (shape?.ids === true) return fault('bad-id', at, `"${key}" can't be an id`, idHint(key));
  if (shape?.ids === false)
    return fault(
      'wrong-type',
      at,
      `a label stands at a number, and "${key}" is none`,
      labelHint(key, root, at),
    );
  const place = placeInWords(pointer);
  const other = otherKind(definition, key, valueAt(root, pointer));
  if (other !== undefined)
    return fault(
      'unknown-key',
      at,
      `"${key}" does not go with "${other}" in ${place}`,
      'delete one of the two',
    );
  return fault('unknown-key', at, `${place} has no key "${key}"`, keyHint(shape?.keys ?? [], near, needs));
}

function keyHint(known: readonly string[], near: string | undefined, needs: readonly string[]): string {
  if (near !== undefined) return `did you mean "${near}"?`;
  const others = known.filter((each) => !needs.includes(each));
  if (needs.length === 0) return `it can be ${listed(others, 'or')}; a key of your own begins with x-`;
  const needed = listed(needs, 'and');
  return others.length === 0
    ? `write ${needed}`
    : `write ${needed}; there can also be ${listed(others, 'and')}`;
}

/** Of what union a definition is a branch. */
const unionOf = new Map(
  Object.values(shapes).flatMap((shape) => (shape.branches ?? []).map((branch) => [branch, shape] as const)),
);

/** Of several kinds of map, one has this key: the key of the present kind that doesn't go with it. */
function otherKind(definition: string, key: string, value: Plain): string | undefined {
  const union = unionOf.get(definition);
  const isOther = union?.branches?.some((branch) => shapes[branch]?.keys?.includes(key));
  if (!isOther || typeof value !== 'object' || value === null) return undefined;
  return shapes[definition]?.required?.find((required) => required in value);
}

function labelHint(key: string, root: Plain, { pointer }: { readonly pointer: string }): string {
  const score = meantNumber(key) ?? valueAt(root, pointer);
  const label = typeof score === 'number' ? key : valueAt(root, pointer);
  const isLine = (typeof score === 'number' || typeof score === 'string') && typeof label === 'string';
  return `write the score first, then its label: ${isLine ? `${score}: ${label}` : '1: Fails'}`;
}

function missingKeys({ pointer, keys }: Slip & { kind: 'missing-keys' }): Remark {
  const named = listed(
    keys.map((key) => `"${key}"`),
    'and',
  );
  const lines = keys.map((key) => (key === 'format' ? 'format: appraisal/1' : `${key}: …`));
  const has = PLURAL.test(pointer) ? 'have' : 'has';
  return fault(
    'missing-key',
    { pointer, of: 'key' },
    `${placeInWords(pointer)} ${has} no ${named}`,
    `add ${listed(lines, 'and')}`,
  );
}

const PLURAL = /^\/(?:options|criteria|scores|sources|facts|scales)$/;

function wrongValue(error: ShapeError, value: Plain, written: string | undefined): Remark {
  const { pointer, keyword, definition, params } = error;
  const place = placeInWords(pointer);
  if (value === '' || (typeof value === 'string' && value.trim() === ''))
    return fault(
      'missing-value',
      { pointer, of: 'key' },
      `${place} is empty`,
      'write its text, or delete the key',
    );
  if (Array.isArray(value) && keyword === 'minItems')
    return fault('missing-value', pointer, `${place} is an empty list`, emptyListHint(pointer));
  const shown = inWordsOf(value, written);
  const is = PLURAL.test(pointer) ? 'are' : 'is';
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
    return fault('wrong-type', pointer, `${place} can't be ${shown}`, wordHint(value, allowed));
  }
  const { what } = expectedOf(definition);
  if (what === 'a date')
    return fault(
      'bad-date',
      pointer,
      `${place} is ${shown}, which is not written as a date`,
      dateHint(wordOf(value) ?? ''),
    );
  if (keyword === 'pattern' && definition === 'id')
    return fault('bad-id', pointer, `${shown} can't be an id`, idHint(String(value)));
  const number = numberMeant(definition, value);
  const isUnclear = number !== undefined && typeof value === 'string' && decimal(value) === undefined;
  return fault(
    isUnclear ? 'ambiguous-number' : 'wrong-type',
    pointer,
    isMap(value) && shapes[definition]?.branches?.some((branch) => shapes[branch]?.type === 'object')
      ? `${place} ${is} a map with none of the keys that ${what} has`
      : `${place} ${is} ${shown}, which is not ${what}`,
    number === undefined ? typeHint(definition, value, written) : `write ${number}`,
  );
}

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
  return instead(typeof value === 'string' ? value : '', allowed);
}

const WITH_PERCENT: readonly string[] = ['percent', 'shareText'];
const PERCENT_OR_NOT: readonly string[] = ['numberOrPercent', 'scoreEnd', 'weightValue', 'printedFigure'];
const WITHOUT_PERCENT: readonly string[] = ['number', 'count', 'value'];

/** The number to type where text was meant as one (`1,000`, `£5`, `"3"`), or a number as a percentage. */
function numberMeant(definition: string, value: Plain): string | undefined {
  if (WITH_PERCENT.includes(definition) && typeof value === 'number') {
    if (!(value > 0 && value < 1)) return `${value}%`;
    return `${value}% or ${Number(`${value}e2`)}%, whichever is meant`;
  }
  if (typeof value !== 'string') return undefined;
  const number = meant(value);
  if (number === undefined) return undefined;
  const bare = number.replaceAll('%', '');
  if (WITHOUT_PERCENT.includes(definition)) return bare.includes('..') ? undefined : bare;
  if (PERCENT_OR_NOT.includes(definition)) {
    if (definition !== 'weightValue' && number.includes('..')) return undefined;
    return decimal(value) === undefined ? number : `${number} without quotes`;
  }
  if (!WITH_PERCENT.includes(definition)) return undefined;
  return bare
    .split('..')
    .map((end) => `${end}%`)
    .join('..');
}

/** What to type where a value of another type is meant. */
function typeHint(definition: string, value: Plain, written: string | undefined): string {
  const { write, what } = expectedOf(definition);
  const isWord = typeof value === 'number' || typeof value === 'boolean';
  if (what === 'a list of options' && value !== 'none' && typeof value === 'string')
    return value.toLowerCase() === 'none' ? 'write none' : `write [${value}]`;
  if (definition === 'idList' && typeof value === 'string') return `write [${value}]`;
  if (isWord && what === 'a score')
    return `write ${value ? 'yes' : 'no'} if that is the level, or put it in quotes: "${written ?? value}"`;
  if (
    isWord &&
    (what === 'text' || what === 'a citation' || (what === 'an id' && typeof value === 'boolean'))
  )
    return `put it in quotes: "${written ?? value}"`;
  if (what === 'a requirement' && isWord)
    return typeof value === 'number'
      ? `write "at least ${value}", "at most ${value}", "above ${value}", "below ${value}" or "is ${value}"`
      : `write "is ${value ? 'yes' : 'no'}"`;
  if (definition === 'weightingEntry' && typeof value === 'string') return `write { method: ${value} }`;
  if (definition === 'discounted' && typeof value === 'string') return `write { because: ${value} }`;
  if (definition === 'optionEntry' && typeof value === 'string') return `write { name: ${value} }`;
  if (definition === 'criterion' && typeof value === 'number') return `write { weight: ${value} }`;
  if (what === 'true or false' && typeof value === 'string' && /^(yes|no)$/i.test(value))
    return `write ${value.toLowerCase() === 'yes' ? 'true' : 'false'}`;
  const [only, other, ...more] = Array.isArray(value) ? (value as readonly Plain[]) : [];
  if (typeof only === 'number' && typeof other === 'number' && more.length === 0)
    return `write ${Math.min(only, other)}..${Math.max(only, other)} for a range`;
  if (other === undefined && (typeof only === 'string' || typeof only === 'number') && takesWords(what))
    return `write ${only} without the brackets`;
  return `write ${write}`;
}

function takesWords(what: string): boolean {
  return !what.includes('map') && !what.includes('list');
}

function inWordsOf(value: Plain, written: string | undefined): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return written ?? String(value);
}

function idHint(key: string): string {
  const id = key
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(?:[^a-z]+|x-+)+|-+$/g, '')
    .slice(0, 64);
  const rules = 'small letters, digits and hyphens, beginning with a letter, at most 64';
  return id === ''
    ? `an id has ${rules}`
    : `write ${id} (an id has ${rules}); the full text goes into its name`;
}
