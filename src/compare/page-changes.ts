// What was changed, part by part: tables where there are figures or many of a kind, sentences elsewhere.
import type { Change, ComparedOutcome, Comparison } from '../generated/comparison.js';
import type { Block, Row } from '../page/blocks.js';
import { capital, counted, words as inWords, modelWords, sentence } from '../page/words.js';
import { criterionTable } from './page-criteria.js';
import { otherItems } from './page-items.js';
import { nameCell, type PageWords } from './page-names.js';

export function changeBlocks(
  comparison: Comparison,
  outcome: ComparedOutcome,
  words: PageWords,
  brief: boolean,
): readonly Block[] {
  if (outcome.identical) return [];
  const items = otherItems(outcome, words, brief);
  return [
    { kind: 'heading', level: 2, text: 'What changed' },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...optionTable(outcome, words),
    ...criterionTable(outcome, words),
    ...scoreTable(outcome, words, brief),
    ...(outcome.sealed && comparison.new.seal !== undefined
      ? [
          {
            kind: 'paragraph',
            text: 'Criteria, scales, requirements and weights are those of the old round: both have one seal.',
          } as const,
        ]
      : []),
  ];
}

/** Options that came, went or are otherwise now; those that are as they were are left out. */
function optionTable(outcome: ComparedOutcome, words: PageWords): readonly Block[] {
  const rows = outcome.options.flatMap(({ key }): readonly Row[] => {
    const changes = words.told('option', key);
    if (changes.length === 0) return [];
    return [{ cells: [nameCell(key, 'option', words), { text: changes.map(optionText).join(' ') }] }];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'What became of it', align: 'left' },
      ],
      rows,
    },
  ];
}

function optionText({ change, field, old, new: now }: Change): string {
  if (field === undefined) return change === 'added' ? 'New.' : 'Gone.';
  switch (field) {
    case 'id':
      return 'Another key.';
    case 'name':
      return 'Renamed.';
    case 'discounted':
      if (change === 'added') return `Discounted: ${sentence(now ?? '')}`;
      if (change === 'removed') return 'Taken up again; it had been discounted.';
      return `Discounted for another reason: ${sentence(now ?? '')}`;
    case 'baseline':
      return change === 'added' ? 'The baseline now.' : 'Not the baseline any more.';
    case 'model':
      return sentence(
        capital(
          `${old === undefined ? '' : `${modelWords(old)} before, `}${modelWords(now ?? 'not said')} now`,
        ),
      );
    case 'summary':
      if (change === 'changed') return 'Described otherwise.';
      return change === 'added' ? 'Described now.' : 'Not described any more.';
    default:
      if (change === 'changed') return `${capital(inWords(field))}: ${now} now, not ${old}.`;
      return change === 'added'
        ? `${capital(inWords(field))}: ${now}.`
        : `${capital(inWords(field))} not given any more.`;
  }
}

/** So many scores are told on a brief page. */
const MOST_SCORES = 15;

function scoreTable(outcome: ComparedOutcome, words: PageWords, brief: boolean): readonly Block[] {
  const changed = outcome.changes.filter(({ part, option }) => part === 'score' && option !== undefined);
  if (changed.length === 0) return [];
  const reasons = new Map(
    outcome.changes
      .filter(({ part, field }) => part === 'evidence' && field === 'because')
      .map((change) => [`${change.option} ${change.criterion}`, change.new]),
  );
  const shown = brief && changed.length > MOST_SCORES + 1 ? changed.slice(0, MOST_SCORES) : changed;
  const rows = shown.map(({ option = '', criterion = '', old, new: now }): Row => {
    const because = reasons.get(`${option} ${criterion}`);
    return {
      cells: [
        { text: words.option(option) },
        { text: words.criterion(criterion), ...(because === undefined ? {} : { detail: because }) },
        { text: old ?? '–' },
        { text: now ?? '–' },
      ],
    };
  });
  const more = changed.length - shown.length;
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Old score', align: 'right' },
        { header: 'New score', align: 'right' },
      ],
      rows,
    },
    ...(more === 0
      ? []
      : [
          {
            kind: 'paragraph',
            emphasis: 'quiet',
            text: `${counted(more, 'more score')} changed (--format markdown has them).`,
          } as const,
        ]),
  ];
}
