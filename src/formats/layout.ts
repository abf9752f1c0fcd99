// Which columns of a table stand beside each other on so many columns of screen, and how wide each is.
import type { Cell, Column, Table } from '../page/blocks.js';
import { type Room, roomFor } from './drawings.js';
import { widthOf, wrap } from './width.js';

/** Blank columns between two columns of a table. */
export const GAP = 2;

/** A table's columns that stand side by side; with a caption it continues another table. */
export interface Plan {
  readonly caption?: string;
  readonly columns: readonly Planned[];
}

/** A column with its width, and that of the bar or other drawing beside it (0 for none). */
export interface Planned {
  readonly index: number;
  readonly width: number;
  readonly bar: number;
}

/** How narrow a column may be at the worst, how wide it is easy to read, and how wide it wants to be. */
interface Sized {
  readonly index: number;
  readonly column: Column;
  readonly least: number;
  readonly easy: number;
  readonly full: number;
}

type Need = Exclude<keyof Room, 'full'>;

/**
 * The tables that a table becomes: one where it fits, else its parts under captions of their own. Nothing where it
 * can't be a table at this width; it is a list then.
 */
export function plansFor(table: Table, width: number): readonly Plan[] | undefined {
  const columns = table.columns.map((column, index) => sized(table, column, index));
  const parts = [...new Set(table.columns.map(({ part }) => part).filter((part) => part !== undefined))];
  for (let moved = 0; moved <= parts.length; moved++) {
    const away = parts.slice(0, moved);
    const main = settled(
      columns.filter(({ column }) => column.part === undefined || !away.includes(column.part)),
      width,
      'easy',
    );
    if (main !== undefined) return withParts(main, away, columns, width);
  }
  const bare = columns.filter(({ column }) => column.part === undefined);
  const main = settled(bare, width, 'least') ?? settled(bare.map(withoutBar), width, 'least');
  return main === undefined ? undefined : withParts(main, parts, columns, width);
}

function withoutBar(column: Sized): Sized {
  const { bar: _, axis: __, ...rest } = column.column;
  return { ...column, column: rest };
}

function withParts(
  main: readonly Planned[],
  parts: readonly string[],
  columns: readonly Sized[],
  width: number,
): readonly Plan[] | undefined {
  // Names by themselves tell nothing: they stand beside the parts again.
  const onlyNames = main.every(({ index }) => columns[index]?.column.key === true);
  const plans: Plan[] = onlyNames && parts.length > 0 ? [] : [{ columns: main }];
  for (const part of parts) {
    const chunks = inChunks(columns, part, width);
    if (chunks === undefined) return undefined;
    plans.push(
      ...chunks.map((chunk, index) => ({
        caption: index === 0 ? part : `${part} (continued)`,
        columns: chunk,
      })),
    );
  }
  return plans;
}

/** The columns of one part in as few tables as they need; each begins with the names of its rows. */
function inChunks(
  columns: readonly Sized[],
  part: string,
  width: number,
): readonly (readonly Planned[])[] | undefined {
  const names = columns.filter(({ column }) => column.key === true && column.align === 'left');
  const own = columns.filter(({ column }) => column.part === part);
  const whole = settled([...names, ...own], width, 'easy') ?? settled([...names, ...own], width, 'least');
  if (whole !== undefined) return [whole];
  const chunks: (readonly Planned[])[] = [];
  let chunk: readonly Sized[] = [];
  let fits: readonly Planned[] | undefined;
  for (const column of own) {
    const wider = settled([...names, ...chunk, column], width, 'easy');
    if (fits !== undefined && wider === undefined) chunks.push(fits);
    chunk = wider === undefined ? [column] : [...chunk, column];
    fits = wider ?? settled([...names, column], width, 'easy') ?? settled([...names, column], width, 'least');
    if (fits === undefined) return undefined;
  }
  return fits === undefined ? chunks : [...chunks, fits];
}

/** The widths of columns side by side, or nothing if they don't fit. Words have what they want before bars grow. */
function settled(columns: readonly Sized[], width: number, need: Need): readonly Planned[] | undefined {
  const rooms = columns.map(({ column }) => roomFor(column));
  const drawn = rooms.filter(({ full }) => full > 0);
  const gaps = GAP * (columns.length + drawn.length - 1);
  const widths = columns.map((column) => column[need]);
  const drawings = drawn.reduce((total, room) => total + room[need], 0);
  let spare = width - gaps - drawings - widths.reduce((total, one) => total + one, 0);
  if (spare < 0) return undefined;
  while (spare > 0) {
    const next = neediest(columns, widths);
    if (next === undefined) break;
    widths[next] = (widths[next] ?? 0) + 1;
    spare -= 1;
  }
  const more = drawn.length === 0 ? 0 : Math.floor(spare / drawn.length);
  return columns.map(({ index }, place) => {
    const room = rooms[place];
    const bar = room === undefined || room.full === 0 ? 0 : Math.min(room.full, room[need] + more);
    return { index, width: widths[place] ?? 0, bar };
  });
}

/** The next column to have more: names first, then the one with the smallest part of what it wants. */
function neediest(columns: readonly Sized[], widths: readonly number[]): number | undefined {
  let best: number | undefined;
  let bestPart = 1;
  columns.forEach(({ full, column }, index) => {
    const share = (widths[index] ?? 0) / full;
    const part = share < 1 && column.key === true ? share - 1 : share;
    if (part >= bestPart) return;
    best = index;
    bestPart = part;
  });
  return best;
}

function sized(table: Table, column: Column, index: number): Sized {
  const cells = table.rows.map(({ cells }) => cells[index] ?? { text: '' });
  const widest = cells.reduce((most, cell) => Math.max(most, cellWidth(cell)), 1);
  if (column.align === 'right') {
    const figures = Math.min(widest, 16);
    const least = Math.max(figures, headerWidth(column.header, 5, 12));
    const easy = Math.max(least, headerWidth(column.header, 4, 18));
    return { index, column, least, easy, full: Math.max(easy, headerWidth(column.header, 2, 18)) };
  }
  const full = Math.min(Math.max(widest, headerWidth(column.header, 1, 18)), column.key === true ? 40 : 80);
  const word = cells.reduce(
    (most, cell) => Math.max(most, longestWord(cell.text) + indent(cell.level)),
    longestWord(column.header),
  );
  const least = Math.min(full, Math.min(Math.max(word, 10), 16));
  return { index, column, least, easy: Math.max(least, Math.min(full, 24)), full };
}

function cellWidth(cell: Cell): number {
  return Math.max(widthOf(cell.text) + indent(cell.level), widthOf(cell.detail ?? ''));
}

/** Two columns for each level of a tree. */
export function indent(level = 0): number {
  return 2 * Math.min(level, 6);
}

function longestWord(text: string): number {
  return text.split(' ').reduce((most, word) => Math.max(most, widthOf(word)), 0);
}

/** The least width at which a header takes no more than so many lines, its words unbroken up to `word` columns. */
function headerWidth(header: string, lines: number, word: number): number {
  const most = widthOf(header);
  let width = Math.max(2, Math.min(longestWord(header), word));
  while (width < most && wrap(header, width).length > lines) width += 1;
  return width;
}
