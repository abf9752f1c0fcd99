// Rank acceptability told: who comes first in how many of 100 weightings, at what weights, and ahead of whom.
import type { Block, Cell, Column, Row } from '../page/blocks.js';
import { figure, percent, plain } from '../page/figures.js';
import { entry, isGiven, listed, namesOf } from '../page/words.js';
import type { RankAcceptabilityFinding as Finding, Outcome } from '../result.js';
import { acceptabilityHeat } from './acceptability-heat.js';

/** So many places, and options beside each other, still make a table that can be read. */
const MOST_PLACES = 6;
const MOST_BESIDE = 10;
/** So many options are named in the sentence. */
const MOST_NAMED = 3;

export function acceptabilitySection(finding: Finding, outcome: Outcome): readonly Block[] {
  return [
    { kind: 'paragraph', text: verdict(finding, outcome), emphasis: 'strong' },
    ...[uncertain(finding, outcome), howSure(finding)]
      .filter(isGiven)
      .map((text): Block => ({ kind: 'paragraph', text, emphasis: 'quiet' })),
    placesTable(finding, outcome),
    ...centralWeights(finding, outcome),
    ...pairwise(finding, outcome),
  ];
}

const OPENINGS: { readonly [weights in Finding['weights']]: string } = {
  any: 'If any weights are possible',
  ordinal: 'If only the order of the weights stands',
  levels: 'If any weights are possible at each level of the tree',
  ranges: 'Within the ranges of the weights',
  stated: 'With the weights as stated',
};

function verdict(finding: Finding, outcome: Outcome): string {
  const names = namesOf(outcome);
  const firsts = Object.entries(finding.firstRank)
    .map(([option, share]) => ({ option, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const [most, ...others] = firsts;
  if (most === undefined) return 'No option ever comes first.';
  const opening = OPENINGS[finding.weights];
  const which = finding.weights === 'stated' ? 'draws of the uncertain scores' : 'weightings';
  if (others.length === 0) {
    const always =
      finding.weights === 'stated' && finding.draws === undefined
        ? 'there is only this one'
        : `it does so in all ${which}`;
    return `${opening}, ${names.option(most.option)} comes first; ${always}.`;
  }
  const shown = others
    .slice(0, MOST_NAMED - 1)
    .map((one) => `${names.option(one.option)} in ${ofHundred(one.share)}`);
  const rest = others.slice(MOST_NAMED - 1).reduce((sum, { share }) => sum + share, 0);
  const more = rest > 0 ? [`another in ${ofHundred(rest)}`] : [];
  return `${opening}, ${names.option(most.option)} comes first in ${ofHundred(most.share)} of 100 ${which}, ${listed([...shown, ...more])}.`;
}

/**
 * A share as so many of a hundred; more than none is never none, and fewer than all never all.
 */
function ofHundred(share: number): string {
  const text = figure(100 * share, 0);
  if (share > 0 && text === '0') return 'fewer than 1';
  return share < 1 && text === '100' ? 'more than 99' : text;
}

/** For a table of shares, where dark is much. */
function shareCell(share: number): Cell {
  return { ...plainShare(share), shade: share };
}

function plainShare(share: number): Cell {
  const text = percent(share, 1).slice(0, -1);
  const rounded = share < 1 && text === '100.0' ? 'over 99.9' : text;
  return { text: share === 0 ? '–' : rounded, number: share };
}

function uncertain({ weights }: Finding, { ranking }: Outcome): string | undefined {
  const any = ranking.some((option) => Object.keys(option.uncertain ?? {}).length > 0);
  if (!any) return undefined;
  return weights === 'stated'
    ? 'Scores that are uncertain are drawn within what was stated; an unknown one may be anything.'
    : 'Each weighting also draws the scores that are uncertain, within what was stated; an unknown one may be anything.';
}

function howSure({ kinds, draws, seed }: Finding): string | undefined {
  if (draws === undefined) return 'These shares are exact: nothing was drawn by lot.';
  const width = figure(100 * 1.96 * Math.sqrt(0.25 / draws), 2);
  const exact =
    kinds.pairwise === 'exact'
      ? kinds.firstRank === 'exact'
        ? ' First places, pairs and mean places are exact.'
        : ' Pairs and mean places are exact.'
      : '';
  return `Drawn ${figure(draws, 0)} times (seed ${plain(seed ?? 0).replaceAll(',', '')}): of such figures, 19 in 20 lie within ${width} of the true number of 100.${exact}`;
}

function placesTable(finding: Finding, outcome: Outcome): Block {
  const names = namesOf(outcome);
  const options = outcome.ranking.map(({ option }) => option);
  const places = Math.min(options.length, MOST_PLACES);
  const certain = Object.values(finding.confidence).every((share) => share === 1);
  const columns: Column[] = [
    { header: 'Option', align: 'left', key: true },
    { header: 'First of 100', align: 'right', bar: 1 },
    ...Array.from(
      { length: places - 1 },
      (_, index): Column => ({
        header: ordinal(index + 2),
        align: 'right',
        part: 'Places, of 100 weightings',
      }),
    ),
    { header: 'Mean place', align: 'right' },
    ...(certain ? [] : [{ header: 'First at its own weights', align: 'right' } as const]),
  ];
  const rows = options.map((option): Row => {
    const shares = entry(finding.acceptability, option) ?? [];
    const expected = entry(finding.expectedRank, option) ?? Number.NaN;
    const confidence = entry(finding.confidence, option);
    const first = entry(finding.firstRank, option) ?? 0;
    return {
      cells: [
        { text: names.option(option) },
        plainShare(first),
        ...shares.slice(1, places).map(shareCell),
        { text: figure(expected, 2), number: expected },
        ...(certain ? [] : [confidence === undefined ? { text: '' } : plainShare(confidence)]),
      ],
    };
  });
  const named = Array.from({ length: places }, (_, index) => ordinal(index + 1));
  return { kind: 'table', picture: acceptabilityHeat(rows, named, verdict(finding, outcome)), columns, rows };
}

/**
 * A place in words.
 * @example ordinal(2) // => 'Second'
 * @example ordinal(5) // => 'Fifth'
 */
export function ordinal(place: number): string {
  return ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'][place - 1] ?? `Place ${place}`;
}

/** What somebody who prefers an option would typically find important. */
function centralWeights(finding: Finding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  const all = outcome.ranking.map(({ option }) => option);
  const first = all.filter((option) => entry(finding.centralWeights, option) !== undefined);
  const never = all.filter((option) => !first.includes(option));
  const note: readonly Block[] =
    never.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${listed(never.map(names.option))} ${neverFirst(finding, never.length)}, so no weights speak for ${never.length === 1 ? 'it' : 'them'}.`,
          },
        ];
  if (finding.weights === 'stated') return [];
  const leaves = outcome.criteria.filter(({ gate, weight }) => !gate && weight !== undefined);
  const rows = leaves.map(({ id, name, weight = 0 }): Row => {
    const cells = first.slice(0, MOST_BESIDE).map((option): Cell => {
      const central = entry(entry(finding.centralWeights, option), id) ?? 0;
      return { text: percent(central, 1), number: central, shade: central };
    });
    return { cells: [{ text: name }, { text: percent(weight, 1), number: weight }, ...cells] };
  });
  return [
    { kind: 'paragraph', text: 'The weights at which each comes first, on average:' },
    {
      kind: 'table',
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Stated', align: 'right' },
        ...first
          .slice(0, MOST_BESIDE)
          .map((option) => ({ header: names.option(option), align: 'right', part: 'Mean weights' }) as const),
      ],
      rows,
    },
    ...note,
  ];
}

/** What wasn't drawn may be there all the same. */
function neverFirst({ kinds }: Finding, count: number): string {
  if (kinds.centralWeights === 'exact') return count === 1 ? 'is never first' : 'are never first';
  return 'came first in none of the draws';
}

function pairwise(finding: Finding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  const options = outcome.ranking.map(({ option }) => option);
  if (options.length > MOST_BESIDE) return [];
  const rows = options.map((own): Row => {
    const cells = options.map((other): Cell => {
      const share = entry(entry(finding.pairwise, own), other);
      return share === undefined ? { text: '' } : shareCell(share);
    });
    return { cells: [{ text: names.option(own) }, ...cells] };
  });
  return [
    { kind: 'paragraph', text: 'How often the option of a row is ahead of that of a column:' },
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        ...options.map(
          (option) =>
            ({ header: names.option(option), align: 'right', part: 'Ahead of, in how many of 100' }) as const,
        ),
      ],
      rows,
    },
  ];
}
