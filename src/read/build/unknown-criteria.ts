// Scores on a criterion that is not in the file, or not one to be scored.
import { child, keysOf } from '../../diagnostic.js';
import { type Criterion, groupsOf, leavesOf } from '../../model/criteria.js';
import { type Plain, parentOf } from '../document.js';
import { isEnough } from '../enough.js';
import { complainOfKey, type Desk, instead, listed } from './desk.js';

/** Keys of one score. */
const EXPLAINS: ReadonlySet<string> = new Set(['because', 'source']);

export interface UnknownCriteria {
  /** Complains of a cell at a pointer whose key is no leaf. */
  complain(at: string, id: string): void;
}

/** Whether a pointer leads to a criterion or to a map of criteria: `/criteria/people/criteria`. */
function holdsCriteria(pointer: string): boolean {
  return keysOf(pointer).every((key, index) => index % 2 === 1 || key === 'criteria');
}

/** All keys of a value at any depth: any of them may be the id of a criterion. */
function keysWithin(value: Plain): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysWithin);
  return Object.entries(value).flatMap(([key, below]) => [key, ...keysWithin(below)]);
}

export function unknownCriteria(desk: Desk, criteria: readonly Criterion[]): UnknownCriteria {
  const { lost, patience } = desk;
  const groups = new Map(groupsOf(criteria).map((group) => [group.id, group]));
  const leaves = leavesOf(criteria);
  const known = leaves.map(({ id }) => id);
  const maps = ['/criteria', ...[...groups.values()].map(({ at }) => `${at}/criteria`)];
  const isWhole = !lost.within('/criteria') && !lost.key('', 'criteria');
  const pointers = lost.below('/criteria');
  const gone = new Set(pointers.flatMap((pointer) => keysWithin(desk.raw(pointer))));
  /** Of something that should be a map and isn't, nobody knows which criteria it would hold. */
  const anyIsGone = pointers.some(
    (pointer) => holdsCriteria(pointer) && keysWithin(desk.raw(pointer)).length === 0,
  );
  const mayBeLost = (id: string) =>
    !isWhole && (anyIsGone || gone.has(id) || maps.some((map) => lost.key(map, id)));

  return {
    complain(at, id) {
      if (isEnough(desk.remarks)) return;
      const group = groups.get(id);
      if (group !== undefined) {
        const ids = leavesOf(group.criteria).map((leaf) => leaf.id);
        // Their scores are not missing, they stand at the wrong place.
        for (const each of ids) lost.add(child(parentOf(at), each));
        const below = ids.slice(0, 8).map((each) => `"${each}"`);
        complainOfKey(
          desk,
          'score-unknown-criterion',
          at,
          `"${id}" has criteria below it, and only those are scored`,
          `score ${listed(below, 'and')} instead`,
        );
        return;
      }
      if (!mayBeLost(id))
        complainOfKey(
          desk,
          'score-unknown-criterion',
          at,
          `there is no criterion "${id}" in the file`,
          EXPLAINS.has(id)
            ? `it belongs to one score: ${known[0] ?? 'cost'}: { score: …, ${id}: … }`
            : (instead(id, known, patience) ?? 'add it under criteria'),
        );
      lost.addMistyped(at);
    },
  };
}
