// A result laid out as a page: the verdict first, then the evidence in the order of a committee paper.
import type { Block } from './page/blocks.js';
import { decimalsToTell } from './page/figures.js';
import { capital, counted, dateWords, isGiven, listed, namesOf, sentence } from './page/words.js';
import { assumptions } from './report/assumptions.js';
import { criteria, facts, options, sources } from './report/background.js';
import { consultationList } from './report/consultation.js';
import { decision } from './report/decision.js';
import { rankingTable } from './report/ranking.js';
import { discountedList, failingTable, requirements } from './report/set-aside.js';
import { doubt, verdict } from './report/verdict.js';
import { weightsTable } from './report/weights.js';
import type { Outcome } from './result.js';

export { blockingRules, closingLine, diagnosticsPage, placeOf } from './report/diagnostics.js';

export interface PageSettings {
  /** Decimals of totals and contributions: 1 unless asked for; totals get more where their order needs them. */
  readonly decimals?: number;
  /** Leaves the facts and sources of a ranked appraisal to the other formats: a terminal shows the answer. */
  readonly brief?: boolean;
}

/** The page that `appraise FILE` shows. It only lays out: every figure on it is in the outcome. */
export function rankingPage(outcome: Outcome, settings: PageSettings): readonly Block[] {
  const names = namesOf(outcome);
  const contributions = settings.decimals ?? 1;
  const totals = [...outcome.ranking, ...outcome.failing].map(({ total }) => total);
  const decimals = { totals: decimalsToTell(totals, contributions), contributions };
  const ranked = outcome.ranking.length > 0;
  return [
    ...title(outcome),
    { kind: 'paragraph', text: verdict(outcome, names, decimals.totals), emphasis: 'strong' },
    ...status(outcome),
    ...doubt(outcome, names, decimals.totals).map((text): Block => ({ kind: 'paragraph', text })),
    ...rankingTable(outcome, names, decimals),
    ...failingTable(outcome, names, decimals.totals),
    ...(ranked ? [] : [...summary(outcome), ...facts(outcome), ...options(outcome)]),
    ...discountedList(outcome),
    ...(ranked ? [] : criteria(outcome)),
    ...consultationList(outcome, names),
    ...weightsTable(outcome),
    ...requirements(outcome),
    ...assumptions(outcome, names),
    ...decision(outcome, names),
    ...(ranked && settings.brief
      ? elsewhere(outcome)
      : [...(ranked ? facts(outcome) : []), ...sources(outcome)]),
  ];
}

/** Where the rest of the paper is. */
function elsewhere({ facts, sources }: Outcome): readonly Block[] {
  const parts = [counted(facts.length, 'fact'), counted(sources.length, 'source')];
  const there = parts.filter((_, index) => [facts, sources][index]?.length !== 0);
  if (there.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: `Not shown here: ${listed(there)} (--format markdown has them).`,
      emphasis: 'quiet',
    },
  ];
}

function title({ title, organisation, date, status }: Outcome): readonly Block[] {
  const draft = status === 'draft' ? 'draft' : undefined;
  const about = [organisation, date === undefined ? undefined : dateWords(date), draft].filter(isGiven);
  return [
    { kind: 'heading', level: 1, text: title },
    ...(about.length === 0
      ? []
      : [{ kind: 'paragraph', text: capital(about.join(', ')), emphasis: 'quiet' } as const]),
  ];
}

/** Nobody should take scores for an organisation's that aren't. */
function status({ status, ranking, failing }: Outcome): readonly Block[] {
  if (status !== 'illustrative' || ranking.length + failing.length === 0) return [];
  return [{ kind: 'note', text: 'The scores are illustrative: they are not the organisation’s own.' }];
}

/** What the paper asks and says, for a file that has no answer yet. */
function summary({ question, summary }: Outcome): readonly Block[] {
  return [question, summary].filter(isGiven).map((text) => ({ kind: 'paragraph', text: sentence(text) }));
}
