// The recommendation follows an order that very little would reverse, and gives no other reason.
import { contestOf } from '../aggregation/contest.js';
import { type PairVerdict, pairVerdict } from '../aggregation/pair-verdicts.js';
import type { Appraisal } from '../model/appraisal.js';
import { groupsOf, leavesOf } from '../model/criteria.js';
import { nameOf } from './names.js';
import { stepWords, switchWords } from './reversals.js';
import type { RuleOn } from './rule.js';

export const recommendationFragile: RuleOn<'recommendation'> = {
  id: 'recommendation-fragile',
  severity: 'warning',
  blocks: false,
  part: 'recommendation',
  summary: 'the recommendation rests on a fragile lead or a tie, and no reason is given',
  why: 'If a small change of one weight or one step of one score would recommend another option, the figures alone are no reason.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.2: scores are tested for robustness; HM Treasury, The Green Book, on sensitivity analysis and switching values',
  *check(appraisal, { ranked }) {
    const { recommendation } = appraisal;
    if (recommendation.because !== undefined) return;
    const order = ranked.map(({ option }) => option);
    const chosen = order.filter((id) => recommendation.options.includes(id));
    const other = order.find((id) => !recommendation.options.includes(id));
    const last = chosen.at(-1);
    // Only a recommendation that follows the order rests on it.
    if (last === undefined || other === undefined || isBehind(order, last, other, ranked)) return;
    const pair = pairVerdict(appraisal, contestOf(appraisal), last, other);
    if (pair.verdict === 'robust') return;
    yield {
      at: '/recommendation/options',
      message: messageOf(appraisal, pair),
      hint: 'add because: with what speaks for it beside the total',
    };
  },
};

function isBehind(
  order: readonly string[],
  option: string,
  other: string,
  ranked: readonly { readonly option: string; readonly rank: number }[],
): boolean {
  const rankOf = (id: string) => ranked[order.indexOf(id)]?.rank ?? Infinity;
  return rankOf(option) > rankOf(other);
}

function messageOf(
  { options, criteria }: Appraisal,
  { options: pair, verdict, nearest, step }: PairVerdict,
): string {
  const [ahead = '', behind = ''] = pair.map((id) => `"${nameOf(options, id)}"`);
  if (verdict === 'tie') return `${ahead} is recommended without a reason, and ties with ${behind}`;
  const nodes = [...leavesOf(criteria), ...groupsOf(criteria)];
  const change =
    step === undefined
      ? nearest === undefined
        ? ''
        : switchWords(nearest, nodes)
      : stepWords(step, options, nodes);
  return `${ahead} is recommended without a reason, and ${behind} would be ahead if ${change}`;
}
