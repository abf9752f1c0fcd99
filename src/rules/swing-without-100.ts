// Swing weights of which none is 100.
import { groupsOf } from '../model/criteria.js';
import { plain } from '../page/figures.js';
import type { Rule } from './rule.js';

export const swingWithout100: Rule = {
  id: 'swing-without-100',
  severity: 'warning',
  blocks: false,
  summary: 'swing weights of which the largest is not 100',
  why: 'The biggest swing gets 100 and the others are set against it; without it the panel may have been asked something else.',
  reference:
    'von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986); Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2',
  *check({ criteria, weighting }) {
    for (const { at, method, path } of weighting) {
      if (method !== 'swing') continue;
      const parent = path.at(-1);
      const siblings =
        parent === undefined ? criteria : groupsOf(criteria).find(({ id }) => id === parent)?.criteria;
      const stated = (siblings ?? []).flatMap(
        ({ weight }) => weight?.statedRange?.[1] ?? weight?.stated ?? [],
      );
      const largest = stated.reduce((most, weight) => Math.max(most, weight), 0);
      if (stated.length < 2 || largest === 100) continue;
      yield {
        at,
        message: `the largest of these swing weights is ${plain(largest)}, and the biggest swing counts as 100`,
        hint: 'ask again: 100 for the swing that matters most; if these are shares of a hundred, write method: direct',
      };
    }
  },
};
