// Nobody was asked about business as usual.
import { notAskedAbout } from './options-asked.js';
import type { RuleOn } from './rule.js';

export const baselineNotConsulted: RuleOn<'consultation'> = {
  id: 'baseline-not-consulted',
  severity: 'note',
  blocks: false,
  part: 'consultation',
  summary: 'a consultation that did not ask about the baseline',
  why: 'Support for change means little where people could not say that things should stay as they are.',
  reference:
    'R (Moseley) v Haringey LBC [2014] UKSC 56; Sandwell and West Birmingham Hospitals NHS Trust, maternity (2010)',
  *check(appraisal) {
    const asked = notAskedAbout(appraisal);
    const baseline = asked?.missing.find(({ id }) => id === appraisal.baseline);
    if (asked === undefined || baseline === undefined) return;
    yield {
      at: asked.at,
      message: `nobody was asked about the baseline, "${baseline.name}"`,
      hint: 'say in the paper why it was left out',
    };
  },
};
