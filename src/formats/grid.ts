// A table drawn by cli-table3, which aligns and pads; lines are broken and measured here, grapheme by grapheme.
import type { Cell, Row, Table } from '../page/blocks.js';
import { bar, type Ink, type Style } from './ink.js';
import { GAP, indent, type Plan, type Planned } from './layout.js';
import { cut, widthOf, wrap } from './width.js';

/** The most lines that one cell of a table takes. */
const MOST_LINES = 12;

/** No frame: columns stand apart by blanks, and one rule under the header is enough. */
const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/** The lines of a table at the widths of a plan. */
export async function drawn(table: Table, plan: Plan, ink: Ink): Promise<readonly string[]> {
  const { default: CliTable } = await import('cli-table3');
  const curtain = curtainFor(ink);
  const visual = plan.columns.flatMap((column) =>
    column.bar === 0 ? [column.width] : [column.width, column.bar],
  );
  const grid = new CliTable({
    chars: NO_FRAME,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: visual,
    colAligns: plan.columns.flatMap(({ index, bar }) => {
      const align = table.columns[index]?.align ?? 'left';
      return bar === 0 ? [align] : [align, 'left' as const];
    }),
  });
  const cell = (lines: readonly string[], style: Style) =>
    lines.map((line) => curtain.hide(line, style)).join('\n');
  grid.push(
    plan.columns.flatMap(({ index, width, bar }) => {
      const lines = shortened(wrap(table.columns[index]?.header ?? '', width), width, ink);
      const head = { content: cell(lines, 'strong'), vAlign: 'bottom' as const };
      return bar === 0 ? [head] : [head, { content: '' }];
    }),
  );
  grid.push(rules(plan.columns, ink).map((line) => curtain.hide(line, 'quiet')));
  for (const row of table.rows) {
    grid.push(
      plan.columns.flatMap((column) => {
        const own = row.cells[column.index] ?? { text: '' };
        const words = cellLines(own, column.width, row, ink).map(({ text, style }) =>
          curtain.hide(text, style),
        );
        if (column.bar === 0) return [words.join('\n')];
        const whole = table.columns[column.index]?.bar ?? 0;
        return [
          words.join('\n'),
          curtain.hide(bar(own.number ?? 0, whole, column.bar, ink.signs.blocks), 'bar'),
        ];
      }),
    );
  }
  return grid
    .toString()
    .split('\n')
    .map((line) => curtain.show(line.replace(/ +$/, '')));
}

/** A rule under each header; one for a figure and its bar together. */
function rules(columns: readonly Planned[], ink: Ink): readonly string[] {
  return columns.flatMap(({ width, bar }) => {
    const rule = (length: number) => ink.signs.rule.repeat(length);
    return bar === 0 ? [rule(width)] : [rule(width), rule(bar)];
  });
}

interface StyledLine {
  readonly text: string;
  readonly style: Style;
}

function cellLines(cell: Cell, width: number, row: Row, ink: Ink): readonly StyledLine[] {
  const margin = ' '.repeat(Math.min(indent(cell), Math.max(width - 4, 0)));
  const style = cell.emphasis ?? row.emphasis ?? 'plain';
  const text = wrap(cell.text, width - margin.length).map((line) => margin + line);
  const detail = cell.detail === undefined ? [] : wrap(cell.detail, width);
  return [
    ...shortened(text, width, ink).map((line): StyledLine => ({ text: line, style })),
    ...shortened(detail, width, ink).map((line): StyledLine => ({ text: line, style: 'quiet' })),
  ];
}

/** The first lines of a long text, ending in a mark that there is more. */
function shortened(lines: readonly string[], width: number, ink: Ink): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const last = lines[MOST_LINES - 1] ?? '';
  return [
    ...lines.slice(0, MOST_LINES - 1),
    cut(`${last}${ink.signs.more.padEnd(width + 1)}`, width, ink.signs.more),
  ];
}

/**
 * cli-table3 counts columns in its own, older way. So it never sees the words: each line goes behind a stand-in of
 * as many private-use characters (which authors' words have none of), and comes back, in colour, once all is laid
 * out.
 */
function curtainFor(ink: Ink) {
  const first = 0xf0000;
  const filler = '\ue000';
  const lines: StyledLine[] = [];
  const hide = (text: string, style: Style): string => {
    const width = widthOf(text);
    if (width === 0) return '';
    lines.push({ text, style });
    return String.fromCodePoint(first + lines.length - 1) + filler.repeat(width - 1);
  };
  const show = (line: string): string =>
    line.replace(/([\u{f0000}-\u{10ffff}])\ue000*/gu, (_, stand: string) => {
      const shown = lines[(stand.codePointAt(0) ?? first) - first];
      return shown === undefined ? '' : ink.paint(shown.style, shown.text);
    });
  return { hide, show };
}
