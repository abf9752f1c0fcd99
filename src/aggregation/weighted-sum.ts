// The additive model: the product's own.
import { weightedSum as sumOf } from '../numbers/sum.js';
import type { AggregationMethod } from './method.js';

/** Total = Σ weight × value. */
export const weightedSum: AggregationMethod = {
  id: 'weighted-sum',
  title: 'Weighted sum',
  reference:
    'Keeney and Raiffa, Decisions with Multiple Objectives (1976); MHCLG, Multi-criteria analysis: a manual (2009), chapter 6',
  totals: (values, weights) => values.map((row) => sumOf(weights, row)),
};
