// What `appraise new` asks on a terminal: a template, what is decided, the options, the criteria.

import { visible } from '../page/visible.js';
import { type TemplateId, templateIds } from '../templates/ids.js';
import type { ChosenCriterion, ChosenOption } from '../templates/index.js';
import type { Conversation, Taken } from './conversation.js';
import type { Answers, Starting } from './new-choices.js';
import { linesAsked } from './new-lines.js';
import { oneAsked } from './new-one-of.js';

const TAKING_BACK =
  'The same name again replaces its line; - alone takes the last line back, and -Name the one of that name.';

/** `faultIn` says why answers as they stand make no appraisal, so that it is said where it can still be mended. */
export async function asked(
  talk: Conversation,
  starting: Starting,
  faultIn: (answers: Answers) => string | undefined,
): Promise<Answers> {
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
  const organisation = await organisationAsked(talk, starting);
  const decided = { title, organisation };
  const options = await optionsAsked(talk, starting, given.options, (all) =>
    faultIn({ template, choices: { ...decided, options: all } }),
  );
  const baseline = options === undefined ? undefined : await baselineAsked(talk, options);
  const criteria = await criteriaAsked(talk, starting, starting.leavesOf(given.criteria), (all) =>
    faultIn({ template, choices: { ...decided, options, baseline, criteria: all } }),
  );
  return { template, choices: { ...decided, options, baseline, criteria } };
}

/** Undefined if it is left out. */
async function organisationAsked(talk: Conversation, { refusalOf }: Starting): Promise<string | undefined> {
  talk.say('');
  talk.say('Which organisation decides? Enter alone leaves it out.');
  return talk.askFor('Organisation: ', (answer): Taken<string | undefined> => {
    const refusal = answer === '' ? undefined : refusalOf(answer);
    return refusal === undefined ? { value: answer || undefined } : { refusal };
  });
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
  const index = await oneAsked(
    talk,
    templateIds.map(({ id }) => id),
    templateIds.length,
  );
  return templateIds[index]?.id ?? 'blank';
}

/** The options typed, or undefined to keep those of the template. */
async function optionsAsked(
  talk: Conversation,
  starting: Starting,
  given: readonly { readonly name: string }[],
  faultIn: (options: readonly ChosenOption[]) => string | undefined,
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
  talk.say(TAKING_BACK);
  const typed = await linesAsked(talk, {
    word: 'Option',
    read: starting.optionOf,
    replaced: ({ name, model }) =>
      `"${name}" now stands ${model === undefined ? 'without a model' : `for ${model}`}`,
    soFar: () => undefined,
    amiss: faultIn,
  });
  return typed.length === 0 ? undefined : typed;
}

async function baselineAsked(talk: Conversation, options: readonly ChosenOption[]): Promise<number> {
  talk.say('');
  talk.say('Which of them is business as usual, the service as it is?');
  options.forEach(({ name }, index) => {
    talk.say(name, `  ${index + 1}  `);
  });
  return oneAsked(
    talk,
    options.map(({ name }) => name),
    1,
  );
}

async function criteriaAsked(
  talk: Conversation,
  starting: Starting,
  given: readonly { readonly name: string }[],
  faultIn: (criteria: readonly ChosenCriterion[]) => string | undefined,
): Promise<readonly ChosenCriterion[] | undefined> {
  talk.say('');
  talk.say('What are they judged on? The template has these:');
  for (const { name } of given) talk.say(name, '  - ');
  talk.say('Enter keeps them. Or type your own, one a line; an empty line ends the list.');
  talk.say(
    'A weight can stand behind an =, such as "Cost = 30": for every criterion, or for none until you weigh them.',
  );
  talk.say(TAKING_BACK);
  const typed = await linesAsked(talk, {
    word: 'Criterion',
    read: starting.criterionOf,
    replaced: ({ name, weight }) =>
      `"${name}" now ${weight === undefined ? 'has no weight' : `weighs ${weight}`}`,
    soFar: starting.mixedOf,
    amiss: (all) => starting.unevenOf(all) ?? faultIn(all),
  });
  return typed.length === 0 ? undefined : typed;
}
