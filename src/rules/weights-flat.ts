// Weights that hardly tell the criteria apart.
import type { Rule } from './rule.js';

/**
 * Careful panels do end up near each other: the five swing weights of the Mental Health Implementation Network
 * (2023) lie 1.43 times apart. Below this nobody can say that the weights were thought about.
 */
const APART = 1.4;
const FEWEST_LEAVES = 5;

export const weightsFlat: Rule = {
  id: 'weights-flat',
  severity: 'note',
  blocks: false,
  summary: 'weights that are nearly or wholly equal, among five criteria or more',
  why: 'People asked for weights spread them evenly for want of a better idea; equal weights are a judgement too.',
  reference:
    'Montibeller and von Winterfeldt, Cognitive and motivational biases in decision and risk analysis, Risk Analysis 35 (2015), on the equalising bias',
  *check({ weighting }, { matrix: { options, leaves } }) {
    const weighed = leaves.map(({ weight }) => weight.share).filter((share) => share > 0);
    if (options.length < 2 || weighed.length < FEWEST_LEAVES) return;
    if (weighting.some(({ method }) => method === 'swing')) return;
    const smallest = weighed.reduce((least, share) => Math.min(least, share));
    const largest = weighed.reduce((most, share) => Math.max(most, share));
    if (largest >= APART * smallest) return;
    const equal = largest - smallest < 1e-9;
    yield {
      at: '/criteria',
      message: `the ${weighed.length} weights are ${equal ? 'all equal' : 'nearly equal: the largest is under 1.4 times the smallest'}`,
      hint: 'ask of each pair: would you give up the one improvement for the other? If they do weigh the same, say that it was asked',
    };
  },
};
