// Perspectives: the mean of what several stakeholders said, by the say that each of them has.
import { weightedSum } from '../numbers/sum.js';
import type { WeightingMethod } from './method.js';

export const perspectives: WeightingMethod<'views'> = {
  id: 'perspectives',
  title: 'Mean of perspectives',
  about:
    'The weights are the mean of what the perspectives state, by their declared shares; without shares all count the same. The size of a panel decides nothing.',
  reference:
    'Forman and Peniwati, Aggregating individual judgments and priorities (1998): the weighted arithmetic mean of priorities',
  takes: 'views',
  weigh: ({ count, views }) => ({
    weights: Array.from({ length: count }, (_, index) =>
      weightedSum(
        views.map(({ share }) => share),
        views.map(({ weights }) => weights[index] ?? 0),
      ),
    ),
  }),
};
