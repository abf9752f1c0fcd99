// A result laid out as a page: the verdict first, then the evidence in the order of a committee paper.
import type { Analysis } from './analyses/analysis.js';
import { analyses } from './analyses/index.js';
import { titleOf } from './analyses/methods.js';
import { perspectives } from './analyses/perspectives.js';
import type { Block, Table } from './page/blocks.js';
import { decimalsToTell } from './page/figures.js';
import { capital, counted, dateWords, entry, isGiven, listed, namesOf, sentence } from './page/words.js';
import { advice, provenance } from './report/advice.js';
import { assumptions } from './report/assumptions.js';
import { criteria, facts, options, sources } from './report/background.js';
import { consultationList } from './report/consultation.js';
import { decimalsOf } from './report/decimals.js';
import { decision } from './report/decision.js';
import { diagnosticsPage } from './report/diagnostics.js';
import { rankingTable } from './report/ranking.js';
import { wouldChange } from './report/sensitivity.js';
import { discountedList, failingTable, requirements } from './report/set-aside.js';
import { doubt, verdict } from './report/verdict.js';
import { weightsByPerspective, weightsTable } from './report/weights.js';
import type { Outcome, Result } from './result.js';

export {
  blockingRules,
  cautions,
  closingLine,
  diagnosticsPage,
  diagnosticsTable,
  placeOf,
  saysSomething,
} from './report/diagnostics.js';

export interface PageSettings {
  /** Decimals of totals and contributions: 1 unless asked for; totals get more where their order needs them. */
  readonly decimals?: number;
  /** Leaves the facts and sources of a ranked appraisal to the other formats: a terminal shows the answer. */
  readonly brief?: boolean;
  /** The id of the perspective that was asked for: whose weights and scores the page shows. */
  readonly perspective?: string | undefined;
  /** The id of the aggregation method; the weighted sum goes without saying. */
  readonly method?: string;
}

/** The page that `appraise FILE` shows. It only lays out: every figure on it is in the outcome. */
export function rankingPage(outcome: Outcome, settings: PageSettings): readonly Block[] {
  const names = namesOf(outcome);
  const decimals = decimalsOf(outcome, settings.decimals);
  const ranked = outcome.ranking.length > 0;
  const brief = ranked && settings.brief === true;
  return [
    ...title(outcome),
    ...whose(outcome, settings),
    { kind: 'paragraph', text: verdict(outcome, names, decimals.totals), emphasis: 'strong' },
    ...status(outcome),
    ...doubt(outcome, names, decimals.totals).map((text): Block => ({ kind: 'paragraph', text })),
    ...rankingTable(outcome, names, decimals),
    ...failingTable(outcome, names, decimals.totals),
    ...sideBySide(outcome, brief),
    ...(ranked ? [] : [...summary(outcome), ...facts(outcome), ...options(outcome)]),
    ...discountedList(outcome),
    ...wouldChange(outcome, names).flatMap((text): readonly Block[] => [
      { kind: 'heading', level: 2, text: 'What would change it' },
      { kind: 'paragraph', text },
    ]),
    ...(ranked ? [] : criteria(outcome)),
    ...consultationList(outcome, names),
    ...weightsTable(outcome),
    ...(brief ? [] : weightsByPerspective(outcome)),
    ...requirements(outcome),
    ...assumptions(outcome, names),
    ...decision(outcome, names),
    ...(brief ? elsewhere(outcome) : [...(ranked ? facts(outcome) : []), ...sources(outcome)]),
  ];
}

/** The rankings of the perspectives; of a brief page's the ranks only, without what they disagree on. */
function sideBySide(outcome: Outcome, brief: boolean): readonly Block[] {
  if (entry(outcome.findings, perspectives.id) === undefined) return [];
  const blocks = answered(perspectives, outcome);
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  return brief ? blocks.slice(0, table + 2) : blocks;
}

/** Where the rest of the paper is. */
function elsewhere({ facts, sources, perspectives: views = [] }: Outcome): readonly Block[] {
  const there = [
    ...(views.length === 0 ? [] : ['the weights of the perspectives and what they disagree on']),
    ...(facts.length === 0 ? [] : [counted(facts.length, 'fact')]),
    ...(sources.length === 0 ? [] : [counted(sources.length, 'source')]),
  ];
  if (there.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: `Not shown here: ${listed(there)} (--format markdown has them).`,
      emphasis: 'quiet',
    },
  ];
}

/**
 * The whole paper: the first page by itself says what matters, then the evidence in the order in which a committee
 * reads it. A file that couldn't be understood has only its faults.
 */
export function paperPage(result: Result, settings: PageSettings): readonly Block[] {
  const { outcome } = result;
  if (outcome === undefined)
    return [{ kind: 'heading', level: 1, text: 'Nothing was computed' }, ...diagnosticsPage([result])];
  const names = namesOf(outcome);
  const decimals = decimalsOf(outcome, settings.decimals);
  return [
    ...title(outcome),
    ...whose(outcome, settings),
    ...summary(outcome),
    { kind: 'paragraph', text: verdict(outcome, names, decimals.totals), emphasis: 'strong' },
    ...status(outcome),
    ...[...wouldChange(outcome, names), ...doubt(outcome, names, decimals.totals)].map(
      (text): Block => ({ kind: 'paragraph', text }),
    ),
    ...decision(outcome, names),
    ...discountedList(outcome),
    { kind: 'heading', level: 2, text: 'The ranking' },
    ...rankingTable(outcome, names, decimals),
    ...failingTable(outcome, names, decimals.totals),
    ...analyses.flatMap((analysis) => answered(analysis, outcome)),
    ...consultationList(outcome, names),
    ...weightsTable(outcome),
    ...weightsByPerspective(outcome),
    ...requirements(outcome),
    ...assumptions(outcome, names),
    ...facts(outcome),
    ...advice(result),
    ...sources(outcome),
    ...provenance(result),
  ];
}

/** The page that `appraise analyse FILE` shows: every question that was asked, with its answer. */
export function analysisPage(outcome: Outcome, settings: PageSettings): readonly Block[] {
  const totals = outcome.ranking.map(({ total }) => total);
  const decimals = decimalsToTell(totals, settings.decimals ?? 1);
  return [
    ...title(outcome),
    ...whose(outcome, settings),
    { kind: 'paragraph', text: verdict(outcome, namesOf(outcome), decimals), emphasis: 'strong' },
    ...status(outcome),
    ...analyses.flatMap((analysis) => answered(analysis, outcome)),
    ...unanswered(outcome),
  ];
}

/** The questions that don't arise, together at the end: a paper without costs is not asked about them twice. */
function unanswered(outcome: Outcome): readonly Block[] {
  const items = analyses.flatMap(({ id, title }) => {
    const reason = entry(outcome.unanswered, id);
    return reason === undefined ? [] : [`${title}: ${sentence(reason)}`];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', text: 'Not answered:' },
    { kind: 'list', items },
  ];
}

/** The tables that answer the questions asked; `place` counts those of one question from 1. */
export function findingTables(
  outcome: Outcome,
): readonly { readonly question: string; readonly place: number; readonly table: Table }[] {
  return analyses.flatMap((analysis) => {
    const blocks = entry(outcome.findings, analysis.id) === undefined ? [] : answered(analysis, outcome);
    const tables = blocks.filter((block) => block.kind === 'table');
    return tables.map((table, index) => ({ question: analysis.id, place: index + 1, table }));
  });
}

/** A question with its answer. */
function answered({ id, title, question, section }: Analysis<unknown>, outcome: Outcome): readonly Block[] {
  const finding = entry(outcome.findings, id);
  if (finding === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: question, emphasis: 'quiet' },
    ...section(finding, outcome),
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

/** Nobody should take one stakeholder's ranking, or another method's, for that of the paper. */
function whose(outcome: Outcome, { perspective, method }: PageSettings): readonly Block[] {
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
function status({ status, ranking, failing }: Outcome): readonly Block[] {
  if (status !== 'illustrative' || ranking.length + failing.length === 0) return [];
  return [{ kind: 'note', text: 'The scores are illustrative: they are not the organisation’s own.' }];
}

/** What the paper asks and says, for a file that has no answer yet. */
function summary({ question, summary }: Outcome): readonly Block[] {
  return [question, summary].filter(isGiven).map((text) => ({ kind: 'paragraph', text: sentence(text) }));
}
