// Nobody was asked about an option that is appraised.
import { listed } from '../page/words.js';
import { notAskedAbout } from './options-asked.js';
import type { RuleOn } from './rule.js';

export const optionNotConsulted: RuleOn<'consultation'> = {
  id: 'option-not-consulted',
  severity: 'note',
  blocks: false,
  part: 'consultation',
  summary: 'an option that no question of the consultation asked about',
  why: 'People can only prefer what they are told of: the realistic alternatives belong in a consultation.',
  reference: 'R (Moseley) v Haringey LBC [2014] UKSC 56',
  *check(appraisal) {
    const asked = notAskedAbout(appraisal);
    const missing = (asked?.missing ?? []).filter(({ id }) => id !== appraisal.baseline);
    if (asked === undefined || missing.length === 0) return;
    yield {
      at: asked.at,
      message: `nobody was asked about ${listed(missing.map(({ name }) => `"${name}"`))}`,
      hint: 'say in the paper why, or that it came up later',
    };
  },
};
