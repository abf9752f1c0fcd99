// The weighting methods, in the order of `explain` and of the schema.
import { bestWorst } from './best-worst.js';
import { direct } from './direct.js';
import { equal } from './equal.js';
import type { WeightingMethod } from './method.js';
import { pairwise } from './pairwise.js';
import { perspectives } from './perspectives.js';
import { points } from './points.js';
import { rankOrderCentroid } from './rank-order-centroid.js';
import { rankReciprocal } from './rank-reciprocal.js';
import { rankSum } from './rank-sum.js';
import { swing } from './swing.js';

/**
 * What makes weights, shares that sum to 1, of what people said about importance.
 * @example weightingMethods.find(({ id }) => id === 'rank-sum').weigh({ kind: 'order', count: 2, order: [[0], [1]] }).weights // => [2 / 3, 1 / 3]
 */
export const weightingMethods: readonly WeightingMethod[] = [
  direct,
  swing,
  points,
  equal,
  rankOrderCentroid,
  rankSum,
  rankReciprocal,
  pairwise,
  bestWorst,
  perspectives,
];

/** What is meant where a file names no method. */
export const defaultWeighting = direct;
