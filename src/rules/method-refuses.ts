// The aggregation method that was asked for can't treat the values.
import type { Rule } from './rule.js';

export const methodRefuses: Rule = {
  id: 'method-refuses',
  severity: 'error',
  blocks: false,
  summary: 'the aggregation method can’t treat these values',
  why: 'A method has conditions: a product, for one, means nothing where a value is 0. The weighted sum has none.',
  reference:
    'Triantaphyllou, Multi-Criteria Decision Making Methods: A Comparative Study (2000), on what each method can treat',
  *check(_, { refusal }) {
    if (refusal !== undefined)
      yield { at: '', message: refusal, hint: 'leave out --method, or choose another' };
  },
};
