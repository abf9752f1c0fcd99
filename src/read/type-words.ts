// What to type where a value is of the wrong type.
import { shapes } from '../generated/shapes.js';
import { meant } from './build/quantities.js';
import type { Plain } from './document.js';
import { expectedOf } from './expected.js';
import { idOf } from './id-words.js';
import { decimal } from './number-text.js';
import { valueAt } from './shape-errors.js';

const WITH_PERCENT: readonly string[] = ['percent', 'shareText'];
const PERCENT_OR_NOT: readonly string[] = ['numberOrPercent', 'scoreEnd', 'weightValue', 'printedFigure'];
const WITHOUT_PERCENT: readonly string[] = ['number', 'count', 'value'];

/** The number to type where text was meant as one (`1,000`, `£5`, `"3"`), or a number as a percentage. */
export function numberMeant(definition: string, value: Plain): string | undefined {
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
export function typeHint(definition: string, value: Plain, written: string | undefined): string {
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
  if (what === 'true or false' && typeof value === 'string' && /^(?:yes|no|on|off)$/i.test(value))
    return `write ${/^(?:yes|on)$/i.test(value) ? 'true' : 'false'}`;
  if (Array.isArray(value) && shapes[definition]?.ids === true)
    return dashesHint(value[0] ?? null, write, TEXT_OF.get(definition) ?? 'name');
  const [, key, rest] =
    typeof value === 'string' && !takesWords(what)
      ? (/^([a-z][a-z0-9-]*):(\S.*?)(?: [a-z][a-z0-9-]*:.*)?$/.exec(value) ?? [])
      : [];
  if (key !== undefined) return `write a space after the colon: ${key}: ${rest}`;
  const [only, other, ...more] = Array.isArray(value) ? (value as readonly Plain[]) : [];
  if (typeof only === 'number' && typeof other === 'number' && more.length === 0)
    return `write ${Math.min(only, other)}..${Math.max(only, other)} for a range`;
  if (other === undefined && (typeof only === 'string' || typeof only === 'number') && takesWords(what))
    return `write ${only} without the brackets`;
  return `write ${write}`;
}

/** The key of an entry that says what it is. */
const TEXT_OF: ReadonlyMap<string, string> = new Map([
  ['sourceMap', 'title'],
  ['factMap', 'says'],
]);

/** A list where a map is meant: its items get ids instead of dashes. */
function dashesHint(first: Plain, write: string, text: string): string {
  if (typeof first === 'object' && first !== null && !Array.isArray(first)) {
    const [key = ''] = Object.keys(first);
    const name = valueAt(first, `/${text}`) ?? valueAt(first, '/name');
    if (typeof name === 'string' && idOf(name) !== '')
      return `write an id instead of each dash, and the rest below it: ${idOf(name)}: { ${text}: ${name}, … }`;
    if (Object.keys(first).length === 1) return `leave out the dashes: ${key}: …`;
  }
  if (typeof first === 'string' && idOf(first) !== '')
    return `write each id with a colon instead of a dash: ${idOf(first)}: { ${text}: ${first} }`;
  return `write ${write}`;
}

export function takesWords(what: string): boolean {
  return !what.includes('map') && !what.includes('list');
}
