// Straight lines across: every option's total as one weight goes from nothing to the whole.
import { percent } from '../page/figures.js';
import type { Lines } from '../page/pictures.js';
import { axisBelow, QUARTERS, ticks } from './axis.js';
import { badge, keyOf, letterOf } from './key.js';
import { widthOf } from './measure.js';
import { colourOf, GUIDE, INK, PAPER, QUIET } from './palette.js';
import { letters, type Piece, paragraph, SIZE, space, stacked } from './piece.js';
import { element } from './svg.js';

const HEIGHT = 300;
const LEFT = 36;
/** Two badges need this much between their middles. */
const APART = 20;
/** Solid, and five kinds of dashes: colours are never alone. */
const DASHES = [undefined, '9 4', '3 3', '14 4 3 4', '1 4', '6 2 1 2'] as const;

export function lines(drawing: Lines, width: number): Piece {
  const right = width - 24;
  const x = (share: number) => LEFT + share * (right - LEFT);
  const y = (value: number) => HEIGHT - (value / 100) * HEIGHT;
  const plot: Piece = {
    height: HEIGHT,
    svg: [...grid(y, right), ...agreed(drawing, x), ...paths(drawing, x, y), ...rings(drawing, x, y, right)],
  };
  const key = drawing.lines.map(({ label, series }, index) => ({
    name: label,
    sign: { height: 18, svg: [badge(letterOf(index), series, 8, 8)] },
  }));
  return stacked([
    paragraph(drawing.up, width, { colour: QUIET }),
    space(22),
    plot,
    axisBelow(QUARTERS, x, [LEFT, right], (share) => percent(share)),
    paragraph(drawing.across, width - LEFT, { colour: QUIET, x: LEFT }),
    space(10),
    keyOf(key, width),
  ]);
}

function grid(y: (value: number) => number, right: number): readonly string[] {
  return ticks(0, 100, 5).flatMap((value) => [
    element('rect', {
      x: LEFT,
      y: y(value),
      width: right - LEFT,
      height: 1,
      fill: GUIDE,
      'fill-opacity': 0.5,
    }),
    letters(String(value), y(value) + 4, { x: LEFT - 6, anchor: 'end', colour: QUIET }),
  ]);
}

/** The present weight, ruled and named above the plot. */
function agreed({ at }: Lines, x: (share: number) => number): readonly string[] {
  const place = x(at.value);
  const anchor = at.value > 0.7 ? 'end' : at.value < 0.3 ? 'start' : 'middle';
  return [
    element('rect', { x: place - 1, y: -4, width: 2, height: HEIGHT + 4, fill: INK }),
    letters(at.text, -9, { x: place, anchor, bold: true }),
  ];
}

function paths(
  { lines: all }: Lines,
  x: (share: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const ends = spread(
    all.map(({ ends: [, end] }) => y(end)),
    APART,
    HEIGHT,
  );
  return [
    ...all.map(({ series, ends: [from, to] }) =>
      element('path', {
        d: `M${x(0)} ${y(from)}L${x(1)} ${y(to)}`,
        fill: 'none',
        stroke: colourOf(series),
        'stroke-width': 3,
        'stroke-dasharray': DASHES[series % DASHES.length],
      }),
    ),
    ...all.map(({ series }, index) => badge(letterOf(index), series, x(1) + 12, ends[index] ?? 0)),
  ];
}

/** A ring where the leader changes, and at which weight; the figure stands on the side that has room. */
function rings(
  { crossings }: Lines,
  x: (share: number) => number,
  y: (value: number) => number,
  right: number,
): readonly string[] {
  return crossings.flatMap(({ value, height, text }) => {
    const place = { x: x(value), y: y(height) };
    const wide = widthOf(text, SIZE.figure, true);
    const left = place.x + 12 + wide > right;
    const from = left ? place.x - 12 - wide : place.x + 12;
    const base = Math.max(place.y - 8, 14);
    return [
      element('circle', { cx: place.x, cy: place.y, r: 7, fill: PAPER, stroke: INK, 'stroke-width': 2.5 }),
      element('rect', {
        x: from - 2,
        y: base - 13,
        width: wide + 4,
        height: 17,
        fill: PAPER,
        'fill-opacity': 0.85,
      }),
      letters(text, base, { x: from, size: SIZE.figure, bold: true }),
    ];
  });
}

/**
 * Places moved so that none is nearer to another than a distance, in the same order, within 0 and the end where
 * they fit.
 * @example spread([10, 12], 20, 100) // => [1, 21]
 */
export function spread(places: readonly number[], apart: number, end: number): readonly number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => a.place - b.place || a.index - b.index);
  const groups: { members: number[]; middle: number }[] = [];
  for (const { place, index } of order) {
    groups.push({ members: [index], middle: place });
    merge(groups, apart, end);
  }
  const moved = [...places];
  for (const { members, middle } of groups) {
    members.forEach((index, rank) => {
      moved[index] = middle + (rank - (members.length - 1) / 2) * apart;
    });
  }
  return moved;
}

/** The last groups become one as long as they are too near. */
function merge(groups: { members: number[]; middle: number }[], apart: number, end: number): void {
  for (;;) {
    const last = groups.at(-1);
    const before = groups.at(-2);
    if (last === undefined) return;
    last.middle = held(last, apart, end);
    if (before === undefined) return;
    const needed = ((last.members.length + before.members.length) / 2) * apart;
    if (last.middle - before.middle >= needed) return;
    const count = before.members.length + last.members.length;
    const middle = (before.middle * before.members.length + last.middle * last.members.length) / count;
    groups.splice(-2, 2, { members: [...before.members, ...last.members], middle });
  }
}

function held(
  { members, middle }: { members: number[]; middle: number },
  apart: number,
  end: number,
): number {
  const half = ((members.length - 1) / 2) * apart;
  return Math.min(Math.max(middle, half), Math.max(end - half, half));
}
