// Swing weighting: 100 for the swing from worst to best that matters most, the others in proportion.
import type { WeightingMethod } from './method.js';
import { proportional } from './proportional.js';

export const swing: WeightingMethod<'weights'> = {
  id: 'swing',
  title: 'Swing weighting',
  about:
    'The panel asks which change from worst to best matters most: that swing gets 100, the others are set against it. It is the soundest way to state weights for an additive model.',
  reference:
    'von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986); Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2',
  takes: 'weights',
  weigh: proportional,
};
