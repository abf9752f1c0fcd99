// Places of the file in the words of the field.
import { keysOf } from '../diagnostic.js';

/** Maps whose keys the author chooses: what is called by its id there. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['sources', 'source'],
  ['facts', 'fact'],
  ['options', 'option'],
  ['scales', 'scale'],
  ['criteria', 'criterion'],
  ['consultation', 'question'],
  ['groups', 'group'],
  ['labels', 'label at'],
  ['levels', 'level'],
  ['support', 'support for'],
  ['oppose', 'opposition to'],
  ['counts', 'count for'],
  ['risks', 'risk'],
  ['totals', 'printed total of'],
]);

/** Entries that need no word about where they stand: their ids are theirs alone. */
const BY_THEMSELVES: ReadonlySet<string> = new Set([
  'risk',
  'source',
  'fact',
  'option',
  'scale',
  'criterion',
  'question',
]);

/** What an item of a list is called. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['points', 'point'],
  ['dissent', 'dissent'],
  ['combines', 'option'],
  ['options', 'option'],
  ['conditions', 'condition'],
  ['must', 'requirement'],
  ['ranking', 'place'],
  ['source', 'citation'],
]);

/** Parts of the file whose key is no noun. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['decided', 'decision'],
  ['published', 'published paper'],
]);

/**
 * A place in the words of the field: `placeInWords('/scores/mutual/safety')
 * // => 'the score of "mutual" on "safety"'`.
 */
export function placeInWords(pointer: string): string {
  const [part, ...rest] = keysOf(pointer);
  if (part === undefined) return 'the file';
  if (part === 'scores') return scoreInWords(rest);
  if (part === 'costs' && rest[0] === 'flows') return flowInWords(rest.slice(1));
  if (part === 'equality') return impactInWords(rest);
  return below(`the ${PARTS.get(part) ?? part}`, part, rest);
}

function scoreInWords([option, criterion, ...rest]: readonly string[]): string {
  if (option === undefined) return 'the scores';
  if (criterion === undefined) return `the row of scores of "${option}"`;
  const score = `the score of "${option}" on "${criterion}"`;
  return below(score, '', rest[0] === 'score' ? rest.slice(1) : rest);
}

function flowInWords([option, index, ...rest]: readonly string[]): string {
  if (option === undefined) return 'the flows of the costs';
  if (index === undefined) return `the flows of "${option}"`;
  return below(`flow ${Number(index) + 1} of "${option}"`, '', rest);
}

function impactInWords([characteristic, option, ...rest]: readonly string[]): string {
  if (characteristic === undefined) return 'the equality impacts';
  if (option === undefined) return `the impacts on "${characteristic}"`;
  const impact = `the impact of "${option}" on "${characteristic}"`;
  return below(impact, '', rest[0] === 'impact' ? rest.slice(1) : rest);
}

/** From the outside in: `whole` is what has been named so far, `map` the key of the map or list it is. */
function below(whole: string, map: string, [key, ...rest]: readonly string[]): string {
  if (key === undefined) return whole;
  // Criteria below a criterion are named by their own ids.
  if (key === 'criteria' && map === '' && rest.length > 0) return below(whole, 'criteria', rest);
  const item = /^\d+$/.test(key) ? ITEMS.get(map) : undefined;
  const outer = whole.replace(/^the "[^"]*" of /, '');
  if (item !== undefined) return below(`${item} ${Number(key) + 1} of ${outer}`, '', rest);
  const entry = ENTRIES.get(map);
  if (entry === undefined) return below(`the "${key}" of ${whole}`, key, rest);
  const named = map === 'labels' ? `the ${entry} ${key}` : `the ${entry} "${key}"`;
  const joint = /(?:for|to|of)$/.test(entry) ? 'in' : 'of';
  return below(BY_THEMSELVES.has(entry) ? named : `${named} ${joint} ${outer}`, '', rest);
}
