// How far the lead moves as one thing at a time goes from one end to the other; the widest first.
import type { Tornado } from '../page/pictures.js';
import { axisBelow, ticks } from './axis.js';
import { widthOf } from './measure.js';
import { colourOf, INK, QUIET } from './palette.js';
import { atBothEnds, letters, nameOf, type Piece, space, stacked } from './piece.js';
import { element } from './svg.js';

const HEIGHT = 20;

export function tornado({ at, rows }: Tornado, width: number): Piece {
  const ends = rows.flatMap(({ low, high }) => [low.value, high.value]);
  const least = Math.min(0, at.value, ...ends);
  const most = Math.max(0, at.value, ...ends);
  const numbers = ticks(least, most, 5);
  const from = Math.min(least, numbers[0] ?? least);
  const to = Math.max(most, numbers.at(-1) ?? most);
  const place = (value: number) => 2 + ((value - from) / (to - from || 1)) * (width - 4);
  return stacked([
    head(at.text, place(at.value), width),
    ...rows.flatMap(({ label, low, high }) => {
      const [first, last] = low.value <= high.value ? [low, high] : [high, low];
      return [
        nameOf(label, width),
        space(3),
        bar(place(first.value), place(last.value), place(at.value), place(0)),
        // The rule at zero runs on below the bar, and the words stand clear of it.
        space(3),
        atBothEnds(first.text, last.text, width, { colour: QUIET }),
        space(12),
      ];
    }),
    axisBelow(numbers, place, [0, width]),
  ]);
}

function head(text: string, x: number, width: number): Piece {
  const half = widthOf(text, 13, true) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return { height: 24, svg: [letters(text, 14, { x: middle, anchor: 'middle', bold: true })] };
}

/** What reverses the order, left of zero, has another colour than what only changes the lead. */
function bar(from: number, to: number, at: number, zero: number): Piece {
  const block = (left: number, right: number, fill: string) =>
    right - left <= 0 ? [] : [element('rect', { x: left, y: 0, width: right - left, height: HEIGHT, fill })];
  return {
    height: HEIGHT,
    svg: [
      ...block(from, Math.min(to, zero), colourOf(3)),
      ...block(Math.max(from, zero), to, colourOf(0)),
      element('rect', { x: zero - 0.75, y: -3, width: 1.5, height: HEIGHT + 6, fill: INK }),
      element('rect', { x: at - 1.5, y: -3, width: 3, height: HEIGHT + 6, fill: INK }),
    ],
  };
}
