// Marks on a line for every option: what it gets from each of those who judge.
import type { Dots } from '../page/pictures.js';
import { axisBelow, ticks } from './axis.js';
import { keyOf, shape, shapeSign } from './key.js';
import { GUIDE } from './palette.js';
import { nameOf, type Piece, space, stacked } from './piece.js';
import { element } from './svg.js';

/** Marks nearer than this to each other stand one below the other. */
const APART = 17;

export function dots({ series, rows }: Dots, width: number): Piece {
  const place = (value: number) => 8 + (value / 100) * (width - 16);
  return stacked([
    keyOf(
      series.map((name, index) => ({ name, sign: shapeSign(index) })),
      width,
    ),
    space(10),
    ...rows.flatMap(({ label, marks }) => [
      nameOf(label, width),
      space(4),
      line(marks, place, width),
      space(12),
    ]),
    axisBelow(ticks(0, 100, 5), place, [8, width - 8]),
  ]);
}

function line(marks: Dots['rows'][number]['marks'], place: (value: number) => number, width: number): Piece {
  const lanes: number[] = [];
  const placed = marks
    .map(({ value, series }) => ({ x: place(value), series }))
    .sort((a, b) => a.x - b.x || a.series - b.series)
    .map(({ x, series }) => {
      const free = lanes.findIndex((last) => x - last >= APART);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = x;
      return { x, series, lane };
    });
  return {
    height: Math.max(1, lanes.length) * APART + 2,
    svg: [
      ...lanes.map((_, lane) =>
        element('rect', { x: 8, y: lane * APART + 9, width: width - 16, height: 1, fill: GUIDE }),
      ),
      ...placed.map(({ x, series, lane }) => shape(series, x, lane * APART + 9.5)),
    ],
  };
}
