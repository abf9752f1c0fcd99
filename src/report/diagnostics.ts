// What there is to say about files: a table for each file, and a count.
import type { Block, Row, Table } from '../page/blocks.js';
import { counted } from '../page/words.js';
import type { Diagnostic, Result, Severity } from '../result.js';

/** Path, line and column as editors and terminals understand them. */
export function placeOf({ source }: Result, { line, column }: Diagnostic): string {
  return `${source.path}:${line}:${column}`;
}

/** The rules of a result whose breach forbids computing. */
export function blockingRules({ rules }: Result): ReadonlySet<string> {
  return new Set(rules.filter(({ blocks }) => blocks).map(({ id }) => id));
}

/** Everything there is to say, a table for each file that has something, then the count. */
export function diagnosticsPage(results: readonly Result[]): readonly Block[] {
  const files = results.filter(({ diagnostics }) => diagnostics.length > 0);
  return [
    ...files.flatMap((result): Block[] => [
      { kind: 'heading', level: 2, text: result.source.path },
      diagnosticsTable(result),
    ]),
    { kind: 'paragraph', text: closingLine(results), emphasis: 'strong' },
  ];
}

/** The diagnostics of one file, a row each: where, how bad and by which rule, what and what to do. */
function diagnosticsTable({ diagnostics }: Result): Table {
  const rows = diagnostics.map(
    ({ line, column, severity, rule, message, hint }): Row => ({
      cells: [
        { text: `${line}:${column}` },
        { text: severity, detail: rule },
        { text: message, ...(hint === undefined ? {} : { detail: `hint: ${hint}` }) },
      ],
    }),
  );
  return {
    kind: 'table',
    columns: [
      { header: 'Line', align: 'left', key: true },
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
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const found = SEVERITIES.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  return `${counted(results.length, 'file')}, ${counted(rules.size, 'rule')}: ${what}`;
}
