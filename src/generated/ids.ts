// Generated from the registries in src/ by `npm run generate`. Do not edit.

/** The id of a question about the ranking. */
export type QuestionId =
  | 'dominance'
  | 'weight-sensitivity'
  | 'score-sensitivity'
  | 'rank-acceptability'
  | 'potential-optimality'
  | 'methods'
  | 'perspectives'
  | 'consultation'
  | 'costs'
  | 'value-for-money'
  | 'risks'
  | 'equality'
  | 'published';

/** The id of a way to make totals of scores and weights. */
export type AggregationMethodId =
  | 'weighted-sum'
  | 'weighted-product'
  | 'topsis'
  | 'vikor'
  | 'promethee-ii'
  | 'aras'
  | 'spotis';

/** The id of a way to state weights. */
export type WeightingMethodId =
  | 'direct'
  | 'swing'
  | 'points'
  | 'equal'
  | 'rank-order-centroid'
  | 'rank-sum'
  | 'rank-reciprocal'
  | 'pairwise'
  | 'best-worst'
  | 'perspectives';

/** The id of a format that results are written in. */
export type FormatId =
  | 'table'
  | 'pretty'
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'xlsx'
  | 'svg'
  | 'png'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab';
