// A spreadsheet as the text of an appraisal, for programs: what is in doubt is said, never guessed.
import type { Doubt, Wishes } from '../import/answers.js';
import type { Named } from './appraise.js';

/** What the sheet doesn’t say itself, as the options of `appraise import` have it. Everything may be left out. */
export interface ImportSettings extends Named, Wishes {}

/** What came of a spreadsheet. */
export type ImportedTable =
  /** `text` is the appraisal. */
  | { readonly kind: 'understood'; readonly text: string }
  /** Something can be read in two ways, or isn’t there: ask, and call again with the setting `doubt.wish`. */
  | { readonly kind: 'doubt'; readonly doubt: Doubt }
  /** It can’t be an appraisal as it is; `message` says why and what to do. */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * The matrix of scores in a spreadsheet as the text of an appraisal, with the printed totals as `published`, so that
 * `validate` does its sums again: as `appraise import` does. `table` is the text of a CSV file, or the bytes of one or
 * of a workbook (.xlsx), at most 10 MB. Workbooks are read by Node only.
 *
 * @throws {RangeError} if a setting doesn’t fit the table.
 * @example importTable('Criterion,Weight,In-house,Mutual\nQuality,60,4,3\nCost,40,2,5', { scale: ['1..5'] }).then(({ kind, text }) => [kind, text.includes('quality: 4')]) // => ['understood', true]
 */
export async function importTable(
  table: string | Uint8Array,
  settings: ImportSettings = {},
): Promise<ImportedTable> {
  const { path = 'table', ...wishes } = settings;
  const { importTable: imported } = await import('../import/import.js');
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const made = await imported({ name: path, bytes }, wishes);
  switch (made.kind) {
    case 'understood':
      return { kind: made.kind, text: made.text };
    case 'wrong-wish':
      throw new RangeError(made.message);
    case 'doubt':
    case 'refused':
      return made;
  }
}
