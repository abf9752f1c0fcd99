// Points allocation: a fixed sum is shared out among the criteria.
import type { WeightingMethod } from './method.js';
import { proportional } from './proportional.js';

export const points: WeightingMethod<'weights'> = {
  id: 'points',
  title: 'Points allocation',
  about: 'A number of points, often 100, is shared out among the criteria.',
  reference:
    'Metfessel, A proposal for quantitative reporting of comparative judgments (1947); a fixed sum, often 100 points, is shared out',
  takes: 'weights',
  weigh: proportional,
};
