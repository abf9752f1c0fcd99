// The tree of criteria: scales, requirements and weights of every leaf and group.
import { child } from '../../diagnostic.js';
import type {
  AppraisalFile,
  Criterion as CriterionEntry,
  CriterionMap,
  WeightingEntry,
} from '../../generated/appraisal-file.js';
import type { Criterion, Group, Leaf, Weight } from '../../model/criteria.js';
import type { Scale } from '../../model/scale.js';
import { complain, complainOfKey, type Desk, instead } from './desk.js';
import { nameOf } from './options.js';
import { requirementsOf } from './requirements.js';
import { GATE_SCALE, SUPPORT_SCALE, scaleOf } from './scales.js';
import { methodOf, type Sibling, weigh } from './weights.js';

export const MOST_LEAVES = 100;

/** A scale that no score can be held against: after a fault, or while nothing is scored. */
const ANY_SCALE: Scale = { kind: 'local', better: 'higher' };

/** The tree, and the weighting method of every set of siblings in it. */
export interface Tree {
  readonly criteria: readonly Criterion[];
  readonly weighting: readonly { readonly path: readonly string[]; readonly method: string }[];
}

/** What a criterion may lean on: the named scales, the questions, and whether scoring has begun. */
interface Ground {
  readonly desk: Desk;
  readonly file: AppraisalFile;
  readonly scales: ReadonlyMap<string, Scale | undefined>;
  readonly begun: boolean;
  /** Id → pointer of every criterion met so far: ids are unique in the whole tree. */
  readonly seen: Map<string, string>;
  readonly weighting: { path: readonly string[]; method: string }[];
}

/** `begun`: there is a score, so weights and scales can't be left for later. */
export function criteriaOf(desk: Desk, file: AppraisalFile, begun: boolean): Tree {
  const scales = new Map(
    Object.entries(file.scales ?? {}).map(([id, entry]) => [id, scaleOf(desk, child('/scales', id), entry)]),
  );
  const ground: Ground = { desk, file, scales, begun, seen: new Map(), weighting: [] };
  const criteria = level(ground, '/criteria', file.criteria ?? {}, file.weighting, [], 1);
  if (file.weighting !== undefined && Object.keys(file.criteria ?? {}).length === 0) {
    complainOfKey(
      desk,
      'weight-unexpected',
      '/weighting',
      'there are no criteria to weigh',
      'add criteria, or delete the weighting',
    );
  }
  return { criteria, weighting: ground.weighting };
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
    ([id, entry]): Sibling => ({ id, at: child(at, id), entry, onlyGates: isOnlyGates(entry) }),
  );
  if (siblings.length === 0) return [];
  const method = methodOf(weighting);
  ground.weighting.push({ path, method: method.id });
  const weights = weigh(ground.desk, at, siblings, method, ground.begun);
  return siblings.map((sibling) => {
    checkId(ground, sibling);
    const local = weights.get(sibling.id);
    const weight =
      local === undefined || share === undefined ? undefined : { ...local, share: share * local.local };
    return hasChildren(sibling.entry)
      ? groupOf(ground, sibling, path, weight)
      : leafOf(ground, sibling, path, weight);
  });
}

function hasChildren(entry: CriterionEntry): boolean {
  return Object.keys(entry.criteria ?? {}).length > 0;
}

/** A group all of whose leaves have a requirement and no weight adds nothing, and has no weight itself. */
function isOnlyGates(entry: CriterionEntry): boolean {
  if (!hasChildren(entry)) return false;
  return Object.values(entry.criteria ?? {}).every((each) =>
    hasChildren(each) ? isOnlyGates(each) : each.must !== undefined && each.weight === undefined,
  );
}

function checkId({ desk, seen }: Ground, { id, at }: Sibling): void {
  const first = seen.get(id);
  if (first !== undefined) {
    complainOfKey(
      desk,
      'duplicate-key',
      at,
      `the id "${id}" is used for another criterion: ${first
        .split('/')
        .filter((key) => key !== 'criteria' && key !== '')
        .join(' › ')}`,
      'ids are unique in the whole tree: give one of the two another id',
    );
  }
  seen.set(id, at);
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
  if (entry.weighting !== undefined)
    complainOfKey(
      desk,
      'weight-unexpected',
      child(at, 'weighting'),
      `"${id}" has no criteria below it to weigh`,
      'delete the weighting, or add criteria',
    );
  const gate = entry.must !== undefined && entry.weight === undefined && weight === undefined;
  const from = questionOf(ground, child(at, 'from'), entry.from);
  const scale = leafScale(ground, sibling, gate);
  return {
    kind: 'leaf',
    ...described(sibling, path, weight),
    gate,
    ...(scale === undefined ? {} : { scale }),
    requirements: requirementsOf(desk, child(at, 'must'), entry.must, scale ?? ANY_SCALE),
    ...(from === undefined ? {} : { from }),
  };
}

/** The question whose shares are the scores of a criterion. */
function questionOf({ desk, file }: Ground, at: string, from: string | undefined): string | undefined {
  if (from === undefined) return undefined;
  const known = Object.keys(file.consultation ?? {});
  const match = /^consultation\.(.+)$/.exec(from);
  const id = match?.[1];
  if (id !== undefined && known.includes(id)) return id;
  // Its cells are not missing: nobody can say which question would give them.
  const sound = !desk.broken.has('consultation');
  desk.broken.add('consultation');
  if (!sound) return undefined;
  const references = known.map((question) => `consultation.${question}`);
  const hint =
    known.length === 0
      ? 'add the question under consultation'
      : (instead(from, references) ?? 'write consultation. and the id of a question');
  complain(
    desk,
    'unknown-reference',
    at,
    id === undefined
      ? `"${from}" is not something a criterion can take its scores from`
      : `there is no question "${id}" under consultation`,
    hint,
  );
  return undefined;
}

/** Its own scale, or the one that its kind takes, or the only one there is. */
function leafScale(ground: Ground, { id, at, entry }: Sibling, gate: boolean): Scale | undefined {
  const { desk, scales, begun } = ground;
  if (typeof entry.scale === 'object') return scaleOf(desk, child(at, 'scale'), entry.scale);
  if (typeof entry.scale === 'string') {
    if (scales.has(entry.scale) || desk.broken.has('scales')) return scales.get(entry.scale);
    complain(
      desk,
      'unknown-reference',
      child(at, 'scale'),
      `there is no scale "${entry.scale}" in the file`,
      scales.size === 0 ? 'add it under scales' : instead(entry.scale, [...scales.keys()]),
    );
    return undefined;
  }
  if (gate) return GATE_SCALE;
  if (entry.from !== undefined) return SUPPORT_SCALE;
  if (scales.size === 1) return [...scales.values()][0];
  if (begun || entry.must !== undefined)
    complainOfKey(
      desk,
      'scale-missing',
      at,
      `"${id}" has no scale`,
      scales.size === 0
        ? 'add scale: { worst: 1, best: 5 }, with the scores worth 0 and 100'
        : `add scale: with ${instead('', [...scales.keys()])?.replace('it can be ', '') ?? 'one of the scales'}`,
    );
  return undefined;
}
