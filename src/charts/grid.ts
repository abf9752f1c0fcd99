// Figures in rows and columns, shaded: as many columns side by side as can be read, the others below.
import type { Grid, GridCell } from '../page/pictures.js';
import { keyOf, letterOf } from './key.js';
import { linesOf, widthOf } from './measure.js';
import { GUIDE, INK, shadeOf, textOnShade } from './palette.js';
import { letters, nameOf, over, type Piece, paragraph, SIZE, shifted, space, stacked } from './piece.js';
import { element } from './svg.js';

/** A column header takes no more lines than this; longer ones are letters with a key. */
const MOST_LINES = 3;
const CELL = { padding: 8, line: 18 } as const;

export function grid(drawing: Grid, width: number): Piece {
  const least = Math.max(...drawing.rows.flatMap(({ cells }) => cells.map(widthOfCell)), 44);
  const beside = Math.max(1, Math.min(drawing.columns.length, Math.floor(width / least)));
  const wide = width / beside;
  const named = drawing.columns.every((name) => fits(name, wide - CELL.padding));
  const parts = Array.from(
    { length: Math.ceil(drawing.columns.length / beside) },
    (_, part) => part * beside,
  );
  const key = drawing.columns.map((name, index) => ({
    name,
    sign: { height: SIZE.small, svg: [letters(letterOf(index), 13, { x: 7, anchor: 'middle', bold: true })] },
  }));
  return stacked([
    ...parts.map((first) => part(drawing, first, beside, wide, named, width)),
    ...(named ? [] : [keyOf(key, width)]),
  ]);
}

function fits(name: string, wide: number): boolean {
  const words = name.split(/\s+/).every((word) => widthOf(word, SIZE.small, true) <= wide);
  return words && linesOf(name, SIZE.small, wide, true).length <= MOST_LINES;
}

function widthOfCell({ text, mark }: GridCell): number {
  return (
    Math.max(widthOf(text, SIZE.figure), mark === undefined ? 0 : widthOf(mark, SIZE.small)) +
    2 * CELL.padding
  );
}

function part(
  drawing: Grid,
  first: number,
  beside: number,
  wide: number,
  named: boolean,
  width: number,
): Piece {
  const columns = drawing.columns.slice(first, first + beside);
  const header = over(
    columns.map((name, index) => {
      const text = named ? name : letterOf(first + index);
      const words = paragraph(text, wide - CELL.padding, { bold: true, x: wide / 2, anchor: 'middle' });
      return { height: words.height, svg: shifted(words, index * wide, 0) };
    }),
  );
  return stacked([
    header,
    space(6),
    ...drawing.rows.flatMap(({ label, detail, cells }) => [
      nameOf(label, width, detail),
      space(3),
      cellsOf(cells.slice(first, first + beside), wide),
      space(10),
    ]),
    space(8),
  ]);
}

function cellsOf(cells: readonly GridCell[], wide: number): Piece {
  const marked = cells.some(({ mark }) => mark !== undefined);
  const height = 10 + CELL.line * (marked ? 2 : 1);
  return {
    height,
    svg: cells.flatMap(({ text, shade = 0, mark }, index) => {
      const colour = textOnShade(shade);
      const middle = { x: (index + 0.5) * wide, anchor: 'middle', colour } as const;
      // A figure without a word below it stands in the middle, beside those that have one.
      const base = marked && mark === undefined ? 19 + CELL.line / 2 : 19;
      const box = { x: index * wide + 0.5, y: 0.5, width: wide - 1, height: height - 1 };
      return [
        element('rect', {
          ...box,
          fill: shadeOf(shade),
          stroke: shade > 0 ? INK : GUIDE,
          'stroke-width': 0.5,
        }),
        letters(text, base, { ...middle, size: SIZE.figure, bold: mark !== undefined }),
        ...(mark === undefined ? [] : [letters(mark, 19 + CELL.line, middle)]),
      ];
    }),
  };
}
