// Criteria that came, went, were weighed or scaled otherwise: their shares of the whole before and now.
import type { Change, ComparedOutcome, ComparedThing } from '../generated/comparison.js';
import type { Block, Cell, Row } from '../page/blocks.js';
import { difference, percent, percentDecimals } from '../page/figures.js';
import { capital, words as inWords } from '../page/words.js';
import { nameCell, type PageWords } from './page-names.js';

/** Criteria with their shares of the whole before and now, where anything about them was changed. */
export function criterionTable(outcome: ComparedOutcome, words: PageWords): readonly Block[] {
  const changed = outcome.criteria.filter(({ key }) =>
    ['criterion', 'weight', 'scale', 'requirement'].some(
      (part) => words.told(part as Change['part'], key).length > 0,
    ),
  );
  if (changed.length === 0) return [];
  const shares = outcome.changes
    .filter(({ part }) => part === 'weight')
    .flatMap(({ oldNumber, newNumber }) => [oldNumber, newNumber]);
  const decimals = percentDecimals(shares.filter((share) => share !== undefined));
  const share = (value: number | undefined): Cell =>
    value === undefined ? { text: '–' } : { text: percent(value, decimals), number: value };
  const weighed = shares.length > 0;
  const rows = changed.map(({ key, kind }): Row => {
    const weight = words.told('weight', key).find(({ field }) => field === undefined);
    const [was, is] = [weight?.oldNumber, weight?.newNumber];
    const texts = [
      ...words.told('criterion', key).map((change) => criterionText(change, words, kind)),
      ...words.told('weight', key).flatMap((change) => weightText(change)),
      ...words.told('scale', key).map(scaleText),
      ...words.told('requirement', key).map(requirementText),
    ];
    const change: Cell =
      was === undefined || is === undefined
        ? { text: '–' }
        : { text: `${difference(100 * (is - was), decimals)}`, number: 100 * (is - was) };
    return {
      cells: [
        nameCell(key, 'criterion', words),
        ...(weighed ? [share(was), share(is), change] : []),
        { text: texts.join(' ') },
      ],
    };
  });
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        ...(weighed
          ? [
              { header: 'Old weight', align: 'right' } as const,
              { header: 'New weight', align: 'right' } as const,
              { header: 'Change', align: 'right' } as const,
            ]
          : []),
        { header: 'What became of it', align: 'left' },
      ],
      rows,
    },
    ...(weighed
      ? [{ kind: 'paragraph', emphasis: 'quiet', text: 'Weights are shares of the whole.' } as const]
      : []),
  ];
}

function criterionText(
  { change, field, old, new: now }: Change,
  words: PageWords,
  kind: ComparedThing['kind'],
): string {
  const group = (key: string | undefined) =>
    key === undefined || key === '' ? 'the top' : words.criterion(key);
  if (field === undefined) {
    const what = kind === 'criterion' ? '' : ` ${kind}`;
    return change === 'added' ? `New${what}.` : 'Gone.';
  }
  switch (field) {
    case 'id':
      return 'Another key.';
    case 'name':
      return 'Renamed.';
    case 'description':
      return 'Described otherwise.';
    case 'kind':
      return `A ${old} before, a ${now} now.`;
    case 'group':
      return `Moved from ${group(old)} to ${group(now)}.`;
    case 'from':
      return now === undefined ? 'Scored by hand now.' : `Its scores come from ${now} now.`;
    default:
      return `${capital(inWords(field))} changed.`;
  }
}

function weightText({ field, old, new: now }: Change): readonly string[] {
  if (field === 'method') return [`What is in it is weighed by the method ${now} now, not ${old}.`];
  if (field === 'judgements') return ['What is in it was judged anew.'];
  return old !== undefined && now !== undefined && old !== now ? [`Stated ${old} before, ${now} now.`] : [];
}

function scaleText({ field, old, new: now }: Change): string {
  if (field !== 'ends') return `${capital(inWords(field ?? ''))} of the scale changed.`;
  if (old === undefined) return `It has a scale now: ${now}.`;
  return now === undefined ? `It had a scale: ${old}.` : `The scale is ${now} now, not ${old}.`;
}

function requirementText({ old, new: now }: Change): string {
  if (now === undefined) return `No requirement any more (it was ${old}).`;
  return old === undefined ? `A requirement now: ${now}.` : `It must be ${now} now, not ${old}.`;
}
