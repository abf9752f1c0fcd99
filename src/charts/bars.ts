// Bars from zero: how much, and what it is made of.
import type { BarRow, Bars } from '../page/pictures.js';
import { keyOf, swatch } from './key.js';
import { widthOf } from './measure.js';
import { colourOf, INK, PAPER, QUIET, textOn } from './palette.js';
import { letters, nameOf, type Piece, SIZE, space, stacked } from './piece.js';
import { element } from './svg.js';

const HEIGHT = 28;
/** White between two parts: neighbours of any colour stay apart. */
const SEAM = 2;

export function bars({ most, series, rows }: Bars, width: number): Piece {
  const single = series.length < 2;
  const ends = rows.map((row) => endOf(row, single));
  const room = width - Math.max(0, ...ends.map((end) => widthOf(end, SIZE.figure, true) + 10));
  const key = single
    ? []
    : [
        keyOf(
          series.map((name, index) => ({ name, sign: swatch(index) })),
          width,
        ),
        space(8),
      ];
  return stacked([
    ...key,
    ...rows.flatMap((row, index) => [
      nameOf(row.label, width, row.detail),
      space(4),
      bar(row, ends[index] ?? '', most, room, single),
      space(14),
    ]),
  ]);
}

/** The figure at the end of a bar; that of a single part needs no second one. */
function endOf({ total, parts }: BarRow, single: boolean): string {
  return total ?? (single ? (parts[0]?.text ?? '') : '');
}

function bar({ parts, interval }: BarRow, end: string, most: number, room: number, single: boolean): Piece {
  const scale = most > 0 ? room / most : 0;
  let x = 0;
  const svg = parts.flatMap(({ value, text, series }) => {
    const from = x;
    const wide = Math.max(0, value * scale);
    x += wide;
    const drawn = Math.max(0, wide - (single ? 0 : SEAM));
    if (drawn < 0.5) return [];
    const block = element('rect', { x: from, y: 0, width: drawn, height: HEIGHT, fill: colourOf(series) });
    const fits = !single && widthOf(text, SIZE.figure) + 6 <= drawn;
    if (!fits) return [block];
    const figure = {
      x: from + drawn / 2,
      anchor: 'middle',
      size: SIZE.figure,
      colour: textOn(series),
    } as const;
    return [block, letters(text, HEIGHT / 2 + 5, figure)];
  });
  const whisker = interval === undefined ? [] : whiskers(interval[0] * scale, interval[1] * scale);
  const last = Math.max(x, (interval?.[1] ?? 0) * scale);
  return {
    height: HEIGHT,
    svg: [
      element('rect', { x: 0, y: HEIGHT, width: room, height: 1, fill: QUIET }),
      ...svg,
      ...whisker,
      letters(end, HEIGHT / 2 + 5, { x: last + 8, size: SIZE.figure, bold: true }),
    ],
  };
}

/** A line from end to end with feet, ringed in white so that it shows on any colour. */
function whiskers(low: number, high: number): readonly string[] {
  const y = HEIGHT / 2;
  const path = `M${low} ${y - 6}V${y + 6}M${low} ${y}H${high}M${high} ${y - 6}V${y + 6}`;
  return [
    element('path', { d: path, fill: 'none', stroke: PAPER, 'stroke-width': 5 }),
    element('path', { d: path, fill: 'none', stroke: INK, 'stroke-width': 2 }),
  ];
}
