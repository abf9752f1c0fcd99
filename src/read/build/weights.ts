// The weights of one set of siblings: what was stated becomes shares.
import { child } from '../../diagnostic.js';
import type { Criterion as CriterionEntry, WeightingEntry } from '../../generated/appraisal-file.js';
import type { Weighting } from '../../model/appraisal.js';
import type { Weight } from '../../model/criteria.js';
import { defaultWeighting, weightingMethods } from '../../weighting/index.js';
import type { Refused, Stated, StatedWeight, Weighed, WeightingMethod } from '../../weighting/method.js';
import { statementsOf } from '../../weighting/statements.js';
import { parentOf } from '../document.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import type { Ground } from './ground.js';
import { complainOfRefusal, consistencyOf } from './judged-weights.js';
import { fitsMethod, namedBy, statedIn } from './stated.js';
import { type LocalWeight, names, type Sibling, statedWeight } from './stated-weight.js';
import { type View, weightsOfViews } from './views.js';
import {
  mixedSigns,
  rangesMeet,
  viewsOnGates,
  weightsBesideMethod,
  weightsLacking,
  weightsOnGates,
} from './weight-faults.js';

type LocalWeights = ReadonlyMap<string, LocalWeight>;

/** What the weights of one set are: the file's, and each view's. */
export interface SetOfWeights {
  readonly weights: LocalWeights;
  /** View → its weights, the file's where it gives none. */
  readonly seenBy: ReadonlyMap<string, LocalWeights>;
  readonly consistency?: Weighting['consistency'];
  /** What was said other than by numbers. */
  readonly statements?: readonly string[];
  /** The numbers carry a % sign. */
  readonly inPercent?: boolean;
  /** The views that state these weights themselves. */
  readonly statedBy: readonly string[];
}

/**
 * Local weights by id. A sibling without an entry has no weight: it is a gate, or nothing was stated yet.
 * Once scoring has begun weights can't be left for later. `setAt` is the pointer of the `criteria` key.
 */
export function weigh(
  ground: Ground,
  setAt: string,
  siblings: readonly Sibling[],
  entry: WeightingEntry | undefined,
): SetOfWeights {
  const { desk, views } = ground;
  const none: SetOfWeights = { weights: new Map(), seenBy: new Map(), statedBy: [] };
  // Where the weighting itself is faulty nobody knows who should have a weight.
  const group = parentOf(setAt);
  const at = child(group, 'weighting');
  if (desk.lost.key(group, 'weighting') || desk.lost.within(child(at, 'method'))) return none;
  const method = methodOf(entry);
  if (!fitsMethod(desk, at, entry, method)) return none;
  weightsOnGates(desk, siblings);
  const named = namedBy(entry, views);
  const candidates = siblings.filter(
    ({ id, entry: each, onlyGates }) => !onlyGates && (named.has(id) || !isGate(each)),
  );
  if (views.length > 0) {
    const gates = siblings.filter((each) => !candidates.includes(each));
    viewsOnGates(desk, gates, views);
  }
  if (candidates.length === 0) return none;
  const seen = weightsOfViews(desk, candidates, views);
  if (method.takes === 'weights')
    return withViews(ownWeights(ground, setAt, candidates, method), seen, views);
  weightsBesideMethod(desk, setAt, candidates, method);
  const ids = candidates.map(({ id }) => id);
  const stated = statedFor(desk, at, setAt, candidates, entry, method, seen, views);
  if (stated === undefined) return none;
  const weighed = weighedBy(method, stated);
  if (weighed === undefined) return none;
  if ('refusal' in weighed) {
    complainOfRefusal(desk, at, entry, ids, weighed.refusal);
    return none;
  }
  const statements = statementsOf(stated, ids);
  const own = {
    weights: localWeights(candidates, [], weighed),
    ...(statements.length === 0 ? {} : { statements }),
    ...consistencyOf(weighed.consistency, entry, ids),
  };
  return withViews(own, seen, views);
}

/** What the method is given: nothing but the number, the views, or what the file states for it. */
function statedFor(
  desk: Desk,
  at: string,
  setAt: string,
  candidates: readonly Sibling[],
  entry: WeightingEntry | undefined,
  method: WeightingMethod,
  seen: ReadonlyMap<string, LocalWeights>,
  views: readonly View[],
): Stated | undefined {
  const count = candidates.length;
  if (method.takes === 'count') return { kind: 'count', count };
  if (method.takes !== 'views')
    return entry === undefined
      ? undefined
      : statedIn(
          desk,
          at,
          entry,
          candidates.map(({ id }) => id),
          method.takes,
        );
  if (views.length === 0) {
    complain(
      desk,
      'weighting-unreadable',
      child(at, 'method'),
      'there are no perspectives whose weights could be taken',
      'add perspectives, or name another method',
    );
    return undefined;
  }
  const silent = views.filter(({ id }) => !seen.has(id));
  for (const { at: viewAt, name } of silent) {
    if (!desk.lost.within(viewAt))
      complainOfKey(
        desk,
        'weight-missing',
        viewAt,
        `"${name}" gives no weights for ${names(candidates)}`,
        `the weighting of ${setAt.slice(1).split('/').at(-2) ?? 'the criteria'} is made of them: add weights: to the perspective`,
      );
  }
  if (silent.length > 0) return undefined;
  return {
    kind: 'views',
    count,
    views: views.map(({ id, share }) => ({
      share,
      weights: candidates.map((each) => seen.get(id)?.get(each.id)?.local ?? 0),
    })),
  };
}

/** The compiler wants each kind of method with its own kind of statement. */
function weighedBy(method: WeightingMethod, stated: Stated): Weighed | Refused | undefined {
  if (method.takes === 'count' && stated.kind === 'count') return method.weigh(stated);
  if (method.takes === 'order' && stated.kind === 'order') return method.weigh(stated);
  if (method.takes === 'judgements' && stated.kind === 'judgements') return method.weigh(stated);
  if (method.takes === 'best-worst' && stated.kind === 'best-worst') return method.weigh(stated);
  if (method.takes === 'views' && stated.kind === 'views') return method.weigh(stated);
  return undefined;
}

function withViews(
  own: Omit<SetOfWeights, 'seenBy' | 'statedBy'>,
  seen: ReadonlyMap<string, LocalWeights>,
  views: readonly View[],
): SetOfWeights {
  return {
    seenBy: new Map(views.map(({ id }) => [id, seen.get(id) ?? own.weights])),
    statedBy: [...seen.keys()],
    ...own,
  };
}

/** The weights that siblings carry themselves. */
function ownWeights(
  { desk, begun, views }: Ground,
  setAt: string,
  candidates: readonly Sibling[],
  method: WeightingMethod<'weights'>,
): Omit<SetOfWeights, 'seenBy' | 'statedBy'> {
  const none = { weights: new Map<string, LocalWeight>() };
  const without = candidates.filter(({ entry }) => entry.weight === undefined);
  if (without.length === candidates.length && candidates.length === 1)
    return { weights: localWeights(candidates, [], { weights: [1] }) };
  if (without.length > 0) {
    weightsLacking(desk, setAt, candidates, without, begun, views.length > 0);
    return none;
  }
  const stated = candidates
    .map(({ id, at, entry }) => statedWeight(desk, child(at, 'weight'), id, entry.weight ?? 0))
    .filter((each) => each !== undefined);
  if (stated.length < candidates.length || mixedSigns(desk, candidates, stated)) return none;
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
  return {
    weights: localWeights(candidates, stated, weighed),
    inPercent: stated.some(({ percent }) => percent),
  };
}

/** The method that a file names for a set of siblings. */
export function methodOf(entry: WeightingEntry | undefined): WeightingMethod {
  return weightingMethods.find(({ id }) => id === entry?.method) ?? defaultWeighting;
}

/** A leaf with a requirement and no weight. */
function isGate({ must, weight, criteria }: CriterionEntry): boolean {
  return must !== undefined && weight === undefined && Object.keys(criteria ?? {}).length === 0;
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
          local: weighed.weights[index] ?? 0,
          ...(weight === undefined ? {} : { stated: weight.middle }),
          ...(weight?.range === undefined ? {} : { statedRange: weight.range }),
          ...(bounds === undefined ? {} : { bounds }),
        },
      ];
    }),
  );
}
