// Where the matrix stands on its sheet: the header row, the column of names, and the rows and columns between them.
import { Unsettled, type Wishes, WrongWish } from './answers.js';
import { headerAbove, isHeader, severalTables, upToNextTable } from './header-rows.js';
import { labelOf, subLabelOf } from './labels.js';
import type { Levels } from './scores.js';
import {
  address,
  type Cell,
  cellAt,
  indices,
  type Range,
  rangeOf,
  rangeText,
  type Table,
  textOf,
} from './table.js';
import { noTable, withLevels } from './words-as-scores.js';

export interface Block {
  readonly header: number;
  /** A second header row above it, where the names stand over two or more columns each. */
  readonly above?: number;
  readonly names: number;
  /** Columns left of the names, with a group or a number of each. */
  readonly before: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly range: Range;
}

/** Everything that the layout looks at; `range` is what was asked for, or the whole sheet. */
export function blockOf(sheet: Table, wishes: Wishes, levels: Levels): Block {
  const table = withLevels(sheet, levels);
  const region = regionOf(table, wishes.range);
  const rows = indices(region.top, region.bottom);
  const columns = indices(region.left, region.right);
  const at = (row: number, column: number) => cellAt(table, row, column);
  const count = (row: number, kind: Cell['kind']) =>
    columns.filter((column) => at(row, column).kind === kind).length;
  const firstNumbers = rows.find((row) => count(row, 'number') >= 2 && !isHeader(table, row, columns));
  if (firstNumbers === undefined) throw noTable(table, region, wishes);
  const header = headerAbove(table, region, firstNumbers, wishes.range !== undefined);
  const weightsFirst = header > firstNumbers ? [firstNumbers] : [];
  const below = rows.filter((row) => row > header);
  const { kept, others } = upToNextTable(table, below, columns, region);
  if (others.length > 0 && wishes.range === undefined)
    throw new Unsettled(severalTables(table, header, kept, others, region));
  const names = nameColumn(table, header, kept, columns);
  const right = columns.filter((column) => column > names);
  const used = usedColumns(table, header, kept, right);
  const above = secondHeader(table, region, header, used);
  const last = lastRow(table, kept, used);
  const inside = [...weightsFirst, ...kept.filter((row) => row <= last)];
  const top = Math.min(above ?? header, ...inside);
  return {
    header,
    ...(above === undefined ? {} : { above }),
    names,
    before: columns.filter((column) => column < names),
    rows: inside,
    columns: used,
    range: { top, left: region.left, bottom: last, right: Math.max(names, ...used) },
  };
}

function regionOf({ rows }: Table, wish: string | undefined): Range {
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
  if (wish === undefined) return whole;
  const range = rangeOf(wish);
  if (range === undefined) throw new WrongWish(`--range takes cells such as A3:K12, not "${wish}"`);
  if (range.top > whole.bottom || range.left > whole.right)
    throw new WrongWish(`--range ${wish} lies outside the sheet, whose cells are ${rangeText(whole)}`);
  return {
    ...range,
    bottom: Math.min(range.bottom, whole.bottom),
    right: Math.min(range.right, whole.right),
  };
}

/** The column before the numbers with most texts, each only once; not the numbers of the rows, nor their groups. */
function nameColumn(
  table: Table,
  header: number,
  rows: readonly number[],
  columns: readonly number[],
): number {
  const numbered = rows.filter((row) =>
    columns.some((column) => cellAt(table, row, column).kind === 'number'),
  );
  const texts = (column: number) =>
    numbered.flatMap((row) => {
      const cell = cellAt(table, row, column);
      return cell.kind === 'text' ? [cell.text.trim()] : [];
    });
  const fitting = columns.filter((column) => {
    const head = cellAt(table, header, column);
    const label = head.kind === 'text' ? labelOf(head.text) : undefined;
    return texts(column).length * 2 >= numbered.length && label !== 'reference' && label !== 'note';
  });
  const [first] = fitting;
  const numbers = (column: number) =>
    numbered.filter((row) => cellAt(table, row, column).kind === 'number').length * 2 >= numbered.length;
  const end = columns.find((column) => first !== undefined && column > first && numbers(column));
  const leading = fitting.filter((column) => end === undefined || column < end);
  const isUnlike = (column: number) => {
    const own = texts(column).filter((text) => labelOf(text) === undefined);
    return new Set(own).size === own.length;
  };
  const unlike = leading.filter(isUnlike);
  const found = (unlike.length > 0 ? unlike : leading).reduce<number | undefined>(
    (most, column) => (most === undefined || texts(column).length > texts(most).length ? column : most),
    undefined,
  );
  if (found !== undefined) return found;
  throw new Unsettled({
    about: `no column of ${rangeText({ top: header, left: columns[0] ?? 0, bottom: rows.at(-1) ?? header, right: columns.at(-1) ?? 0 })} holds names`,
    question: 'Which cells are the matrix, its column of names first (such as A3:K12)?',
    wish: 'range',
    flags: ['--range A3:K12 (the matrix, its row and column of names first)'],
  });
}

/** Columns with a header or a number; behind a blank column only those with numbers. */
function usedColumns(
  table: Table,
  header: number,
  rows: readonly number[],
  columns: readonly number[],
): readonly number[] {
  const numbers = (column: number) =>
    rows.filter((row) => cellAt(table, row, column).kind === 'number').length;
  const most = Math.max(0, ...columns.map(numbers));
  let gap = false;
  return columns.filter((column) => {
    const cells = [header, ...rows].map((row) => cellAt(table, row, column));
    if (cells.every(({ kind }) => kind === 'empty')) {
      gap = true;
      return false;
    }
    return !gap || numbers(column) * 2 >= most;
  });
}

/** The row above the header, where it names what the header only divides: options over `Score` and `Weighted`. */
function secondHeader(
  table: Table,
  region: Range,
  header: number,
  columns: readonly number[],
): number | undefined {
  const row = header - 1;
  if (row < region.top) return undefined;
  const text = (line: number, column: number) => {
    const cell = cellAt(table, line, column);
    return cell.kind === 'text' || cell.kind === 'number' ? textOf(cell) : '';
  };
  const named = columns.filter((column) => text(row, column) !== '');
  if (named.length < 2) return undefined;
  const divided = columns.filter((column) => subLabelOf(text(header, column)) !== undefined);
  const nameless = named.filter((column) => text(header, column) === '');
  return divided.length >= 2 || nameless.length >= 2 ? row : undefined;
}

/** The last row with a number in it; what stands below are notes. */
function lastRow(table: Table, rows: readonly number[], columns: readonly number[]): number {
  const numbered = rows.filter((row) =>
    columns.some((column) => cellAt(table, row, column).kind === 'number'),
  );
  return numbered.at(-1) ?? rows[0] ?? 0;
}

/** Texts outside the matrix, with their places: titles above it, notes below and beside it. */
export function around(
  table: Table,
  block: Block,
): readonly { readonly at: string; readonly text: string }[] {
  const inside = new Set(
    [block.header, block.above, ...block.rows].flatMap((row) =>
      row === undefined
        ? []
        : [block.names, ...block.before, ...block.columns].map((column) => address(row, column)),
    ),
  );
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const at = address(row, column);
      return cell.kind === 'empty' || inside.has(at) ? [] : [{ at, text: textOf(cell) }];
    }),
  );
}

/** What stands over a column, in the header or above it. */
export function headOf(table: Table, { header, above }: Block, column: number): string {
  const own = textOf(cellAt(table, header, column));
  return own === '' && above !== undefined ? textOf(cellAt(table, above, column)) : own;
}

/** Columns before the names that hold no groups: the numbers of the rows. */
export function numbering(table: Table, block: Block): readonly number[] {
  return block.before.filter((column) => {
    const kinds = block.rows.map((row) => cellAt(table, row, column).kind);
    const isReference = labelOf(headOf(table, block, column)) === 'reference';
    return kinds.some((kind) => kind === 'number' || (kind === 'text' && isReference));
  });
}
