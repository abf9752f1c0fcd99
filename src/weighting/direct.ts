// Direct rating: weights as plain numbers, shared out. The default.
import type { WeightingMethod } from './method.js';
import { proportional } from './proportional.js';

export const direct: WeightingMethod<'weights'> = {
  id: 'direct',
  title: 'Direct rating',
  about: 'Weights as plain numbers; each criterion’s share is its number over the sum of its siblings’.',
  reference:
    'Keeney and Raiffa, Decisions with Multiple Objectives (1976); the weights are stated as numbers and shared out',
  takes: 'weights',
  weigh: proportional,
};
