// Scores on a criterion that is not in the file, or not one to be scored.
import { type Criterion, groupsOf, leavesOf } from '../../model/criteria.js';
import { complainOfKey, type Desk, instead, listed } from './desk.js';

export interface UnknownCriteria {
  /** Complains of a cell at a pointer whose key is no leaf. */
  complain(at: string, id: string): void;
}

export function unknownCriteria(desk: Desk, criteria: readonly Criterion[]): UnknownCriteria {
  const { lost, patience } = desk;
  const groups = new Map(groupsOf(criteria).map((group) => [group.id, group]));
  const leaves = leavesOf(criteria);
  const known = leaves.map(({ id }) => id);
  const maps = ['/criteria', ...[...groups.values()].map(({ at }) => `${at}/criteria`)];
  const isWhole = !lost.within('/criteria') && !lost.key('', 'criteria');
  /** Some leaf may be a group whose criteria were lost: any id may be one of them. */
  const someBelowLost = !isWhole && leaves.some(({ at }) => lost.key(at, 'criteria'));
  const mayBeLost = (id: string) => !isWhole && (someBelowLost || maps.some((map) => lost.key(map, id)));

  return {
    complain(at, id) {
      const group = groups.get(id);
      if (group !== undefined) {
        const below = leavesOf(group.criteria)
          .slice(0, 8)
          .map((leaf) => `"${leaf.id}"`);
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
          instead(id, known, patience) ?? 'add it under criteria',
        );
      lost.addMistyped(at);
    },
  };
}
