// Which single change moved whom: made alone to the old round, or withdrawn alone from the new one.
import type { ComparedOutcome, Effect, Mover } from '../generated/comparison.js';
import type { Block } from '../page/blocks.js';
import { capital, counted, listed } from '../page/words.js';
import type { PageWords } from './page-names.js';

/** So many are told on a brief page; those that change who is first come first. */
const MOST = 6;

export function moverBlocks(
  { movers, identical, verdict }: ComparedOutcome,
  words: PageWords,
  brief: boolean,
): readonly Block[] {
  if (movers === undefined || identical || movers.asked === 0) return [];
  const heading: Block = { kind: 'heading', level: 2, text: 'Which single change moved whom' };
  if (movers.movers.length === 0) {
    const [tried, all] = [movers.asked === 1, counted(movers.asked, 'change')];
    const text = tried
      ? 'The one change that could be tried does not change the order by itself.'
      : verdict.kind === 'changes'
        ? `None of the ${all} by itself: it takes several together.`
        : `No single one of the ${all} would change the order by itself.`;
    return [heading, { kind: 'paragraph', text }];
  }
  const sorted = movers.movers;
  const told = brief && sorted.length > MOST + 1 ? sorted.slice(0, MOST) : sorted;
  const more = movers.moved - told.length;
  return [
    heading,
    {
      kind: 'list',
      items: [
        ...told.map((mover) => moverText(mover, words)),
        ...(more === 0
          ? []
          : [
              `${counted(more, 'other change')} would move somebody too (--format json has ${more === 1 ? 'it' : 'them'}).`,
            ]),
      ],
    },
  ];
}

function moverText(mover: Mover, words: PageWords): string {
  const { alone, withdrawn } = mover;
  const subject = capital(subjectOf(mover, words));
  return [
    `${subject}.`,
    ...(alone === undefined ? [] : [`Made alone in the old round, ${effectText(alone, words)}.`]),
    ...(withdrawn === undefined ? [] : [`Without it in the new round, ${effectText(withdrawn, words)}.`]),
  ].join(' ');
}

/** `the score of Mutual on Safety, 3 → 5`, without an arrow. */
function subjectOf({ kind, option, criterion, old, new: now }: Mover, words: PageWords): string {
  const on = criterion === undefined ? '' : words.criterion(criterion);
  const fromTo = old === undefined || now === undefined ? '' : ` (from ${old} to ${now})`;
  switch (kind) {
    case 'weight':
      return `the weight of ${on}${fromTo}`;
    case 'weights':
      return on === '' ? 'the weights of the top criteria' : `the weights inside ${on}`;
    case 'scale':
      return `the scale of ${on}${fromTo}`;
    case 'score':
      return `the score of ${words.option(option ?? '')} on ${on}${fromTo}`;
    case 'criterion-added':
      return `the new criterion ${on}`;
    case 'criterion-removed':
      return `the criterion ${on}, which has gone`;
    case 'options':
      return 'who is ranked, which decides where scales by the scores end';
  }
}

function effectText({ preferred, swaps, moreSwaps = 0 }: Effect, words: PageWords): string {
  const lead =
    preferred === undefined
      ? []
      : [
          preferred.length === 1
            ? `${words.option(preferred[0] ?? '')} is first`
            : `${listed(preferred.map(words.option))} share the first place`,
        ];
  // Who takes the first place passes those that were there: that is said already.
  const others = swaps.filter(([ahead]) => !(preferred ?? []).includes(ahead));
  const told = others
    .slice(0, 3)
    .map(([ahead, behind]) => `${words.option(ahead)} passes ${words.option(behind)}`);
  const more = others.length + moreSwaps - told.length;
  return listed([
    ...lead,
    ...told,
    ...(more === 0 ? [] : [`${counted(more, 'other pair')} ${more === 1 ? 'changes' : 'change'} places`]),
  ]);
}
