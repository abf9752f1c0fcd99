// Keys that the format doesn't have, and those that are missing: what was meant.
import { child, keysOf, type Place, type Remark } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { listed } from './build/desk.js';
import { type Document, type Plain, parentOf, spanOf } from './document.js';
import { fault } from './fault.js';
import { takesSentence } from './keys-together.js';
import { lostAtComma } from './left-out.js';
import { keyMeant } from './meant-ids.js';
import { PARTS } from './no-value.js';
import { meantNumber } from './number-text.js';
import { placeInWords } from './place-words.js';
import { isKey, quoted } from './said.js';
import { valueAt } from './shape-errors.js';
import type { Slip } from './shape-slips.js';

export function unknownKey(slip: Slip & { kind: 'unknown-key' }, root: Plain, document: Document): Remark {
  const { pointer, definition, key, meant: near, needs } = slip;
  const at = { pointer: child(pointer, key), of: 'key' } as const;
  const shape = shapes[definition];
  if (shape?.ids === true) return wrongId(key, at, definition, root);
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
  const lost = near === undefined ? lostBefore(pointer, key, root, document) : undefined;
  if (lost !== undefined) return lost;
  const elsewhere = near === undefined ? mapMeant(pointer, key, root)?.hint : undefined;
  const sentence = near === undefined ? sentenceBefore(pointer, key, root, document) : undefined;
  const known = keyHint(key, shape?.keys ?? [], near, needs);
  return fault(
    'unknown-key',
    at,
    `${place} ${isPlural(pointer) ? 'have' : 'has'} no key "${key}"`,
    elsewhere ?? (sentence === undefined ? known : `${sentence}; if it is a key, ${known}`),
  );
}

function wrongId(key: string, at: Place, definition: string, root: Plain): Remark {
  const [, id, bracket] = /^([a-z][a-z0-9-]*):([{[])/.exec(key) ?? [];
  if (id !== undefined)
    return fault('bad-id', at, `a space is missing after "${id}:"`, `write a space between : and ${bracket}`);
  return fault('bad-id', at, `"${key}" can't be an id`, keyMeant(key, definition, root));
}

/** `{ name: Shared service, with the NHS: phase 1 }`: what looks like a key is the rest of a text after a comma. */
function lostBefore(pointer: string, key: string, root: Plain, document: Document): Remark | undefined {
  const map = valueAt(root, pointer);
  if (!/\s/.test(key) || typeof map !== 'object' || map === null) return undefined;
  const keys = Object.keys(map);
  const before = keys[keys.indexOf(key) - 1] ?? '';
  const read = valueAt(map, child('', before));
  const [start] = spanOf(document, { pointer: child(pointer, key), of: 'key' });
  const comma = document.text.slice(0, start).trimEnd().length - 1;
  if (typeof read !== 'string' || document.text[comma] !== ',') return undefined;
  const { message, hint } = lostAtComma(read, start, document.text);
  return fault('lost-text', { pointer: child(pointer, before), offsets: [comma, comma + 1] }, message, hint);
}

/** `{ because: Adequate, says: Ofsted }`: a word after a comma that is no key here, in quotes with the text before it. */
function sentenceBefore(pointer: string, key: string, root: Plain, document: Document): string | undefined {
  const { text } = document;
  const at = child(pointer, key);
  if (typeof valueAt(root, at) !== 'string') return undefined;
  const [word] = spanOf(document, { pointer: at, of: 'key' });
  const before = text.slice(Math.max(0, word - MOST_BEFORE), word);
  const [, name = '', said = ''] = /([a-z]+):\s+([^\s"'][^:"'{}\n]*,\s*)$/.exec(before) ?? [];
  if (!takesSentence(name)) return undefined;
  const [, end] = spanOf(document, { pointer: at, of: 'value' });
  const more = text.slice(word, end);
  return /["'\n]/.test(more) ? undefined : quoted({ lead: `${name}: `, content: said + more });
}

/** Nobody writes a longer sentence in braces. */
const MOST_BEFORE = 500;

/** Another map for which a key that this one doesn't have can have been meant, were it indented otherwise. */
export function mapMeant(
  pointer: string,
  key: string,
  root: Plain,
): { readonly map: string; readonly hint: string } | undefined {
  const value = valueAt(root, child(pointer, key));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (pointer === '') {
    const above = Object.keys(root ?? {});
    const part = above.slice(0, above.indexOf(key)).findLast((each) => isKey(each)) ?? '';
    if (!PARTS.includes(part)) return undefined;
    return { map: `/${part}`, hint: `if it belongs to "${part}", begin it two spaces further in` };
  }
  const map = parentOf(pointer);
  const [neighbour = ''] = keysOf(pointer).slice(-1);
  if (!PARTS.includes(keysOf(map).at(-1) ?? '')) return undefined;
  return { map, hint: `if it is one more like "${neighbour}", begin it at the same column as that` };
}

/** Key → what people call it elsewhere. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['because', ['comment', 'comments', 'justification', 'note', 'notes', 'rationale', 'reason', 'why']],
  ['summary', ['about', 'description', 'details', 'notes']],
  ['description', ['about', 'definition', 'details', 'notes', 'summary']],
  ['source', ['citation', 'ref', 'reference']],
  ['sources', ['references']],
  ['name', ['label', 'title']],
  ['title', ['name']],
  ['score', ['rating', 'value']],
  ['worst', ['low', 'min', 'minimum']],
  ['best', ['high', 'max', 'maximum']],
  ['publisher', ['author', 'by']],
  ['url', ['link']],
]);

function keyHint(
  key: string,
  known: readonly string[],
  near: string | undefined,
  needs: readonly string[],
): string {
  const same = near ?? known.find((each) => SAME.get(each)?.includes(key));
  if (same !== undefined) return `did you mean "${same}"?`;
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

/** What keys that can't be missing can be, where it is soon said. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['format', 'appraisal/1'],
  ['choose', 'one, many or each'],
]);

export function missingKeys({ pointer, keys }: Slip & { kind: 'missing-keys' }): Remark {
  const named = listed(
    keys.map((key) => `"${key}"`),
    'and',
  );
  const lines = keys.map((key) => `${key}: ${VALUES.get(key) ?? '…'}`);
  const has = isPlural(pointer) ? 'have' : 'has';
  return fault(
    'missing-key',
    { pointer, of: 'key' },
    `${placeInWords(pointer)} ${has} no ${named}`,
    `add ${listed(lines, 'and')}`,
  );
}

/** Whether a place is called by a plural. */
export function isPlural(pointer: string): boolean {
  return /^\/(?:options|criteria|scores|sources|facts|scales|costs|costs\/flows\/[^/]+)$/.test(pointer);
}
