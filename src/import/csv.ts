// Comma-separated values become rows of texts, strictly by RFC 4180: what isn't quoted as it should be is refused.
import { type Choice, Refusal, Unsettled } from './answers.js';
import { address } from './table.js';

export const SEPARATORS = [
  { word: 'comma', sign: ',' },
  { word: 'semicolon', sign: ';' },
  { word: 'tab', sign: '\t' },
  { word: 'pipe', sign: '|' },
] as const;

/**
 * The fields of every row.
 * @example rowsOf('a,"b ""c"""\r\nd,e', ',') // => [['a', 'b "c"'], ['d', 'e']]
 */
export function rowsOf(text: string, separator: string, most = MOST_ROWS): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const field = text[at] === '"' ? quoted(text, at, rows.length, row.length) : bare(text, at, separator);
    row.push(field.text);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (at >= text.length) return rows;
    if (rows.length > most) return rows;
  }
}

/** One more than is looked at is enough to be told that there are too many. */
const MOST_ROWS = 10_000;

interface Field {
  readonly text: string;
  readonly end: number;
}

function bare(text: string, at: number, separator: string): Field {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(at, end), end };
}

function quoted(text: string, at: number, row: number, column: number): Field {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1)
    throw new Refusal(
      `the quotation mark at the beginning of ${address(row, column)} is never closed; close it, or save the table as .xlsx`,
    );
  const next = text[end + 1];
  const isEnd = next === undefined || /[\r\n,;\t|]/.test(next);
  if (!isEnd)
    throw new Refusal(
      `${address(row, column)} goes on after its closing quotation mark; double the marks inside it, or save the table as .xlsx`,
    );
  return { text: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** What stands between the fields: what was asked for, what Excel's first line `sep=;` says, or the only sign that makes a table. */
export function separatorOf(
  text: string,
  wish: string | undefined,
): { readonly sign: string; readonly rest: string } {
  const named = /^sep=([,;\t|])\r?\n/i.exec(text);
  const rest = named === null ? text : text.slice(named[0].length);
  const wished = SEPARATORS.find(({ word, sign }) => word === wish || sign === wish);
  if (wished !== undefined) return { sign: wished.sign, rest };
  if (named?.[1] !== undefined) return { sign: named[1], rest };
  const possible = SEPARATORS.filter(({ sign }) => makesTable(rest, sign));
  const [only, another] = possible;
  if (only !== undefined && another === undefined) return { sign: only.sign, rest };
  // A comma between two digits is a decimal one where something else makes the table.
  const withoutDecimals = possible.filter(({ sign }) => sign !== ',' || !onlyDecimals(rest));
  if (withoutDecimals.length === 1 && withoutDecimals[0] !== undefined)
    return { sign: withoutDecimals[0].sign, rest };
  if (only === undefined)
    throw new Refusal('this is no table: no comma, semicolon, tab or | divides its lines into cells');
  throw new Unsettled({
    about: `${possible.map(({ word }) => `a ${word}`).join(' or ')} could stand between the cells`,
    question: 'What stands between the cells?',
    wish: 'separator',
    choices: possible.map(({ word, sign }): Choice => ({ word, means: `${widest(rest, sign)} columns` })),
    flags: possible.map(({ word }) => `--separator ${word}`),
  });
}

/** Whether at least two lines have three cells or more, and as many as each other. */
function makesTable(text: string, sign: string): boolean {
  const counts = lengths(text, sign).filter((count) => count >= 3);
  return counts.some((count, index) => counts.indexOf(count) !== index);
}

function widest(text: string, sign: string): number {
  return Math.max(...lengths(text, sign));
}

function lengths(text: string, sign: string): readonly number[] {
  try {
    return rowsOf(text, sign, 50).map(({ length }) => length);
  } catch (error) {
    if (error instanceof Refusal) return text.includes(sign) ? [3, 3] : [0];
    throw error;
  }
}

/** Whether every comma stands between two digits. */
function onlyDecimals(text: string): boolean {
  return !/(?:^|\D),|,(?:\D|$)/.test(text);
}
