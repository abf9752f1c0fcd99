// The options of `appraise new` as choices: what is typed wrong is said with the option it was typed for.

import { type TemplateId, templateIds } from '../templates/ids.js';
import type { Choices, ChosenOption, Refusal } from '../templates/index.js';
import type { Options } from './options.js';
import { didYouMean, oneOf, UsageError } from './usage.js';

/** The templates, which are loaded when they are needed. */
export type Starting = typeof import('../templates/index.js');

export interface Answers {
  readonly template: TemplateId;
  readonly choices: Choices;
  /** Where it is to be written, if that was asked. */
  readonly path?: string;
}

/** What the options say; undefined if none of them says anything. */
export function choicesOf(options: Options, starting: Starting): Answers | undefined {
  const { template, title, organisation, option, criterion, baseline, yes } = options;
  const given = [template, title, organisation, option, criterion, baseline, yes];
  if (given.every((one) => one === undefined)) return undefined;
  const { clashOf, criterionOf, optionOf, refusalOf, unevenOf } = starting;
  const chosen = option?.map((text) => taken('--option', text, optionOf(text)));
  const criteria = criterion?.map((text) => taken('--criterion', text, criterionOf(text)));
  refuse('--title', title === undefined ? undefined : refusalOf(title));
  refuse('--organisation', organisation === undefined ? undefined : refusalOf(organisation));
  refuse('--option', clashOf((chosen ?? []).map(({ name }) => name)));
  refuse('--criterion', clashOf((criteria ?? []).map(({ name }) => name)) ?? unevenOf(criteria ?? []));
  const id = oneOf('template', template ?? 'blank', templateIds).id;
  const among = chosen ?? starting.templates[id].options;
  return {
    template: id,
    choices: { title, organisation, options: chosen, baseline: baselineOf(baseline, among), criteria },
  };
}

function taken<T extends object>(flag: string, text: string, read: T | Refusal): T {
  if ('refusal' in read) throw new UsageError(`${flag} "${text}": ${read.refusal}`);
  return read;
}

function refuse(flag: string, refusal: string | undefined): void {
  if (refusal !== undefined) throw new UsageError(`${flag}: ${refusal}`);
}

/** The number of the option that is named as business as usual. */
function baselineOf(name: string | undefined, options: readonly ChosenOption[]): number | undefined {
  if (name === undefined) return undefined;
  const index = options.findIndex((option) => option.name === name);
  if (index !== -1) return index;
  const names = options.map((option) => option.name);
  const suggestion = didYouMean(name, names) || `; the options: ${names.join(', ')}`;
  throw new UsageError(`--baseline: no option is called "${name}"${suggestion}`);
}
