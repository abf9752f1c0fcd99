// So few people answered that shares of them say little.
import { child } from '../diagnostic.js';
import { LEAST_BASE } from '../numbers/intervals.js';
import { figure } from '../page/figures.js';
import { answered } from './asked.js';
import type { RuleOn } from './rule.js';

const SMALL = 100;

export const baseSmall: RuleOn<'consultation'> = {
  id: 'base-small',
  severity: 'note',
  blocks: false,
  part: 'consultation',
  summary: 'shares of fewer than 100 respondents',
  why: 'One person is more than a percentage point, and of fewer than ten it could be guessed who said what.',
  reference: 'Wilson, Probable inference, the law of succession, and statistical inference (JASA, 1927)',
  *check({ consultation }) {
    for (const { question, base } of answered(consultation)) {
      if (base >= SMALL) continue;
      const one = `each is ${figure(100 / base, 1)} points`;
      yield {
        at: child(question.at, 'respondents'),
        message:
          base < LEAST_BASE
            ? `"${question.id}" has ${base} respondents: too few to show their shares on a page`
            : `"${question.id}" has ${base} respondents, and ${one}`,
        hint: base < LEAST_BASE ? 'say in words what they said' : 'give numbers of people beside the shares',
      };
    }
  },
};
