// What every builder has at hand: the text as written, and a list that all of them add their remarks to.
import type { Remark } from '../../diagnostic.js';
import { nearest, type Patience } from '../../nearest.js';
import type { Plain } from '../document.js';
import { isEnough } from '../enough.js';
import { fault } from '../fault.js';
import type { FaultId } from '../faults.js';
import type { Lost } from '../lost.js';

export interface Desk {
  readonly remarks: Remark[];
  /** What can't be relied on: nothing that rests on it is complained of. */
  readonly lost: Lost;
  readonly patience: Patience;
  /** The text of the scalar at a pointer as the author wrote it. */
  written(pointer: string): string;
  /** The same for the scalars of one map, by key. */
  writtenIn(pointer: string): (key: string) => string;
  /** What stands at a pointer of the file, faulty or not. */
  raw(pointer: string): Plain;
}

/** Puts a fault of a value on the list; the value can't be relied on any more. */
export function complain(desk: Desk, rule: FaultId, at: string, message: string, hint?: string): void {
  if (isEnough(desk.remarks)) return;
  desk.remarks.push(fault(rule, at, message, hint));
  desk.lost.add(at);
}

/** As `complain`, where the key itself is wrong, or something that should stand below it is missing. */
export function complainOfKey(desk: Desk, rule: FaultId, at: string, message: string, hint?: string): void {
  if (!isEnough(desk.remarks)) desk.remarks.push(fault(rule, { pointer: at, of: 'key' }, message, hint));
}

/**
 * What to type instead of a word that isn't known: the nearest one, or all where they are few.
 * @example instead('in-hous', ['in-house', 'mutual']) // => 'did you mean "in-house"?'
 */
export function instead(word: string, known: readonly string[], patience?: Patience): string | undefined {
  const near = nearest(word, known, patience);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length === 0) return undefined;
  const shown = known.slice(0, MOST_SHOWN).map((each) => `"${each}"`);
  return `it can be ${listed(known.length > MOST_SHOWN ? [...shown, 'another'] : shown, 'or')}`;
}

const MOST_SHOWN = 10;

/** `listed(['a', 'b', 'c'], 'and') // => 'a, b and c'`. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
