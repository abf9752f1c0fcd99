// A picture as SVG: pure functions of its data and a width, the same in Node and in the browser.
import type { Drawing, Picture } from '../page/pictures.js';
import { bars } from './bars.js';
import { dots } from './dots.js';
import { grid } from './grid.js';
import { intervals } from './intervals.js';
import { lines } from './lines.js';
import { PAPER } from './palette.js';
import { type Piece, paragraph, shifted, space, stacked } from './piece.js';
import { scatter } from './scatter.js';
import { signed } from './signed.js';
import { element, escaped } from './svg.js';
import { tornado } from './tornado.js';

/** Widths that suit a page, and a telephone. */
export const WIDE = 720;
export const NARROW = 320;

/** Around the picture, so that strokes at its edges show whole. */
const MARGIN = 8;

/**
 * The picture as one <svg> element. With `titled` its title stands in it, for a picture that is a file of its own;
 * on a page the title is the page's.
 */
export function draw(picture: Picture, width: number = WIDE, titled = false): string {
  const room = width - 2 * MARGIN;
  const title = titled ? [paragraph(picture.title, room, { size: 18, bold: true }), space(12)] : [];
  const piece = stacked([...title, drawn(picture.drawing, room)]);
  const height = piece.height + 2 * MARGIN;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
      'aria-label': picture.description,
      'font-family': 'Arial, Helvetica, Liberation Sans, sans-serif',
    },
    [
      element('title', {}, [escaped(picture.title)]),
      element('rect', { width, height, fill: PAPER }),
      ...shifted(piece, MARGIN, MARGIN),
    ],
  );
}

function drawn(drawing: Drawing, width: number): Piece {
  switch (drawing.kind) {
    case 'bars':
      return bars(drawing, width);
    case 'signed':
      return signed(drawing, width);
    case 'lines':
      return lines(drawing, width);
    case 'intervals':
      return intervals(drawing, width);
    case 'grid':
      return grid(drawing, width);
    case 'scatter':
      return scatter(drawing, width);
    case 'tornado':
      return tornado(drawing, width);
    case 'dots':
      return dots(drawing, width);
  }
}
