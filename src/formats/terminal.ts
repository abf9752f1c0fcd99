// A page as lines of text for a terminal: tables where they fit, lists where they don't.
import type { Block, Cell, Table } from '../page/blocks.js';
import { drawingOf, roomFor, shaded } from './drawings.js';
import { drawn } from './grid.js';
import type { Ink } from './ink.js';
import { plansFor } from './layout.js';
import { widthOf, wrap } from './width.js';

/** Sentences are easier to read when lines are not too long. */
const MEASURE = 100;

/** Under so many columns a table is a list, row by row. */
const NARROW = 50;

/** Past so many rows a table shows the first ones: drawing takes time that grows with their square. */
const MOST_ROWS = 200;

/** The lines of a page, blocks apart by a blank line. */
export async function pageLines(
  blocks: readonly Block[],
  width: number,
  ink: Ink,
): Promise<readonly string[]> {
  const parts: (readonly string[])[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && !isClose(blocks[index - 1], block)) parts.push(['']);
    parts.push(await blockLines(block, width, ink));
  }
  return parts.flat();
}

/** A section stands close to its heading, a list to what announces it, what is said quietly to what it is about. */
function isClose(before: Block | undefined, block: Block): boolean {
  if (before?.kind === 'heading' && before.level === 2) return true;
  if (block.kind === 'paragraph' && block.emphasis === 'quiet') return true;
  return block.kind === 'list' && before?.kind === 'paragraph' && before.text.endsWith(':');
}

async function blockLines(block: Block, width: number, ink: Ink): Promise<readonly string[]> {
  const measure = Math.min(width, MEASURE);
  switch (block.kind) {
    case 'heading':
      return wrap(ink.say(block.text), measure).map((line) => ink.paint('strong', line));
    case 'paragraph':
      return wrap(ink.say(block.text), measure).map((line) => ink.paint(block.emphasis ?? 'plain', line));
    case 'list':
      return block.items.flatMap((item) => hanging(`${ink.signs.bullet} `, ink.say(item), measure));
    case 'note':
      return hanging('! ', ink.say(block.text), measure).map((line) => ink.paint('warning', line));
    case 'table':
      return tableLines(block, width, ink);
  }
}

/** A text whose first line begins with a mark and whose other lines stand under its first word. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const room = Math.max(width - widthOf(mark), 2);
  return wrap(text, room).map((line, index) => (index === 0 ? mark : ' '.repeat(widthOf(mark))) + line);
}

async function tableLines(whole: Table, width: number, ink: Ink): Promise<readonly string[]> {
  const rows = whole.rows.slice(0, MOST_ROWS);
  const table = said({ ...whole, rows }, ink);
  const plans = width < NARROW ? undefined : plansFor(table, width);
  const lines = plans === undefined ? [...listLines(table, width, ink)] : [];
  for (const plan of plans ?? []) {
    if (lines.length > 0) lines.push('');
    if (plan.caption !== undefined) lines.push(ink.paint('strong', ink.say(plan.caption)));
    lines.push(...(await drawn(table, plan, ink)));
  }
  if (rows.length === whole.rows.length) return lines;
  const rest = `These are the first ${rows.length} of ${whole.rows.length} rows; --format csv has all.`;
  return [...lines, '', ...wrap(rest, width)];
}

/** The table with all its words said. */
function said(table: Table, ink: Ink): Table {
  const cell = (one: Cell): Cell => ({
    ...one,
    text: shaded({ ...one, text: ink.say(one.text) }, ink.signs),
    ...(one.detail === undefined ? {} : { detail: ink.say(one.detail) }),
  });
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, header: ink.say(column.header) })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
  };
}

/** Row by row: what names it, then a line for each of the other columns. */
function listLines(table: Table, width: number, ink: Ink): readonly string[] {
  const columns = table.columns.map((column, index) => ({ column, index }));
  const keys = columns.filter(({ column }) => column.key === true);
  const others = columns.filter(({ column }) => column.key !== true);
  return table.rows.flatMap(({ cells }, place) => {
    const at = (index: number): Cell => cells[index] ?? { text: '' };
    const name = keys.map(({ index }) => at(index).text).join(' ');
    const details = keys.flatMap(({ index }) => at(index).detail ?? []);
    return [
      ...(place > 0 && others.length > 0 ? [''] : []),
      ...hanging('', name, width).map((line) => ink.paint('strong', line)),
      ...details.flatMap((detail) => hanging('  ', detail, width)).map((line) => ink.paint('quiet', line)),
      ...others.flatMap(({ column, index }) => itemLines(column, at(index), width, ink)),
    ];
  });
}

function itemLines(column: Table['columns'][number], cell: Cell, width: number, ink: Ink): readonly string[] {
  if (cell.text === '') return [];
  const detail = cell.detail === undefined ? '' : ` (${cell.detail})`;
  const drawing = drawingOf(cell, column, Math.min(width - 2, roomFor(column).full), ink.signs);
  return [
    ...hanging('  ', `${column.header}: ${cell.text}${detail}`, width),
    ...(drawing === '' ? [] : [`  ${ink.paint('bar', drawing)}`]),
  ];
}
