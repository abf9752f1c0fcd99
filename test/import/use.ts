// Spreadsheets made on the spot, imported, and what the program makes of the file that they become.
import { writeXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { appraise } from '../../src/appraise.js';
import type { Wishes } from '../../src/import/answers.js';
import { type Imported, importTable } from '../../src/import/import.js';
import { sourceOf } from '../../src/read/text.js';
import type { Outcome, Result } from '../../src/result.js';

export type Grid = readonly (readonly (string | number | null)[])[];

/** As Excel saves a CSV file. */
export function csvOf(grid: Grid, separator = ','): Uint8Array {
  const field = (value: string | number | null) => {
    const text = String(value ?? '');
    return /[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from(grid.map((row) => `${row.map(field).join(separator)}\r\n`).join(''));
}

export async function xlsxOf(grid: Grid, name = 'Sheet1'): Promise<Uint8Array> {
  // As Excel escapes texts such as _x0041_, which would be read as a character otherwise.
  const escaped = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const rows = grid.map((row) => row.map((value) => (typeof value === 'string' ? escaped(value) : value)));
  return writeXlsx({ sheets: [{ name, rows }] });
}

/** The rows as columns. */
export function turned(grid: Grid): Grid {
  const width = Math.max(...grid.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? null));
}

export async function imported(
  bytes: Uint8Array | string,
  wishes: Wishes = {},
  name = 'matrix.csv',
): Promise<Imported> {
  return importTable({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }, wishes);
}

/** The text of the file; fails with what was in doubt or refused. */
export async function textFrom(
  bytes: Uint8Array | string,
  wishes: Wishes = {},
  name = 'matrix.csv',
): Promise<string> {
  const made = await imported(bytes, wishes, name);
  if (made.kind === 'understood') return made.text;
  throw new Error(made.kind === 'doubt' ? made.doubt.about : made.message);
}

/** What is in doubt, as a sentence and the options that settle it; fails if nothing is. */
export async function doubtAbout(bytes: Uint8Array | string, wishes: Wishes = {}): Promise<string> {
  const made = await imported(bytes, wishes);
  if (made.kind !== 'doubt') throw new Error(made.kind === 'understood' ? made.text : made.message);
  return [made.doubt.about, ...made.doubt.flags].join('\n');
}

/** Why a file isn't imported. */
export async function refusalOf(
  bytes: Uint8Array | string,
  wishes: Wishes = {},
  name = 'matrix.csv',
): Promise<string> {
  const made = await imported(bytes, wishes, name);
  expect(made.kind).toBe('refused');
  return made.kind === 'refused' ? made.message : '';
}

export function appraisedText(text: string): Result {
  return appraise(sourceOf('made.yaml', text));
}

/** The outcome; fails with the faults if the file has any. */
export function outcomeIn(text: string): Outcome {
  const { outcome, diagnostics } = appraisedText(text);
  if (outcome === undefined)
    throw new Error(`${diagnostics.map(({ line, message }) => `${line} ${message}`).join('\n')}\n${text}`);
  return outcome;
}

/** The errors and warnings about printed figures. */
export function printedErrors(text: string): readonly string[] {
  return appraisedText(text)
    .diagnostics.filter(({ rule }) => rule.startsWith('published-'))
    .map(({ rule, message }) => `${rule}: ${message}`);
}
