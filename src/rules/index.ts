// The rules beyond the faults of reading, in the order of the page.
import { baseSmall } from './base-small.js';
import { baselineMissing } from './baseline-missing.js';
import { baselineNotConsulted } from './baseline-not-consulted.js';
import { baselineStrawMan } from './baseline-straw-man.js';
import { careActS79 } from './care-act-s79.js';
import { companyControl } from './company-control.js';
import { consultationAfterDecision } from './consultation-after-decision.js';
import { consultationCountedTwice } from './consultation-counted-twice.js';
import { consultationShort } from './consultation-short.js';
import { costCountedTwice } from './cost-counted-twice.js';
import { criteriaOverlap } from './criteria-overlap.js';
import { criteriaTooFew } from './criteria-too-few.js';
import { criteriaTooMany } from './criteria-too-many.js';
import { criterionFlat } from './criterion-flat.js';
import { decidedOtherwise } from './decided-otherwise.js';
import { discountRateUnusual } from './discount-rate-unusual.js';
import { discountedThoughPassing } from './discounted-though-passing.js';
import { discountedWithoutReason } from './discounted-without-reason.js';
import { effectiveWeight } from './effective-weight.js';
import { equalityMissing } from './equality-missing.js';
import { equalityUnknown } from './equality-unknown.js';
import { failingButRecommended } from './failing-but-recommended.js';
import { groupsDisagree } from './groups-disagree.js';
import { horizonDiffers } from './horizon-differs.js';
import { inHouseMissing } from './in-house-missing.js';
import { leadNotDistinguishable } from './lead-not-distinguishable.js';
import { localScale } from './local-scale.js';
import { marginThin } from './margin-thin.js';
import { methodRefuses } from './method-refuses.js';
import { onePersonPanel } from './one-person-panel.js';
import { optimismBiasMissing } from './optimism-bias-missing.js';
import { optionDominated } from './option-dominated.js';
import { optionNotConsulted } from './option-not-consulted.js';
import { optionsAlike } from './options-alike.js';
import { pairwiseInconsistent } from './pairwise-inconsistent.js';
import { preferredNotCheapest } from './preferred-not-cheapest.js';
import { priceBaseMissing } from './price-base-missing.js';
import { pricesMixed } from './prices-mixed.js';
import { publicOrderDiffers } from './public-order-differs.js';
import { publishedPercentage } from './published-percentage.js';
import { publishedRank } from './published-rank.js';
import { publishedTotal } from './published-total.js';
import { publishedUnchecked } from './published-unchecked.js';
import { rankByRounding } from './rank-by-rounding.js';
import { recommendationFragile } from './recommendation-fragile.js';
import { recommendationMissing } from './recommendation-missing.js';
import { recommendationNotFirst } from './recommendation-not-first.js';
import { requirementUncertain } from './requirement-uncertain.js';
import { responseRate } from './response-rate.js';
import { riskUnmitigated } from './risk-unmitigated.js';
import type { Rule } from './rule.js';
import { savingCountedTwice } from './saving-counted-twice.js';
import { scaleWithoutLabels } from './scale-without-labels.js';
import { scoreUnexplained } from './score-unexplained.js';
import { scoreUnknown } from './score-unknown.js';
import { shareImpossible } from './share-impossible.js';
import { sharesOver100 } from './shares-over-100.js';
import { sharesUnder97 } from './shares-under-97.js';
import { shortlistShort } from './shortlist-short.js';
import { staffTransferPension } from './staff-transfer-pension.js';
import { swingWithout100 } from './swing-without-100.js';
import { targetMissed } from './target-missed.js';
import { targetRounding } from './target-rounding.js';
import { transitionCostMissing } from './transition-cost-missing.js';
import { weightBySplitting } from './weight-by-splitting.js';
import { weightDominant } from './weight-dominant.js';
import { weightsFlat } from './weights-flat.js';
import { weightsTotal } from './weights-total.js';
import { zeroSuspicious } from './zero-suspicious.js';

export const rules: readonly Rule[] = [
  // Options
  discountedWithoutReason,
  failingButRecommended,
  discountedThoughPassing,
  baselineMissing,
  shortlistShort,
  baselineStrawMan,
  inHouseMissing,
  optionDominated,
  optionsAlike,
  requirementUncertain,
  // Criteria and weights
  criteriaTooMany,
  criteriaTooFew,
  weightsTotal,
  swingWithout100,
  criterionFlat,
  criteriaOverlap,
  costCountedTwice,
  weightBySplitting,
  weightDominant,
  weightsFlat,
  effectiveWeight,
  scaleWithoutLabels,
  localScale,
  pairwiseInconsistent,
  onePersonPanel,
  methodRefuses,
  // Scores
  scoreUnexplained,
  zeroSuspicious,
  scoreUnknown,
  marginThin,
  rankByRounding,
  // Published figures
  publishedTotal,
  publishedPercentage,
  publishedRank,
  publishedUnchecked,
  // Consultation
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
  // Costs, risks, equality and the law
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
  // Recommendation and decision
  recommendationMissing,
  recommendationNotFirst,
  recommendationFragile,
  decidedOtherwise,
];
