// The rules beyond the faults of reading, in the order of the page.

import { baseSmall } from './base-small.js';
import { baselineNotConsulted } from './baseline-not-consulted.js';
import { careActS79 } from './care-act-s79.js';
import { companyControl } from './company-control.js';
import { consultationAfterDecision } from './consultation-after-decision.js';
import { consultationCountedTwice } from './consultation-counted-twice.js';
import { consultationShort } from './consultation-short.js';
import { discountRateUnusual } from './discount-rate-unusual.js';
import { discountedWithoutReason } from './discounted-without-reason.js';
import { equalityMissing } from './equality-missing.js';
import { equalityUnknown } from './equality-unknown.js';
import { groupsDisagree } from './groups-disagree.js';
import { horizonDiffers } from './horizon-differs.js';
import { leadNotDistinguishable } from './lead-not-distinguishable.js';
import { methodRefuses } from './method-refuses.js';
import { optimismBiasMissing } from './optimism-bias-missing.js';
import { optionNotConsulted } from './option-not-consulted.js';
import { pairwiseInconsistent } from './pairwise-inconsistent.js';
import { preferredNotCheapest } from './preferred-not-cheapest.js';
import { priceBaseMissing } from './price-base-missing.js';
import { pricesMixed } from './prices-mixed.js';
import { publicOrderDiffers } from './public-order-differs.js';
import { publishedPercentage } from './published-percentage.js';
import { publishedRank } from './published-rank.js';
import { publishedTotal } from './published-total.js';
import { publishedUnchecked } from './published-unchecked.js';
import { requirementUncertain } from './requirement-uncertain.js';
import { responseRate } from './response-rate.js';
import { riskUnmitigated } from './risk-unmitigated.js';
import type { Rule } from './rule.js';
import { savingCountedTwice } from './saving-counted-twice.js';
import { shareImpossible } from './share-impossible.js';
import { sharesOver100 } from './shares-over-100.js';
import { sharesUnder97 } from './shares-under-97.js';
import { staffTransferPension } from './staff-transfer-pension.js';
import { targetMissed } from './target-missed.js';
import { targetRounding } from './target-rounding.js';
import { transitionCostMissing } from './transition-cost-missing.js';

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
  priceBaseMissing,
  pricesMixed,
  horizonDiffers,
  discountRateUnusual,
  optimismBiasMissing,
  transitionCostMissing,
  savingCountedTwice,
  targetMissed,
  targetRounding,
  preferredNotCheapest,
  riskUnmitigated,
  equalityMissing,
  equalityUnknown,
  careActS79,
  staffTransferPension,
  companyControl,
  methodRefuses,
];
