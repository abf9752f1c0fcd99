// Every stakeholder's totals side by side: in a table, and as a mark of their own on the line of each option.
import type { Block, Row } from '../page/blocks.js';
import { decimalsToTell, figure } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { counted, entry, listed, type Names } from '../page/words.js';
import type { Outcome, PerspectiveResult } from '../result.js';

/** More kinds of mark than can be told apart stay in the table. */
const MOST_KINDS = 6;

/** What the question about perspectives found, as much of it as is shown here. */
interface Found {
  readonly rankings: {
    readonly [perspective: string]: {
      readonly [option: string]: { readonly rank: number; readonly total: number };
    };
  };
}

export function perspectiveTotals(
  { perspectives: views = [], ranking, findings }: Outcome,
  names: Names,
): readonly Block[] {
  const found = findings['perspectives'] as Found | undefined;
  if (found === undefined) return [];
  const { rankings } = found;
  const totalOf = (view: string, option: string) => entry(entry(rankings, view), option)?.total;
  const all = ranking.map(({ option }) => ({
    option,
    totals: views.flatMap(({ id }) => {
      const total = totalOf(id, option);
      return total === undefined ? [] : [total];
    }),
  }));
  if (views.length === 0 || all.some(({ totals }) => totals.length < views.length)) return [];
  const rows = all.map(
    ({ option, totals }): Row => ({
      cells: [
        { text: names.option(option) },
        ...totals.map((number) => ({ text: figure(number, 1), number })),
      ],
    }),
  );
  return [
    { kind: 'paragraph', text: 'The totals of each perspective, of 100:' },
    {
      kind: 'table',
      picture: pictureOf(views, all, names),
      columns: [
        { header: 'Option', align: 'left', key: true },
        ...views.map(
          ({ name }) => ({ header: name, align: 'right', part: 'Totals by perspective' }) as const,
        ),
      ],
      rows,
    },
  ];
}

function pictureOf(
  views: readonly PerspectiveResult[],
  all: readonly { readonly option: string; readonly totals: readonly number[] }[],
  names: Names,
): Picture {
  const shown = views.slice(0, MOST_KINDS);
  const firsts = shown.map((_, view) => {
    const most = Math.max(...all.map(({ totals }) => totals[view] ?? 0));
    return listed(
      all.filter(({ totals }) => most - (totals[view] ?? 0) < 1e-9).map(({ option }) => names.option(option)),
    );
  });
  const [same] = new Set(firsts).size === 1 ? firsts : [];
  const others = shown.map(({ name }, view) => `${firsts[view]} for ${name}`);
  const title =
    same === undefined
      ? `The perspectives differ on who is first: ${listed(others, 3)}`
      : `${same} has the highest total from ${shown.length === 1 ? 'the one perspective' : `all ${shown.length} perspectives`}`;
  const decimals = Math.min(
    decimalsToTell(
      all.flatMap(({ totals }) => totals),
      1,
    ),
    2,
  );
  return {
    id: 'perspectives',
    title,
    description: `Dots of the totals of ${counted(all.length, 'option')} from ${counted(shown.length, 'perspective')}: ${listed(shown.map(({ name }) => name))}. ${title}.`,
    drawing: {
      kind: 'dots',
      series: shown.map(({ name }) => name),
      rows: all.map(({ option, totals }) => ({
        label: names.option(option),
        marks: totals.slice(0, MOST_KINDS).map((value, series) => ({
          series,
          value,
          text: figure(value, decimals),
        })),
      })),
    },
  };
}
