// Sheets whose scores are words: they count as numbers once it is said what each word is worth.
import { Refusal, Unsettled, type Wishes } from './answers.js';
import { type Levels, levelOf, levelsExample } from './scores.js';
import { type Cell, type Range, rangeText, type Table } from './table.js';

/** Words that are worth something are as good as numbers when the matrix is looked for. */
export function withLevels(table: Table, levels: Levels): Table {
  if (levels.size === 0) return table;
  const known = (cell: Cell): Cell =>
    cell.kind === 'text' && levelOf(cell.text.trim(), levels) !== undefined
      ? { kind: 'number', number: 0, percent: false, written: '0', shown: cell.text }
      : cell;
  return { ...table, rows: table.rows.map((row) => row.map(known)) };
}

export function noTable(table: Table, region: Range, { levels }: Wishes): Error {
  const where = table.sheet === undefined ? '' : ` of the sheet "${table.sheet}"`;
  const about = `no row in ${rangeText(region)}${where} holds two numbers`;
  // Neither the row nor the column of names.
  const words = table.rows
    .slice(region.top + 1, region.bottom + 1)
    .flatMap((row) => row.slice(region.left + 1, region.right + 1))
    .flatMap((cell) => (cell.kind === 'text' && cell.text.length <= 24 ? [cell.text.trim()] : []));
  const folded = words.map((word) => word.toLowerCase());
  const unlike = words.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
  const isRepeated = unlike.length < words.length;
  if (levels !== undefined || !isRepeated) return new Refusal(`${about}, so there is no matrix of scores`);
  const example = levelsExample(unlike.slice(0, 6));
  return new Unsettled({
    about: `${about}; the scores may be words`,
    question: `What is each word worth, from 0 to 100 (such as ${example})?`,
    wish: 'levels',
    flags: [`--levels "${example}" (what each word is worth, from 0 to 100)`],
  });
}
