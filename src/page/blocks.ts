// What a page is made of: a few kinds of block, plain data, and no word of how they will look.

export type Block = Heading | Paragraph | List | Note | Table;

/** How much a text stands out: `strong` is what to see first, `quiet` what may be skipped. */
type Emphasis = 'strong' | 'quiet';

/** Level 1 is the title of the page, level 2 a section. */
interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly emphasis?: Emphasis;
}

interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** What a reader must not overlook. */
interface Note {
  readonly kind: 'note';
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** It names the row: a row header, repeated where the table is split. */
  readonly key?: true;
  /** Its numbers may also be drawn as a bar from zero; this number is worth a full bar. */
  readonly bar?: number;
  /** Columns of the same part may move together to a table of their own, under this caption. */
  readonly part?: string;
}

export interface Row {
  /** As many as there are columns, in the same order. */
  readonly cells: readonly Cell[];
  readonly emphasis?: Emphasis;
}

export interface Cell {
  readonly text: string;
  /** The number that the text was made from, unrounded. */
  readonly number?: number;
  /** A second, quieter line: the model under a name, the range under a total. */
  readonly detail?: string;
  readonly emphasis?: Emphasis;
  /** How deep it stands in a tree; 0 is the top. */
  readonly level?: number;
}
