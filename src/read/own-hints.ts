// What to type for a value of the wrong kind, with the author's own words, ids and numbers in it.
import { nearest } from '../nearest.js';
import { meant } from './build/quantities.js';
import type { Plain } from './document.js';
import { idOf } from './id-words.js';
import { optionMeant } from './meant-ids.js';
import { valueAt } from './shape-errors.js';

/** The hint for a value where its words say what was meant; undefined where they don't. */
export function ownHint(definition: string, value: Plain, root: Plain): string | undefined {
  switch (definition) {
    case 'scaleChoice':
    case 'scaleEntry':
      return scaleMeant(value, root);
    case 'levelMap':
      return Array.isArray(value) ? levelsMeant(value) : undefined;
    case 'scoreRow':
      return Array.isArray(value) ? rowMeant(value, root) : undefined;
    case 'flowList':
      return isMap(value) ? 'put brackets around it: [{ item: …, … }]' : undefined;
    case 'recommendation':
    case 'decided':
      return choiceMeant(value, root, definition === 'decided' ? 'by' : 'because');
    case 'optionChoice':
    case 'publishedEntry.ranking':
      return optionsMeant(value, root);
    default:
      return undefined;
  }
}

function isMap(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `one_to_five` for `one-to-five`; `1 to 5` and `{ min: 1, max: 5 }` for two ends, of which nobody knows which is best. */
function scaleMeant(value: Plain, root: Plain): string | undefined {
  if (typeof value === 'string') {
    const near = nearest(value, Object.keys(valueAt(root, '/scales') ?? {}));
    if (near !== undefined) return `did you mean "${near}"?`;
    const [, low, high] = /^([-\d.]+)\.\.([-\d.]+)$/.exec(meant(value) ?? '') ?? [];
    return low === undefined || high === undefined ? undefined : endsHint(low, high);
  }
  if (!isMap(value)) return undefined;
  const end = (...keys: readonly string[]) =>
    keys.map((key) => value[key]).find((each) => typeof each === 'number');
  const low = end('min', 'minimum', 'from', 'low', 'lowest', 'bottom');
  const high = end('max', 'maximum', 'to', 'high', 'highest', 'top');
  return low === undefined || high === undefined ? undefined : endsHint(String(low), String(high));
}

function endsHint(low: string, high: string): string {
  return `write { worst: ${low}, best: ${high} }, or { worst: ${high}, best: ${low} } where less is better`;
}

/** `[poor, fair, good]`: levels evenly apart, where that gives whole numbers. */
function levelsMeant(levels: readonly Plain[]): string | undefined {
  const step = 100 / (levels.length - 1);
  if (!Number.isInteger(step) || levels.some((level) => typeof level !== 'string')) return undefined;
  return `write { ${levels.map((level, index) => `${level}: ${index * step}`).join(', ')} }, the worst first`;
}

/** `[3, 4]`: the scores of the criteria in the order of the file. */
function rowMeant(scores: readonly Plain[], root: Plain): string | undefined {
  const leaves = leavesBelow(valueAt(root, '/criteria'));
  if (leaves.length !== scores.length || scores.some((score) => typeof score === 'object')) return undefined;
  return `write { ${leaves.map((id, index) => `${id}: ${scores[index]}`).join(', ')} }`;
}

function leavesBelow(criteria: Plain): readonly string[] {
  const entries = Array.isArray(criteria)
    ? criteria.map((entry: Plain) => [idOf(String(valueAt(entry, '/name') ?? '')), entry] as const)
    : Object.entries(isMap(criteria) ? criteria : {});
  return entries.flatMap(([id, entry]) => {
    const below = valueAt(entry, '/criteria');
    return isMap(below) ? leavesBelow(below) : id === '' ? [] : [idOf(id)];
  });
}

/** `recommendation: trust`, or its name. */
function choiceMeant(value: Plain, root: Plain, more: string): string | undefined {
  const id = typeof value === 'string' ? optionMeant(value, root) : undefined;
  return id === undefined ? undefined : `write { options: [${id}], ${more}: … }`;
}

/** `1. Trust, 2. Council`: options in one text. */
function optionsMeant(value: Plain, root: Plain): string | undefined {
  if (typeof value !== 'string') return undefined;
  const names = value.split(/[,;>]|\band\b/).map((name) => name.replace(/^\s*\d+[.)]/, '').trim());
  const ids = names.map((name) => optionMeant(name, root) ?? optionMeant(value, root));
  const all = new Set(ids);
  return all.has(undefined) ? undefined : `write [${[...all].join(', ')}]`;
}
