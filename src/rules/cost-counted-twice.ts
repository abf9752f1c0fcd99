// Cost is judged as a criterion and counted in money as well.
import type { RuleOn } from './rule.js';

/** How the words begin that criteria about money have in their names. */
const MONEY = ['cost', 'price', 'saving', 'afford', 'vfm', 'budget', 'financ', 'cheap', 'expens', 'money'];

export const costCountedTwice: RuleOn<'costs'> = {
  id: 'cost-counted-twice',
  severity: 'warning',
  blocks: false,
  part: 'costs',
  summary: 'a criterion about money beside the costs, and not derived from them',
  why: 'Whoever sets the total against the cost counts the cost twice: once in pounds, once in the total.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.7(ii): no double counting by criteria that are covered by costs',
  *check({ costs }, { matrix: { leaves } }) {
    if (costs.flows.size === 0) return;
    for (const { at, name, weight, figure } of leaves) {
      if (figure !== undefined || weight.share === 0 || !isAboutMoney(name)) continue;
      yield {
        at,
        message: `"${name}" is about money, and the costs are in the file as well`,
        hint: 'take it from them (from: costs.net-present-cost, or costs.savings), or leave money to the costs',
      };
    }
  },
};

function isAboutMoney(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => MONEY.some((beginning) => word.startsWith(beginning)));
}
