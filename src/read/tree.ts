// What a text says as a tree: values with the offsets at which they stand.

export type TreeNode = ScalarNode | MapNode | SequenceNode;

/** Where a node begins and ends, and where what belongs to it ends: blanks and comments behind it on its line. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

export interface ScalarNode extends Extent {
  readonly kind: 'scalar';
  readonly value: null | boolean | number | string;
  /** As written, without quotes and with its lines joined. */
  readonly source: string;
}

export interface MapNode extends Extent {
  readonly kind: 'map';
  readonly inBraces: boolean;
  readonly pairs: readonly PairNode[];
}

/** A key, and its value if there is a mark of one. */
export interface PairNode {
  readonly key: ScalarNode;
  readonly value: TreeNode | null;
}

export interface SequenceNode extends Extent {
  readonly kind: 'sequence';
  readonly items: readonly TreeNode[];
}
