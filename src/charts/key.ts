// What colours and letters stand for: a swatch or a badge and a name, in as many lines as they need.
import { linesOf, widthOf } from './measure.js';
import { colourOf, INK, PAPER, textOn } from './palette.js';
import { letters, type Piece, paragraph, SIZE, shifted, stacked } from './piece.js';
import { element } from './svg.js';

const SWATCH = 14;
const GAP = 6;
const BETWEEN = 18;

/** Names beside their signs, as many on a line as fit. */
export function keyOf(
  entries: readonly { readonly name: string; readonly sign: Piece }[],
  width: number,
): Piece {
  const most = width - SWATCH - GAP;
  const rows: { x: number; pieces: { x: number; piece: Piece }[] }[] = [];
  for (const { name, sign } of entries) {
    const text = paragraph(name, most);
    const wide = Math.min(
      most,
      Math.max(...linesOf(name, SIZE.small, most).map((line) => widthOf(line, SIZE.small))),
    );
    const piece = {
      height: Math.max(SWATCH, text.height),
      svg: [...sign.svg, ...shifted(text, SWATCH + GAP, 0)],
    };
    const needed = SWATCH + GAP + wide;
    const last = rows.at(-1);
    if (last !== undefined && last.x + needed <= width) {
      last.pieces.push({ x: last.x, piece });
      last.x += needed + BETWEEN;
    } else rows.push({ x: needed + BETWEEN, pieces: [{ x: 0, piece }] });
  }
  return stacked(
    rows.map(({ pieces }) => ({
      height: Math.max(...pieces.map(({ piece }) => piece.height)),
      svg: pieces.flatMap(({ x, piece }) => shifted(piece, x, 0)),
    })),
    4,
  );
}

/** A square of the colour of a series. */
export function swatch(series: number): Piece {
  return {
    height: SWATCH,
    svg: [element('rect', { x: 0, y: 1, width: SWATCH, height: SWATCH, fill: colourOf(series) })],
  };
}

/** Letters for what has no room for its name: A to Z, then A2 and so on. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}

/** A letter on a disc of the colour of a series, its middle at a place. */
export function badge(letter: string, series: number, x: number, y: number): string {
  return (
    element('circle', { cx: x, cy: y, r: 9, fill: colourOf(series), stroke: PAPER, 'stroke-width': 1.5 }) +
    letters(letter, y + 4, { x, anchor: 'middle', size: 11, bold: true, colour: textOn(series) })
  );
}

/** Six shapes beside six colours: nobody has to tell colours apart. */
export function shape(series: number, x: number, y: number): string {
  const fill = colourOf(series);
  const around = { fill, stroke: PAPER, 'stroke-width': 1.5 };
  const polygon = (...places: readonly (readonly [number, number])[]) =>
    element('polygon', { points: places.map(([dx, dy]) => `${x + dx},${y + dy}`).join(' '), ...around });
  switch (series % 6) {
    case 0:
      return element('circle', { cx: x, cy: y, r: 7, ...around });
    case 1:
      return element('rect', { x: x - 6.5, y: y - 6.5, width: 13, height: 13, ...around });
    case 2:
      return polygon([0, -8], [7.5, 6], [-7.5, 6]);
    case 3:
      return polygon([0, -8], [8, 0], [0, 8], [-8, 0]);
    case 4:
      return polygon([0, 8], [7.5, -6], [-7.5, -6]);
    default:
      return (
        element('circle', { cx: x, cy: y, r: 6, fill: PAPER, stroke: fill, 'stroke-width': 4 }) +
        element('circle', { cx: x, cy: y, r: 1, fill: INK })
      );
  }
}

/** A shape as the sign of a key. */
export function shapeSign(series: number): Piece {
  return { height: SWATCH, svg: [shape(series, SWATCH / 2, SWATCH / 2 + 1)] };
}
