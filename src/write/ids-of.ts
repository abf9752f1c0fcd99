// Ids for names: readable, legal, and each only once.
import { idOf } from '../read/id-words.js';

/** Long enough to tell names apart, short enough to type. */
const LONGEST = 32;

/**
 * Gives each name an id that nobody has: `taken` are those that are given already, and words that mean something else.
 * @example idsOf(['NHS & council', 'NHS council', '図書館'], 'option', []) // => ['nhs-council', 'nhs-council-2', 'option-3']
 */
export function idsOf(names: readonly string[], kind: string, taken: Iterable<string>): readonly string[] {
  const used = new Set(taken);
  return names.map((name, index) => {
    const wished = shortened(idOf(name)) || `${kind}-${index + 1}`;
    let id = wished;
    for (let number = 2; used.has(id); number++) id = `${wished}-${number}`;
    used.add(id);
    return id;
  });
}

/** Cut between words where that leaves something. */
function shortened(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return cut.length <= LONGEST ? cut : id.slice(0, LONGEST);
}
