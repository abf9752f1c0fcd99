// A result laid out as a page: the verdict first, then the evidence in the order of a committee paper.
import { analyses } from './analyses/index.js';
import { perspectives } from './analyses/perspectives.js';
import type { Block, Table } from './page/blocks.js';
import { decimalsToTell } from './page/figures.js';
import { counted, entry, listed, namesOf, sentence } from './page/words.js';
import { answered } from './report/answered.js';
import { assumptions } from './report/assumptions.js';
import { criteria, facts, options, sources } from './report/background.js';
import { consultationList } from './report/consultation.js';
import { decimalsOf } from './report/decimals.js';
import { decision } from './report/decision.js';
import { status, summary, title, whose } from './report/opening.js';
import type { PageSettings } from './report/page-settings.js';
import { rankingTable } from './report/ranking.js';
import { wouldChange } from './report/sensitivity.js';
import { discountedList, failingTable, requirements } from './report/set-aside.js';
import { doubt, nextStep, verdict } from './report/verdict.js';
import { weightsByPerspective, weightsTable } from './report/weights.js';
import type { Outcome } from './result.js';

export type { CostFlow, CostsFinding } from './analyses/costs-finding.js';
export { costsFound } from './report/costed.js';
export {
  blockingRules,
  cautions,
  closingLine,
  diagnosticsPage,
  diagnosticsTable,
  placeOf,
  saysSomething,
  type Tally,
  tallyOf,
  together,
} from './report/diagnostics.js';

export type { PageSettings } from './report/page-settings.js';
export { paperPage } from './report/paper.js';

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
    ...(ranked ? [] : nextStep(outcome).map((text): Block => ({ kind: 'paragraph', text }))),
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
