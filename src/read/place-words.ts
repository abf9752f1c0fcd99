// Places of the file in the words of the field.
import { keysOf } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';

/** The kinds of entry that stand under a part of the file. */
const ENTRIES: Readonly<Record<string, string>> = {
  sources: 'source',
  facts: 'fact',
  options: 'option',
  scales: 'scale',
  criteria: 'criterion',
  scores: 'option',
  consultation: 'question',
};

/**
 * A place in the words of the field: `placeInWords('/scores/mutual/safety')
 * // => 'the score of "mutual" on "safety"'`.
 */
export function placeInWords(pointer: string): string {
  const keys = keysOf(pointer).filter(
    (key, index, all) => !(key === 'criteria' && index > 0 && all[0] === 'criteria'),
  );
  const [part = '', id, ...rest] = keys;
  if (part === '') return 'the file';
  if (id === undefined) return `"${part}"`;
  if (part === 'scores') {
    const [leaf, end] = rest;
    if (leaf === undefined) return `the row of scores of "${id}"`;
    return end === undefined || end === 'score'
      ? `the score of "${id}" on "${leaf}"`
      : `the "${end}" of the score of "${id}" on "${leaf}"`;
  }
  const kind = ENTRIES[part];
  if (kind === undefined) return `the "${keys.slice(1).join(' › ')}" of the ${part}`;
  if (part === 'criteria') return criterionInWords(keys.slice(1));
  const entry = `the ${kind} "${id}"`;
  return rest.length === 0 ? entry : `the "${rest.join(' › ')}" of ${entry}`;
}

const CRITERION_KEYS: readonly string[] = shapes['criterion']?.keys ?? [];

function criterionInWords(keys: readonly string[]): string {
  const key = keys.findIndex((each, index) => index > 0 && CRITERION_KEYS.includes(each));
  const id = keys[key === -1 ? keys.length - 1 : key - 1];
  const entry = `the criterion "${id}"`;
  return key === -1 ? entry : `the "${keys.slice(key).join(' › ')}" of ${entry}`;
}
