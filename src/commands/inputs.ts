// A file to read, by name and place.

export interface Input {
  /** As typed, or as found below what was typed; results and messages call it so. */
  readonly path: string;
  /** Where it is; undefined is standard input. */
  readonly full: string | undefined;
  /** The same without links, where that is known. */
  readonly real?: string;
}
