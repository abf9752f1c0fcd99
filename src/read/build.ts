// A file becomes an appraisal: what was written is understood, or said to be wrong.
import type { Checked, Remark } from '../diagnostic.js';
import type { AppraisalFile } from '../generated/appraisal-file.js';
import type { Appraisal } from '../model/appraisal.js';
import { leavesOf } from '../model/criteria.js';
import { citerOf, factsOf, sourcesOf } from './build/citations.js';
import { consultationOf } from './build/consultation.js';
import { criteriaOf } from './build/criteria.js';
import { dateAt } from './build/dates.js';
import type { Desk } from './build/desk.js';
import { complainOfMissing, missingCells } from './build/missing-scores.js';
import { decisionOf, optionExists, optionsOf, recommendationOf } from './build/options.js';
import { scoresOf, scoringHasBegun } from './build/scores.js';
import { standings, valued, withLocalEnds } from './build/standing.js';
import { type Document, writtenAt } from './document.js';
import { needsOf } from './fault.js';
import type { Shaped } from './shape.js';

/** The appraisal in a file of the right shape; no value if any remark blocks. */
export function build({ file, extensions, broken }: Shaped, document: Document): Checked<Appraisal> {
  const remarks: Remark[] = [];
  const desk: Desk = {
    remarks,
    broken: new Set(broken),
    written: (pointer) => writtenAt(document, pointer) ?? '',
  };
  const cite = citerOf(desk, file);
  const begun = scoringHasBegun(file);

  const date = dateAt(desk, '/date', file.date);
  const sources = sourcesOf(desk, file);
  const facts = factsOf(desk, file, cite);
  const drafts = optionsOf(desk, file, cite);
  if (file.baseline !== undefined) optionExists(desk, file, '/baseline', file.baseline);
  const consultation = consultationOf(desk, file, cite);
  const tree = criteriaOf(desk, file, begun);
  const leaves = leavesOf(tree.criteria);
  const table = scoresOf(desk, file, drafts, tree.criteria, consultation, cite);
  if (begun) complainOfMissing(desk, file, drafts, leaves, table);
  const recommendation = recommendationOf(desk, file, cite);
  const decided = decisionOf(desk, file, cite);
  if (remarks.some(({ blocks }) => blocks) || broken.size > 0) {
    return { remarks: remarks.filter(({ rule }) => !needsOf(rule).some((part) => desk.broken.has(part))) };
  }

  const options = standings(drafts, leaves, table, begun);
  const criteria = withLocalEnds(tree.criteria, options, file.baseline, table);
  const appraisal: Appraisal = {
    ...headOf(file),
    ...(date === undefined ? {} : { date }),
    sources,
    facts,
    options,
    ...(file.baseline === undefined ? {} : { baseline: file.baseline }),
    criteria,
    weighting: tree.weighting,
    scores: valued(table, criteria),
    missing: begun ? new Map() : missingCells(drafts, leaves, table),
    consultation,
    ...(recommendation === undefined ? {} : { recommendation }),
    ...(decided === undefined ? {} : { decided }),
    extensions,
  };
  return { value: appraisal, remarks };
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
