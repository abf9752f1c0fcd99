// What `appraise new` asks on a terminal: a template, what is decided, the options, the criteria.

import { nearest } from '../nearest.js';
import { visible } from '../page/visible.js';
import { type TemplateId, templateIds } from '../templates/ids.js';
import type { ChosenCriterion, ChosenOption, Refusal } from '../templates/index.js';
import type { Conversation, Taken } from './conversation.js';
import type { Answers, Starting } from './new-choices.js';

export async function asked(talk: Conversation, starting: Starting): Promise<Answers> {
  talk.say('A first appraisal file, in a few questions. Enter alone takes what stands in [brackets].');
  talk.say('Ctrl-C ends this, and nothing is written.');
  const template = await templateAsked(talk);
  const given = starting.templates[template];
  talk.say('');
  talk.say('What is to be decided?');
  const title = await talk.askFor(`[${given.title}] `, (answer) => {
    if (answer === '') return { value: given.title };
    const refusal = starting.refusalOf(answer);
    return refusal === undefined ? { value: answer } : { refusal };
  });
  const options = await optionsAsked(talk, starting, given.options);
  const baseline = options === undefined ? undefined : await baselineAsked(talk, options);
  const criteria = await criteriaAsked(talk, starting, starting.leavesOf(given.criteria));
  return { template, choices: { title, options, baseline, criteria } };
}

/** A name for the file; `whyNot` says why nothing can be written there. */
export function pathAsked(
  talk: Conversation,
  suggested: string,
  whyNot: (path: string) => string | undefined,
): Promise<string> {
  talk.say('');
  talk.say('What is the file to be called?');
  return talk.askFor(`[${visible(suggested)}] `, (answer): Taken<string> => {
    const path = answer === '' ? suggested : answer;
    const refusal = whyNot(path);
    return refusal === undefined ? { value: path } : { refusal };
  });
}

async function templateAsked(talk: Conversation): Promise<TemplateId> {
  talk.say('');
  talk.say('What do you want to begin with?');
  templateIds.forEach(({ id, about }, index) => {
    talk.say(`${id}: ${about}`, `  ${index + 1}  `);
  });
  const ids = templateIds.map(({ id }) => id);
  return talk.askFor(`Number or name [${ids.length}]: `, (answer) => {
    const number = answer === '' ? ids.length : Number(answer);
    const id = ids[number - 1] ?? ids.find((one) => one === answer) ?? nearestId(answer, ids);
    return id === undefined ? { refusal: `Type a number from 1 to ${ids.length}` } : { value: id };
  });
}

function nearestId(answer: string, ids: readonly TemplateId[]): TemplateId | undefined {
  const near = nearest(answer, ids);
  return ids.find((id) => id === near);
}

/** The options typed, or undefined to keep those of the template. */
async function optionsAsked(
  talk: Conversation,
  starting: Starting,
  given: readonly { readonly name: string }[],
): Promise<readonly ChosenOption[] | undefined> {
  talk.say('');
  talk.say('Which options are there? The template has these:');
  for (const { name } of given) talk.say(name, '  - ');
  talk.say(
    'Enter keeps them. Or type your own, one a line, business as usual among them; an empty line ends the list.',
  );
  talk.say(
    `Who would deliver can stand behind an =, such as "A staff mutual = mutual": ${starting.models.join(', ')}.`,
  );
  const typed = await lines(talk, 'Option', starting.optionOf, () => undefined);
  return typed.length === 0 ? undefined : typed;
}

async function baselineAsked(talk: Conversation, options: readonly ChosenOption[]): Promise<number> {
  talk.say('');
  talk.say('Which of them is business as usual, the service as it is?');
  options.forEach(({ name }, index) => {
    talk.say(name, `  ${index + 1}  `);
  });
  return talk.askFor('Number [1]: ', (answer): Taken<number> => {
    const number = answer === '' ? 1 : Number(answer);
    if (options[number - 1] !== undefined) return { value: number - 1 };
    return { refusal: `Type a number from 1 to ${options.length}` };
  });
}

async function criteriaAsked(
  talk: Conversation,
  starting: Starting,
  given: readonly { readonly name: string }[],
): Promise<readonly ChosenCriterion[] | undefined> {
  talk.say('');
  talk.say('What are they judged on? The template has these:');
  for (const { name } of given) talk.say(name, '  - ');
  talk.say('Enter keeps them. Or type your own, one a line; an empty line ends the list.');
  talk.say(
    'A weight can stand behind an =, such as "Cost = 30": for every criterion, or for none until you weigh them.',
  );
  const typed = await lines(talk, 'Criterion', starting.criterionOf, starting.unevenOf);
  return typed.length === 0 ? undefined : typed;
}

/** One of a kind after another until an empty line; the whole is then looked at, and added to if it isn't sound. */
async function lines<T extends { readonly name: string }>(
  talk: Conversation,
  kind: string,
  read: (text: string) => T | Refusal,
  amiss: (all: readonly T[]) => string | undefined,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const answer = await talk.ask(`  ${kind} ${all.length + 1}: `);
    const refusal = answer === '' ? amiss(all) : added(all, read(answer));
    if (refusal !== undefined) talk.say(`${refusal}.`, '  ');
    else if (answer === '') return all;
  }
}

/** Adds it unless it can't be taken, or its name is there: the same name again with something behind it replaces it. */
function added<T extends { readonly name: string }>(all: T[], read: T | Refusal): string | undefined {
  if ('refusal' in read) return read.refusal;
  const before = all.findIndex(({ name }) => name === read.name);
  if (before === -1) all.push(read);
  else all[before] = read;
  return undefined;
}
