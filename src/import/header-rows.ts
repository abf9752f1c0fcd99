// The rows of names of the tables on a sheet: the one above the first numbers, and those where further tables begin.
import { type Doubt, Unsettled } from './answers.js';
import { labelOf, subLabelOf } from './labels.js';
import { type Cell, cellAt, indices, type Range, rangeText, type Table, textOf } from './table.js';

/** `Criterion, Weight, 1, 2, 3`: names that are numbers, given away by the words beside them. */
export function isHeader(table: Table, row: number, columns: readonly number[]): boolean {
  const texts = columns.flatMap((column) => {
    const cell = cellAt(table, row, column);
    return cell.kind === 'text' ? [labelOf(cell.text)] : [];
  });
  return (
    texts.length >= 2 &&
    texts.some((label) => label === 'criteria' || label === 'options' || label === 'weight')
  );
}

/** The nearest row above the first numbers with two cells or more; below them where they are the weights. */
export function headerAbove(table: Table, region: Range, first: number, given: boolean): number {
  const filled = (row: number) =>
    indices(region.left, region.right).filter((column) => cellAt(table, row, column).kind !== 'empty');
  const above = [...indices(region.top, first - 1)].reverse();
  const texts = (row: number) => filled(row).filter((column) => cellAt(table, row, column).kind === 'text');
  // A row that says what its names are, wherever it stands; else the nearest.
  const columns = indices(region.left, region.right);
  const divides = (row: number) =>
    texts(row).filter((column) => subLabelOf(textOf(cellAt(table, row, column))) !== undefined).length >= 2;
  const called = above.find((row) => isHeader(table, row, columns) || divides(row));
  const header =
    called ?? above.find((row) => texts(row).length >= 2) ?? above.find((row) => filled(row).length >= 2);
  if (header !== undefined) return header;
  const [label] = filled(first);
  const cell = label === undefined ? undefined : cellAt(table, first, label);
  const next = filled(first + 1);
  const isWeights = cell?.kind === 'text' && labelOf(cell.text) === 'weight';
  if (
    isWeights &&
    next.length >= 2 &&
    next.every((column) => cellAt(table, first + 1, column).kind === 'text')
  )
    return first + 1;
  if (given && first === region.top) return first;
  throw new Unsettled({
    about: `row ${first + 1} holds numbers, and no row above it holds names`,
    question: 'Which cells are the matrix, its row of names first (such as A3:K12)?',
    wish: 'range',
    flags: ['--range A3:K12 (the matrix, its row of names first)'],
  });
}

export interface Tables {
  readonly kept: readonly number[];
  /** The header rows of further tables. */
  readonly others: readonly number[];
}

/** A blank row, then a row of names with a row of numbers below it: another table begins. */
export function upToNextTable(
  table: Table,
  rows: readonly number[],
  columns: readonly number[],
  region: Range,
): Tables {
  const cells = (row: number) => columns.map((column) => cellAt(table, row, column));
  const count = (row: number, kind: Cell['kind']) => cells(row).filter((cell) => cell.kind === kind).length;
  const isBlank = (row: number) => count(row, 'empty') === columns.length;
  const begins = (row: number) => {
    if (
      !isBlank(row - 1) ||
      count(row, 'text') < 2 ||
      (count(row, 'number') >= 2 && !isHeader(table, row, columns))
    )
      return false;
    const [label] = cells(row).filter(({ kind }) => kind === 'text');
    if (label?.kind === 'text' && ['total', 'rank', 'weight', 'subtotal'].includes(labelOf(label.text) ?? ''))
      return false;
    return [1, 2].some((on) => row + on <= region.bottom && count(row + on, 'number') >= 2);
  };
  const others = rows.filter((row) => row > (rows[0] ?? 0) && begins(row));
  const [next] = others;
  return { kept: next === undefined ? rows : rows.filter((row) => row < next), others };
}

export function severalTables(
  table: Table,
  header: number,
  kept: readonly number[],
  others: readonly number[],
  region: Range,
): Doubt {
  const starts = [header, ...others];
  const last = (index: number) => (starts[index + 1] ?? region.bottom + 1) - 1;
  const ranges = starts.map((top, index) => {
    const filled = indices(top, index === 0 ? (kept.at(-1) ?? top) : last(index)).filter((row) =>
      table.rows[row]?.some(({ kind }) => kind !== 'empty'),
    );
    const bottom = filled.at(-1) ?? top;
    const columns = indices(region.left, region.right).filter((column) =>
      filled.some((row) => cellAt(table, row, column).kind !== 'empty'),
    );
    return { top, bottom, left: columns[0] ?? region.left, right: columns.at(-1) ?? region.right };
  });
  return {
    about: `the sheet has ${ranges.length} tables`,
    question: 'Which of them is the matrix?',
    wish: 'range',
    choices: ranges.map((range) => ({ word: rangeText(range), means: firstTexts(table, range) })),
    flags: ranges.map((range) => `--range ${rangeText(range)} (${firstTexts(table, range)})`),
  };
}

function firstTexts(table: Table, { top, left, right }: Range): string {
  const texts = indices(left, right).map((column) => textOf(cellAt(table, top, column)));
  return texts
    .filter((text) => text !== '')
    .slice(0, 4)
    .join(', ');
}
