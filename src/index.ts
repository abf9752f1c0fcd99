// The library: the text of an appraisal in, its result and its pages out. Touches neither files nor the process.
export { aggregationMethods } from './aggregation/index.js';
export type { AggregationMethod, Compromise, Matrix, Thresholds } from './aggregation/method.js';
export { UnknownSetting } from './appraise.js';
export { CannotWrite } from './formats/index.js';
export type { AppraisalFile } from './generated/appraisal-file.js';
export type { Comparison } from './generated/comparison.js';
export type { AggregationMethodId, FormatId, QuestionId, WeightingMethodId } from './generated/ids.js';
export {
  type AppraisalText,
  type AppraiseSettings,
  appraise,
  type Named,
  type ValidateSettings,
  validate,
} from './library/appraise.js';
export { type CompareSettings, compare } from './library/compare.js';
export { type ImportedTable, type ImportSettings, importTable } from './library/import-table.js';
export { type NewSettings, newAppraisal } from './library/new-appraisal.js';
export {
  type FormatEntry,
  formats,
  type QuestionEntry,
  questions,
  type RuleInfo,
  rules,
} from './library/registries.js';
export { type BytesFormatId, type Look, report } from './library/report.js';
export { type Sealed, seal } from './library/seal.js';
export type * from './result.js';
export type { TemplateId } from './templates/ids.js';
export type { Choices, ChosenCriterion, ChosenOption } from './templates/index.js';
export { weightingMethods } from './weighting/index.js';
export type { WeightingMethod } from './weighting/method.js';
