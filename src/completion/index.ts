// The shells that can complete, each with the function that writes its script.
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import type { Tree } from './tree.js';
import { zshScript } from './zsh.js';

export type { Branch, Flag, Offer, Tree, Word } from './tree.js';

export const shells: Readonly<Record<'bash' | 'zsh' | 'fish', (tree: Tree) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
