// What the paper recommends and what was then decided: stated beside the ranking as facts, without a judgement.
import type { Block } from '../page/blocks.js';
import { dateWords, isGiven, listed, type Names, sentence } from '../page/words.js';
import type { DecidedResult, DissentResult, Outcome, RecommendationResult } from '../result.js';

export function decision(outcome: Outcome, names: Names): readonly Block[] {
  const { recommendation, decided } = outcome;
  if (recommendation === undefined && decided === undefined) return [];
  const text =
    recommendation === undefined
      ? 'Decision'
      : decided === undefined
        ? 'Recommendation'
        : 'Recommendation and decision';
  const dissent = (decided?.dissent ?? []).map(disagreement);
  return [
    { kind: 'heading', level: 2, text },
    ...(recommendation === undefined ? [] : [paragraph(recommended(recommendation, outcome, names))]),
    ...(decided === undefined ? [] : [paragraph(decidedWords(decided, outcome, names))]),
    ...(dissent.length === 0 ? [] : [paragraph('Who disagreed:'), { kind: 'list', items: dissent } as const]),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function recommended(recommendation: RecommendationResult, outcome: Outcome, names: Names): string {
  const { options, because } = recommendation;
  const what = `Recommended: ${optionsIn(options, names)}`;
  return [sentence(what), ...reason(because), ...notFirst(options, outcome, names)].join(' ');
}

function decidedWords(decided: DecidedResult, outcome: Outcome, names: Names): string {
  const { options, by, date, because, conditions } = decided;
  const who = by === undefined ? '' : ` by ${by}`;
  const when = date === undefined ? '' : ` ${date.split('-').length === 3 ? 'on' : 'in'} ${dateWords(date)}`;
  const terms =
    conditions === undefined || conditions.length === 0
      ? []
      : [`Conditions: ${conditions.map(sentence).join(' ')}`];
  return [
    sentence(`Decided${who}${when}: ${optionsIn(options, names)}`),
    ...reason(because),
    ...otherThan(options, outcome, names),
    ...terms,
  ].join(' ');
}

function optionsIn(options: readonly string[], names: Names): string {
  return options.length === 0 ? 'no option' : listed(options.map(names.option));
}

function reason(because: string | undefined): readonly string[] {
  return because === undefined ? [] : [`Reason given: ${sentence(because)}`];
}

/** Says so where what is recommended does not rank first; being one of several first ones is enough. */
function notFirst(options: readonly string[], outcome: Outcome, names: Names): readonly string[] {
  const first = outcome.ranking.filter(({ rank }) => rank === 1).map(({ option }) => option);
  if (first.length === 0 || first.some((option) => options.includes(option))) return [];
  return [`${listed(first.map(names.option))} ${first.length === 1 ? 'ranks' : 'rank'} first.`];
}

/** What the decision differs from: the recommendation if there is one, else the ranking. */
function otherThan(options: readonly string[], outcome: Outcome, names: Names): readonly string[] {
  const before = outcome.recommendation?.options;
  if (before === undefined) return notFirst(options, outcome, names);
  const same = before.length === options.length && before.every((option) => options.includes(option));
  return same ? [] : ['This differs from the recommendation.'];
}

function disagreement({ by, because }: DissentResult): string {
  return [by, sentence(because)].filter(isGiven).join(': ');
}
