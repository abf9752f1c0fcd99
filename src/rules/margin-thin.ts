// The first place hangs by very little.
import { contestOf } from '../aggregation/contest.js';
import { type PairVerdict, pairVerdict } from '../aggregation/pair-verdicts.js';
import type { Appraisal } from '../model/appraisal.js';
import { leavesOf } from '../model/criteria.js';
import { figure } from '../page/figures.js';
import { nameOf } from './names.js';
import { stepWords } from './reversals.js';
import type { Rule } from './rule.js';

/** Of 100: a lead smaller than this is within what two panels would differ by. */
const THIN = 2;

export const marginThin: Rule = {
  id: 'margin-thin',
  severity: 'warning',
  blocks: false,
  summary: 'the lead is under 2 points of 100, or one step of one score reverses it',
  why: 'A decision that one scorer could have turned is open to challenge: a court looked at how close the scores were when they had not been shown.',
  reference: 'R (Save our Surgery Ltd) v Joint Committee of Primary Care Trusts [2013] EWHC 439 (Admin)',
  *check(appraisal, { ranked }) {
    const [first, second] = ranked;
    if (first === undefined || second === undefined) return;
    const pair = pairVerdict(appraisal, contestOf(appraisal), first.option, second.option);
    if (pair.verdict !== 'tie' && pair.margin >= THIN && pair.step === undefined) return;
    yield {
      at: appraisal.options.find(({ id }) => id === first.option)?.at ?? '',
      message: messageOf(appraisal, pair),
      hint: 'go back to the evidence for the scores that differ, and say in the paper how close the two are',
    };
  },
};

function messageOf(appraisal: Appraisal, { options: pair, margin, verdict, step }: PairVerdict): string {
  const { options, criteria } = appraisal;
  const [ahead, behind] = pair.map((id) => `"${nameOf(options, id)}"`);
  if (verdict === 'tie') return `${ahead} and ${behind} tie for the first place`;
  const lead = `${ahead} leads ${behind} by ${margin < 0.05 ? 'less than 0.1' : figure(margin, 1)} points of 100`;
  if (step === undefined) return lead;
  return `${lead}; one step would reverse that: if ${stepWords(step, options, leavesOf(criteria))}`;
}
