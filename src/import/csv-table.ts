// A CSV file becomes a table: its encoding, its separator and its decimal mark first, then its cells.
import { Refusal, Unsettled, type Wishes, WrongWish } from './answers.js';
import { rowsOf, SEPARATORS, separatorOf } from './csv.js';
import { decoded } from './encoding.js';
import { refuseTooLarge } from './limits.js';
import { type DecimalMark, marksOf, matters, numberIn } from './number-text.js';
import { address, type Cell, EMPTY, type Table } from './table.js';

export function csvTable(bytes: Uint8Array, wishes: Wishes): Table {
  if (wishes.sheet !== undefined) throw new WrongWish('--sheet is for workbooks: a CSV file has only one');
  const { text, encoding } = decoded(bytes, wishes.encoding);
  if (text.trim() === '') throw new Refusal('the file is empty');
  const known = SEPARATORS.some(({ word, sign }) => word === wishes.separator || sign === wishes.separator);
  if (wishes.separator !== undefined && !known)
    throw new WrongWish(
      `--separator takes ${SEPARATORS.map(({ word }) => word).join(', ')}, not "${wishes.separator}"`,
    );
  const { sign, rest } = separatorOf(text, wishes.separator);
  const texts = rowsOf(rest, sign);
  refuseTooLarge(texts.length, Math.max(...texts.map((row) => row.length)));
  const mark = markOf(texts, sign, wishes.decimal);
  const width = Math.max(...texts.map(({ length }) => length));
  const rows = texts.map((row) =>
    Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '', mark)),
  );
  return {
    rows,
    merged: [],
    hidden: { rows: new Set(), columns: new Set() },
    remarks: [
      ...(encoding === 'utf-8'
        ? []
        : [`The text was read as ${encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase()}.`]),
      ...(mark === 'comma' ? ['A comma stands before the decimals.'] : []),
    ],
  };
}

function cellOf(text: string, mark: DecimalMark): Cell {
  if (text.trim() === '') return EMPTY;
  return numberIn(text, mark) ?? { kind: 'text', text };
}

interface Found {
  readonly text: string;
  readonly at: string;
}

/** What stands before the decimals, if the numbers themselves settle it; `1,234` alone doesn't. */
function markOf(
  rows: readonly (readonly string[])[],
  separator: string,
  wish: string | undefined,
): DecimalMark {
  if (wish === 'point' || wish === 'comma') return wish;
  if (wish !== undefined) throw new WrongWish(`--decimal takes point or comma, not "${wish}"`);
  let point: Found | undefined;
  let comma: Found | undefined;
  let either: Found | undefined;
  rows.forEach((row, line) => {
    row.forEach((text, column) => {
      const marks = marksOf(text);
      const found = { text: text.trim(), at: address(line, column) };
      if (marks.length === 2 && matters(text)) either ??= found;
      if (marks.length !== 1 || !/[.,]/.test(text)) return;
      if (marks[0] === 'point') point ??= found;
      else comma ??= found;
    });
  });
  if (comma === undefined && (point !== undefined || either === undefined)) return 'point';
  if (comma !== undefined && point === undefined) return 'comma';
  // A point with three decimals is the rule where fields stand between commas.
  if (comma === undefined && either?.text.includes('.') && separator === ',') return 'point';
  const [one, other] = [comma ?? either, point ?? either];
  const about =
    point !== undefined && comma !== undefined
      ? `${one?.at} (${one?.text}) has its decimals after a comma, ${other?.at} (${other?.text}) after a point`
      : `${either?.at} is ${either?.text}, with three digits after the mark: thousands or decimals?`;
  throw new Unsettled({
    about,
    question: 'What stands before the decimals?',
    wish: 'decimal',
    choices: [
      { word: 'point', means: 'a point, as in 1,234.5' },
      { word: 'comma', means: 'a comma, as in 1.234,5' },
    ],
    flags: ['--decimal point', '--decimal comma'],
  });
}
