// What a page is made of: a few kinds of block, plain data, and no word of how they will look.

import type { Picture } from './pictures.js';

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
  /** The same numbers drawn, for formats that can. */
  readonly picture?: Picture;
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
  /** Numbers below zero are drawn too, to the other side of a zero in the middle. */
  readonly signed?: true;
  /** Its intervals may also be drawn, one below the other on this axis. */
  readonly axis?: Axis;
  /** Columns of the same part may move together to a table of their own, under this caption. */
  readonly part?: string;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  /** A place to rule off in every row, such as zero. */
  readonly mark?: number;
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
  /** Where its text is a stretch of the column's axis. */
  readonly interval?: Interval;
  /** How dark a heat table has it, from 0 to 1: never instead of the figure. */
  readonly shade?: number;
}

/** A stretch of an axis with a point on it. An end that is absent is the end of the axis, and nothing happens there. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
  readonly at: number;
}
