// A sheet as a plain table of cells, whatever file it came from, and what its places are called.

/** A number as it would be typed: `written` is its text, `50%` where it is a percentage (`number` is 50 then). */
export interface NumberCell {
  readonly kind: 'number';
  readonly number: number;
  readonly percent: boolean;
  readonly written: string;
  /** As the sheet shows it, rounded: what a reader of the sheet has seen. */
  readonly shown: string;
  /** A text to the spreadsheet, whose sums pass over it. */
  readonly asText?: true;
}

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | NumberCell
  | { readonly kind: 'date'; readonly text: string }
  /** A formula that failed, as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula of which the file doesn't say what it comes to. */
  | { readonly kind: 'uncalculated' };

/** A cell and where it stands, as `B7`. */
export interface Placed {
  readonly cell: Cell;
  readonly at: string;
}

/** Counted from 0; both ends are in it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The whole numbers from one to another: `indices(2, 4) // => [2, 3, 4]`. */
export function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export interface Table {
  /** Absent where the file has only one, without a name. */
  readonly sheet?: string;
  /** All rows from the first of the sheet, each of the same length. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly Range[];
  /** Rows and columns that the spreadsheet doesn't show. */
  readonly hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
  /** What was found out about the file on the way, for whoever has to confirm it. */
  readonly remarks: readonly string[];
}

export const EMPTY: Cell = { kind: 'empty' };

export function cellAt({ rows }: Table, row: number, column: number): Cell {
  return rows[row]?.[column] ?? EMPTY;
}

/** What stands in a cell, to quote it; empty if nothing does. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return cell.shown;
    case 'uncalculated':
      return '(a formula that was never calculated)';
    case 'text':
    case 'date':
    case 'error':
      return cell.text;
  }
}

/**
 * The letters of a column counted from 0.
 * @example letters(27) // => 'AB'
 */
export function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${letters(Math.floor(column / 26) - 1)}${letter}`;
}

/**
 * The column that letters name, counted from 0.
 * @example columnOf('ab') // => 27
 */
export function columnOf(text: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(text)) return undefined;
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The row that a number names, counted from 0.
 * @example rowOf('7') // => 6
 */
export function rowOf(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : undefined;
}

/** `address(6, 1) // => 'B7'`. */
export function address(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** `rangeText({ top: 2, left: 0, bottom: 11, right: 10 }) // => 'A3:K12'`. */
export function rangeText({ top, left, bottom, right }: Range): string {
  return `${address(top, left)}:${address(bottom, right)}`;
}

/**
 * The range that is meant by a text.
 * @example rangeOf('A3:k12') // => { top: 2, left: 0, bottom: 11, right: 10 }
 * @example rangeOf('A3') // => undefined
 */
export function rangeOf(text: string): Range | undefined {
  const [, from = '', top = '', to = '', bottom = ''] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text.trim()) ?? [];
  const [left, right] = [columnOf(from), columnOf(to)];
  const [first, last] = [rowOf(top), rowOf(bottom)];
  if (left === undefined || right === undefined || first === undefined || last === undefined)
    return undefined;
  return {
    top: Math.min(first, last),
    left: Math.min(left, right),
    bottom: Math.max(first, last),
    right: Math.max(left, right),
  };
}
