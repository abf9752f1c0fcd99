// What was left out of the file because it is faulty: nothing that may rest on it is complained of, so that one
// slip of the author gives one diagnostic.
import { child, keysOf } from '../diagnostic.js';
import { nearest, type Patience } from '../nearest.js';

export interface Lost {
  /** Notes that what stands at a pointer can't be relied on. */
  add(pointer: string): void;
  /** Notes that the last key of a pointer is none that the file can have: another one was meant. */
  addMistyped(pointer: string): void;
  /** Whether something at a pointer or inside it is gone. */
  within(pointer: string): boolean;
  /** Whether a key of a map may be gone: the key, a mistyped one that is near it, or the map itself. */
  key(map: string, key: string): boolean;
  /** How many mistyped keys of a map are near none of those known: any key that it lacks may have been meant. */
  astray(map: string, known: readonly string[]): number;
  /** The pointers of all that is gone below a pointer. */
  below(pointer: string): readonly string[];
}

/** Among more mistyped keys than this nobody looks for the one that was meant: any of them may be it. */
const MOST_MISTYPED = 40;

export function newLost(patience: Patience): Lost {
  /** Map → its keys that are gone. */
  const gone = new Map<string, Set<string>>();
  const mistyped = new Map<string, Set<string>>();
  const touched = new Set<string>();
  const all = new Set<string>();

  const note = (list: Map<string, Set<string>>, pointer: string): void => {
    const keys = keysOf(pointer);
    let map = '';
    all.add(pointer);
    touched.add(map);
    keys.forEach((key, index) => {
      if (index === keys.length - 1) list.set(map, (list.get(map) ?? new Set()).add(key));
      map = child(map, key);
      touched.add(map);
    });
  };
  const wasMeant = (keys: ReadonlySet<string> | undefined, key: string): boolean =>
    keys !== undefined && (keys.size > MOST_MISTYPED || nearest(key, keys, patience) !== undefined);
  const key = (map: string, wanted: string): boolean => {
    if (all.size === 0) return false;
    if (gone.get(map)?.has(wanted) || wasMeant(mistyped.get(map), wanted)) return true;
    const above = keysOf(map);
    return above.length > 0 && key(map.slice(0, map.lastIndexOf('/')), above.at(-1) ?? '');
  };
  return {
    add: (pointer) => note(gone, pointer),
    addMistyped: (pointer) => note(mistyped, pointer),
    within: (pointer) => touched.has(pointer),
    key,
    astray(map, known) {
      const keys = [...(mistyped.get(map) ?? [])];
      if (keys.length > MOST_MISTYPED) return keys.length;
      return keys.filter((each) => nearest(each, known, patience) === undefined).length;
    },
    below: (pointer) => [...all].filter((each) => each.startsWith(`${pointer}/`)),
  };
}
