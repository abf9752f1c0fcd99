// Two criteria that rise and fall together over the options: the same thing may be counted twice.
import { columnOf } from '../aggregation/normalisation.js';
import { correlation, standardised } from '../numbers/correlation.js';
import { figure } from '../page/figures.js';
import type { Rule } from './rule.js';

/** Over so many options a correlation this high is hardly chance. */
const MANY_OPTIONS = 8;
const ALIKE = 0.95;
/** Names that share a word make a lower bar; among three or four options any two criteria may go together. */
const SOME_OPTIONS = 5;
const ALIKE_BY_NAME = 0.9;

export const criteriaOverlap: Rule = {
  id: 'criteria-overlap',
  severity: 'warning',
  blocks: false,
  summary: 'two criteria on which the options score alike throughout',
  why: 'If both measure the same thing it counts twice, and the weights are not what they seem.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.7(i): no double counting by criteria that overlap; Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 5.4',
  *check(_, { matrix: { options, leaves, values } }) {
    if (options.length < SOME_OPTIONS) return;
    const varying = leaves.flatMap(({ at, name }, index) => {
      const column = standardised(columnOf(values, index));
      return column === undefined ? [] : { at, name, column };
    });
    for (const { at, name, column } of varying) {
      for (const earlier of varying) {
        // Each pair once: a criterion with those before it.
        if (earlier.column === column) break;
        const r = correlation(earlier.column, column);
        if (r <= ALIKE_BY_NAME) continue;
        const isAlike = options.length >= MANY_OPTIONS && r > ALIKE;
        if (!isAlike && !shareAWord(name, earlier.name)) continue;
        yield {
          at,
          message: `"${earlier.name}" and "${name}" rise and fall together over the ${options.length} options (correlation ${figure(r, 2)})`,
          hint: 'ask whether an option could be good on the one and poor on the other; if not, merge them, or let them share one weight',
        };
      }
    }
  },
};

/** Short words and those that any criterion may have say nothing. */
const COMMON = new Set([
  'with',
  'from',
  'that',
  'have',
  'their',
  'level',
  'quality',
  'impact',
  'other',
  'into',
  'over',
]);

function shareAWord(one: string, other: string): boolean {
  const words = wordsOf(one);
  return wordsOf(other).some((word) => words.includes(word));
}

function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words
    .map((word) => (word.endsWith('s') ? word.slice(0, -1) : word))
    .filter((word) => !COMMON.has(word));
}
