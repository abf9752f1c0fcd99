// The tree of criteria: scales, requirements and weights of every leaf and group.
import { child, keysOf } from '../../diagnostic.js';
import type {
  AppraisalFile,
  Criterion as CriterionEntry,
  CriterionMap,
  WeightingEntry,
} from '../../generated/appraisal-file.js';
import type { Weighting } from '../../model/appraisal.js';
import type { Criterion, Group, Leaf, Weight } from '../../model/criteria.js';
import { parentOf } from '../document.js';
import { complainOfKey, type Desk } from './desk.js';
import { figuresOf, originOf } from './figures.js';
import type { Ground } from './ground.js';
import { complainOfUnscaled, leafScale, scaleAtOf } from './leaf-scale.js';
import { nameOf } from './options.js';
import { registerOf } from './register.js';
import { requirementsOf } from './requirements.js';
import { scaleOf } from './scales.js';
import { namedBy } from './stated.js';
import type { LocalWeight, Sibling } from './stated-weight.js';
import { type View, weightsOfNothing } from './views.js';
import { methodOf, weigh } from './weights.js';

/** The tree, and the weighting method of every set of siblings in it. */
export interface Tree {
  readonly criteria: readonly Criterion[];
  readonly weighting: readonly Weighting[];
  /** View → criterion → its weight among its siblings. */
  readonly seenBy: ReadonlyMap<string, ReadonlyMap<string, LocalWeight>>;
}

/** `begun`: there is a score, so weights and scales can't be left for later. */
export function criteriaOf(desk: Desk, file: AppraisalFile, views: readonly View[], begun: boolean): Tree {
  const scales = new Map(
    Object.entries(file.scales ?? {}).map(([id, entry]) => [id, scaleOf(desk, child('/scales', id), entry)]),
  );
  const ground: Ground = {
    desk,
    scales,
    scaleIds: registerOf(desk, '/scales', 'scale', file.scales),
    questions: registerOf(desk, '/consultation', 'question', file.consultation),
    figures: figuresOf(file),
    begun,
    unscaled: [],
    seen: new Map(),
    weighting: [],
    views,
    seenBy: new Map(views.map(({ id }) => [id, new Map<string, LocalWeight>()])),
  };
  const criteria = level(ground, '/criteria', file.criteria ?? {}, file.weighting, [], 1);
  complainOfUnscaled(ground);
  const isEmpty = Object.keys(file.criteria ?? {}).length === 0;
  if (file.weighting !== undefined && isEmpty && !desk.lost.key('', 'criteria')) {
    complainOfKey(
      desk,
      'weight-unexpected',
      '/weighting',
      'there are no criteria to weigh',
      'add criteria, or delete the weighting',
    );
  }
  weightsOfNothing(desk, views, ground.seen);
  return { criteria, weighting: ground.weighting, seenBy: ground.seenBy };
}

/** One set of siblings; `share` is their parent's share of the whole, undefined where it has none. */
function level(
  ground: Ground,
  at: string,
  entries: CriterionMap,
  weighting: WeightingEntry | undefined,
  path: readonly string[],
  share: number | undefined,
): readonly Criterion[] {
  const siblings = Object.entries(entries).map(
    ([id, entry]): Sibling => ({ id, at: child(at, id), entry, onlyGates: isOnlyGates(entry, ground.views) }),
  );
  if (siblings.length === 0) return [];
  const {
    weights,
    seenBy,
    consistency,
    statements,
    inPercent = false,
    statedBy,
  } = weigh(ground, at, siblings, weighting);
  for (const [view, seen] of seenBy)
    for (const [id, weight] of seen) ground.seenBy.get(view)?.set(id, weight);
  ground.weighting.push({
    at: child(parentOf(at), 'weighting'),
    setAt: at,
    path,
    method: methodOf(weighting).id,
    inPercent,
    ...(statements === undefined ? {} : { statements }),
    ...(consistency === undefined ? {} : { consistency }),
    statedBy,
  });
  return siblings.flatMap((sibling) => {
    const local = weights.get(sibling.id);
    const weight =
      local === undefined || share === undefined ? undefined : { share: share * local.local, ...local };
    const criterion = hasChildren(sibling.entry)
      ? groupOf(ground, sibling, path, weight)
      : leafOf(ground, sibling, path, weight);
    return isFirst(ground, sibling) ? [criterion] : [];
  });
}

function hasChildren(entry: CriterionEntry): boolean {
  return Object.keys(entry.criteria ?? {}).length > 0;
}

/** A group all of whose leaves have a requirement and no weight adds nothing, and has no weight itself. */
function isOnlyGates(entry: CriterionEntry, views: readonly View[]): boolean {
  if (!hasChildren(entry)) return false;
  const named = namedBy(entry.weighting, views);
  return Object.entries(entry.criteria ?? {}).every(([id, each]) =>
    hasChildren(each)
      ? isOnlyGates(each, views)
      : each.must !== undefined && each.weight === undefined && !named.has(id),
  );
}

/** Whether an id is met for the first time in the whole tree; a fault if not. */
function isFirst({ desk, seen }: Ground, { id, at }: Sibling): boolean {
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, at);
    return true;
  }
  const path = keysOf(first).filter((_, index) => index % 2 === 1);
  complainOfKey(
    desk,
    'duplicate-key',
    at,
    `the id "${id}" is used for another criterion too: ${path.join(' › ')}`,
    'ids are unique in the whole tree: give one of the two another id',
  );
  return false;
}

function described({ id, at, entry }: Sibling, path: readonly string[], weight: Weight | undefined) {
  return {
    id,
    at,
    name: entry.name ?? nameOf(id),
    ...(entry.description === undefined ? {} : { description: entry.description }),
    path,
    ...(weight === undefined ? {} : { weight }),
  };
}

function groupOf(
  ground: Ground,
  sibling: Sibling,
  path: readonly string[],
  weight: Weight | undefined,
): Group {
  const { id, at, entry } = sibling;
  for (const key of ['scale', 'must', 'from'] as const) {
    if (entry[key] === undefined) continue;
    complainOfKey(
      ground.desk,
      'unknown-key',
      child(at, key),
      `"${id}" has criteria below it, so it has no "${key}" of its own`,
      `move "${key}" to one of the criteria below`,
    );
  }
  const criteria = level(
    ground,
    child(at, 'criteria'),
    entry.criteria ?? {},
    entry.weighting,
    [...path, id],
    weight?.share,
  );
  return { kind: 'group', ...described(sibling, path, weight), criteria };
}

function leafOf(ground: Ground, sibling: Sibling, path: readonly string[], weight: Weight | undefined): Leaf {
  const { desk } = ground;
  const { id, at, entry } = sibling;
  if (entry.weighting !== undefined && !desk.lost.key(at, 'criteria'))
    complainOfKey(
      desk,
      'weight-unexpected',
      child(at, 'weighting'),
      `"${id}" has no criteria below it to weigh`,
      'delete the weighting, or add criteria',
    );
  const gate = entry.must !== undefined && entry.weight === undefined && weight === undefined;
  const origin = originOf(ground, child(at, 'from'), entry.from);
  const scale = leafScale(ground, sibling, gate, origin);
  const scaleAt = scale === undefined ? undefined : scaleAtOf(ground, at, entry, scale);
  return {
    kind: 'leaf',
    ...described(sibling, path, weight),
    gate,
    ...(scale === undefined ? {} : { scale }),
    ...(scaleAt === undefined ? {} : { scaleAt }),
    requirements: requirementsOf(desk, child(at, 'must'), entry.must, scale),
    ...origin,
  };
}
