// The lead of the most supported option could be chance.
import { leadIn } from '../aggregation/consultation.js';
import { LEAST_BASE } from '../numbers/intervals.js';
import { figure, percent } from '../page/figures.js';
import { answered } from './asked.js';
import type { RuleOn } from './rule.js';

export const leadNotDistinguishable: RuleOn<'consultation'> = {
  id: 'lead-not-distinguishable',
  severity: 'warning',
  blocks: false,
  part: 'consultation',
  summary: 'a lead in a consultation that could be chance',
  why: 'Another few dozen people could have put another option first, so the order of support should not be relied on.',
  reference:
    'Scott and Seber, Difference of proportions from the same survey (The American Statistician, 1983)',
  *check({ consultation, options }) {
    const names = new Map(options.map(({ id, name }) => [id, name]));
    for (const { question, base } of answered(consultation)) {
      const lead = leadIn(question, question.choose, (answer) => names.has(answer));
      if (lead === undefined || lead.distinguishable || lead.difference < 1e-9) continue;
      const [first, second] = lead.options.map((option) => `"${names.get(option) ?? option}"`);
      yield {
        at: question.support.get(lead.options[0])?.at ?? question.at,
        message:
          base < LEAST_BASE
            ? `the lead of ${first} over ${second} rests on ${base} respondents: too few to tell`
            : `the lead of ${points(lead.difference)} of ${first} over ${second} among ${figure(base, 0)} respondents could be chance (95% interval ${figure(100 * lead.low, 0)} to ${figure(100 * lead.high, 0)})`,
        hint: 'say so where the paper relies on it; "appraise analyse FILE consultation" has the intervals',
      };
    }
  },
};

function points(difference: number): string {
  const text = percent(difference).replace('%', '');
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}
