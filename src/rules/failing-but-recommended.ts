// The paper recommends what its own requirements rule out.
import { child } from '../diagnostic.js';
import type { RuleOn } from './rule.js';

export const failingButRecommended: RuleOn<'recommendation'> = {
  id: 'failing-but-recommended',
  severity: 'error',
  blocks: false,
  part: 'recommendation',
  summary: 'an option is recommended that fails a requirement or is discounted',
  why: 'The paper contradicts itself: either the requirement is none, or the recommendation can’t be followed.',
  reference:
    'HM Treasury, The Green Book, on critical success factors: an option that can’t meet one is not carried forward',
  *check({ options, recommendation }) {
    for (const [index, id] of recommendation.options.entries()) {
      const option = options.find((each) => each.id === id);
      const at = child('/recommendation/options', index);
      if (option?.standing === 'discounted')
        yield {
          at,
          message: `"${option.name}" is recommended, and is discounted above`,
          hint: 'recommend one of the options that are ranked, or take back the discounting',
        };
      if (option?.standing !== 'failing') continue;
      const failed = option.fails.map(({ name }) => `"${name}"`);
      yield {
        at,
        message: `"${option.name}" is recommended although it fails ${failed.join(' and ')}`,
        hint: 'recommend an option that passes, or show that the requirement is met and correct the score',
      };
    }
  },
};
