// The warnings of a comparison, as `explain` tells them.
import type { Warning } from '../generated/comparison.js';

/** What is written about a warning, for `explain`. */
export interface WarningInfo {
  readonly id: string;
  readonly severity: Warning['severity'];
  readonly summary: string;
  readonly why: string;
  readonly reference: string;
}

const LIANAKIS =
  'Lianakis v Dimos Alexandroupolis, C-532/06 [2008] ECR I-251: weights may not be settled after the tenders are in';
const MANUAL =
  'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), chapter 6, on the ends of scales and swing weights';
const AQUA = 'HM Treasury, The Aqua Book: guidance on producing quality analysis for government (2015)';

export const comparisonWarnings = [
  {
    id: 'preferred-by-reweighting',
    severity: 'warning',
    summary: 'the preferred option changes, and would not have with the old criteria, weights and scales',
    why: 'The scores did not change the answer: what was changed is how they are counted, when they were known.',
    reference: LIANAKIS,
  },
  {
    id: 'reweighted-after-scores',
    severity: 'warning',
    summary: 'weights were changed in a round that already had scores',
    why: 'Whoever set the new weights could see what they would do. A decision must not be re-weighted into its answer.',
    reference: LIANAKIS,
  },
  {
    id: 'criteria-changed-after-scores',
    severity: 'warning',
    summary: 'criteria or requirements came, went or were changed in a round that already had scores',
    why: 'A criterion that is added or dropped once the scores are known can be chosen for what it does to them.',
    reference: LIANAKIS,
  },
  {
    id: 'rescaled-after-scores',
    severity: 'warning',
    summary: 'scales were changed in a round that already had scores',
    why: 'The ends of a scale decide what a difference counts, so moving them is re-weighting by another name.',
    reference: MANUAL,
  },
  {
    id: 'changed-after-decision',
    severity: 'warning',
    summary: 'criteria, weights, scales or scores were changed after the decision',
    why: 'An appraisal that is changed once the decision is taken explains it afterwards; it did not inform it.',
    reference:
      'R (Nash) v Barnet London Borough Council [2013] EWCA Civ 1004, on consultation after the event',
  },
  {
    id: 'preferred-dropped',
    severity: 'warning',
    summary: 'the option that was first is discounted, fails a requirement or is gone',
    why: 'Readers will ask what became of it. The reason belongs in the paper.',
    reference: 'R (Moseley) v Haringey London Borough Council [2014] UKSC 56',
  },
  {
    id: 'rounds-reversed',
    severity: 'warning',
    summary: 'the old file has a later date than the new one',
    why: 'The two may have been given the wrong way round, and every change would be told backwards.',
    reference: AQUA,
  },
  {
    id: 'score-changed-unexplained',
    severity: 'note',
    summary: 'scores were changed, and what they rest on was not',
    why: 'A score that moves on the same evidence invites the question what moved it.',
    reference: AQUA,
  },
  {
    id: 'order-unknown',
    severity: 'note',
    summary: 'criteria or weights and scores are new together, so nobody can see which came first',
    why: 'Two files say what was written, not when. A seal that was published in between would say it.',
    reference: AQUA,
  },
] as const satisfies readonly WarningInfo[];
