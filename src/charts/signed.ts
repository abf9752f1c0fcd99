// Bars to both sides of zero: where one option gains on another, and where it loses.
import type { SignedBars } from '../page/pictures.js';
import { widthOf } from './measure.js';
import { colourOf, INK, QUIET } from './palette.js';
import { atBothEnds, letters, nameOf, type Piece, SIZE, space, stacked } from './piece.js';
import { element } from './svg.js';

const HEIGHT = 24;

export function signed({ rows, sides }: SignedBars, width: number): Piece {
  const left = Math.max(0, ...rows.map(({ value }) => -value));
  const right = Math.max(0, ...rows.map(({ value }) => value));
  const wide = Math.max(...rows.map(({ text }) => widthOf(text, SIZE.figure, true))) + 10;
  const scale = left + right > 0 ? (width - 2 * wide) / (left + right) : 0;
  const zero = wide + left * scale;
  return stacked([
    atBothEnds(`← ${sides[0]}`, `${sides[1]} →`, width, { colour: QUIET }),
    space(8),
    ...rows.flatMap(({ label, value, text, sum }) => [
      nameOf(label, width),
      space(4),
      row(value, text, sum === true, zero, scale),
      space(12),
    ]),
  ]);
}

function row(value: number, text: string, sum: boolean, zero: number, scale: number): Piece {
  const end = zero + value * scale;
  const from = Math.min(zero, end);
  const fill = sum ? INK : colourOf(value < 0 ? 3 : 0);
  const figure = { x: end + (value < 0 ? -6 : 6), anchor: value < 0 ? 'end' : 'start' } as const;
  return {
    height: HEIGHT,
    svg: [
      element('rect', { x: from, y: 0, width: Math.abs(end - zero), height: HEIGHT, fill }),
      element('rect', { x: zero - 0.75, y: -3, width: 1.5, height: HEIGHT + 6, fill: INK }),
      letters(text, HEIGHT / 2 + 5, { ...figure, size: SIZE.figure, bold: true }),
    ],
  };
}
