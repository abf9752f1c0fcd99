// Estimates are taken at their word, and estimates are optimistic.
import { biasBounds } from '../costs/optimism-bias.js';
import { child } from '../diagnostic.js';
import { percent } from '../page/figures.js';
import { costedOptions, quotedList } from './costed.js';
import type { RuleOn } from './rule.js';

export const optimismBiasMissing: RuleOn<'costs'> = {
  id: 'optimism-bias-missing',
  severity: 'warning',
  blocks: false,
  part: 'costs',
  summary: 'uncontracted costs without optimism bias',
  get why() {
    const bounds = biasBounds.bounds.map(({ of, upper }) => `${of} ${percent(upper)}`).join(', ');
    return `Public projects have cost more than was estimated, time and again. The guidance starts from these upper bounds and lowers them as risks are managed: ${bounds}.`;
  },
  reference: biasBounds.source,
  *check(appraisal) {
    const { costs, baseline } = appraisal;
    for (const { option, flows } of costedOptions(appraisal)) {
      // What business as usual costs is known: it is paid already.
      if (option.id === baseline) continue;
      const bare = flows.filter(
        ({ kind, bias, contracted }) => kind === 'cost' && bias === undefined && !contracted,
      );
      if (bare.length === 0) continue;
      yield {
        at: child(child(costs.at, 'flows'), option.id),
        message: `${bare.length === 1 ? 'a cost' : 'costs'} of "${option.name}" that no contract fixes ${bare.length === 1 ? 'has' : 'have'} no optimism bias: ${quotedList(bare.map(({ item }) => item))}`,
        hint: 'add optimism-bias: (0% if it was considered and none is due), or contracted: true',
      };
    }
  },
};
