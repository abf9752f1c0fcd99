// What there is to say about files: a table for each file, and a count.
import type { Block, Row, Table } from '../page/blocks.js';
import { figure } from '../page/figures.js';
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
  return [
    ...results
      .filter(saysSomething)
      .flatMap((result): Block[] => [
        { kind: 'heading', level: 2, text: result.source.path },
        diagnosticsTable(result),
      ]),
    { kind: 'paragraph', text: closingLine(results), emphasis: 'strong' },
  ];
}

/** Whether there is anything to say about a file, or to pass over. */
export function saysSomething({ diagnostics, suppressed = [] }: Result): boolean {
  return diagnostics.length + suppressed.length > 0;
}

/** The diagnostics of one file, a row each: where, how bad and by which rule, what and what to do. */
export function diagnosticsTable({ diagnostics, suppressed = [] }: Result): Table {
  const rows = [
    ...diagnostics.map((one) =>
      row(one, one.severity, one.hint === undefined ? undefined : `hint: ${one.hint}`),
    ),
    ...suppressed.map((one) => row(one, 'suppressed', `reason: ${one.reason}`)),
  ];
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

function row({ line, column, rule, message }: Diagnostic, how: string, detail: string | undefined): Row {
  return {
    cells: [
      { text: `${line}:${column}` },
      { text: how, detail: rule },
      { text: message, ...(detail === undefined ? {} : { detail }) },
    ],
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What was checked and what came of it: `3 files, 58 rules: 2 errors, 1 warning, 1 suppressed`. */
export function closingLine(results: readonly Result[]): string {
  const rules = new Set(results.flatMap((result) => result.rules.map(({ id }) => id)));
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const found = SEVERITIES.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const passedOver = results.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
  if (passedOver > 0) found.push(`${figure(passedOver, 0)} suppressed`);
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  return `${counted(results.length, 'file')}, ${counted(rules.size, 'rule')}: ${what}`;
}
