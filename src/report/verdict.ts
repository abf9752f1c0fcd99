// The verdict: which option is preferred and by how much, or why none is ranked yet, in a sentence or two.
import { figure } from '../page/figures.js';
import { counted, listed, type Names, sentence } from '../page/words.js';
import type { Outcome, RankedOption } from '../result.js';

/** What a place in the ranking is: a ranked option has it. */
type Placed = Pick<RankedOption, 'option' | 'rank' | 'total'>;

/** The sentence at the head of the page. Totals are compared by difference, never by ratio. */
export function verdict(outcome: Outcome, names: Names, decimals: number): string {
  return outcome.ranking.length === 0
    ? notRanked(outcome, names)
    : preferred(outcome.ranking, names, decimals);
}

/** Of options that are ranked, at least one. */
export function preferred(ranking: readonly Placed[], names: Names, decimals: number): string {
  const leaders = ranking.filter(({ rank }) => rank === 1);
  const who = listed(leaders.map(({ option }) => names.option(option)));
  const total = `a total of ${figure(leaders[0]?.total ?? 0, decimals)} out of 100`;
  const lead = ahead(ranking, names, decimals);
  if (leaders.length > 1) return `${who} tie for first place, each with ${total}${lead}.`;
  if (ranking.length === 1) return `${who} is the only option that is ranked, with ${total}.`;
  return `${who} is the preferred option, with ${total}${lead}.`;
}

/** By how much the first place leads the next one. */
function ahead(ranking: readonly Placed[], names: Names, decimals: number): string {
  const [first] = ranking;
  const next = ranking.find(({ rank }) => rank > 1);
  if (first === undefined || next === undefined) return '';
  const amount = figure(first.total - next.total, decimals);
  const margin = /[1-9]/.test(amount) ? amount : `less than ${figure(10 ** -decimals, decimals)}`;
  const seconds = ranking.filter(({ rank }) => rank === next.rank);
  return `, ${margin} ahead of ${listed(seconds.map(({ option }) => names.option(option)))}`;
}

/** Says so where uncertain scores and weights leave room for another preferred option. */
export function doubt({ ranking }: Outcome, names: Names, decimals: number): readonly string[] {
  const [first] = ranking;
  if (first === undefined || first.low === undefined || ranking[1]?.rank === 1) return [];
  const least = first.low;
  const rivals = ranking.slice(1).filter(({ high, total }) => (high ?? total) > least);
  if (rivals.length === 0) return [];
  const could = rivals.map(({ option, high, total }) =>
    high === undefined
      ? `${names.option(option)} has ${figure(total, decimals)}`
      : `${names.option(option)} as much as ${figure(high, decimals)}`,
  );
  const floor = `${names.option(first.option)} could total as little as ${figure(least, decimals)}`;
  return [`What is uncertain may change this: ${listed([floor, ...could])}.`];
}

/** Why nothing is ranked, in the order in which an author would mend it; `yet` unless every option is set aside. */
function notRanked(outcome: Outcome, names: Names): string {
  const open = outcome.options.some(({ standing }) => standing === 'unscored');
  const yet = open || outcome.options.length === 0 ? ' yet' : '';
  return `No option is ranked${yet}: ${whyNot(outcome, names)}`;
}

/** What the author of a file without a ranking does next; nothing if every option is set aside. */
export function nextStep(outcome: Outcome): readonly string[] {
  const open = outcome.options.filter(({ standing }) => standing === 'unscored');
  if (outcome.options.length === 0) return [step('write them under options', 'options')];
  if (outcome.criteria.length === 0) return [step('write them under criteria', 'criteria')];
  if (open.length === 0) return [];
  if ((outcome.missing ?? []).some(({ criteria }) => criteria.length > 0))
    return [
      step(
        'under scores, give every option a score on every criterion, unknown where nobody can say',
        'scores',
      ),
    ];
  return unweighted(outcome) ? [step('give every criterion a weight', 'weight')] : [];
}

function step(what: string, key: string): string {
  return `Next: ${what} (appraise explain ${key}).`;
}

function whyNot(outcome: Outcome, names: Names): string {
  const open = outcome.options.filter(({ standing }) => standing === 'unscored');
  if (outcome.options.length === 0 && outcome.criteria.length === 0)
    return 'the file has no options and no criteria.';
  if (outcome.options.length === 0) return 'the file has no options.';
  if (open.length === 0) return setAside(outcome);
  if (outcome.criteria.length === 0) return 'the file has no criteria.';
  const missing = (outcome.missing ?? []).filter(({ criteria }) => criteria.length > 0);
  const cells = missing.reduce((count, { criteria }) => count + criteria.length, 0);
  const all = open.length * outcome.criteria.length;
  if (cells === 0) return `${unweighted(outcome) ? 'no weights are stated' : 'there are no scores'}.`;
  const weights = unweighted(outcome) ? ', and no weights are stated' : '';
  if (cells === all) return `${nothingScored(open.length, outcome.criteria.length)}${weights}.`;
  const what = missing.map(
    ({ option, criteria }) => `${names.option(option)} on ${listed(criteria.map(names.criterion), 4)}`,
  );
  return sentence(`scores are missing for ${what.join('; ')}${weights}`);
}

function nothingScored(options: number, criteria: number): string {
  const on = criteria === 1 ? 'the one criterion' : `the ${criteria} criteria`;
  return options === 1
    ? `the one option has no score on ${on}`
    : `none of the ${options} options has a score on ${on}`;
}

function setAside(outcome: Outcome): string {
  const discounted = outcome.options.filter(({ standing }) => standing === 'discounted').length;
  const failing = outcome.failing.length;
  const parts = [
    ...(failing > 0
      ? [`${counted(failing, 'option')} ${failing === 1 ? 'fails' : 'fail'} a requirement`]
      : []),
    ...(discounted > 0
      ? [`${counted(discounted, 'option')} ${discounted === 1 ? 'was' : 'were'} discounted`]
      : []),
  ];
  return parts.length === 0 ? 'there is nothing to rank.' : `${listed(parts)}.`;
}

/** No weight of any criterion is known, though there are criteria that need one. */
function unweighted(outcome: Outcome): boolean {
  const weighted = outcome.criteria.filter(({ gate }) => !gate);
  return weighted.length > 0 && weighted.every(({ weight }) => weight === undefined);
}
