// Small words of a page: names put to ids, lists in sentences, dates and delivery models as people say them.
import { figure } from './figures.js';

/**
 * What a map of the result holds for an id, which is data and may be called `constructor`.
 * @example entry({ cost: 4 }, 'cost') // => 4
 * @example entry({ cost: 4 }, 'constructor') // => undefined
 */
export function entry<T>(map: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined;
}

/** The names of options, criteria and groups by id, for whoever has only the id. */
export interface Names {
  readonly option: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** What namesOf looks at: an outcome has it. */
interface Named {
  readonly options: readonly Entry[];
  readonly groups: readonly Entry[];
  readonly criteria: readonly Entry[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
}

export function namesOf(outcome: Named): Names {
  const options = new Map(outcome.options.map((option) => [option.id, option.name]));
  const criteria = new Map([...outcome.groups, ...outcome.criteria].map(({ id, name }) => [id, name]));
  return { option: (id) => options.get(id) ?? words(id), criterion: (id) => criteria.get(id) ?? words(id) };
}

/**
 * An id as words.
 * @example words('preferred-model') // => 'preferred model'
 */
export function words(id: string): string {
  return id.replaceAll('-', ' ');
}

const ANSWERS = new Map([
  ['other', 'something else'],
  ['none', 'none of them'],
  ['undecided', 'undecided'],
]);

/** An answer to a consultation in a sentence: an option by its name, or what people said instead of one. */
export function answerWords(answer: string, names: Names): string {
  const name = names.option(answer);
  return name === words(answer) ? (ANSWERS.get(answer) ?? name) : name;
}

/** The same in a table: our words begin with a capital there, a name is as its author wrote it. */
export function answerHeader(answer: string, names: Names): string {
  const text = answerWords(answer, names);
  return text === ANSWERS.get(answer) ? capital(text) : text;
}

/**
 * A question of a consultation as it was put; its id as words where that is not known.
 * @example askedWords('preferred-model', undefined) // => 'Preferred model:'
 * @example askedWords('preferred-model', 'Which one? ') // => 'Which one?'
 */
export function askedWords(id: string, question: string | undefined): string {
  const what = question === undefined ? capital(words(id)) : question.trim();
  return /[?.!:]$/.test(what) ? what : `${what}:`;
}

/**
 * Things in a sentence; of a long list the first ones and how many others.
 * @example listed(['cost', 'quality', 'safety']) // => 'cost, quality and safety'
 * @example listed(['a', 'b', 'c', 'd'], 2) // => 'a, b and 2 others'
 */
export function listed(items: readonly string[], most = 12): string {
  const shown = items.length > most + 1 ? [...items.slice(0, most), `${items.length - most} others`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/**
 * So many of a thing.
 * @example counted(1, 'option') // => '1 option'
 * @example counted(2, 'criterion', 'criteria') // => '2 criteria'
 * @example counted(1240, 'respondent') // => '1,240 respondents'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count, 0)} ${count === 1 ? one : many}`;
}

/**
 * An author's words as a sentence of ours: with a full stop if they have no end of their own.
 * @example sentence('Ranks first') // => 'Ranks first.'
 * @example sentence('Why now?') // => 'Why now?'
 */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…][)"'’”]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * The first letter as a sentence has it.
 * @example capital('shared service') // => 'Shared service'
 */
export function capital(text: string): string {
  return /^[ -~]/.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A day, a month or a year in words.
 * @example dateWords('2016-09-19') // => '19 September 2016'
 * @example dateWords('2016-03') // => 'March 2016'
 * @example dateWords('2016') // => '2016'
 */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(isGiven).join(' ');
}

const MODELS = new Map([
  ['latc', 'LATC'],
  ['in-house', 'in-house'],
  ['arms-length', 'arm’s length'],
]);

/**
 * A delivery model in words.
 * @example modelWords('shared-service') // => 'shared service'
 * @example modelWords('latc') // => 'LATC'
 */
export function modelWords(model: string): string {
  return MODELS.get(model) ?? words(model);
}

/** For filters: leaves out what is not there. */
export function isGiven<T>(thing: T | undefined): thing is T {
  return thing !== undefined;
}
