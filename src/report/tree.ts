// The criteria as a tree on a page: groups before what stands in them, with their depth.
import type { CriterionResult, GroupResult } from '../result.js';

/** A criterion or a group, and how deep it stands; 0 is the top. */
export interface Branch {
  readonly of: CriterionResult | GroupResult;
  readonly level: number;
  readonly isGroup: boolean;
}

/** Every criterion given, in file order, each after the groups that it opens. */
export function branches(
  criteria: readonly CriterionResult[],
  groups: readonly GroupResult[],
): readonly Branch[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const opened = new Set<string>();
  return criteria.flatMap((criterion) => {
    const above = criterion.path.flatMap((id, level): Branch[] => {
      const group = byId.get(id);
      if (group === undefined || opened.has(id)) return [];
      opened.add(id);
      return [{ of: group, level, isGroup: true }];
    });
    return [...above, { of: criterion, level: criterion.path.length, isGroup: false }];
  });
}
