// Normalisations: columns in units of their own are made comparable, and more becomes better in all of them.

import { TIE } from '../numbers/ranks.js';
import { sum } from '../numbers/sum.js';
import type { Matrix } from './method.js';

/** Whether more or less of a criterion is better. */
export type Direction = 'max' | 'min';

export type Normalisation = 'minmax' | 'sum' | 'vector';

type Column = readonly number[];

/** Differences smaller than this, relative to what differs, are rounding of the machine. */
const ROUNDING = 1e-12;

/**
 * A matrix with every column normalised; the formulas are those of Hwang & Yoon (1981), chapter 2:
 * - `minmax`: (x − least) / (greatest − least), or (greatest − x) / (greatest − least) where less is better. A
 *   column in which nothing differs is all 1: nobody falls short of the best. (No source defines it.)
 * - `sum`: x / Σx, or (1/x) / Σ(1/x). A column of zeros stays 0; where less is better and some are 0, these share
 *   1 and the others get 0, which is the limit as they go to 0.
 * - `vector`: x / √Σx², or 1 less that. A column of zeros is taken at length 1.
 * @example normalised('minmax', [[1, 30], [2, 20], [5, 10]], ['max', 'min']) // => [[0, 0], [0.25, 0.5], [1, 1]]
 */
export function normalised(kind: Normalisation, matrix: Matrix, directions: readonly Direction[]): Matrix {
  const columns = directions.map((direction, at) => normalisedColumn(kind, columnOf(matrix, at), direction));
  return matrix.map((_, row) => columns.map((column) => column[row] ?? Number.NaN));
}

function normalisedColumn(kind: Normalisation, column: Column, direction: Direction): Column {
  switch (kind) {
    case 'minmax':
      return betweenEnds(column, direction);
    case 'sum':
      return ofTheSum(direction === 'max' ? column : inverted(column));
    case 'vector':
      return ofTheLength(column, direction);
  }
}

function betweenEnds(column: Column, direction: Direction): Column {
  const { least, greatest } = endsOf(column);
  const spread = greatest - least;
  if (spread <= ROUNDING * Math.max(Math.abs(least), Math.abs(greatest))) return column.map(() => 1);
  return column.map((x) => (direction === 'max' ? x - least : greatest - x) / spread);
}

function ofTheSum(column: Column): Column {
  const whole = sum(column);
  return whole === 0 ? column : column.map((x) => x / whole);
}

function inverted(column: Column): Column {
  return column.includes(0) ? column.map((x) => (x === 0 ? 1 : 0)) : column.map((x) => 1 / x);
}

function ofTheLength(column: Column, direction: Direction): Column {
  const length = Math.sqrt(sum(column.map((x) => x * x))) || 1;
  return column.map((x) => (direction === 'max' ? x / length : 1 - x / length));
}

/**
 * Values with every column in which all lie within a tie made equal: a method that divides by how far options
 * differ would otherwise blow the rounding of the machine up to a judgement.
 * @example levelled([[30, 0.1 + 0.2], [40, 0.3]]) // => [[30, 0.1 + 0.2], [40, 0.1 + 0.2]]
 */
export function levelled(values: Matrix): Matrix {
  const tops = (values[0] ?? []).map((_, at) => {
    const { least, greatest } = endsOf(columnOf(values, at));
    return greatest - least < TIE ? greatest : undefined;
  });
  return values.map((row) => row.map((value, at) => tops[at] ?? value));
}

/**
 * One criterion of all options.
 * @example columnOf([[1, 2], [3, 4]], 1) // => [2, 4]
 */
export function columnOf(matrix: Matrix, at: number): Column {
  return matrix.map((row) => row[at] ?? Number.NaN);
}

/**
 * The least and the greatest of a column.
 * @example endsOf([3, 1, 2]) // => { least: 1, greatest: 3 }
 */
export function endsOf(column: Column): { readonly least: number; readonly greatest: number } {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < column.length; at++) {
    const x = column[at] ?? Number.NaN;
    if (x < least) least = x;
    if (x > greatest) greatest = x;
  }
  return { least, greatest };
}
