// Pieces of a picture, from top to bottom: each knows its height, so that nothing lies over anything else.
import { coordinate } from '../page/figures.js';
import { isKnown, linesOf, widthOf } from './measure.js';
import { INK, QUIET } from './palette.js';
import { element, escaped } from './svg.js';

/** A part of a picture whose upper left corner is 0, 0. */
export interface Piece {
  readonly height: number;
  readonly svg: readonly string[];
}

/** The sizes of text: of names, of figures, of what is said beside them. */
export const SIZE = { name: 15, figure: 14, small: 13 } as const;
/** From one line of text to the next, as a part of its size. */
const LEADING = 1.25;

/** Pieces one below the other. */
export function stacked(pieces: readonly Piece[], gap = 0): Piece {
  let y = 0;
  const svg = pieces.flatMap((piece, index) => {
    if (index > 0) y += gap;
    const placed = shifted(piece, 0, y);
    y += piece.height;
    return placed;
  });
  return { height: y, svg };
}

/** A piece moved to a place. */
export function shifted({ svg }: Piece, x: number, y: number): readonly string[] {
  if (svg.length === 0) return [];
  return x === 0 && y === 0
    ? svg
    : [element('g', { transform: `translate(${coordinate(x)} ${coordinate(y)})` }, svg)];
}

/** Pieces that share a place: the height is that of the highest. */
export function over(pieces: readonly Piece[]): Piece {
  return {
    height: Math.max(0, ...pieces.map(({ height }) => height)),
    svg: pieces.flatMap(({ svg }) => svg),
  };
}

/** Nothing, of a height. */
export function space(height: number): Piece {
  return { height, svg: [] };
}

export interface Lettering {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Where the lines begin (start), stand (middle) or end (end). */
  readonly x?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A text in as many lines as it needs in a width. */
export function paragraph(text: string, width: number, lettering: Lettering = {}): Piece {
  const { size = SIZE.small, bold = false } = lettering;
  const lines = linesOf(text, size, width, bold);
  return {
    height: lines.length * size * LEADING,
    svg: lines.map((line, index) => letters(line, (index + 0.8) * size * LEADING, lettering)),
  };
}

/**
 * One line of text with its base line at a height. Where Helvetica's widths are known the line is held to them:
 * another font, on a machine without Arial, is drawn closer together and runs over nothing.
 */
export function letters(text: string, base: number, lettering: Lettering = {}): string {
  const { size = SIZE.small, bold = false, colour = INK, x = 0, anchor = 'start' } = lettering;
  return element(
    'text',
    {
      x,
      y: base,
      fill: colour,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...(isKnown(text) && text.length > 1
        ? { textLength: widthOf(text, size, bold), lengthAdjust: 'spacingAndGlyphs' }
        : {}),
    },
    [escaped(text)],
  );
}

/** A name, and a quieter line below it. */
export function nameOf(label: string, width: number, detail?: string): Piece {
  const name = paragraph(label, width, { size: SIZE.name, bold: true });
  return detail === undefined ? name : stacked([name, paragraph(detail, width, { colour: QUIET })]);
}

/** Two texts at the ends of one line, or below each other where they don't fit. */
export function atBothEnds(left: string, right: string, width: number, lettering: Lettering = {}): Piece {
  const { size = SIZE.small, bold = false } = lettering;
  const beside = widthOf(left, size, bold) + widthOf(right, size, bold) + size <= width;
  const first = paragraph(left, width, lettering);
  const last = paragraph(right, width, { ...lettering, x: width, anchor: 'end' });
  if (left === '') return right === '' ? space(0) : last;
  if (right === '') return first;
  return beside ? over([first, last]) : stacked([first, last]);
}
