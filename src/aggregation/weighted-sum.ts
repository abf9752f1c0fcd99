// The additive model: the product's own.
import { weightedSum as sumOf } from '../numbers/sum.js';
import type { AggregationMethod } from './method.js';

/** Total = Σ weight × value. */
export const weightedSum: AggregationMethod = {
  id: 'weighted-sum',
  title: 'Weighted sum',
  about:
    'Total = the sum of weight × value. The product’s own model: one criterion’s loss can be made up by another’s gain, at the rate that the weights state.',
  reference:
    'Keeney and Raiffa, Decisions with Multiple Objectives (1976); Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), chapter 6',
  totals: (values, weights) => values.map((row) => sumOf(weights, row)),
};
