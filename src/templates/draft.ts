// A template with what its author chose in place of parts of it: what a file is then made of.
import { idsOf } from '../write/ids-of.js';
import type { Template, TemplateCriterion, TemplateOption } from './template.js';

/** What an author chose in place of parts of a template. */
export interface Choices {
  /** What is decided, as the title of the file. */
  readonly title?: string | undefined;
  /** Whose decision it is. */
  readonly organisation?: string | undefined;
  /** Options instead of the template's. */
  readonly options?: readonly ChosenOption[] | undefined;
  /** The number of the option that is business as usual, from 0. */
  readonly baseline?: number | undefined;
  /** Criteria instead of the template's. */
  readonly criteria?: readonly ChosenCriterion[] | undefined;
}

/** An option of the author's own. */
export interface ChosenOption {
  /** Its name; the id is made of it. */
  readonly name: string;
  /** The word of the format for who delivers, such as `in-house`. */
  readonly model?: string | undefined;
}

/** A criterion of the author's own. */
export interface ChosenCriterion {
  /** Its name; the id is made of it. */
  readonly name: string;
  /** Its weight as typed, such as `30` or `30%`. */
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
