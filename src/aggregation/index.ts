// The aggregation methods, in the order of `explain`.
import { aras } from './aras.js';
import type { AggregationMethod } from './method.js';
import { prometheeII } from './promethee-ii.js';
import { spotis } from './spotis.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';
import { weightedProduct } from './weighted-product.js';
import { weightedSum } from './weighted-sum.js';

/**
 * What makes totals of values (options × criteria, 0 to 100, more is better) and weights (shares that sum to 1).
 * @example aggregationMethods.find(({ id }) => id === 'topsis').totals([[0, 100], [100, 100]], [0.5, 0.5]) // => [0, 100]
 */
export const aggregationMethods: readonly AggregationMethod[] = [
  weightedSum,
  weightedProduct,
  topsis,
  vikor,
  prometheeII,
  aras,
  spotis,
];
