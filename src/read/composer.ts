// yaml's own composer: slower than ours, it takes everything and says what is wrong.
import { Composer, type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLParseError } from 'yaml';
import type { PairNode, ScalarNode, TreeNode } from './tree.js';

/** The tree of a text, if there is anything in it, or the mistakes that yaml found; `length` is that of the text. */
export function composed(
  tokens: readonly CST.Token[],
  length: number,
): { readonly tree: TreeNode | null; readonly errors: readonly YAMLParseError[] } {
  // A text of a hundred thousand syntax errors makes as many Errors, and their traces take most of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    for (const { contents, errors } of composer().compose(tokens, true, length))
      return { tree: errors.length > 0 ? null : treeFrom(contents as Node | null), errors };
    return { tree: null, errors: [] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function composer(): Composer {
  return new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    resolveKnownTags: false,
  });
}

/** The tree of a node in which yaml found nothing wrong; references and tags have been refused before. */
function treeFrom(node: Node | null): TreeNode | null {
  const [start, end, after] = node?.range ?? [0, 0, 0];
  if (isMap(node)) {
    const pairs = node.items.map(pairOf);
    return { kind: 'map', inBraces: node.flow === true, pairs, start, end, after };
  }
  if (isSeq(node)) {
    const items = (node.items as (Node | null)[]).map((item) => treeFrom(item) ?? NOTHING);
    return { kind: 'sequence', items, start, end, after };
  }
  if (!isScalar(node)) return null;
  const { value, source = '' } = node;
  const isPlain = value === null || typeof value === 'boolean' || typeof value === 'number';
  return { kind: 'scalar', value: isPlain ? value : String(value), source, start, end, after };
}

const NOTHING: ScalarNode = { kind: 'scalar', value: null, source: '', start: 0, end: 0, after: 0 };

function pairOf({ key, value }: Pair): PairNode {
  const name = treeFrom(key as Node | null);
  return { key: name?.kind === 'scalar' ? name : NOTHING, value: treeFrom(value as Node | null) };
}
