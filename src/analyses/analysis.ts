// The contract of an analysis: one question about the ranking, its answer as data, and the answer told.
import type { AggregationMethod } from '../aggregation/method.js';
import type { Appraisal } from '../model/appraisal.js';
import type { Block } from '../page/blocks.js';
import type { Outcome } from '../result.js';

export interface Analysis<Finding> {
  readonly id: string;
  readonly title: string;
  /** As a member of the committee would ask it. */
  readonly question: string;
  readonly reference: string;
  /** Why the question does not arise for this appraisal and method, as a sentence; undefined where it does. */
  idle(appraisal: Appraisal, method: AggregationMethod): string | undefined;
  /** The answer as plain data, as `schemas/result.schema.json` has it under `findings`. */
  run(appraisal: Appraisal, method: AggregationMethod): Finding;
  /** The answer laid out. It only lays out: every figure is in the finding. */
  section(finding: Finding, outcome: Outcome): readonly Block[];
}
