// An option is ranked although it may fail a requirement.
import { leavesOf } from '../model/criteria.js';
import { judge } from '../model/requirement.js';
import type { Rule } from './rule.js';

export const requirementUncertain: Rule = {
  id: 'requirement-uncertain',
  severity: 'warning',
  blocks: false,
  summary: 'part of a range fails a requirement, or the score is unknown',
  why: 'The option is ranked on its best guess, and may turn out not to be lawful, affordable or safe.',
  reference:
    'HM Treasury, The Green Book, on critical success factors: an option that can’t meet one is not carried forward',
  *check({ options, criteria, scores }) {
    const required = leavesOf(criteria).filter(({ requirements }) => requirements.length > 0);
    for (const option of options.filter(({ standing }) => standing === 'ranked')) {
      for (const { id, name, scale, requirements } of required) {
        const score = scores.get(option.id)?.get(id);
        if (score === undefined || scale === undefined) continue;
        const doubtful = requirements.find((requirement) => !judge(requirement, scale, score.judged).certain);
        if (doubtful === undefined) continue;
        const reason =
          score.judged.kind === 'unknown'
            ? 'its score is unknown'
            : `part of its score ${score.written} does not`;
        yield {
          at: score.at,
          message: `"${option.name}" may not meet "${name}", which must be ${doubtful.written.replace(/^is /, '')}: ${reason}`,
          hint: 'find out, and give the score',
        };
      }
    }
  },
};
