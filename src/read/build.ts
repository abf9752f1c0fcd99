// A file becomes an appraisal: what was written is understood, or said to be wrong.
import { type Checked, child, type Remark } from '../diagnostic.js';
import type { AppraisalFile } from '../generated/appraisal-file.js';
import type { AnalysisWishes, Appraisal, Perspective } from '../model/appraisal.js';
import { type Criterion, leavesOf, reweighed } from '../model/criteria.js';
import type { Patience } from '../nearest.js';
import { citerOf, factsOf, sourcesOf } from './build/citations.js';
import { consultationOf } from './build/consultation.js';
import { costScoresOf } from './build/cost-scores.js';
import { costsOf } from './build/costs.js';
import { criteriaOf } from './build/criteria.js';
import { dateAt } from './build/dates.js';
import type { Desk } from './build/desk.js';
import { equalityOf } from './build/equality.js';
import { withinLimits } from './build/limits.js';
import { complainOfMissing, missingCells } from './build/missing-scores.js';
import { decisionOf, optionsOf, recommendationOf } from './build/options.js';
import { publishedOf } from './build/published.js';
import { registersOf } from './build/register.js';
import { riskScoresOf, risksOf } from './build/risks.js';
import { type ScoreTable, scoresAt, scoringHasBegun, withTaken } from './build/scores.js';
import { standings, valued, withLocalEnds } from './build/standing.js';
import type { LocalWeight } from './build/stated-weight.js';
import { supportOf } from './build/support.js';
import { takenFromAny } from './build/taken.js';
import { everyScore, overlaid, scoresOfViews, withMeans } from './build/view-scores.js';
import { type View, viewsOf } from './build/views.js';
import { type Document, writtenAt, writtenIn } from './document.js';
import { asWritten } from './meant-ids.js';
import type { Shaped } from './shape.js';
import { valueAt } from './shape-errors.js';

/** The appraisal in a file of the right shape; no value if anything blocks, here or earlier. */
export function build(
  { file, extensions, lost, ids, isWhole }: Shaped,
  document: Document,
  patience: Patience,
): Checked<Appraisal> {
  const remarks: Remark[] = [];
  const written = (pointer: string) => writtenAt(document, ids?.written(pointer) ?? pointer) ?? '';
  const desk: Desk = {
    remarks,
    lost,
    patience,
    written,
    writtenIn: (pointer) =>
      ids === undefined ? writtenIn(document, pointer) : (key) => written(child(pointer, key)),
    raw: (pointer) => valueAt(document.value, ids?.written(pointer) ?? pointer),
  };
  if (!withinLimits(desk, file)) return { remarks };
  const registers = registersOf(desk, file);
  const cite = citerOf(desk, registers);
  const begun = scoringHasBegun(file);

  const date = dateAt(desk, '/date', file.date);
  const sources = sourcesOf(desk, file);
  const facts = factsOf(desk, file, cite);
  const options = optionsOf(desk, file, registers.options, cite);
  if (file.baseline !== undefined) registers.options.named('/baseline', file.baseline);
  const consultation = consultationOf(desk, file, registers.answers, cite);
  const costs = costsOf(desk, file, registers.options, cite);
  const risks = risksOf(file, registers.options, cite);
  const equality = equalityOf(file, registers.options, cite);
  const views = viewsOf(desk, file);
  const tree = criteriaOf(desk, file, views, begun);
  const leaves = leavesOf(tree.criteria);
  const taken = takenFromAny([
    supportOf(desk, consultation, registers.options.ids),
    costScoresOf(desk, costs, file.baseline),
    riskScoresOf(desk, risks),
  ]);
  const grounds = { optionIds: registers.options, options, criteria: tree.criteria, taken, cite };
  const own = withTaken(scoresAt(desk, '/scores', file.scores, grounds), grounds);
  const scored = scoresOfViews(desk, views, grounds);
  const table = withMeans(desk, own, scored, options, leaves);
  if (begun) complainOfMissing(desk, file, options, leaves, taken);
  const recommendation = recommendationOf(file, registers.options, cite);
  const decided = decisionOf(desk, file, registers.options, cite);
  const published = publishedOf(desk, file, registers.options, cite);
  if (!isWhole || remarks.some(({ blocks }) => blocks))
    return { remarks: ids === undefined ? remarks : remarks.flatMap((remark) => asWritten(remark, ids)) };

  const standing = standings(options, leaves, table, begun);
  const criteria = withLocalEnds(tree.criteria, standing, file.baseline, everyScore(table, scored));
  const appraisal: Appraisal = {
    sources,
    facts,
    ...headOf(file),
    ...(date === undefined ? {} : { date }),
    options: standing,
    ...(file.baseline === undefined ? {} : { baseline: file.baseline }),
    criteria,
    weighting: tree.weighting,
    scores: valued(table, criteria),
    missing: begun ? new Map() : missingCells(options, leaves, table),
    consultation,
    perspectives: scored.map(({ view, own: cells }) =>
      perspectiveOf(view, criteria, tree.seenBy, overlaid(table, cells)),
    ),
    ...(costs === undefined ? {} : { costs }),
    risks,
    equality,
    ...(recommendation === undefined ? {} : { recommendation }),
    ...(decided === undefined ? {} : { decided }),
    ...(published === undefined ? {} : { published }),
    analysis: wishesOf(file),
    extensions,
  };
  return { value: appraisal, remarks };
}

/** A perspective: the tree with its weights and the table with its scores. */
function perspectiveOf(
  { id, at, name, entry, share, statedShare }: View,
  criteria: readonly Criterion[],
  seenBy: ReadonlyMap<string, ReadonlyMap<string, LocalWeight>>,
  table: ScoreTable,
): Perspective {
  const seen = reweighed(criteria, seenBy.get(id) ?? new Map());
  return {
    id,
    at,
    name,
    ...(entry.people === undefined ? {} : { people: entry.people }),
    share,
    declared: entry.share !== undefined,
    ...(statedShare === undefined ? {} : { statedShare }),
    criteria: seen,
    scores: valued(table, seen),
  };
}

function wishesOf({ analysis }: AppraisalFile): AnalysisWishes {
  if (analysis === undefined) return {};
  const { weights, seed, draws } = analysis;
  return {
    ...(weights === undefined ? {} : { weights }),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { draws }),
  };
}

function headOf({ title, organisation, question, status, summary }: AppraisalFile) {
  return {
    title,
    ...(organisation === undefined ? {} : { organisation }),
    ...(question === undefined ? {} : { question }),
    ...(status === undefined ? {} : { status }),
    ...(summary === undefined ? {} : { summary }),
  };
}
