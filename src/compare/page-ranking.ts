// What the changes did to the ranking: both side by side, and where the change of each total comes from.
import type { ComparedOption, ComparedOutcome, Place } from '../generated/comparison.js';
import type { Block, Cell, Row } from '../page/blocks.js';
import { addsUp, difference, figure } from '../page/figures.js';
import { listed } from '../page/words.js';
import type { PageWords } from './page-names.js';

export function rankingBlocks(outcome: ComparedOutcome, words: PageWords): readonly Block[] {
  if (outcome.identical || outcome.verdict.kind === 'no-ranking') return [];
  const shown = outcome.ranking.filter((row) => row.old?.total !== undefined || row.new?.total !== undefined);
  return [
    { kind: 'heading', level: 2, text: 'What it did to the ranking' },
    outcome.verdict.kind === 'first-ranking' ? firstTable(shown, words) : bothTable(shown, words),
    ...partBlocks(outcome, words),
    ...oldWayBlocks(outcome, words),
  ];
}

function bothTable(shown: readonly ComparedOption[], words: PageWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: 'Option', align: 'left', key: true },
      { header: 'Old rank', align: 'right' },
      { header: 'New rank', align: 'right' },
      { header: 'Old total', align: 'right' },
      { header: 'New total', align: 'right' },
      { header: 'Change', align: 'right' },
    ],
    rows: shown.map((row) => rankingRow(row, words)),
  };
}

/** Where the old round has no totals, their columns would be empty. */
function firstTable(shown: readonly ComparedOption[], words: PageWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: 'Option', align: 'left', key: true },
      { header: 'Before', align: 'left' },
      { header: 'Rank', align: 'right' },
      { header: 'Total', align: 'right' },
    ],
    rows: shown.map(({ option, old, new: now }) => ({
      cells: [
        { text: words.option(option) },
        { text: old === undefined ? 'not an option' : rankCell(old).text },
        rankCell(now),
        totalCell(now, words),
      ],
    })),
  };
}

function rankingRow({ option, old, new: now, difference: change }: ComparedOption, words: PageWords): Row {
  const isFirst = now?.rank === 1;
  return {
    ...(isFirst ? { emphasis: 'strong' as const } : {}),
    cells: [
      { text: words.option(option) },
      rankCell(old),
      rankCell(now),
      totalCell(old, words),
      totalCell(now, words),
      change === undefined ? { text: '–' } : { text: difference(change, words.decimals), number: change },
    ],
  };
}

/** A rank, or why there is none. */
function rankCell(place: Place | undefined): Cell {
  if (place === undefined) return { text: '–' };
  return place.rank === undefined
    ? { text: place.standing === 'unscored' ? 'no scores' : place.standing }
    : { text: String(place.rank), number: place.rank };
}

function totalCell(place: Place | undefined, { decimals }: PageWords): Cell {
  return place?.total === undefined
    ? { text: '–' }
    : { text: figure(place.total, decimals), number: place.total };
}

const PART_WORDS = {
  criteria: 'Criteria',
  weights: 'Weights',
  scales: 'Scales',
  scores: 'Scores',
  options: 'Options',
} as const;

/** Said only where more than one part was changed: otherwise all of it comes from that one. */
function partBlocks({ parts, ranking }: ComparedOutcome, words: PageWords): readonly Block[] {
  if (parts === undefined || parts.parts.length === 0) return [];
  const rows = ranking.flatMap(({ option, difference: change }): readonly Row[] => {
    const points = Object.hasOwn(parts.options, option) ? parts.options[option] : undefined;
    if (points === undefined || change === undefined) return [];
    const shares = parts.parts.map((part) => points[part] ?? 0);
    return [
      {
        cells: [
          { text: words.option(option) },
          ...shares.map((share) => ({ text: difference(share, words.decimals), number: share })),
          { text: difference(change, words.decimals), number: change },
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  const [only, ...others] = parts.parts;
  if (others.length === 0 && only !== undefined) {
    return [{ kind: 'paragraph', text: `All of it comes from the ${PART_WORDS[only].toLowerCase()}.` }];
  }
  const rounded = rows.every(({ cells }) => {
    const numbers = cells.slice(1).map(({ number }) => number ?? 0);
    return addsUp(numbers.slice(0, -1), numbers.at(-1) ?? 0, words.decimals);
  });
  const joined =
    parts.joined.length === 0
      ? ''
      : ` Scores on ${listed(parts.joined.map(words.criterion))} mean nothing on the other round’s scale, so there scores and scale are taken together, under scales.`;
  return [
    { kind: 'heading', level: 2, text: 'Where the change comes from' },
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        ...parts.parts.map((part) => ({ header: PART_WORDS[part], align: 'right' as const })),
        { header: 'Change', align: 'right' },
      ],
      rows,
    },
    {
      kind: 'paragraph',
      emphasis: 'quiet',
      text: `Points of the total that each part adds, averaged over every order in which the parts could have been changed (Shapley values): they sum to the whole change.${rounded ? '' : ' Each figure is rounded by itself.'}${joined}`,
    },
  ];
}

/** Whether the answer hangs on how it is counted: asked where that was changed. */
function oldWayBlocks({ oldWay, parts, verdict }: ComparedOutcome, words: PageWords): readonly Block[] {
  const isAsked = parts?.parts.some((part) => part === 'criteria' || part === 'weights' || part === 'scales');
  if (oldWay === undefined || isAsked !== true) return [];
  const same = [...oldWay].sort().join() === [...verdict.new].sort().join();
  const who = listed(oldWay.map(words.option));
  const place = oldWay.length === 1 ? 'would be first' : 'would share the first place';
  return [
    {
      kind: 'paragraph',
      text: `Counted the old way (the new scores, but the old criteria, weights and scales), ${who} ${place}${same ? ' too' : ''}.`,
    },
  ];
}
