// A grave risk, and nothing is planned.
import { exposureOf } from '../model/risk.js';
import type { RuleOn } from './rule.js';

/** Likelihood times impact from which on a risk register shows red. */
const GRAVE = 15;

export const riskUnmitigated: RuleOn<'risks'> = {
  id: 'risk-unmitigated',
  severity: 'warning',
  blocks: false,
  part: 'risks',
  summary: 'a risk with an exposure of 15 or more and no mitigation',
  why: 'Those who decide are told that it is likely and grave, and not what would be done about it.',
  reference: 'HM Treasury and Government Finance Function, The Orange Book (2023): risk treatment',
  *check({ risks, options }) {
    for (const { name, ratings } of risks)
      for (const option of options) {
        const rating = option.standing === 'discounted' ? undefined : ratings.get(option.id);
        if (rating === undefined || rating.mitigation !== undefined) continue;
        const exposure = exposureOf(rating);
        if (exposure < GRAVE) continue;
        yield {
          at: rating.at,
          message: `the risk "${name}" has an exposure of ${exposure} under "${option.name}" and no mitigation`,
          hint: 'add mitigation: with what is done about it, and owner: with who does it',
        };
      }
  },
};
