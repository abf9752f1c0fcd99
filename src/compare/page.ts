// A comparison laid out as a page: the verdict, what changed, what that did, who was moved by what, what to be careful about.
import type { ComparedFile, Comparison } from '../generated/comparison.js';
import type { Block } from '../page/blocks.js';
import { figure } from '../page/figures.js';
import { capital, counted, dateWords, listed, sentence } from '../page/words.js';
import { changeBlocks } from './page-changes.js';
import { moverBlocks } from './page-movers.js';
import { wordsOf } from './page-names.js';
import { rankingBlocks } from './page-ranking.js';
import { verdictText } from './page-verdict.js';

/** `brief` is a page for a terminal: what is long is counted, not told. */
export interface ComparisonPageSettings {
  readonly brief?: boolean;
  readonly decimals?: number;
}

/** So many doubts are told on a page. */
const MOST_DOUBTS = 8;

/** Nothing where one of the files has a fault: what is wrong with it is told instead. */
export function comparisonPage(
  comparison: Comparison,
  settings: ComparisonPageSettings = {},
): readonly Block[] {
  const { old, new: now, outcome } = comparison;
  if (outcome === undefined) return [];
  const words = wordsOf(outcome, settings.decimals);
  const brief = settings.brief === true;
  return [
    { kind: 'heading', level: 1, text: now.title ?? '' },
    { kind: 'paragraph', text: `Compared: ${fileWords(old)}, with ${fileWords(now)}`, emphasis: 'quiet' },
    { kind: 'paragraph', text: verdictText(comparison, outcome, words), emphasis: 'strong' },
    ...illustrative(old, now, outcome.identical || outcome.verdict.kind === 'no-ranking'),
    ...changeBlocks(comparison, outcome, words, brief),
    ...rankingBlocks(outcome, words),
    ...moverBlocks(outcome, words, brief),
    ...doubtBlocks(comparison),
    ...warningBlocks(comparison),
    ...(outcome.identical ? [] : fileBlocks([old, now])),
  ];
}

/** `old.yaml (12 November 2015)`. */
function fileWords({ path, date }: ComparedFile): string {
  const name = path === '-' ? 'standard input' : path;
  return date === undefined ? name : `${name} (${dateWords(date)})`;
}

/** Nobody should take scores for an organisation's that aren't. */
function illustrative(old: ComparedFile, now: ComparedFile, isUnranked: boolean): readonly Block[] {
  const rounds = [
    ...(old.status === 'illustrative' ? ['old'] : []),
    ...(now.status === 'illustrative' ? ['new'] : []),
  ];
  if (isUnranked || rounds.length === 0) return [];
  const which = rounds.length === 2 ? 'both rounds' : `the ${rounds[0]} round`;
  return [
    { kind: 'note', text: `The scores of ${which} are illustrative: they are not the organisation’s own.` },
  ];
}

/** What may be the same thing, or may not be, and what to type then. */
function doubtBlocks({ outcome, old, new: now }: Comparison): readonly Block[] {
  if (outcome === undefined || outcome.doubts.length === 0) return [];
  const shown = outcome.doubts.slice(0, MOST_DOUBTS);
  const things = { option: outcome.options, criterion: outcome.criteria };
  const items = shown.map(({ kind, told, old: was, new: is, because }) => {
    if (told === 'same') {
      const thing = things[kind].find((each) => each.old === was && each.new === is);
      return `${thing?.oldName ?? was} and ${thing?.name ?? is} are told as the same (${because}). If they are not: --not-same ${was}=${is}`;
    }
    const before = things[kind].find((each) => each.old === was && each.new === undefined)?.name ?? was;
    const after = things[kind].find((each) => each.new === is && each.old === undefined)?.name ?? is;
    return `${before} may have become ${after} (${because}); they are told as gone and new. If they are the same: --same ${was}=${is}`;
  });
  const more = outcome.doubts.length - shown.length;
  return [
    { kind: 'heading', level: 2, text: 'The same, or another?' },
    {
      kind: 'paragraph',
      text: `Only you can tell. Say it behind appraise compare ${old.path} ${now.path}:`,
    },
    {
      kind: 'list',
      items: more === 0 ? items : [...items, `And ${figure(more, 0)} more, which the JSON has.`],
    },
  ];
}

function warningBlocks({ outcome }: Comparison): readonly Block[] {
  if (outcome === undefined || outcome.warnings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Be careful' },
    ...outcome.warnings.flatMap(({ severity, message, hint }): readonly Block[] => {
      const text = [
        sentence(capital(message)),
        ...(hint === undefined ? [] : [sentence(capital(hint))]),
      ].join(' ');
      return [severity === 'note' ? { kind: 'paragraph', text } : { kind: 'note', text }];
    }),
  ];
}

/** What there is to say about the files themselves is said by `validate`. */
function fileBlocks(files: readonly ComparedFile[]): readonly Block[] {
  const told = files.flatMap(({ path, diagnostics }) => {
    const counts = (['error', 'warning'] as const).flatMap((severity) => {
      const count = diagnostics.filter((one) => one.severity === severity).length;
      return count === 0 ? [] : [counted(count, severity)];
    });
    return counts.length === 0 ? [] : [`${listed(counts)} on ${path}`];
  });
  if (told.length === 0) return [];
  const text = `${capital(listed(told))}: appraise validate says where and what to do.`;
  return [{ kind: 'paragraph', text, emphasis: 'quiet' }];
}
