// The weights of one set of siblings: what was stated becomes shares.
import { child } from '../../diagnostic.js';
import type { Criterion as CriterionEntry, WeightingEntry } from '../../generated/appraisal-file.js';
import type { Weight } from '../../model/criteria.js';
import { defaultWeighting, weightingMethods } from '../../weighting/index.js';
import type { StatedWeight, Weighed, WeightingMethod } from '../../weighting/method.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import { interval, quantity } from './quantities.js';

/** A child of the set, as the weighting sees it. */
export interface Sibling {
  readonly id: string;
  readonly at: string;
  readonly entry: CriterionEntry;
  /** It can have no weight: all its leaves are gates. */
  readonly onlyGates: boolean;
}

/** The largest weight that can be stated. */
const MOST_WEIGHT = 1e12;

/**
 * Local weights by id. A sibling without an entry has no weight: it is a gate, or nothing was stated yet.
 * `needed`: scoring has begun, so weights can't be left for later. `setAt` is the pointer of the `criteria` key.
 */
export function weigh(
  desk: Desk,
  setAt: string,
  siblings: readonly Sibling[],
  method: WeightingMethod,
  needed: boolean,
): ReadonlyMap<string, Omit<Weight, 'share'>> {
  const none = new Map<string, Omit<Weight, 'share'>>();
  const candidates = siblings.filter((sibling) => !refusesWeight(desk, sibling, method));
  if (candidates.length === 0) return none;
  if (!method.takesWeights)
    return localWeights(candidates, [], method.weigh({ count: candidates.length, weights: [] }));
  const without = candidates.filter(({ entry }) => entry.weight === undefined);
  if (without.length === candidates.length) {
    if (candidates.length === 1) return localWeights(candidates, [], { weights: [1] });
    if (needed)
      complainOfKey(
        desk,
        'weight-missing',
        setAt,
        `${names(candidates)} have no weights`,
        'give each a weight, or say weighting: { method: equal }',
      );
    return none;
  }
  if (without.length > 0) {
    for (const { at, id } of without) {
      complainOfKey(
        desk,
        'weights-mixed',
        at,
        `"${id}" has no weight and its siblings have`,
        'add weight: 0 if it is to count for nothing, or must: … to make it a gate',
      );
    }
    return none;
  }
  const stated = candidates.map((sibling) => statedWeight(desk, sibling));
  if (stated.some((weight) => weight === undefined)) return none;
  const weights = stated.filter((weight) => weight !== undefined);
  const weighed = method.weigh({ count: candidates.length, weights });
  if ('refusal' in weighed) {
    complainOfKey(
      desk,
      'weights-all-zero',
      setAt,
      `${weighed.refusal}: ${names(candidates)}`,
      'give at least one of them a weight over 0',
    );
    return none;
  }
  return localWeights(candidates, weights, weighed);
}

/** The method that a file names for a set of siblings. */
export function methodOf(entry: WeightingEntry | undefined): WeightingMethod {
  return weightingMethods.find(({ id }) => id === entry?.method) ?? defaultWeighting;
}

function names(siblings: readonly Sibling[]): string {
  const shown = siblings.slice(0, 3).map(({ id }) => `"${id}"`);
  return siblings.length > 3 ? `${shown.join(', ')} and ${siblings.length - 3} more` : shown.join(' and ');
}

/** A gate has no weight; nor has anything beside a method that makes the weights itself. */
function refusesWeight(desk: Desk, { at, id, entry, onlyGates }: Sibling, method: WeightingMethod): boolean {
  const stated = entry.weight !== undefined;
  if (onlyGates && stated)
    complain(
      desk,
      'weight-unexpected',
      child(at, 'weight'),
      `"${id}" has only gates below it, which add nothing`,
      'delete its weight, or give its criteria weights',
    );
  else if (stated && !method.takesWeights)
    complain(
      desk,
      'weight-unexpected',
      child(at, 'weight'),
      `"${id}" has a weight, and the weighting "${method.id}" makes the weights`,
      'delete the weight, or the weighting',
    );
  const gate = entry.must !== undefined && entry.criteria === undefined && !stated;
  return onlyGates || gate;
}

function statedWeight(desk: Desk, { at, id, entry }: Sibling): StatedWeight | undefined {
  const place = child(at, 'weight');
  const written = entry.weight ?? 0;
  const range = typeof written === 'string' ? interval(written) : undefined;
  const ends = range === undefined ? [quantity(written)] : [range.low, range.high];
  const numbers = ends.map((end) => end?.number ?? Number.NaN);
  const [low = Number.NaN, high = low] = numbers;
  if (numbers.some((number) => number < 0)) {
    complain(
      desk,
      'weight-negative',
      place,
      `the weight of "${id}" is under 0`,
      'a weight is 0 or more; where less is better, let the scale run from worst to best',
    );
    return undefined;
  }
  if (high > MOST_WEIGHT) {
    complain(
      desk,
      'too-large',
      place,
      `the weight of "${id}" is over 1,000,000,000,000`,
      'only the proportions matter: divide all weights of the set',
    );
    return undefined;
  }
  if (low > high) {
    complain(
      desk,
      'range-reversed',
      place,
      `the range ${written} runs from high to low`,
      `write ${String(written).split('..').reverse().join('..')}`,
    );
    return undefined;
  }
  return { middle: (low + high) / 2, ...(range === undefined ? {} : { range: [low, high] as const }) };
}

function localWeights(
  siblings: readonly Sibling[],
  stated: readonly StatedWeight[],
  weighed: Weighed | { readonly refusal: string },
): ReadonlyMap<string, Omit<Weight, 'share'>> {
  if ('refusal' in weighed) return new Map();
  return new Map(
    siblings.map(({ id }, index) => {
      const weight = stated[index];
      const bounds = weighed.bounds?.[index];
      return [
        id,
        {
          ...(weight === undefined ? {} : { stated: weight.middle }),
          ...(weight?.range === undefined ? {} : { statedRange: weight.range }),
          local: weighed.weights[index] ?? 0,
          ...(bounds === undefined ? {} : { bounds }),
        },
      ];
    }),
  );
}
