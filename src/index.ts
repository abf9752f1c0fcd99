// The library: an appraisal in, its result and its pages out. Touches neither files nor the process.
export { aggregationMethods } from './aggregation/index.js';
export type { AggregationMethod } from './aggregation/method.js';
export { appraise, defaultSettings, type Settings, validate } from './appraise.js';
export { type Format, formats, type Output, type Screen } from './formats/index.js';
export { type Source, sourceOf } from './read/text.js';
export type * from './result.js';
export { weightingMethods } from './weighting/index.js';
export type { WeightingMethod } from './weighting/method.js';
