// The paper recommends another option than the one its figures put first, and doesn't say why.
import { listed } from '../page/words.js';
import { nameOf } from './names.js';
import type { RuleOn } from './rule.js';

export const recommendationNotFirst: RuleOn<'recommendation'> = {
  id: 'recommendation-not-first',
  severity: 'warning',
  blocks: false,
  part: 'recommendation',
  summary: 'the recommended option does not rank first, and no reason is given',
  why: 'Figures don’t decide, but a paper that departs from its own has to say what they leave out.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2, on examining the results: the model informs a decision and does not make it',
  *check({ options, recommendation }, { ranked }) {
    if (recommendation.because !== undefined) return;
    const first = ranked.filter(({ rank }) => rank === 1).map(({ option }) => option);
    const chosen = recommendation.options;
    if (first.length === 0 || chosen.length === 0 || chosen.some((id) => first.includes(id))) return;
    const names = (ids: readonly string[]) => listed(ids.map((id) => `"${nameOf(options, id)}"`));
    yield {
      at: '/recommendation/options',
      message: `${names(chosen)} ${chosen.length === 1 ? 'is' : 'are'} recommended, ${names(first)} ${first.length === 1 ? 'ranks' : 'rank'} first, and nothing says why`,
      hint: 'add because: with what the criteria leave out; or look at the weights again',
    };
  },
};
