// What a page of a comparison has at hand: names by key, figures with their decimals.
import type { Change, ComparedOutcome, ComparedThing } from '../generated/comparison.js';
import type { Cell } from '../page/blocks.js';
import { decimalsToTell } from '../page/figures.js';

export interface PageWords {
  option(key: string): string;
  criterion(key: string): string;
  thing(key: string, kind: 'option' | 'criterion'): ComparedThing | undefined;
  /** The changes of one part that are about an option, or about a criterion. */
  told(part: Change['part'], key: string): readonly Change[];
  readonly decimals: number;
}

export function wordsOf(outcome: ComparedOutcome, decimals: number | undefined): PageWords {
  const options = new Map(outcome.options.map((each) => [each.key, each]));
  const criteria = new Map(outcome.criteria.map((each) => [each.key, each]));
  const totals = (round: 'old' | 'new') =>
    outcome.ranking.flatMap((row) => (row[round]?.total === undefined ? [] : [row[round].total]));
  const wanted = decimals ?? 1;
  const changes = changesByThing(outcome);
  return {
    option: (key) => options.get(key)?.name ?? key,
    criterion: (key) => criteria.get(key)?.name ?? key,
    told: (part, key) => changes.get(`${part} ${key}`) ?? [],
    thing: (key, kind) => (kind === 'option' ? options : criteria).get(key),
    decimals: Math.max(decimalsToTell(totals('old'), wanted), decimalsToTell(totals('new'), wanted)),
  };
}

/**
 * Words of an author inside a sentence of ours.
 * @example cited('Ranks first') // => '“Ranks first”'
 */
export function cited(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}

/** The changes by what they are about: a page asks that of every option and criterion. */
function changesByThing({ changes }: ComparedOutcome): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    const { part, option, criterion } = change;
    // A score has both; it is told in a table of its own.
    const key = option === undefined || criterion === undefined ? (option ?? criterion) : undefined;
    if (key === undefined) continue;
    const place = `${part} ${key}`;
    const list = found.get(place);
    if (list === undefined) found.set(place, [change]);
    else list.push(change);
  }
  return found;
}

/** The name, and below it the old one where there was another. */
export function nameCell(key: string, kind: 'option' | 'criterion', words: PageWords): Cell {
  const thing = words.thing(key, kind);
  const text = thing?.name ?? key;
  const wasCalled = thing?.oldName === undefined ? '' : thing.oldName;
  const wasId =
    thing?.old !== undefined && thing.new !== undefined && thing.old !== thing.new
      ? `key ${thing.old} before, ${groundWords(thing.ground)}`
      : '';
  const detail = [wasCalled === '' ? '' : `was ${cited(wasCalled)}`, wasId]
    .filter((each) => each !== '')
    .join('; ');
  return { text, ...(detail === '' ? {} : { detail }) };
}

function groundWords(ground: string | undefined): string {
  switch (ground) {
    case 'asked':
      return 'the same as you say';
    case 'name':
      return 'the same name';
    case 'near-name':
      return 'a near name, and the rest agrees';
    case 'scores':
      return 'the same scores';
    default:
      return 'the same key';
  }
}
