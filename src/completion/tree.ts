// The command line as a shell needs it: commands, their options, and what can stand at each place.

export interface Tree {
  readonly commands: readonly Branch[];
  /** The name of the command that is meant when none is. */
  readonly standard: string;
}

export interface Branch {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** What its operands can be, in order; the last stands for all that follow. */
  readonly operands: readonly Offer[];
}

export interface Flag {
  readonly long: string;
  readonly short: string | undefined;
  readonly about: string;
  readonly repeats: boolean;
  /** Undefined for a switch. */
  readonly value: Value | undefined;
}

export interface Value {
  /** What --help calls it. */
  readonly name: string;
  readonly offer: Offer;
}

/** `text` is what only the author knows; with `into`, a word can have a file behind an =. */
export type Offer =
  | { readonly kind: 'text' }
  | { readonly kind: 'files'; readonly endings: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly Word[]; readonly into: boolean };

/** A word and what it means. */
export type Word = readonly [word: string, about: string];

/** What every script says of itself. */
export function preface(shell: string, install: readonly string[]): readonly string[] {
  return [
    `# What appraise offers in ${shell}, printed by \`appraise completion ${shell}\`.`,
    '# It is fixed: pressing TAB starts no program. Print it again after an update.',
    ...install.map((line) => `# ${line}`),
  ];
}
