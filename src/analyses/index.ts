// The questions that `analyse` answers, in the order of the page.
import type { Analysis } from './analysis.js';
import { consultation } from './consultation.js';
import { costs } from './costs.js';
import { dominance } from './dominance.js';
import { equality } from './equality.js';
import { methods } from './methods.js';
import { perspectives } from './perspectives.js';
import { potentialOptimality } from './potential-optimality.js';
import { published } from './published.js';
import { rankAcceptability } from './rank-acceptability.js';
import { risks } from './risks.js';
import { scoreSensitivity } from './score-sensitivity.js';
import { valueForMoney } from './value-for-money.js';
import { weightSensitivity } from './weight-sensitivity.js';

/** Each with its own kind of finding: what one has found, only its own section reads. */
export const analyses: readonly Analysis<unknown>[] = [
  dominance,
  weightSensitivity,
  scoreSensitivity,
  rankAcceptability,
  potentialOptimality,
  methods,
  perspectives,
  consultation,
  costs,
  valueForMoney,
  risks,
  equality,
  published,
];
