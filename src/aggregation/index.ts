// The aggregation methods, in the order of `explain`.
import { aras } from './aras.js';
import type { AggregationMethod } from './method.js';
import { prometheeII } from './promethee-ii.js';
import { spotis } from './spotis.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';
import { weightedProduct } from './weighted-product.js';
import { weightedSum } from './weighted-sum.js';

export const aggregationMethods: readonly AggregationMethod[] = [
  weightedSum,
  weightedProduct,
  topsis,
  vikor,
  prometheeII,
  aras,
  spotis,
];
