// The criteria of one set, which are weighed against each other.
import { complain, type Desk, instead } from './desk.js';

/** The index of a sibling; complains of an id that is none. */
export function indexOf(desk: Desk, at: string, id: string, ids: readonly string[]): number | undefined {
  const index = ids.indexOf(id);
  if (index !== -1) return index;
  complain(
    desk,
    'unknown-reference',
    at,
    `"${id}" is not one of the criteria that are weighed here`,
    instead(id, ids, desk.patience),
  );
  return undefined;
}
