// The weights of one set of siblings: what was stated becomes shares.
import { child } from '../../diagnostic.js';
import type { Criterion as CriterionEntry, WeightingEntry } from '../../generated/appraisal-file.js';
import type { Weight } from '../../model/criteria.js';
import { defaultWeighting, weightingMethods } from '../../weighting/index.js';
import type { Refused, StatedWeight, Weighed, WeightingMethod } from '../../weighting/method.js';
import { parentOf } from '../document.js';
import { complain, complainOfKey, type Desk, listed } from './desk.js';
import { rangeEnds } from './quantities.js';
import { quantityAt } from './unit.js';

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
  // Where the weighting itself is faulty nobody knows who should have a weight.
  const group = parentOf(setAt);
  if (desk.lost.key(group, 'weighting') || desk.lost.within(child(group, 'weighting'))) return none;
  weightsOnGates(desk, siblings);
  const candidates = siblings.filter(({ entry, onlyGates }) => !onlyGates && !isGate(entry));
  if (candidates.length === 0) return none;
  if (method.takes === 'count') {
    weightsBesideMethod(desk, setAt, candidates, method);
    return localWeights(candidates, [], method.weigh({ kind: 'count', count: candidates.length }));
  }
  // The format has no words for the other kinds yet.
  if (method.takes !== 'weights') return none;
  const without = candidates.filter(({ entry }) => entry.weight === undefined);
  if (without.length === candidates.length && candidates.length === 1)
    return localWeights(candidates, [], { weights: [1] });
  if (without.length > 0) {
    weightsLacking(desk, setAt, candidates, without, needed);
    return none;
  }
  const stated = candidates
    .map((sibling) => statedWeight(desk, sibling))
    .filter((each) => each !== undefined);
  if (stated.length < candidates.length) return none;
  const weighed = method.weigh({ kind: 'weights', weights: stated });
  if ('refusal' in weighed) {
    const hint = 'give at least one of them a weight over 0';
    if (!desk.lost.within(setAt))
      complainOfKey(
        desk,
        'weights-all-zero',
        setAt,
        `${weighed.refusal.message}: ${names(candidates)}`,
        hint,
      );
    return none;
  }
  rangesMeet(desk, setAt, stated);
  return localWeights(candidates, stated, weighed);
}

/** The method that a file names for a set of siblings. */
export function methodOf(entry: WeightingEntry | undefined): WeightingMethod {
  return weightingMethods.find(({ id }) => id === entry?.method) ?? defaultWeighting;
}

function names(siblings: readonly Sibling[]): string {
  const shown = siblings.slice(0, 3).map(({ id }) => `"${id}"`);
  return siblings.length > 3 ? `${shown.join(', ')} and ${siblings.length - 3} more` : listed(shown, 'and');
}

/** A leaf with a requirement and no weight. */
function isGate({ must, weight, criteria }: CriterionEntry): boolean {
  return must !== undefined && weight === undefined && Object.keys(criteria ?? {}).length === 0;
}

function weightsOnGates(desk: Desk, siblings: readonly Sibling[]): void {
  for (const { at, id, entry, onlyGates } of siblings) {
    if (!onlyGates || entry.weight === undefined || desk.lost.within(child(at, 'criteria'))) continue;
    complain(
      desk,
      'weight-unexpected',
      child(at, 'weight'),
      `"${id}" has only gates below it, which add nothing`,
      'delete its weight, or give its criteria weights',
    );
  }
}

/** If all siblings have weights, the weighting is the slip. */
function weightsBesideMethod(
  desk: Desk,
  setAt: string,
  candidates: readonly Sibling[],
  { id: method }: WeightingMethod,
): void {
  const rule = 'weight-unexpected';
  const makes = `the weighting "${method}" makes the weights`;
  const weighted = candidates.filter(({ entry }) => entry.weight !== undefined);
  if (weighted.length > 1 && weighted.length === candidates.length) {
    const at = child(child(parentOf(setAt), 'weighting'), 'method');
    complain(
      desk,
      rule,
      at,
      `${makes}, and ${names(weighted)} have their own`,
      'delete the weighting, or the weights',
    );
    return;
  }
  for (const { at, id } of weighted)
    complain(desk, rule, child(at, 'weight'), `"${id}" has a weight, and ${makes}`, 'delete the weight');
}

function weightsLacking(
  desk: Desk,
  setAt: string,
  candidates: readonly Sibling[],
  without: readonly Sibling[],
  needed: boolean,
): void {
  const { lost } = desk;
  const lacking = without.filter(
    ({ at }) => !lost.key(at, 'weight') && !lost.key(at, 'must') && !lost.key(at, 'criteria'),
  );
  if (without.length === candidates.length) {
    const hint = 'give each a weight, or say weighting: { method: equal }';
    if (needed && lacking.length === without.length)
      complainOfKey(desk, 'weight-missing', setAt, `${names(candidates)} have no weights`, hint);
    return;
  }
  const [only, ...others] = candidates.filter(({ entry }) => entry.weight !== undefined);
  if (only !== undefined && others.length === 0 && lacking.length > 1) {
    const message = `"${only.id}" has a weight, and its siblings ${names(lacking)} have none`;
    complainOfKey(
      desk,
      'weights-mixed',
      child(only.at, 'weight'),
      message,
      'give each a weight, or delete this one',
    );
    return;
  }
  for (const { at, id } of lacking) {
    complainOfKey(
      desk,
      'weights-mixed',
      child(at, 'weight'),
      `"${id}" has no weight, and its siblings have`,
      'add weight: 0 if it is to count for nothing, or must: … to make it a gate',
    );
  }
}

interface Stated extends StatedWeight {
  /** It was written with a % sign: a share of the whole set. */
  readonly percent: boolean;
}

function statedWeight(desk: Desk, { at, id, entry }: Sibling): Stated | undefined {
  const place = child(at, 'weight');
  const written = entry.weight ?? 0;
  const ends = typeof written === 'string' ? rangeEnds(written) : undefined;
  const [first, second] = (ends ?? [written, written]).map((end) => quantityAt(desk, place, end));
  if (first === undefined || second === undefined) return undefined;
  const [low, high] = [first.number, second.number];
  if (Math.min(low, high) < 0) {
    const hint = 'a weight is 0 or more; where less is better, let the scale run from worst to best';
    complain(desk, 'weight-negative', place, `the weight of "${id}" is under 0`, hint);
    return undefined;
  }
  if (Math.max(low, high) > MOST_WEIGHT) {
    const hint = 'only the proportions matter: divide all weights of the set';
    complain(desk, 'too-large', place, `the weight of "${id}" is over 1,000,000,000,000`, hint);
    return undefined;
  }
  if (low > high) {
    const message = `the range ${written} runs from high to low`;
    complain(desk, 'range-reversed', place, message, `write ${ends?.toReversed().join('..')}`);
    return undefined;
  }
  const range = ends === undefined ? {} : { range: [low, high] as const };
  return { middle: (low + high) / 2, percent: first.percent, ...range };
}

/** Ranges of percentages are shares of the whole set, and some choice among them must make up 100%. */
function rangesMeet(desk: Desk, setAt: string, stated: readonly Stated[]): void {
  if (stated.every(({ range }) => range === undefined) || !stated.every(({ percent }) => percent)) return;
  const low = stated.reduce((total, { middle, range }) => total + (range?.[0] ?? middle), 0);
  const high = stated.reduce((total, { middle, range }) => total + (range?.[1] ?? middle), 0);
  const over = low - 100 > 1e-9;
  if ((!over && 100 - high <= 1e-9) || desk.lost.within(setAt)) return;
  complainOfKey(
    desk,
    'weight-range-impossible',
    setAt,
    over
      ? 'even at the low ends of their ranges the weights make up more than 100%'
      : 'even at the high ends of their ranges the weights make up less than 100%',
    'correct the ranges, or leave out the % signs if only their proportions matter',
  );
}

function localWeights(
  siblings: readonly Sibling[],
  stated: readonly StatedWeight[],
  weighed: Weighed | Refused,
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
