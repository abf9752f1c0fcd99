// The whole paper: the first page by itself says what matters, then the evidence as a committee reads it.
import { consultation } from '../analyses/consultation.js';
import { costs } from '../analyses/costs.js';
import { analyses } from '../analyses/index.js';
import { perspectives } from '../analyses/perspectives.js';
import { rankAcceptability } from '../analyses/rank-acceptability.js';
import { weightSensitivity } from '../analyses/weight-sensitivity.js';
import type { Block } from '../page/blocks.js';
import { entry, type Names, namesOf } from '../page/words.js';
import type { Outcome, Result } from '../result.js';
import { advice, provenance } from './advice.js';
import { answered, headline } from './answered.js';
import { assumptions } from './assumptions.js';
import { criteriaDescribed, facts, optionsDescribed, sources } from './background.js';
import { consultationList, inShort } from './consultation.js';
import { type Decimals, decimalsOf } from './decimals.js';
import { decision } from './decision.js';
import { diagnosticsPage } from './diagnostics.js';
import { leadByCriterion } from './difference-bars.js';
import { status, summary, title, whose } from './opening.js';
import type { PageSettings } from './page-settings.js';
import { perspectiveTotals } from './perspective-dots.js';
import { rankingTable } from './ranking.js';
import { scoreMatrix, scoreReasons } from './score-matrix.js';
import { wouldChange } from './sensitivity.js';
import { discountedList, failingTable, requirements } from './set-aside.js';
import { doubt, verdict } from './verdict.js';
import { weightsDrawn } from './weight-bars.js';
import { weightLineTable } from './weight-line.js';
import { weightsByPerspective } from './weights.js';

/** A file that couldn't be understood has only its faults. */
export function paperPage(result: Result, settings: PageSettings): readonly Block[] {
  const { outcome } = result;
  if (outcome === undefined)
    return [{ kind: 'heading', level: 1, text: 'Nothing was computed' }, ...diagnosticsPage([result])];
  const names = namesOf(outcome);
  const decimals = decimalsOf(outcome, settings.decimals);
  return [
    ...firstPage(outcome, settings, names, decimals),
    ...theRanking(outcome, names, decimals),
    ...optionsDescribed(outcome),
    ...criteriaDescribed(outcome),
    ...weightsDrawn(outcome),
    ...weightsByPerspective(outcome),
    ...requirements(outcome),
    ...scoreMatrix(outcome, names),
    ...scoreReasons(outcome, names),
    ...assumptions(outcome, names),
    ...questions(outcome, names),
    ...(entry(outcome.findings, consultation.id) === undefined ? consultationList(outcome, names) : []),
    ...facts(outcome),
    ...advice(result),
    ...sources(outcome),
    ...provenance(result),
  ];
}

/** What was decided about, the preferred option, how firm that is, the public, the money, and what was set aside. */
function firstPage(
  outcome: Outcome,
  settings: PageSettings,
  names: Names,
  decimals: Decimals,
): readonly Block[] {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return [
    ...title(outcome),
    ...whose(outcome, settings),
    ...summary(outcome),
    { kind: 'paragraph', text: verdict(outcome, names, decimals.totals), emphasis: 'strong' },
    ...status(outcome),
    ...wouldChange(outcome, names).map(paragraph),
    ...headline(rankAcceptability, outcome),
    ...doubt(outcome, names, decimals.totals).map(paragraph),
    ...inShort(outcome, names).map(paragraph),
    ...headline(costs, outcome),
    ...decision(outcome, names),
    ...discountedList(outcome),
  ];
}

function theRanking(outcome: Outcome, names: Names, decimals: Decimals): readonly Block[] {
  const table = rankingTable(outcome, names, decimals);
  return [
    ...(table.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'The ranking' } as const]),
    ...table,
    ...leadByCriterion(outcome, names, decimals),
    ...failingTable(outcome, names, decimals.totals),
  ];
}

/** Every question with its answer; two have a picture more than there is room for on a terminal. */
function questions(outcome: Outcome, names: Names): readonly Block[] {
  return analyses.flatMap((analysis) => [
    ...answered(analysis, outcome),
    ...(analysis.id === weightSensitivity.id ? weightLineTable(outcome, names) : []),
    ...(analysis.id === perspectives.id ? perspectiveTotals(outcome, names) : []),
  ]);
}
