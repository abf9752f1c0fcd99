// Maps without prototypes, so that `constructor` is a key like any other.
import type { Plain } from './document.js';

type BareMap = Record<string, Plain>;

/** An object whose prototype is empty: V8 keeps such objects quicker than those of Object.create(null). */
function Bare(this: BareMap) {}
Bare.prototype = Object.create(null);

/** Nothing is inherited: `'toString' in bareMap() // => false`. */
export function bareMap(): BareMap {
  return new (Bare as unknown as new () => BareMap)();
}
