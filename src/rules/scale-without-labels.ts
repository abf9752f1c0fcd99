// A rating scale whose scores nobody put into words.
import type { Rule } from './rule.js';

export const scaleWithoutLabels: Rule = {
  id: 'scale-without-labels',
  severity: 'note',
  blocks: false,
  summary: 'a rating scale without words for its scores',
  why: 'Without words a 3 is what each scorer takes it for, and nobody can check a score afterwards.',
  reference:
    'HM Treasury, The Green Book (2026), annex A1; Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2: the ends of a scale are defined in words',
  *check(_, { matrix: { leaves } }) {
    const seen = new Set<string>();
    for (const { scale, scaleAt } of leaves) {
      if (scale?.kind !== 'rating' || scale.labels.size > 0 || scaleAt === undefined || seen.has(scaleAt))
        continue;
      seen.add(scaleAt);
      yield {
        at: scaleAt,
        message: `nothing says what a score from ${scale.worst} to ${scale.best} means`,
        hint: `add words for both ends at least: labels: { ${scale.worst}: …, ${scale.best}: … }`,
      };
    }
  },
};
