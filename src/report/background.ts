// What the file holds besides a ranking: facts, options and criteria in words, and the sources at the end.
import type { Block, Cell, Row, Table } from '../page/blocks.js';
import { counted, dateWords, isGiven, listed, modelWords, sentence } from '../page/words.js';
import type { Outcome } from '../result.js';
import { branches } from './tree.js';

export function facts(outcome: Outcome): readonly Block[] {
  if (outcome.facts.length === 0) return [];
  const rows = outcome.facts.map(
    ({ says, figure }): Row => ({ cells: [{ text: figure ?? '' }, { text: says }] }),
  );
  return [{ kind: 'heading', level: 2, text: 'Facts' }, twoColumns('Figure', 'What it is', rows)];
}

/** The options that may still be ranked, for a file that stops short of a ranking. */
export function options(outcome: Outcome): readonly Block[] {
  const open = outcome.options.filter(({ standing }) => standing === 'unscored');
  if (open.length === 0) return [];
  const rows = open.map(({ name, model, baseline, summary }): Row => {
    const about = [
      model === undefined ? undefined : modelWords(model),
      baseline ? 'baseline' : undefined,
    ].filter(isGiven);
    return { cells: [named(name, about.join(', ')), { text: summary ?? '' }] };
  });
  return [
    { kind: 'heading', level: 2, text: counted(open.length, 'option') },
    twoColumns('Option', 'What it is', rows),
  ];
}

/** Every option that was not discounted, in words, where somebody wrote any. */
export function optionsDescribed(outcome: Outcome): readonly Block[] {
  const kept = outcome.options.filter(({ standing }) => standing !== 'discounted');
  const names = new Map(outcome.options.map(({ id, name }) => [id, name]));
  if (kept.length === 0) return [];
  const rows = kept.map(({ name, model, baseline, summary, combines = [] }): Row => {
    const about = [
      model === undefined ? undefined : modelWords(model),
      baseline ? 'baseline' : undefined,
    ].filter(isGiven);
    const parts =
      combines.length === 0
        ? undefined
        : sentence(`Combines ${listed(combines.map((id) => names.get(id) ?? id))}`);
    const says = [summary === undefined ? undefined : sentence(summary), parts].filter(isGiven).join(' ');
    return { cells: [named(name, about.join(', ')), { text: says }] };
  });
  const heading: Block = { kind: 'heading', level: 2, text: 'The options' };
  return [heading, twoColumns('Option', 'What it is', rows)];
}

/** What the criteria mean, where somebody wrote it; their weights name them all. */
export function criteriaDescribed(outcome: Outcome): readonly Block[] {
  return outcome.criteria.some(({ description }) => description !== undefined) ? criteria(outcome) : [];
}

/** The criteria with what they mean, groups as indents, for a file that stops short of a ranking. */
export function criteria(outcome: Outcome): readonly Block[] {
  if (outcome.criteria.length === 0) return [];
  const rows = branches(outcome.criteria, outcome.groups).map(({ of, level }): Row => {
    const meaning = 'description' in of ? of.description : undefined;
    return { cells: [{ text: of.name, level }, { text: meaning ?? '' }] };
  });
  return [
    { kind: 'heading', level: 2, text: counted(outcome.criteria.length, 'criterion', 'criteria') },
    twoColumns('Criterion', 'What it means', rows),
  ];
}

function named(text: string, detail: string): Cell {
  return detail === '' ? { text } : { text, detail };
}

/** A table of names and words about them; a list where nobody wrote any. */
function twoColumns(key: string, about: string, rows: readonly Row[]): Table {
  const silent = rows.every(({ cells }) => (cells[1]?.text ?? '') === '');
  const columns = [
    { header: key, align: 'left', key: true } as const,
    ...(silent ? [] : [{ header: about, align: 'left' } as const]),
  ];
  return {
    kind: 'table',
    columns,
    rows: rows.map(({ cells }) => ({ cells: cells.slice(0, columns.length) })),
  };
}

/** Where the file's figures come from, for whoever wants to check them. */
export function sources(outcome: Outcome): readonly Block[] {
  if (outcome.sources.length === 0) return [];
  const items = outcome.sources.map(({ id, title, publisher, date, url }) => {
    const when = date === undefined || endsWithDate(title ?? id, date) ? undefined : dateWords(date);
    const from = [publisher, when].filter(isGiven).join(', ');
    return [sentence(title ?? id), from === '' ? undefined : sentence(from), url].filter(isGiven).join(' ');
  });
  return [
    { kind: 'heading', level: 2, text: 'Sources' },
    { kind: 'list', items },
  ];
}

/**
 * Whether a title says its date at its end, so that it need not be said again.
 * @example endsWithDate('Ofsted, inspection 2025', '2025') // => true
 * @example endsWithDate('Minutes (19 September 2016).', '2016-09-19') // => true
 * @example endsWithDate('Plan 12025', '2025') // => false
 */
export function endsWithDate(title: string, date: string): boolean {
  const bare = title.replace(/[\s.,;:)\]"'’”]+$/, '').toLowerCase();
  return [date, dateWords(date)].some((said) => {
    const before = bare.at(-said.length - 1);
    return bare.endsWith(said.toLowerCase()) && (before === undefined || !/[\p{L}\p{N}]/u.test(before));
  });
}
