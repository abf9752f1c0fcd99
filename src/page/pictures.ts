// What a picture shows: plain data with figures already put into words, and no word of how it will look.

export interface Picture {
  /** As `--picture` names it; one of its kind on a page may add what it is about. */
  readonly id: string;
  /** It states the finding. */
  readonly title: string;
  /** For those who don't see it: what kind of picture, of what, and the finding. */
  readonly description: string;
  readonly drawing: Drawing;
}

export type Drawing = Bars | SignedBars | Lines | Intervals | Grid | Scatter | Tornado | Dots;

/** A figure on a picture: where it stands, and how it is printed. */
export interface Mark {
  readonly value: number;
  readonly text: string;
}

/** Bars from zero, each of one part or of several in a row; at most six kinds of part. */
export interface Bars {
  readonly kind: 'bars';
  /** The value that fills the width. */
  readonly most: number;
  /** What the parts are, in the order of the colours. With a single one no key is drawn. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly parts: readonly (Mark & { readonly series: number })[];
  /** The figure at the end of the bar; parts of a single series say it themselves. */
  readonly total?: string;
  /** Within what the end of the bar may lie. */
  readonly interval?: readonly [low: number, high: number];
}

/** Bars to both sides of zero. */
export interface SignedBars {
  readonly kind: 'signed';
  readonly rows: readonly (Mark & { readonly label: string; readonly sum?: true })[];
  /** What it means to lie on either side. */
  readonly sides: readonly [left: string, right: string];
}

/** Straight lines from the left edge to the right, with the crossings that matter ringed. */
export interface Lines {
  readonly kind: 'lines';
  readonly across: string;
  readonly up: string;
  /** The present place, from 0 to 1. */
  readonly at: Mark;
  /** Values from 0 to 100 at both edges. */
  readonly lines: readonly {
    readonly label: string;
    readonly series: number;
    readonly ends: readonly [number, number];
  }[];
  readonly crossings: readonly (Mark & { readonly height: number })[];
}

/** Stretches of the way from 0% to 100%, with a point on each. */
export interface Intervals {
  readonly kind: 'intervals';
  readonly rows: readonly IntervalRow[];
}

export interface IntervalRow {
  readonly label: string;
  readonly at: Mark;
  /** Where the stretch ends, and what happens there; an end that is absent is the end of the way. */
  readonly low?: Mark;
  readonly high?: Mark;
}

/** Figures in rows and columns, shaded. */
export interface Grid {
  readonly kind: 'grid';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly detail?: string;
    readonly cells: readonly GridCell[];
  }[];
}

export interface GridCell {
  readonly text: string;
  /** How dark, from 0 to 1; never instead of the figure. */
  readonly shade?: number;
  /** A word below the figure, such as "best". */
  readonly mark?: string;
}

/** Points in two directions, some of them joined. */
export interface Scatter {
  readonly kind: 'scatter';
  readonly across: string;
  readonly up: string;
  readonly points: readonly ScatterPoint[];
}

export interface ScatterPoint {
  readonly label: string;
  /** What is said of it beside its name. */
  readonly detail: string;
  readonly x: number;
  readonly y: number;
  /** On the line that joins such points, from left to right. */
  readonly joined: boolean;
}

/** How far a figure moves as one thing at a time goes from one end to the other. */
export interface Tornado {
  readonly kind: 'tornado';
  /** Where it stands now. */
  readonly at: Mark;
  readonly rows: readonly { readonly label: string; readonly low: Mark; readonly high: Mark }[];
}

/** Marks of several kinds on a line from 0 to 100 for every row; at most six kinds. */
export interface Dots {
  readonly kind: 'dots';
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly marks: readonly (Mark & { readonly series: number })[];
  }[];
}
