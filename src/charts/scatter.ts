// Points in two directions, some of them joined: what an option costs, and what it brings.

import { plain } from '../page/figures.js';
import type { Scatter, ScatterPoint } from '../page/pictures.js';
import { axisBelow, ticks } from './axis.js';
import { badge, letterOf } from './key.js';
import { widthOf } from './measure.js';
import { colourOf, GUIDE, QUIET } from './palette.js';
import { letters, type Piece, paragraph, SIZE, shifted, space, stacked } from './piece.js';
import { element } from './svg.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 320;
const MARGIN = 16;

export function scatter({ across, up, points }: Scatter, width: number): Piece {
  const columns = reach(points.map(({ x }) => x));
  const rows = reach(points.map(({ y }) => y));
  const left = Math.max(...rows.map((value) => widthOf(plain(value), SIZE.small))) + 8;
  const right = width - MARGIN;
  const place = {
    x: (value: number) => between(value, columns, left + MARGIN, right - MARGIN),
    y: (value: number) => between(value, rows, HEIGHT - MARGIN, MARGIN),
  };
  const guides = rows.flatMap((value) => [
    element('rect', {
      x: left,
      y: place.y(value),
      width: right - left,
      height: 1,
      fill: GUIDE,
      'fill-opacity': 0.5,
    }),
    letters(plain(value), place.y(value) + 4, { x: left - 6, anchor: 'end', colour: QUIET }),
  ]);
  const places = points.map(({ x, y }) => ({ x: place.x(x), y: place.y(y) }));
  const marks = apart(places, left + 10, right).map(({ x, y }, index) =>
    badge(letterOf(index), points[index]?.joined === true ? 0 : 4, x, y),
  );
  const key = points.map(({ label, detail, joined }, index) => {
    const words = paragraph(`${label}: ${detail}`, width - 26);
    return {
      height: Math.max(20, words.height),
      svg: [badge(letterOf(index), joined ? 0 : 4, 9, 9), ...shifted(words, 26, 0)],
    };
  });
  return stacked([
    paragraph(up, width, { colour: QUIET }),
    { height: HEIGHT, svg: [...guides, ...joinedLine(points, place), ...marks] },
    axisBelow(columns, place.x, [left, right]),
    paragraph(across, width - left, { colour: QUIET, x: left }),
    space(10),
    stacked(key, 4),
  ]);
}

/** Round numbers that reach from the least to the most and beyond. */
function reach(values: readonly number[]): readonly number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = most > least ? most - least : Math.max(Math.abs(most) * 0.1, 1);
  return ticks(least, least + spread, 4, 'beyond');
}

function between(value: number, numbers: readonly number[], from: number, to: number): number {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 1;
  return last === first ? (from + to) / 2 : from + ((value - first) / (last - first)) * (to - from);
}

/** Badges beside each other where they would lie on each other. */
function apart(places: readonly Place[], from: number, to: number): readonly Place[] {
  const free: Place[] = [];
  for (const { x, y } of places) {
    const taken = (at: number) =>
      free.some((other) => Math.abs(other.x - at) < 16 && Math.abs(other.y - y) < 16);
    const [at = x] = Array.from(
      { length: 25 },
      (_, step) => x + (step % 2 === 0 ? step : -step - 1) * 8,
    ).filter((each) => each >= from && each <= to && !taken(each));
    free.push({ x: at, y });
  }
  return free;
}

function joinedLine(
  points: readonly ScatterPoint[],
  place: { readonly x: (value: number) => number; readonly y: (value: number) => number },
): readonly string[] {
  const on = points.filter(({ joined }) => joined).sort((a, b) => a.x - b.x || a.y - b.y);
  if (on.length < 2) return [];
  const path = on.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${place.x(x)} ${place.y(y)}`).join('');
  return [element('path', { d: path, fill: 'none', stroke: colourOf(0), 'stroke-width': 3 })];
}
