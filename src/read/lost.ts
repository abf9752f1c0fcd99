// What was left out of the file because it is faulty: nothing that may rest on it is complained of, so that one
// slip of the author gives one diagnostic.
import { child, keysOf } from '../diagnostic.js';
import { nearest } from '../nearest.js';

export interface Lost {
  /** Whether nothing at all was left out. */
  isEmpty(): boolean;
  /** Notes that what stands at a pointer can't be relied on. */
  add(pointer: string): void;
  /** Whether something at a pointer or inside it is gone. */
  within(pointer: string): boolean;
  /** Whether a key of a map may be gone: the key, one that was typed much like it, or the map itself. */
  key(map: string, key: string): boolean;
}

/** Among more faulty keys than this nobody looks for the one that was meant: any of them may be it. */
const MOST_SLIPS = 40;

export function lostAt(pointers: Iterable<string>): Lost {
  const keysByMap = new Map<string, Set<string>>();
  const touched = new Set<string>();

  const add = (pointer: string): void => {
    const keys = keysOf(pointer);
    let map = '';
    for (const [index, key] of keys.entries()) {
      touched.add(map);
      if (index === keys.length - 1) keysOfMap(map).add(key);
      map = child(map, key);
    }
    touched.add(map);
  };
  const keysOfMap = (map: string): Set<string> => {
    const keys = keysByMap.get(map) ?? new Set<string>();
    keysByMap.set(map, keys);
    return keys;
  };
  const mayHold = (keys: ReadonlySet<string> | undefined, key: string): boolean =>
    keys !== undefined && (keys.size > MOST_SLIPS || keys.has(key) || nearest(key, keys) !== undefined);
  const key = (map: string, wanted: string): boolean => {
    if (mayHold(keysByMap.get(map), wanted)) return true;
    const above = keysOf(map);
    return above.length > 0 && key(map.slice(0, map.lastIndexOf('/')), above.at(-1) ?? '');
  };

  for (const pointer of pointers) add(pointer);
  return {
    isEmpty: () => touched.size === 0,
    add,
    within: (pointer) => touched.has(pointer),
    key,
  };
}
