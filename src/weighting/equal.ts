// Equal weights: nobody was asked, or all agreed that nothing matters more.
import type { WeightingMethod } from './method.js';

export const equal: WeightingMethod = {
  id: 'equal',
  title: 'Equal weights',
  reference: 'Dawes, The robust beauty of improper linear models (1979)',
  takesWeights: false,
  weigh: ({ count }) => ({ weights: new Array<number>(count).fill(1 / count) }),
};
