// Rows for a spreadsheet (RFC 4180), numbers unrounded: option by criterion of a ranking, or a row per diagnostic.
import type { Cell, Row, Table } from '../page/blocks.js';
import { disarmed, visible } from '../page/visible.js';
import { entry } from '../page/words.js';
import { findingTables } from '../report.js';
import type {
  CriterionResult,
  Diagnostic,
  FailingOption,
  OptionResult,
  Outcome,
  RankedOption,
  Result,
  SuppressedDiagnostic,
} from '../result.js';
import type { Format } from './format.js';

export const csv: Format = {
  id: 'csv',
  extension: '.csv',
  title: 'a row per option and criterion (--wide: per option), or per diagnostic',
  showsDiagnostics: false,
  async render({ kind, results }, { wide }) {
    if (kind === 'check') return diagnosticRows(results);
    if (kind === 'analysis') return findingRows(results);
    return wide === true ? wideRows(results) : rankingRows(results);
  },
};

type Value = string | number | undefined;

function csvText(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * One field, line ends kept. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers
 * don't.
 * @example field('=cmd()') // => "'=cmd()"
 * @example field(-0.5) // => '-0.5'
 * @example field('He said "no"') // => '"He said ""no"""'
 */
export function field(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  const shown = disarmed(value.replace(/[^\t\r\n]+/g, visible));
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(shown) && !/^-?\d+(\.\d+)?%?$/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const FINDING_COLUMNS = ['path', 'question', 'table', 'row', 'column', 'value', 'text'];

/** One row per figure of every table that answers a question: the number where there is one, and the text. */
function findingRows(results: readonly Result[]): string {
  const rows = results.flatMap(({ source, outcome }) =>
    outcome === undefined
      ? []
      : findingTables(outcome).flatMap(({ question, place, table }) =>
          table.rows.flatMap((row) =>
            figuresOf(table, row).map((figure) => [source.path, question, place, ...figure]),
          ),
        ),
  );
  return csvText(FINDING_COLUMNS, rows);
}

/** The name of the row, then column, number and text; the ends of an interval have a row each. */
function figuresOf({ columns }: Table, { cells }: Row): readonly (readonly Value[])[] {
  const keys = columns.flatMap(({ key }, index) => (key === true ? [index] : []));
  const name = keys.map((index) => nameOf(cells[index] ?? { text: '' })).join(' / ');
  return columns.flatMap(({ header, key }, index): readonly (readonly Value[])[] => {
    const { number, text, interval } = cells[index] ?? { text: '' };
    if (key === true) return [];
    if (interval === undefined) return [[name, header, number, text]];
    return [
      [name, `${header}: from`, interval.low, text],
      [name, `${header}: to`, interval.high, text],
    ];
  });
}

function nameOf({ text, detail }: Cell): string {
  return detail === undefined ? text : `${text} (${detail})`;
}

const OPTION_COLUMNS = [
  'option',
  'name',
  'model',
  'standing',
  'baseline',
  'rank',
  'total',
  'low',
  'high',
  'points',
  'difference',
];
const CRITERION_COLUMNS = [
  'criterion',
  'criterion_name',
  'group',
  'weight',
  'stated_weight',
  'local_weight',
  'effective_weight',
  'score',
  'written',
  'value',
  'contribution',
  'uncertain',
  'fails',
  'because',
];

/** Every option by every criterion, whatever its standing: ranked ones first, in order. Empty is not known, never 0. */
function rankingRows(results: readonly Result[]): string {
  const rows = results.flatMap(({ outcome }) => (outcome === undefined ? [] : outcomeRows(outcome)));
  return csvText([...OPTION_COLUMNS, ...CRITERION_COLUMNS], rows);
}

function outcomeRows(outcome: Outcome): readonly (readonly Value[])[] {
  return inOrder(outcome).flatMap(([option, own]) => {
    const head = optionFields(option, own);
    if (outcome.criteria.length === 0) return [[...head, ...CRITERION_COLUMNS.map(() => undefined)]];
    return outcome.criteria.map((criterion) => [...head, ...criterionFields(criterion, own)]);
  });
}

/** Every option with what is known of it: ranked ones first, in order. */
function inOrder(outcome: Outcome): readonly (readonly [OptionResult, Scored])[] {
  const ranked = new Map(outcome.ranking.map((one) => [one.option, one]));
  const failing = new Map(outcome.failing.map((one) => [one.option, one]));
  const byId = new Map(outcome.options.map((option) => [option.id, option]));
  const options = [
    ...outcome.ranking.flatMap(({ option }) => byId.get(option) ?? []),
    ...outcome.options.filter(({ id }) => !ranked.has(id)),
  ];
  return options.map((option) => [option, ranked.get(option.id) ?? failing.get(option.id)]);
}

/**
 * A row per option, with columns for its score, its value and its contribution on every criterion: a matrix. Several
 * appraisals share the columns of all their criteria.
 */
function wideRows(results: readonly Result[]): string {
  const outcomes = results.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
  const ids = [...new Set(outcomes.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  const kinds: readonly (readonly [string, (own: Scored, id: string) => Value])[] = [
    ['score', (own, id) => entry(own?.scores, id) ?? entry(own?.written, id)],
    ['value', (own, id) => entry(own?.values, id)],
    [
      'contribution',
      (own, id) => (own !== undefined && 'rank' in own ? entry(own.contributions, id) : undefined),
    ],
  ];
  const rows = outcomes.flatMap((outcome) =>
    inOrder(outcome).map(([option, own]) => [
      ...optionFields(option, own),
      ...kinds.flatMap(([, of]) => ids.map((id) => of(own, id))),
    ]),
  );
  return csvText([...OPTION_COLUMNS, ...kinds.flatMap(([kind]) => ids.map((id) => `${kind}:${id}`))], rows);
}

type Scored = RankedOption | FailingOption | undefined;

function optionFields(option: OptionResult, scored: Scored): readonly Value[] {
  const place = scored !== undefined && 'rank' in scored ? scored : undefined;
  return [
    option.id,
    option.name,
    option.model,
    option.standing,
    option.baseline ? 'yes' : 'no',
    place?.rank,
    scored?.total,
    place?.low,
    place?.high,
    place?.points,
    place?.difference,
  ];
}

function criterionFields(criterion: CriterionResult, scored: Scored): readonly Value[] {
  const { id } = criterion;
  const place = scored !== undefined && 'rank' in scored ? scored : undefined;
  const fails = scored !== undefined && 'criteria' in scored && scored.criteria.includes(id);
  return [
    id,
    criterion.name,
    criterion.path.join('/'),
    criterion.weight,
    criterion.statedWeight,
    criterion.localWeight,
    criterion.effectiveWeight,
    entry(scored?.scores, id),
    entry(scored?.written, id),
    entry(scored?.values, id),
    entry(place?.contributions, id),
    entry(place?.uncertain, id),
    fails ? 'yes' : undefined,
    entry(place?.because, id),
  ];
}

const DIAGNOSTIC_COLUMNS = [
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'severity',
  'rule',
  'message',
  'hint',
  'pointer',
  'suppressed_because',
];

function diagnosticRows(results: readonly Result[]): string {
  const rows = results.flatMap(({ source, diagnostics, suppressed = [] }) =>
    [...diagnostics, ...suppressed].map((one: Diagnostic | SuppressedDiagnostic): readonly Value[] => [
      source.path,
      one.line,
      one.column,
      one.endLine,
      one.endColumn,
      one.severity,
      one.rule,
      one.message,
      one.hint,
      one.pointer,
      'reason' in one ? one.reason : undefined,
    ]),
  );
  return csvText(DIAGNOSTIC_COLUMNS, rows);
}
