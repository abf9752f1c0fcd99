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
  return hidesNothing(text) ? sound(root, 0) : undefined;
}

function sound(node: TreeNode | null, level: number): Plain | undefined {
  switch (node?.kind) {
    case 'map':
      return soundMap(node.pairs, level);
    case 'sequence':
      return soundList(node.items, level);
    case 'scalar':
      return soundScalar(node);
    case undefined:
      return undefined;
  }
}

function soundMap(pairs: readonly PairNode[], level: number): Plain | undefined {
  const map = bareMap();
  for (const pair of pairs) {
    const key = String(pair.key.value);
    if (key === '<<' || map[key] !== undefined) return undefined;
    // It may be a part of the file that stands inside another by mistake.
    if (level === 1 && PARTS.includes(key)) return undefined;
    const value = sound(pair.value, level + 1);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

function soundList(items: readonly TreeNode[], level: number): Plain | undefined {
  const list: Plain[] = [];
  for (const item of items) {
    const value = sound(item, level + 1);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

/** A number as the machine itself would write it, and text that swallows no item of a list. */
function soundScalar({ value, source }: ScalarNode): Plain | undefined {
  if (typeof value === 'number')
    return String(value) === source && Number.isFinite(value) ? value : undefined;
  if (value === null || SWALLOWED.test(source)) return undefined;
  return value;
}
