// Ways to deliver a service are compared, and keeping it in-house and making it better is not among them.
import { MISSING, type Rule } from './rule.js';

export const inHouseMissing: Rule = {
  id: 'in-house-missing',
  severity: 'note',
  blocks: false,
  summary: 'delivery models are compared without an improved in-house option',
  why: 'Comparing other providers with an unreformed service compares a plan with a present; the fair rival is the service as it could be.',
  reference:
    'Whitfield, European Services Strategy Unit, Options Appraisal Criteria and Matrix (2007); Department for Digital, Culture, Media and Sport, Alternative delivery models toolkit for libraries (2017)',
  *check({ options, baseline }) {
    if (options.some(({ id, model }) => model === 'in-house' && id !== baseline)) return;
    if (!options.some(({ model }) => model !== undefined && model !== 'in-house')) return;
    yield {
      at: MISSING,
      message: 'delivery models are compared, and none of them is the in-house service as it could be',
      hint: 'add an option of model: in-house with the improvements that are open to it, or discount it with the reason',
    };
  },
};
