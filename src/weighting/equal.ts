// Equal weights: nobody was asked, or all agreed that nothing matters more.
import type { WeightingMethod } from './method.js';

export const equal: WeightingMethod<'count'> = {
  id: 'equal',
  title: 'Equal weights',
  about: 'Every criterion of the set counts the same. No weights are given.',
  reference: 'Dawes, The robust beauty of improper linear models (1979)',
  takes: 'count',
  weigh: ({ count }) => ({ weights: new Array<number>(count).fill(1 / count) }),
};
