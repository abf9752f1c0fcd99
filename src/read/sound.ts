// A tree with which nothing can be wrong becomes plain data in one walk, as nearly every tree does.
// Whatever might be wrong is refused, and plain.ts looks at the whole; a test holds the data equal.
import { bareMap } from './bare.js';
import type { Plain } from './document.js';
import { hidesNothing } from './invisible.js';
import { PARTS } from './no-value.js';
import { SWALLOWED } from './plain.js';
import { wrongNumber } from './scalars.js';
import type { PairNode, ScalarNode, TreeNode } from './tree.js';

/** The data of a tree, or undefined where something in it has to be looked at more closely. */
export function soundValue(root: TreeNode, text: string): Plain | undefined {
  return hidesNothing(text) ? sound(root, 'file') : undefined;
}

/** What a map is: the file, a part of it, or anything else. */
type Standing = 'file' | 'part' | 'other';

function sound(node: TreeNode | null, standing: Standing): Plain | undefined {
  switch (node?.kind) {
    case 'map':
      return soundMap(node.pairs, standing);
    case 'sequence':
      return soundList(node.items);
    case 'scalar':
      return soundScalar(node);
    case undefined:
      return undefined;
  }
}

function soundMap(pairs: readonly PairNode[], standing: Standing): Plain | undefined {
  const map = bareMap();
  for (const pair of pairs) {
    const key = String(pair.key.value);
    if (key === '<<' || map[key] !== undefined) return undefined;
    const namesPart = standing !== 'other' && PARTS.includes(key);
    // A part of the file may stand inside another by mistake.
    if (namesPart && standing === 'part') return undefined;
    const value = sound(pair.value, namesPart ? 'part' : 'other');
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

function soundList(items: readonly TreeNode[]): Plain | undefined {
  const list: Plain[] = [];
  for (const item of items) {
    const value = sound(item, 'other');
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

/** A number that has one reading, and text that swallows no item of a list. */
function soundScalar({ value, source }: ScalarNode): Plain | undefined {
  if (typeof value === 'number') return wrongNumber(value, source, '') === undefined ? value + 0 : undefined;
  if (value === null || SWALLOWED.test(source)) return undefined;
  return value;
}
