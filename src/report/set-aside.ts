// The options beside the ranking: those that fail a requirement, and those that were discounted, with their reasons.
import type { Block, Row } from '../page/blocks.js';
import { figure } from '../page/figures.js';
import { dateWords, entry, listed, type Names, sentence } from '../page/words.js';
import type { CriterionResult, FailingOption, Outcome } from '../result.js';
import { kindOf, withDetail } from './ranking.js';

/** Options that fail a requirement, with what they fail and the total that they would have had. */
export function failingTable(outcome: Outcome, names: Names, decimals: number): readonly Block[] {
  if (outcome.failing.length === 0) return [];
  const criteria = new Map(outcome.criteria.map((criterion) => [criterion.id, criterion]));
  const rows = outcome.failing.map((option): Row => {
    const failures = option.criteria.map((id) => failure(option, id, criteria.get(id), names));
    return {
      cells: [
        withDetail(names.option(option.option), kindOf(outcome, option.option)),
        { text: failures.join('; ') },
        { text: figure(option.total, decimals), number: option.total },
      ],
    };
  });
  return [
    { kind: 'heading', level: 2, text: 'Options that fail a requirement' },
    { kind: 'paragraph', text: 'They are not ranked. The total is what they would have had.' },
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'What it fails', align: 'left' },
        { header: 'Total', align: 'right' },
      ],
      rows,
    },
  ];
}

function failure(
  option: FailingOption,
  id: string,
  criterion: CriterionResult | undefined,
  names: Names,
): string {
  const scored = `scored ${entry(option.written, id) ?? entry(option.scores, id) ?? 'unknown'}`;
  const must = mustBe(criterion?.requirements ?? []);
  return `${names.criterion(id)} (${must === '' ? scored : `${must}, ${scored}`})`;
}

/** What the options must reach to be ranked at all. */
export function requirements(outcome: Outcome): readonly Block[] {
  const items = outcome.criteria
    .filter(({ requirements }) => requirements !== undefined && requirements.length > 0)
    .map(({ name, requirements }) => `${name} (${mustBe(requirements ?? [])})`);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Requirements' },
    { kind: 'paragraph', text: 'An option that fails one of these is not ranked:' },
    { kind: 'list', items },
  ];
}

/**
 * Requirements as they are written, in a sentence.
 * @example mustBe(['is yes']) // => 'must be yes'
 * @example mustBe(['at least 3']) // => 'must be at least 3'
 */
export function mustBe(requirements: readonly string[]): string {
  return requirements.length === 0
    ? ''
    : `must be ${listed(requirements.map((text) => text.replace(/^is /, '')))}`;
}

/** Discounted options, each with the reason that its file gives. */
export function discountedList(outcome: Outcome): readonly Block[] {
  const items = outcome.options
    .filter(({ standing }) => standing === 'discounted')
    .map(({ name, date, because }) => {
      const when = date === undefined ? '' : ` (${dateWords(date)})`;
      return `${name}${when}: ${because === undefined ? 'no reason is given.' : sentence(because)}`;
    });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Discounted options' },
    { kind: 'list', items },
  ];
}
