// A table drawn by cli-table3, which aligns and pads; lines are broken and measured here, grapheme by grapheme.
import type { Row, Table } from '../page/blocks.js';
import { drawingOf } from './drawings.js';
import type { Ink, Style } from './ink.js';
import { GAP, indent, type Plan, type Planned } from './layout.js';
import { fitting, widthOf, wrap } from './width.js';

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
  const grid = new CliTable({
    chars: NO_FRAME,
    // Compact: no frame between rows either.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: plan.columns.map(fullWidth),
    colAligns: plan.columns.map(({ index, bar }) =>
      bar > 0 ? 'left' : (table.columns[index]?.align ?? 'left'),
    ),
  });
  for (const cells of [headerLines(table, plan, ink), ruleLines(plan, ink)]) {
    grid.push(...singleLines(cells, 'bottom').map((line) => curtain.hide(line)));
  }
  for (const row of table.rows) {
    const cells = plan.columns.map((column) => cellLines(row, column, table, plan, ink));
    grid.push(...singleLines(cells, 'top').map((line) => curtain.hide(line)));
  }
  return grid
    .toString()
    .split('\n')
    .map((line) => curtain.show(line.replace(/ +$/, '')));
}

function headerLines(table: Table, plan: Plan, ink: Ink): readonly (readonly StyledLine[])[] {
  return plan.columns.map((column) => {
    const lines = wrap(table.columns[column.index]?.header ?? '', column.width);
    return shortened(lines, column.width, ink).map((text) => ({
      text: besideBar(text, column),
      style: 'strong',
    }));
  });
}

function ruleLines(plan: Plan, ink: Ink): readonly (readonly StyledLine[])[] {
  return plan.columns.map((column) => [{ text: ink.signs.rule.repeat(fullWidth(column)), style: 'quiet' }]);
}

/**
 * A row of cells as rows of single lines: cli-table3 is quick only with those. Cells with fewer lines than
 * others keep to the top or the bottom.
 */
function singleLines(
  cells: readonly (readonly StyledLine[])[],
  keepTo: 'top' | 'bottom',
): readonly (readonly (StyledLine | undefined)[])[] {
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines) => lines[keepTo === 'top' ? line : line - (height - lines.length)]),
  );
}

/** A figure and its bar stand in one column. */
function fullWidth({ width, bar }: Planned): number {
  return bar === 0 ? width : width + GAP + bar;
}

/** A figure stands at the right of its part of the column, so that its bar begins where the others do. */
function besideBar(text: string, { width, bar }: Planned): string {
  return bar === 0 ? text : ' '.repeat(Math.max(width - widthOf(text), 0)) + text;
}

interface StyledLine {
  readonly text: string;
  readonly style: Style;
  /** A bar after the words. */
  readonly bar?: string;
}

/** The lines of one cell: its words, its bar, and its detail where the row is not continued from another table. */
function cellLines(row: Row, column: Planned, table: Table, plan: Plan, ink: Ink): readonly StyledLine[] {
  const cell = row.cells[column.index] ?? { text: '' };
  const { text, detail, emphasis, level } = cell;
  const margin = ' '.repeat(Math.min(indent(level), Math.max(column.width - 4, 0)));
  const style: Style = emphasis ?? row.emphasis ?? 'plain';
  const lines = shortened(wrap(text, column.width - margin.length), column.width - margin.length, ink);
  const more =
    detail === undefined || plan.caption !== undefined
      ? []
      : shortened(wrap(detail, column.width), column.width, ink);
  const of = table.columns[column.index];
  const drawing = of === undefined || column.bar === 0 ? '' : drawingOf(cell, of, column.bar, ink.signs);
  return [
    ...lines.map((line, index): StyledLine => {
      const words = { text: besideBar(margin + line, column), style };
      return index === 0 && drawing !== '' ? { ...words, bar: drawing } : words;
    }),
    ...more.map((line): StyledLine => ({ text: besideBar(line, column), style: 'quiet' })),
  ];
}

/** The first lines of a long text, ending in a mark that there is more. */
function shortened(lines: readonly string[], width: number, ink: Ink): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const last = fitting(lines[MOST_LINES - 1] ?? '', width - widthOf(ink.signs.more));
  return [...lines.slice(0, MOST_LINES - 1), last + ink.signs.more];
}

/**
 * cli-table3 counts columns in its own, older way. So it never sees the words: each goes behind as many
 * private-use characters (which authors' words have none of), and they come back, in colour and in the same
 * order, once all is laid out.
 */
function curtainFor(ink: Ink) {
  const filler = '\ue000';
  const behind: StyledLine[] = [];
  const hide = (line: readonly (StyledLine | undefined)[]): string[] =>
    line.map((words) => {
      const width = words === undefined ? 0 : columnsOf(words);
      if (words === undefined || width === 0) return '';
      behind.push(words);
      return filler.repeat(width);
    });
  const show = (line: string): string =>
    line.replace(/\ue000+/g, () => {
      const shown = behind.shift();
      if (shown === undefined) return '';
      const words = ink.paint(shown.style, shown.text);
      return shown.bar === undefined ? words : words + ' '.repeat(GAP) + ink.paint('bar', shown.bar);
    });
  return { hide, show };
}

function columnsOf({ text, bar: drawing }: StyledLine): number {
  return widthOf(text) + (drawing === undefined ? 0 : GAP + widthOf(drawing));
}
