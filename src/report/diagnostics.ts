// What there is to say about files, as a table and as a count.
import type { Row, Table } from '../page/blocks.js';
import type { Diagnostic, Result, Severity } from '../result.js';
import { counted } from './words.js';

/** Path, line and column as editors and terminals understand them. */
export function placeOf(result: Result, { line, column }: Pick<Diagnostic, 'line' | 'column'>): string {
  return `${result.source.path}:${line}:${column}`;
}

/** The rules of a result whose breach forbids computing. */
export function blockingRules(result: Result): ReadonlySet<string> {
  return new Set(result.rules.filter(({ blocks }) => blocks).map(({ id }) => id));
}

/** Every diagnostic of every file, a row each. */
export function diagnosticsTable(results: readonly Result[]): Table {
  const rows = results.flatMap((result) =>
    result.diagnostics.map((one): Row => {
      const message =
        one.hint === undefined ? { text: one.message } : { text: one.message, detail: `Hint: ${one.hint}` };
      return { cells: [{ text: placeOf(result, one) }, { text: one.severity }, { text: one.rule }, message] };
    }),
  );
  return {
    kind: 'table',
    columns: [
      { header: 'Place', align: 'left', key: true },
      { header: 'Severity', align: 'left' },
      { header: 'Rule', align: 'left' },
      { header: 'What is the matter', align: 'left' },
    ],
    rows,
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What was checked and what came of it: `3 files, 58 rules: 2 errors, 1 warning`. */
export function closingLine(results: readonly Result[]): string {
  const rules = new Set(results.flatMap((result) => result.rules.map(({ id }) => id)));
  const found = SEVERITIES.flatMap((severity) => {
    const count = results
      .flatMap(({ diagnostics }) => diagnostics)
      .filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  return `${counted(results.length, 'file')}, ${counted(rules.size, 'rule')}: ${what}`;
}
