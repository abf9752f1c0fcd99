// One person has much of the say.
import { percent } from '../page/figures.js';
import type { RuleOn } from './rule.js';

const MUCH = 0.2;

export const onePersonPanel: RuleOn<'perspectives'> = {
  id: 'one-person-panel',
  severity: 'warning',
  blocks: false,
  part: 'perspectives',
  summary: 'a perspective of one person has a fifth of the say or more',
  why: 'The weights of one person are called those of a group.',
  reference:
    'Scottish Government Health Directorates, Scottish Capital Investment Manual, Option Appraisal Guide, A3.4(i) and A3.5: scoring is done by a group of all interested parties, and the paper says who they were',
  *check({ perspectives }) {
    for (const { at, name, people, share } of perspectives) {
      if (people !== 1 || share < MUCH - 1e-9 || perspectives.length < 2) continue;
      yield {
        at: `${at}/people`,
        message: `"${name}" is one person with ${percent(share)} of the say`,
        hint: 'ask more people of that group, or give it a smaller share and say why',
      };
    }
  },
};
