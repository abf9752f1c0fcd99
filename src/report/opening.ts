// How a page opens: what it is about, by whom, and what must not be overlooked.
import { titleOf } from '../analyses/methods.js';
import type { Block } from '../page/blocks.js';
import { capital, dateWords, isGiven, sentence } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { PageSettings } from './page-settings.js';

export function title({ title, organisation, date, status }: Outcome): readonly Block[] {
  const draft = status === 'draft' ? 'draft' : undefined;
  const about = [organisation, date === undefined ? undefined : dateWords(date), draft].filter(isGiven);
  return [
    { kind: 'heading', level: 1, text: title },
    ...(about.length === 0
      ? []
      : [{ kind: 'paragraph', text: capital(about.join(', ')), emphasis: 'quiet' } as const]),
  ];
}

/** Nobody should take one stakeholder's ranking, or another method's, for that of the paper. */
export function whose(outcome: Outcome, { perspective, method }: PageSettings): readonly Block[] {
  const view = outcome.perspectives?.find(({ id }) => id === perspective);
  const failing =
    outcome.failing.length === 0 ? '' : ' The total of an option that fails is still its weighted sum.';
  return [
    ...(view === undefined
      ? []
      : [{ kind: 'note', text: `With the weights and scores of one perspective: ${view.name}.` } as const]),
    ...(method === undefined || method === 'weighted-sum'
      ? []
      : [
          {
            kind: 'note',
            text: `By the method ${titleOf(method)}, not the weighted sum.${failing}`,
          } as const,
        ]),
  ];
}

/** Nobody should take scores for an organisation's that aren't. */
export function status({ status, ranking, failing }: Outcome): readonly Block[] {
  if (status !== 'illustrative' || ranking.length + failing.length === 0) return [];
  return [{ kind: 'note', text: 'The scores are illustrative: they are not the organisation’s own.' }];
}

/** What the paper asks and says, for a file that has no answer yet. */
export function summary({ question, summary }: Outcome): readonly Block[] {
  return [question, summary].filter(isGiven).map((text) => ({ kind: 'paragraph', text: sentence(text) }));
}
