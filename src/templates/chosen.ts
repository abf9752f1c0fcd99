// What somebody typed for an option or a criterion: `Name`, `Name=model`, `Name=weight`.
import { nearest } from '../nearest.js';
import type { ChosenCriterion, ChosenOption } from './draft.js';
import { models } from './models.js';

/** It can't be taken as it is, and why, as the end of a sentence that names where it was typed. */
export interface Refusal {
  readonly refusal: string;
  /** What was most likely meant, as it would be typed. */
  readonly meant?: string | undefined;
}

/** @example optionOf('A mutual=Shared service') // => { name: 'A mutual', model: 'shared-service' } */
export function optionOf(text: string): ChosenOption | Refusal {
  const [name, model] = parted(text);
  const refusal = refusalOf(name);
  if (refusal !== undefined) return { refusal };
  if (model === undefined) return { name };
  const known = models.find((word) => folded(word) === folded(model));
  if (known !== undefined) return { name, model: known };
  const near = nearest(model, models);
  const said = `"${model}" is no model of delivery`;
  if (near !== undefined) return { refusal: `${said}; did you mean ${near}?`, meant: `${name} = ${near}` };
  return { refusal: `${said}; known: ${models.join(', ')}${withEquals(text)}` };
}

/** However a model is spelt: `In House`, `inhouse` and `in-house` are one. */
const folded = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '');

const WEIGHT = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?%?$/;

/** @example criterionOf('Cost=30') // => { name: 'Cost', weight: '30' } */
export function criterionOf(text: string): ChosenCriterion | Refusal {
  const [name, weight] = parted(text);
  const refusal = refusalOf(name);
  if (refusal !== undefined) return { refusal };
  if (weight === undefined) return { name };
  const [low = '', high, ...more] = weight.split('..');
  const fits = WEIGHT.test(low) && (high === undefined || WEIGHT.test(high)) && more.length === 0;
  if (fits) return { name, weight };
  const hint = /[0-9]/.test(weight) ? '' : withEquals(text);
  return { refusal: `"${weight}" is no weight; write a number such as 30, or a range such as 20..40${hint}` };
}

/** The name, and what stands behind the last = unless that is nothing. */
function parted(text: string): readonly [string, string?] {
  const equals = text.lastIndexOf('=');
  if (equals === -1) return [text];
  const behind = text.slice(equals + 1).trim();
  return behind === '' ? [text.slice(0, equals)] : [text.slice(0, equals).trimEnd(), behind];
}

const withEquals = (text: string) => ` (a name that has a = in it ends with another: "${text}=")`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Why a text can't be a name or a title; undefined if it can. */
export function refusalOf(name: string): string | undefined {
  if (!/\S/.test(name)) return 'it is empty';
  if (CONTROL.test(name)) return 'it has a control character in it';
  return name.isWellFormed() ? undefined : 'it has half a character in it (a lone surrogate)';
}

/** Why names can't stand side by side. */
export function clashOf(names: readonly string[]): string | undefined {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `"${twice}" stands twice`;
}

/** Why weights can't stand side by side: some criteria have one and others don't, or some are percentages. */
export function unevenOf(criteria: readonly ChosenCriterion[]): string | undefined {
  const without = criteria.filter(({ weight }) => weight === undefined);
  if (without.length === criteria.length) return undefined;
  const [bare] = without;
  if (bare !== undefined)
    return `"${bare.name}" has no weight and others have one; give each a weight, or none: "${bare.name} = 10" gives it one`;
  return mixedOf(criteria);
}

/** Why weights can't stand side by side, whether or not each criterion has one yet: % and plain numbers. */
export function mixedOf(criteria: readonly ChosenCriterion[]): string | undefined {
  const weighed = criteria.filter(({ weight }) => weight !== undefined);
  const inPercent = weighed.filter(({ weight }) => weight?.includes('%'));
  const [first] = inPercent;
  if (first === undefined || inPercent.length === weighed.length) return undefined;
  return `the weight of "${first.name}" is a percentage and others are plain numbers; "${first.name} = ${first.weight?.replaceAll('%', '')}" makes it one of them`;
}
