// What would reverse an order, in words.
import type { ScoreStep } from '../aggregation/score-steps.js';
import type { WeightSwitch } from '../aggregation/switching-weights.js';
import { percent, plain } from '../page/figures.js';
import { nameOf } from './names.js';

type Named = readonly { readonly id: string; readonly name: string }[];

/** One score that would have to be another: `"In-house" scored 3 instead of 4 on "Safety"`. */
export function stepWords(
  { option, criterion, score, to }: ScoreStep,
  options: Named,
  criteria: Named,
): string {
  const [is, would] = [score, to].map((each) => (typeof each === 'number' ? plain(each) : each));
  return `"${nameOf(options, option)}" scored ${would} instead of ${is} on "${nameOf(criteria, criterion)}"`;
}

/** One weight that would have to be another: `"Safety" weighed 42% instead of 40%`. */
export function switchWords({ criterion, weight, switchesAt }: WeightSwitch, criteria: Named): string {
  return `"${nameOf(criteria, criterion)}" weighed ${percent(switchesAt)} instead of ${percent(weight)}`;
}
