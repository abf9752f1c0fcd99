// What there is to say about files: a table for each file, and a count.
import type { Block, Row, Table } from '../page/blocks.js';
import { figure } from '../page/figures.js';
import { capital, counted, listed, sentence } from '../page/words.js';
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

/** So many warnings are told under a ranking; the rest is counted. */
const MOST_CAUTIONS = 8;

/**
 * What a reader of the ranking must know of what there is to say: the warnings as sentences, and the count of all.
 * Where each stands and what to do about it is for the author, whom `appraise validate` tells.
 */
export function cautions(result: Result): readonly Block[] {
  if (!saysSomething(result)) return [];
  const warned = result.diagnostics.filter(({ severity }) => severity === 'warning');
  const told = warned.length > MOST_CAUTIONS + 1 ? warned.slice(0, MOST_CAUTIONS) : warned;
  const more = warned.length - told.length;
  const items = [
    ...told.map(({ message }) => sentence(capital(message))),
    ...(more === 0 ? [] : [`${counted(more, 'more warning')}.`]),
  ];
  const all = listed(counts([result]));
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    {
      kind: 'paragraph',
      text: `${all} on this file: appraise validate ${result.source.path} says where and what to do.`,
      emphasis: 'quiet',
    },
  ];
}

/** For the readers of a paper: what is said, without what the author is to type. */
export function challenges({ diagnostics, suppressed = [] }: Result): Table {
  const told = (one: Diagnostic, reason?: string): Row => ({
    cells: [
      { text: sentence(capital(one.message)), ...(reason === undefined ? {} : { detail: reason }) },
      { text: String(one.line) },
    ],
  });
  return {
    kind: 'table',
    columns: [
      { header: 'What could be challenged', align: 'left', key: true },
      { header: 'Line', align: 'right' },
    ],
    rows: [
      ...diagnostics.map((one) => told(one)),
      ...suppressed.map((one) => told(one, `It stands, because: ${one.reason}`)),
    ],
  };
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

/** `2 errors`, `1 warning`, `1 suppressed`, as far as there are any. */
function counts(results: readonly Result[]): readonly string[] {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const passedOver = results.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
  return [
    ...SEVERITIES.flatMap((severity) => {
      const count = all.filter((one) => one.severity === severity).length;
      return count === 0 ? [] : [counted(count, severity)];
    }),
    ...(passedOver === 0 ? [] : [`${figure(passedOver, 0)} suppressed`]),
  ];
}

/** What was checked and what came of it: `3 files, 58 rules: 2 errors, 1 warning, 1 suppressed`. */
export function closingLine(results: readonly Result[]): string {
  const rules = new Set(results.flatMap((result) => result.rules.map(({ id }) => id)));
  const found = counts(results);
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  return `${counted(results.length, 'file')}, ${counted(rules.size, 'rule')}: ${what}`;
}
