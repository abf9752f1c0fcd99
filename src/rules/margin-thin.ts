// The first place hangs by very little.
import type { Ranking } from '../aggregation/ranking.js';
import { type ScoreStep, stepsThatReverse } from '../aggregation/score-steps.js';
import type { Appraisal } from '../model/appraisal.js';
import { TIE } from '../numbers/ranks.js';
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
  why: 'A decision that one scorer could have turned is open to challenge: where totals were very close, keeping back the scores behind them made a consultation unfair.',
  reference: 'R (Save our Surgery Ltd) v Joint Committee of Primary Care Trusts [2013] EWHC 439 (Admin)',
  *check(appraisal, ranking) {
    const [first, second] = ranking.ranked;
    if (first === undefined || second === undefined) return;
    const margin = first.total - second.total;
    const [step] = margin < TIE ? [] : stepsBetween(appraisal, ranking, first.option, second.option);
    if (margin >= THIN && step === undefined) return;
    const { options } = appraisal;
    yield {
      at: options.find(({ id }) => id === first.option)?.at ?? '',
      message: messageOf(appraisal, ranking, [first.option, second.option], margin, step),
      hint: 'go back to the evidence for the scores that differ, and say in the paper how close the two are',
    };
  },
};

function stepsBetween(appraisal: Appraisal, { ranked, matrix }: Ranking, ahead: string, behind: string) {
  const totals = new Map(ranked.map(({ option, total }) => [option, total]));
  const options = matrix.options.map(({ id }) => id);
  const contest = { totals: options.map((id) => totals.get(id) ?? Number.NaN), ...matrix, options };
  return stepsThatReverse(appraisal, contest, ahead, behind);
}

function messageOf(
  { options }: Appraisal,
  { matrix: { leaves } }: Ranking,
  pair: readonly [string, string],
  margin: number,
  step: ScoreStep | undefined,
): string {
  const [ahead, behind] = pair.map((id) => `"${nameOf(options, id)}"`);
  if (margin < TIE) return `${ahead} and ${behind} tie for the first place`;
  const lead = `${ahead} leads ${behind} by ${margin < 0.05 ? 'less than 0.1' : figure(margin, 1)} points of 100`;
  if (step === undefined) return lead;
  return `${lead}; one step would reverse that: if ${stepWords(step, options, leaves)}`;
}
