// Where a statement comes from.

export interface Citation {
  readonly source: string;
  /** A page, paragraph or table of it. */
  readonly place?: string;
}
