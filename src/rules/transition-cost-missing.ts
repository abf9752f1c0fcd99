// Another organisation would take over, and getting there is free.
import { child } from '../diagnostic.js';
import { costedOptions } from './costed.js';
import type { RuleOn } from './rule.js';

/** Words for getting there, looking after the contract, leaving it, and pensions. */
const NAMED =
  /transition|transfer|set(?:ting)?[ -]?up|start[ -]?up|mobilis|implement|migrat|procure|tender|establish|exit|decommission|contract management|client[ -]?side|clienting|commissioning|monitor|pension|redundan|one-off|legal|due diligence|project team|programme team/i;

export const transitionCostMissing: RuleOn<'costs'> = {
  id: 'transition-cost-missing',
  severity: 'warning',
  blocks: false,
  part: 'costs',
  summary: 'an option outside the council without transition, exit, contract management or pension costs',
  why: 'These costs come with every change of provider, and the options that bring the change look cheaper without them.',
  reference:
    'HM Treasury, The Green Book (2026): whole-life costs of each option, those of transition among them',
  *check(appraisal) {
    const { costs, baseline } = appraisal;
    for (const { option, flows } of costedOptions(appraisal)) {
      if (option.id === baseline || option.model === undefined || option.model === 'in-house') continue;
      const own = flows.filter(({ kind }) => kind === 'cost');
      if (flows.length === 0 || own.some(({ item }) => NAMED.test(item))) continue;
      yield {
        at: child(child(costs.at, 'flows'), option.id),
        message: `"${option.name}" has no cost of transition, exit, contract management or pensions`,
        hint: 'add them as items of its flows (with amount: 0 and a because: where none is due)',
      };
    }
  },
};
