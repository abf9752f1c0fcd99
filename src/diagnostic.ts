// One thing we have to say about a file: first as a remark (where by pointer or offset), then located.

export type Severity = 'error' | 'warning' | 'note';

/** What is written about a rule, a fault included: printed by `explain` and listed in every result. */
export interface RuleInfo {
  /** As diagnostics and `# appraise-ignore` name it. */
  readonly id: string;
  /** How grave it is where nothing milder is said. */
  readonly severity: Severity;
  /** Nothing is computed from a file in which this is found. */
  readonly blocks: boolean;
  /** No comment in the file can pass it over: it holds those who write the file. */
  readonly firm?: true;
  /** What it finds, in a line. */
  readonly summary: string;
  /** Why that matters. */
  readonly why: string;
  /** Who says so. */
  readonly reference?: string;
}

/**
 * Where a remark points. `pointer` is a JSON Pointer (RFC 6901) into the file as written; `of` says whether
 * its key or its value is meant (by default the value of a scalar, the key of anything larger).
 * `offsets` are UTF-16 positions in the text, for what has no pointer (a tab, a stray bracket).
 */
export interface Place {
  readonly pointer?: string;
  readonly of?: 'key' | 'value';
  readonly offsets?: readonly [start: number, end: number];
}

/** A diagnostic that does not know its line yet. Stages and rules make these; `locate` turns them round. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly blocks: boolean;
  readonly at: Place;
  readonly message: string;
  readonly hint?: string;
}

/** A remark with its line and column (from 1, columns in UTF-16 units, the end exclusive). */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly pointer?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** A window of the source line; `column` is the column of its first character. */
  readonly excerpt?: { readonly text: string; readonly column: number };
}

/** A diagnostic that the file asks to pass over, and why. */
export interface Suppressed extends Diagnostic {
  readonly reason: string;
}

/** What a stage gives back: a value unless an error forbids it, and all it has to say. */
export interface Checked<T> {
  readonly value?: T;
  readonly remarks: readonly Remark[];
}

/**
 * The pointer of a child: `child('/options', 'as-is') // => '/options/as-is'`.
 * `~` and `/` in a key are escaped as RFC 6901 says.
 */
export function child(pointer: string, key: string | number): string {
  const name = String(key);
  const isPlain = !name.includes('~') && !name.includes('/');
  return `${pointer}/${isPlain ? name : name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The last key of a pointer: `lastKey('/options/as-is') // => 'as-is'`. */
export function lastKey(pointer: string): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  return key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key;
}

/** The keys of a pointer: `keysOf('/options/as-is') // => ['options', 'as-is']`. */
export function keysOf(pointer: string): readonly string[] {
  if (pointer === '') return [];
  const keys = pointer.slice(1).split('/');
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}
