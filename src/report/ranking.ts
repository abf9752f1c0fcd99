// The ranking as a table: totals, what they are made of, and beside them the baseline and the public.
import type { Block, Cell, Column, Row } from '../page/blocks.js';
import { between, decimalsToTell, difference, figure, percent } from '../page/figures.js';
import { entry, isGiven, modelWords, type Names, words } from '../page/words.js';
import type { ConsultationResult, Outcome, RankedOption } from '../result.js';
import { isTooSmall } from './consultation.js';
import { contributionBars, topCriteria } from './contribution-bars.js';
import type { Decimals } from './decimals.js';

/** One column of the ranking and how to fill it. */
interface Field {
  readonly column: Column;
  readonly cell: (option: RankedOption) => Cell;
}

export function rankingTable(outcome: Outcome, names: Names, decimals: Decimals): readonly Block[] {
  if (outcome.ranking.length === 0) return [];
  const fields = [
    ...identity(outcome, names, decimals),
    ...contributions(outcome, names, decimals),
    ...comparisons(outcome, decimals),
    ...support(outcome),
  ];
  const rows = outcome.ranking.map((option): Row => {
    const cells = fields.map(({ cell }) => cell(option));
    return option.rank === 1 ? { cells, emphasis: 'strong' } : { cells };
  });
  const picture = contributionBars(outcome.ranking, topCriteria(outcome), names, decimals);
  return [
    {
      kind: 'table',
      columns: fields.map(({ column }) => column),
      rows,
      ...(picture === undefined ? {} : { picture }),
    },
  ];
}

function identity(outcome: Outcome, names: Names, decimals: Decimals): readonly Field[] {
  const tied = new Set(
    outcome.ranking.map(({ rank }) => rank).filter((rank, index, all) => all.indexOf(rank) < index),
  );
  return [
    {
      column: { header: 'Rank', align: 'right', key: true },
      cell: ({ rank }) => ({ text: tied.has(rank) ? `${rank}=` : String(rank), number: rank }),
    },
    {
      column: { header: 'Option', align: 'left', key: true },
      cell: ({ option }) => withDetail(names.option(option), kindOf(outcome, option)),
    },
    {
      column: { header: 'Total', align: 'right', bar: 100 },
      cell: ({ total, low, high }) => ({
        ...withDetail(figure(total, decimals.totals), spread(low, high, decimals.totals)),
        number: total,
      }),
    },
  ];
}

/** The model in words, and whether the option is business as usual. */
export function kindOf(outcome: Outcome, id: string): string | undefined {
  const option = outcome.options.find((one) => one.id === id);
  const parts = [
    option?.model === undefined ? undefined : modelWords(option.model),
    option?.baseline ? 'baseline' : undefined,
  ];
  return parts.some(isGiven) ? parts.filter(isGiven).join(', ') : undefined;
}

/** The range of a total, unless both ends print the same. */
function spread(low: number | undefined, high: number | undefined, decimals: number): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  const [from, to] = [figure(low, decimals), figure(high, decimals)];
  return from === to ? undefined : between(from, to);
}

export function withDetail(text: string, detail: string | undefined): Cell {
  return detail === undefined ? { text } : { text, detail };
}

/** What each top-level criterion or group adds to the total; one alone is the total. */
function contributions(outcome: Outcome, names: Names, decimals: Decimals): readonly Field[] {
  const top = topCriteria(outcome);
  if (top.length < 2) return [];
  return top.map(
    (id): Field => ({
      column: { header: names.criterion(id), align: 'right', part: 'Where the totals come from' },
      cell: (option) => {
        const number = entry(option.groupContributions, id) ?? entry(option.contributions, id);
        return number === undefined ? { text: '' } : { text: figure(number, decimals.contributions), number };
      },
    }),
  );
}

function comparisons(outcome: Outcome, decimals: Decimals): readonly Field[] {
  const baseline = outcome.options.find((option) => option.baseline);
  const hasDifference = outcome.ranking.some(
    (one) => one.difference !== undefined && one.option !== baseline?.id,
  );
  const against: Field = {
    column: { header: 'Against baseline', align: 'right' },
    cell: (option) => {
      if (option.option === baseline?.id) return { text: 'baseline', number: 0, emphasis: 'quiet' };
      if (option.difference === undefined) return { text: '' };
      return { text: difference(option.difference, decimals.totals), number: option.difference };
    },
  };
  const points = outcome.ranking.map((one) => one.points).filter(isGiven);
  const places = decimalsToTell(points, points.every(Number.isInteger) ? 0 : 1);
  const stated: Field = {
    column: { header: 'Points', align: 'right' },
    cell: ({ points: own }) =>
      own === undefined ? { text: '' } : { text: figure(own, places), number: own },
  };
  return [...(hasDifference ? [against] : []), ...(points.length > 0 ? [stated] : [])];
}

/** What the public said about each option, beside the ranking and not in it. */
function support(outcome: Outcome): readonly Field[] {
  const asked = outcome.consultation.filter(({ id }) =>
    outcome.ranking.some(
      (option) => entry(option.support, id) !== undefined || entry(option.supportRange, id) !== undefined,
    ),
  );
  return asked.map((question) => ({
    column: {
      header: asked.length === 1 ? 'Support' : `Support: ${words(question.id)}`,
      align: 'right',
      part: 'Support in the consultation',
    },
    cell: (option) => supportCell(option, question),
  }));
}

function supportCell(option: RankedOption, question: ConsultationResult): Cell {
  const share = entry(option.support, question.id);
  if (share !== undefined && isTooSmall(question)) return { text: 'too few', emphasis: 'quiet' };
  const range = entry(option.supportRange, question.id);
  if (range !== undefined) {
    const text = between(percent(range[0]), percent(range[1]));
    return share === undefined ? { text } : { text, number: share };
  }
  return share === undefined
    ? { text: 'not asked', emphasis: 'quiet' }
    : { text: percent(share), number: share };
}
