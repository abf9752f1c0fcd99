// Stretches of the way from 0% to 100%: how far a weight may move, and what happens at either end.
import { percent } from '../page/figures.js';
import type { IntervalRow, Intervals } from '../page/pictures.js';
import { axisBelow, QUARTERS } from './axis.js';
import { colourOf, GUIDE, INK, PAPER } from './palette.js';
import { atBothEnds, letters, nameOf, over, type Piece, SIZE, space, stacked } from './piece.js';
import { element } from './svg.js';

const HEIGHT = 22;

export function intervals({ rows }: Intervals, width: number): Piece {
  return stacked([
    ...rows.flatMap((row) => [
      over([nameOf(row.label, width - 70), figure(row.at.text, width)]),
      space(3),
      track(row, width),
      atBothEnds(row.low?.text ?? '', row.high?.text ?? '', width),
      space(14),
    ]),
    axisBelow(
      QUARTERS,
      (share) => share * width,
      [0, width],
      (share) => percent(share),
    ),
  ]);
}

function figure(text: string, width: number): Piece {
  return { height: 0, svg: [letters(text, 15, { x: width, anchor: 'end', size: SIZE.figure, bold: true })] };
}

/** The whole way, the stretch on it, its ends where they are ends, and the present place. */
function track({ at, low, high }: IntervalRow, width: number): Piece {
  const middle = HEIGHT / 2;
  const from = (low?.value ?? 0) * width;
  const to = (high?.value ?? 1) * width;
  const foot = (x: number) =>
    element('rect', {
      x: Math.min(Math.max(x - 1.5, 0), width - 3),
      y: 2,
      width: 3,
      height: HEIGHT - 4,
      fill: INK,
    });
  return {
    height: HEIGHT,
    svg: [
      element('rect', { x: 0, y: middle - 1, width, height: 2, fill: GUIDE }),
      element('rect', { x: from, y: middle - 5, width: to - from, height: 10, fill: colourOf(0) }),
      ...(low === undefined ? [] : [foot(from)]),
      ...(high === undefined ? [] : [foot(to)]),
      element('circle', {
        cx: Math.min(Math.max(at.value * width, 7), width - 7),
        cy: middle,
        r: 6,
        fill: PAPER,
        stroke: INK,
        'stroke-width': 2.5,
      }),
    ],
  };
}
