// The ids of one map of the file, for all that refers to them.
import { isEnough } from '../enough.js';
import { complain, complainOfKey, type Desk, instead } from './desk.js';

export interface Register {
  readonly ids: readonly string[];
  has(id: string): boolean;
  /** Whether an id that a value names is there; complains of one that isn't. */
  named(at: string, id: string, hint?: string): boolean;
  /** The same for an id that is a key. */
  keyed(at: string, id: string): boolean;
}

/**
 * A register of the ids in `entries`, which stand at `map`; `more` are words that can be named beside them.
 * Nothing is complained of where the entry itself may have been lost.
 */
export function registerOf(
  desk: Desk,
  map: string,
  what: string,
  entries: { readonly [id: string]: unknown } | undefined,
  more: readonly string[] = [],
): Register {
  const ids = Object.keys(entries ?? {});
  const known = [...ids, ...more];
  const set = new Set(known);
  const missing = (id: string): readonly [message: string, hint: string | undefined] => [
    `there is no ${what} "${id}" in the file`,
    ids.length === 0 ? `add it under ${map.slice(1)}` : instead(id, known, desk.patience),
  ];
  return {
    ids,
    has: (id) => set.has(id),
    named(at, id, hint) {
      if (set.has(id)) return true;
      if (isEnough(desk.remarks)) return false;
      const [message, usual] = missing(id);
      if (!desk.lost.key(map, id)) complain(desk, 'unknown-reference', at, message, hint ?? usual);
      desk.lost.add(at);
      return false;
    },
    keyed(at, id) {
      if (set.has(id)) return true;
      if (isEnough(desk.remarks)) return false;
      if (!desk.lost.key(map, id)) complainOfKey(desk, 'unknown-reference', at, ...missing(id));
      desk.lost.addMistyped(at);
      return false;
    },
  };
}

/** What the rest of the file may refer to. */
export interface Registers {
  readonly options: Register;
  readonly sources: Register;
  /** The options and the answers that are none. */
  readonly answers: Register;
}

/** Answers that are no option: they are not ids anybody can give. */
export const OTHER_ANSWERS: readonly string[] = ['other', 'none', 'undecided'];

export function registersOf(
  desk: Desk,
  file: {
    readonly options?: { readonly [id: string]: unknown };
    readonly sources?: { readonly [id: string]: unknown };
  },
): Registers {
  return {
    options: registerOf(desk, '/options', 'option', file.options),
    sources: registerOf(desk, '/sources', 'source', file.sources),
    answers: registerOf(desk, '/options', 'option', file.options, OTHER_ANSWERS),
  };
}
