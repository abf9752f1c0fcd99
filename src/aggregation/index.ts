// The aggregation methods, in the order of `explain`.
import type { AggregationMethod } from './method.js';
import { weightedSum } from './weighted-sum.js';

export const aggregationMethods: readonly AggregationMethod[] = [weightedSum];
