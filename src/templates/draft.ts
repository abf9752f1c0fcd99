// A template with what its author chose in place of parts of it: what a file is then made of.
import { idsOf } from '../write/ids-of.js';
import type { Template, TemplateCriterion, TemplateOption } from './template.js';

export interface Choices {
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
  readonly options?: readonly ChosenOption[] | undefined;
  /** The number of the option that is business as usual, from 0. */
  readonly baseline?: number | undefined;
  readonly criteria?: readonly ChosenCriterion[] | undefined;
}

export interface ChosenOption {
  readonly name: string;
  readonly model?: string | undefined;
}

export interface ChosenCriterion {
  readonly name: string;
  readonly weight?: string | undefined;
}

export interface Draft extends Template {
  readonly organisation?: string;
}

/** Not ids of options: they stand for other answers, and for no option at all. */
const RESERVED = ['other', 'none', 'undecided'];

/** Options and criteria that were chosen take the place of all those of the template. */
export function draftOf(template: Template, choices: Choices): Draft {
  const { title, organisation } = choices;
  const options = choices.options === undefined ? template.options : optionsOf(choices.options);
  return {
    ...template,
    title: title ?? template.title,
    ...(organisation === undefined ? {} : { organisation }),
    options,
    baseline: baselineOf(template, choices, options),
    ...(choices.criteria === undefined ? {} : { criteria: criteriaOf(choices.criteria), choice: [] }),
  };
}

/** Of options of the author's own, the first unless another is named. */
function baselineOf(template: Template, choices: Choices, options: readonly TemplateOption[]): string {
  if (choices.options === undefined && choices.baseline === undefined) return template.baseline;
  return options[choices.baseline ?? 0]?.id ?? template.baseline;
}

function optionsOf(chosen: readonly ChosenOption[]): readonly TemplateOption[] {
  const ids = idsOf(
    chosen.map(({ name }) => name),
    'option',
    RESERVED,
  );
  return chosen.map(({ name, model }, index) => ({
    id: ids[index] ?? '',
    name,
    ...(model === undefined ? {} : { model }),
  }));
}

function criteriaOf(chosen: readonly ChosenCriterion[]): readonly TemplateCriterion[] {
  const ids = idsOf(
    chosen.map(({ name }) => name),
    'criterion',
    [],
  );
  return chosen.map(({ name, weight }, index) => ({
    id: ids[index] ?? '',
    name,
    ...(weight === undefined ? {} : { weight }),
  }));
}
