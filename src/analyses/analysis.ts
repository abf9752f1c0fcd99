// The contract of an analysis: one question about the ranking, its answer as data, and the answer told.
import type { AggregationMethod } from '../aggregation/method.js';
import type { Appraisal, WeightFreedom } from '../model/appraisal.js';
import type { Block } from '../page/blocks.js';
import type { Outcome } from '../result.js';

/** What a question that tries other weights or scores goes by; the defaults are filled in. */
export interface AnalysisSettings {
  readonly weights: WeightFreedom;
  /** Where the random numbers start. */
  readonly seed: number;
  /** How many sets of weights and scores are drawn where an answer is sampled. */
  readonly draws: number;
  /** Is told now and then which share of the work is done, where that takes long. */
  readonly progress?: (done: number) => void;
}

export interface Analysis<Finding> {
  readonly id: string;
  readonly title: string;
  /** As a member of the committee would ask it. */
  readonly question: string;
  readonly reference: string;
  /** Its closed forms hold for the weighted sum only: with another method it is wrong use, or goes unanswered. */
  readonly additive?: true;
  /** It tries other weights, by the settings; they stand in the result then. */
  readonly robustness?: true;
  /** Why the question does not arise for this appraisal and method, as a sentence; undefined where it does. */
  idle(appraisal: Appraisal, method: AggregationMethod): string | undefined;
  /** The answer as plain data, as `schemas/result.schema.json` has it under `findings`. */
  run(appraisal: Appraisal, method: AggregationMethod, settings: AnalysisSettings): Finding;
  /** The answer laid out. It only lays out: every figure is in the finding. */
  section(finding: Finding, outcome: Outcome): readonly Block[];
}
