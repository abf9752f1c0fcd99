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
  const known = blocking.get(rules);
  if (known !== undefined) return known;
  const found = new Set(rules.filter(({ blocks }) => blocks).map(({ id }) => id));
  blocking.set(rules, found);
  return found;
}

/** Results of one run have one list of rules. */
const blocking = new WeakMap<Result['rules'], ReadonlySet<string>>();

/** Everything there is to say, a table for each file that has something, then the count. */
export function diagnosticsPage(results: readonly Result[]): readonly Block[] {
  return [
    ...results
      .filter(saysSomething)
      .flatMap((result): Block[] => [
        { kind: 'heading', level: 2, text: result.source.path },
        diagnosticsTable(result),
      ]),
    { kind: 'paragraph', text: closingLine(tallyOf(results)), emphasis: 'strong' },
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
  const all = listed(counts(tallyOf([result])));
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

/** How much was checked, and what came of it. */
export interface Tally {
  readonly files: number;
  readonly rules: number;
  readonly found: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
}

export function tallyOf(results: readonly Result[]): Tally {
  const found = { error: 0, warning: 0, note: 0 };
  let suppressed = 0;
  for (const result of results) {
    for (const { severity } of result.diagnostics) found[severity]++;
    suppressed += result.suppressed?.length ?? 0;
  }
  return { files: results.length, rules: countRules(results), found, suppressed };
}

function countRules(results: readonly Result[]): number {
  const [first, ...others] = new Set(results.map(({ rules }) => rules));
  if (others.length === 0) return first?.length ?? 0;
  return new Set([first ?? [], ...others].flatMap((rules) => rules.map(({ id }) => id))).size;
}

/** The tally of several files from that of each, all asked by the same rules. */
export function together(tallies: readonly Tally[]): Tally {
  const whole = { files: 0, rules: 0, found: { error: 0, warning: 0, note: 0 }, suppressed: 0 };
  for (const { files, rules, found, suppressed } of tallies) {
    whole.files += files;
    whole.rules = Math.max(whole.rules, rules);
    for (const severity of SEVERITIES) whole.found[severity] += found[severity];
    whole.suppressed += suppressed;
  }
  return whole;
}

/** `2 errors`, `1 warning`, `1 suppressed`, as far as there are any. */
function counts({ found, suppressed }: Tally): readonly string[] {
  return [
    ...SEVERITIES.flatMap((severity) => (found[severity] === 0 ? [] : [counted(found[severity], severity)])),
    ...(suppressed === 0 ? [] : [`${figure(suppressed, 0)} suppressed`]),
  ];
}

/** What was checked and what came of it: `3 files, 58 rules: 2 errors, 1 warning, 1 suppressed`. */
export function closingLine(tally: Tally): string {
  const found = counts(tally);
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  return `${counted(tally.files, 'file')}, ${counted(tally.rules, 'rule')}: ${what}`;
}
