// The rules beyond the faults of reading, in the order of the page.

import { baseSmall } from './base-small.js';
import { baselineNotConsulted } from './baseline-not-consulted.js';
import { consultationAfterDecision } from './consultation-after-decision.js';
import { consultationCountedTwice } from './consultation-counted-twice.js';
import { consultationShort } from './consultation-short.js';
import { discountedWithoutReason } from './discounted-without-reason.js';
import { groupsDisagree } from './groups-disagree.js';
import { leadNotDistinguishable } from './lead-not-distinguishable.js';
import { methodRefuses } from './method-refuses.js';
import { optionNotConsulted } from './option-not-consulted.js';
import { pairwiseInconsistent } from './pairwise-inconsistent.js';
import { publicOrderDiffers } from './public-order-differs.js';
import { publishedPercentage } from './published-percentage.js';
import { publishedRank } from './published-rank.js';
import { publishedTotal } from './published-total.js';
import { publishedUnchecked } from './published-unchecked.js';
import { requirementUncertain } from './requirement-uncertain.js';
import { responseRate } from './response-rate.js';
import type { Rule } from './rule.js';
import { shareImpossible } from './share-impossible.js';
import { sharesOver100 } from './shares-over-100.js';
import { sharesUnder97 } from './shares-under-97.js';

export const rules: readonly Rule[] = [
  discountedWithoutReason,
  requirementUncertain,
  pairwiseInconsistent,
  publishedTotal,
  publishedPercentage,
  publishedRank,
  publishedUnchecked,
  shareImpossible,
  sharesOver100,
  responseRate,
  groupsDisagree,
  consultationAfterDecision,
  leadNotDistinguishable,
  baseSmall,
  consultationShort,
  sharesUnder97,
  baselineNotConsulted,
  optionNotConsulted,
  publicOrderDiffers,
  consultationCountedTwice,
  methodRefuses,
];
