// What became of the preferred option, in a sentence.
import type { ComparedOutcome, Comparison } from '../generated/comparison.js';
import { figure } from '../page/figures.js';
import { listed } from '../page/words.js';
import type { PageWords } from './page-names.js';

type Rows = ComparedOutcome['ranking'];

export function verdictText(
  { old, new: now }: Comparison,
  { verdict, ranking, identical, changes }: ComparedOutcome,
  words: PageWords,
): string {
  if (identical) {
    const how =
      old.sha256 === now.sha256
        ? 'the files are the same, byte for byte'
        : 'only how the file is written differs';
    return `Nothing changed: ${how}.`;
  }
  const [was, is] = [verdict.old, verdict.new].map((keys) => listed(keys.map(words.option)));
  switch (verdict.kind) {
    case 'no-ranking':
      return `Neither round ranks an option. ${counts(changes.length)}`;
    case 'first-ranking':
      return `The first ranking: ${is} ${first(verdict.new)}${withTotal(verdict.new, ranking, words)}${ahead(verdict.new, ranking, words)}. The old round ranked no option.`;
    case 'not-ranked-any-more':
      return `No option is ranked any more. In the old round ${was} ${verdict.old.length === 1 ? 'was' : 'were'} first.`;
    case 'stays':
      return `${is} ${verdict.new.length === 1 ? 'stays the preferred option' : 'stay first together'}: ${way(verdict.new[0], ranking, words)}${lead(verdict.new, ranking, words)}.`;
    case 'changes':
      return `${is} ${first(verdict.new)} now; it was ${was}. ${ways([...verdict.new, ...verdict.old], ranking, words)}`;
  }
}

function counts(changes: number): string {
  return `${changes === 1 ? 'One thing was' : `${changes} things were`} changed.`;
}

function first(keys: readonly string[]): string {
  return keys.length === 1 ? 'is the preferred option' : 'share the first place';
}

function withTotal([key]: readonly string[], ranking: Rows, { decimals }: PageWords): string {
  const total = ranking.find(({ option }) => option === key)?.new?.total;
  return total === undefined ? '' : `, with a total of ${figure(total, decimals)} out of 100`;
}

function ahead(keys: readonly string[], ranking: Rows, words: PageWords): string {
  const own = ranking.find(({ option }) => keys.includes(option))?.new?.total;
  const next = ranking.find(({ option, new: now }) => !keys.includes(option) && now?.rank !== undefined);
  if (own === undefined || next?.new?.total === undefined) return '';
  return `, ${figure(own - next.new.total, words.decimals)} ahead of ${words.option(next.option)}`;
}

/** `from 26.3 to 71.9`, or what it has where one round has no total. */
function way(key: string | undefined, ranking: Rows, { decimals }: PageWords): string {
  const row = ranking.find(({ option }) => option === key);
  const [was, is] = [row?.old?.total, row?.new?.total];
  if (is === undefined) return 'it has no total now';
  if (was === undefined) return `it has ${figure(is, decimals)} out of 100`;
  const [before, after] = [figure(was, decimals), figure(is, decimals)];
  return before === after
    ? `its total is ${after} out of 100 as before`
    : `its total goes from ${before} to ${after}`;
}

/** By how much it leads the next one, before and now, where there is one in both. */
function lead(keys: readonly string[], ranking: Rows, { decimals }: PageWords): string {
  const gap = (round: 'old' | 'new') => {
    const totals = ranking.flatMap((row) => {
      const place = row[round];
      return place?.rank === undefined || place.total === undefined
        ? []
        : [[row.option, place.total] as const];
    });
    const own = totals.find(([key]) => keys.includes(key))?.[1];
    const rivals = totals.filter(([key]) => !keys.includes(key)).map(([, total]) => total);
    return own === undefined || rivals.length === 0 ? undefined : own - Math.max(...rivals);
  };
  const [was, is] = [gap('old'), gap('new')];
  if (was === undefined || is === undefined) return '';
  const [before, after] = [figure(was, decimals), figure(is, decimals)];
  return before === after
    ? `, and its lead is ${after} as before`
    : `, and its lead from ${before} to ${after}`;
}

function ways(keys: readonly string[], ranking: Rows, words: PageWords): string {
  return [...new Set(keys)].map((key) => `${words.option(key)}: ${way(key, ranking, words)}.`).join(' ');
}
