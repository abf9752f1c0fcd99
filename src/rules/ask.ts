// Every rule is asked that has something to look at, in the order of the registry.
import type { Ranking } from '../aggregation/ranking.js';
import type { Remark } from '../diagnostic.js';
import type { Appraisal } from '../model/appraisal.js';
import { rules } from './index.js';
import { type Advice, has, type Rule } from './rule.js';

/** What the rules say, in their order. */
export function adviceOn(appraisal: Appraisal, ranking: Ranking): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const rule of rules) {
    if (rule.part !== undefined && !has(appraisal, rule.part)) continue;
    for (const advice of rule.check(appraisal, ranking)) remarks.push(remarkOf(rule, advice));
  }
  return remarks;
}

function remarkOf({ id, severity, blocks }: Rule, { at, message, hint, severity: milder }: Advice): Remark {
  return {
    rule: id,
    severity: milder ?? severity,
    blocks,
    at: typeof at === 'string' ? { pointer: at } : at,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
