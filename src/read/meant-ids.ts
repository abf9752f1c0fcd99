// A key that can't be an id is read as the id that was meant, so that what stands below it can be looked through.
import { child, keysOf, type Remark } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { instead } from './build/desk.js';
import { OTHER_ANSWERS } from './build/register.js';
import type { Plain } from './document.js';
import { idHint, idOf } from './id-words.js';
import { valueAt } from './shape-errors.js';

/** The ids that were meant, and how to find the way back. */
export interface MeantIds {
  /** Notes that a key of a map is read as an id; false where there is none to read, or the map has that already. */
  read(map: string, key: string, definition: string, root: Plain): boolean;
  /** The key under which an entry is kept, given the pointer that it had. */
  kept(pointer: string, key: string): string;
  /** The pointer in the file as written. */
  written(pointer: string): string;
  /** Another pass begins. */
  begin(): void;
  /** Whether a pointer is at or below an entry that was read so in this pass. */
  isNew(pointer: string): boolean;
}

/** The maps whose ids are those of other entries: of options, and of criteria. */
const OF_OPTIONS = [
  'scoreTable',
  'shareMap',
  'countMap',
  'flowMap',
  'riskRatingMap',
  'impactMap',
  'printedMap',
];
/** Maps of answers, some of which are no option. */
const ANSWERS = ['shareMap', 'countMap'];
const OF_CRITERIA = ['scoreRow', 'timesMap', 'perspectiveWeights'];

/** Whose ids a map of the definition holds, if they are those of other entries. */
function namedIn(definition: string): 'option' | 'criterion' | undefined {
  if (OF_OPTIONS.includes(definition)) return 'option';
  return OF_CRITERIA.includes(definition) ? 'criterion' : undefined;
}

/** What the entries of a file are called: the ids of options or criteria, and those by their names. */
interface Known {
  readonly ids: ReadonlySet<string>;
  /** By name, as an id is made of it. */
  readonly byName: ReadonlyMap<string, string>;
}

const known = new WeakMap<object, Readonly<Record<'option' | 'criterion', Known>>>();

/** Made once a file. */
function knownIn(root: Plain, what: 'option' | 'criterion'): Known {
  const nothing = { ids: new Set<string>(), byName: new Map<string, string>() };
  if (typeof root !== 'object' || root === null) return nothing;
  const found = known.get(root) ?? {
    option: collected(valueAt(root, '/options')),
    criterion: collected(valueAt(root, '/criteria')),
  };
  known.set(root, found);
  return found[what];
}

function collected(entries: Plain): Known {
  const ids = new Set<string>();
  const byName = new Map<string, string>();
  const collect = (map: Plain): void => {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) return;
    for (const [key, entry] of Object.entries(map)) {
      const id = idOf(key);
      ids.add(id);
      const name = valueAt(entry, '/name');
      if (typeof name === 'string' && !byName.has(idOf(name))) byName.set(idOf(name), id);
      collect(valueAt(entry, '/criteria'));
    }
  };
  collect(entries);
  return { ids, byName };
}

/** The id of another entry that a key was meant as: that of its name, or one with the same letters. */
function idMeant(key: string, definition: string, root: Plain): string {
  const what = namedIn(definition);
  const id = idOf(key);
  if (what === undefined) return id;
  const { ids, byName } = knownIn(root, what);
  return ids.has(id) ? id : (byName.get(id) ?? id);
}

/** Among more entries than these nobody is shown which there are. */
const MOST_NAMED = 40;

/**
 * What to type for a key that can't be an id: `Independent trust` is known by its name where there is
 * `trust: { name: Independent trust }`.
 */
export function keyMeant(key: string, definition: string, root: Plain): string {
  const what = namedIn(definition);
  const { ids } = what === undefined ? { ids: new Set<string>() } : knownIn(root, what);
  const id = idMeant(key, definition, root);
  if (what === undefined || ids.size === 0) return idHint(key);
  if (id !== '' && id === idOf(key) && ids.has(id))
    return `write ${id}: ids have small letters, digits and hyphens`;
  if (ids.has(id)) return `write ${id}, the id of the ${what} with that name`;
  return (
    (ids.size > MOST_NAMED
      ? undefined
      : instead(id, [...ids, ...(ANSWERS.includes(definition) ? OTHER_ANSWERS : [])])) ?? idHint(key)
  );
}

/** The option that a text means, by its id or its name; undefined where there is none. */
export function optionMeant(text: string, root: Plain): string | undefined {
  const id = idMeant(text, 'scoreTable', root);
  return knownIn(root, 'option').ids.has(id) ? id : undefined;
}

export function meantIds(): MeantIds {
  /** Pointers before → the ids that were meant; and after → the keys as written. */
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  let fresh = new Set<string>();
  return {
    read(map, key, definition, root) {
      if (shapes[definition]?.ids !== true) return false;
      const id = idMeant(key, definition, root);
      const at = child(map, id);
      const entries = valueAt(root, map);
      const isTaken = typeof entries !== 'object' || entries === null || id in entries || keys.has(at);
      if (id === '' || isTaken) return false;
      ids.set(child(map, key), id);
      keys.set(at, key);
      fresh.add(at);
      return true;
    },
    kept: (pointer, key) => ids.get(pointer) ?? key,
    written(pointer) {
      if (keys.size === 0) return pointer;
      let read = '';
      let written = '';
      for (const key of keysOf(pointer)) {
        read = child(read, key);
        written = child(written, keys.get(read) ?? key);
      }
      return written;
    },
    isNew(pointer) {
      let at = '';
      return keysOf(pointer).some((key) => {
        at = child(at, key);
        return fresh.has(at);
      });
    },
    begin() {
      fresh = new Set();
    },
  };
}

/** A remark at its place in the file as written; undefined for one on a key that is no id, which is told already. */
export function asWritten(remark: Remark, ids: MeantIds): readonly Remark[] {
  const { pointer, of } = remark.at;
  if (pointer === undefined) return [remark];
  const written = ids.written(pointer);
  if (written === pointer) return [remark];
  const isKey = of === 'key' && lastDiffers(pointer, written);
  return isKey ? [] : [{ ...remark, at: { ...remark.at, pointer: written } }];
}

function lastDiffers(one: string, other: string): boolean {
  return keysOf(one).at(-1) !== keysOf(other).at(-1);
}
