// The weight that matters soonest: every option's total as it goes from nothing to the whole.
import type { Block, Row } from '../page/blocks.js';
import { decimalsToTell, figure, percent } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { counted, entry, listed, type Names } from '../page/words.js';
import type { Outcome, WeightLine } from '../result.js';

/** More lines than colours can tell apart stay in the table, the lowest in the ranking first. */
const MOST_LINES = 6;

export function weightLineTable({ ranking, findings }: Outcome, names: Names): readonly Block[] {
  const line = findings['weight-sensitivity']?.line;
  if (line === undefined) return [];
  const ends = ranking.flatMap(({ option, total }) => {
    const totals = entry(line.totals, option);
    return totals === undefined ? [] : [{ option, total, totals }];
  });
  const decimals = Math.min(
    decimalsToTell(
      ranking.map(({ total }) => total),
      1,
    ),
    3,
  );
  const cell = (number: number) => ({ text: figure(number, decimals), number });
  const rows = ends.map(
    ({ option, total, totals: [none, all] }): Row => ({
      cells: [{ text: names.option(option) }, cell(none), cell(total), cell(all)],
    }),
  );
  return [
    {
      kind: 'paragraph',
      text: `Totals as the weight of ${names.criterion(line.criterion)} goes from nothing to the whole, the others keeping their proportions:`,
    },
    {
      kind: 'table',
      picture: pictureOf(line, ends, names),
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'At 0%', align: 'right' },
        { header: `Agreed, at ${percent(line.weight)}`, align: 'right' },
        { header: 'At 100%', align: 'right' },
      ],
      rows,
    },
  ];
}

interface Ends {
  readonly option: string;
  readonly totals: readonly [number, number];
}

function pictureOf(line: WeightLine, ends: readonly Ends[], names: Names): Picture {
  const leading = new Set(line.changes.map(({ option }) => option));
  const shown = chosen(ends, leading);
  const what = names.criterion(line.criterion);
  const title =
    line.changes.length === 1
      ? `${names.option(line.changes[0]?.option ?? '')} leads where ${what} weighs more than ${percent(line.changes[0]?.weight ?? 0)}`
      : `The leader changes at ${listed(line.changes.map(({ weight }) => percent(weight)))} of weight for ${what}`;
  return {
    id: 'weight-line',
    title,
    description: `Lines of the totals of ${counted(shown.length, 'option')} against the weight of ${what}, now ${percent(line.weight)}. ${title}.`,
    drawing: {
      kind: 'lines',
      across: `Weight of ${what}`,
      up: 'Total, of 100',
      at: { value: line.weight, text: `agreed ${percent(line.weight)}` },
      lines: shown.map(({ option, totals }, series) => ({
        label: names.option(option),
        series,
        ends: totals,
      })),
      crossings: line.changes.map(({ weight, total }) => ({
        value: weight,
        height: total,
        text: percent(weight),
      })),
    },
  };
}

/** Those that ever lead, and of the others the highest in the ranking; in its order. */
function chosen(ends: readonly Ends[], leading: ReadonlySet<string>): readonly Ends[] {
  const first = ends.filter(({ option }, index) => index === 0 || leading.has(option));
  const rest = ends.filter((each) => !first.includes(each));
  const kept = [...first, ...rest].slice(0, MOST_LINES);
  return ends.filter((each) => kept.includes(each));
}
