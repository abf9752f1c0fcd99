// Axes: round numbers along a line, and the places they have on it.
import { plain } from '../page/figures.js';
import { INK, QUIET } from './palette.js';
import { letters, type Piece, SIZE } from './piece.js';
import { element } from './svg.js';

/**
 * Round numbers from the least to the most, about as many as asked for.
 * @example ticks(0, 100, 5) // => [0, 20, 40, 60, 80, 100]
 * @example ticks(190, 230, 4) // => [190, 200, 210, 220, 230]
 * @example ticks(3, 5.8, 3) // => [3, 4, 5]
 * @example ticks(3, 5.8, 3, 'beyond') // => [3, 4, 5, 6]
 */
export function ticks(
  least: number,
  most: number,
  count: number,
  ends: 'within' | 'beyond' = 'within',
): readonly number[] {
  const step = roundStep((most - least) / count);
  if (!(step > 0)) return [least];
  const beyond = ends === 'beyond';
  const first = beyond ? Math.floor(least / step + 1e-9) : Math.ceil(least / step - 1e-9);
  const last = beyond ? Math.ceil(most / step - 1e-9) : Math.floor(most / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => roundTo(first + index, step));
}

/** The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is no smaller than a step. */
function roundStep(step: number): number {
  if (!(step > 0) || !Number.isFinite(step)) return 0;
  let power = 1;
  while (power > step) power /= 10;
  while (power * 10 <= step) power *= 10;
  return power * ([1, 2, 2.5, 5, 10].find((each) => each * power >= step - power * 1e-9) ?? 10);
}

/** A multiple of a step without the dirt of binary fractions: 3 × 0.1 is 0.3. */
function roundTo(times: number, step: number): number {
  return step >= 1 ? times * step : times / (1 / step);
}

/** An axis below a plot: a line, its round numbers, and nothing that overlaps. `place` gives x for a number. */
export function axisBelow(
  numbers: readonly number[],
  place: (number: number) => number,
  ends: readonly [left: number, right: number],
  word: (number: number) => string = plain,
): Piece {
  const [left, right] = ends;
  return {
    height: 24,
    svg: [
      element('rect', { x: left, y: 0, width: right - left, height: 1, fill: QUIET }),
      ...numbers.flatMap((number) => {
        const x = place(number);
        const anchor = x <= left + 1 ? 'start' : x >= right - 1 ? 'end' : 'middle';
        return [
          element('rect', { x: x - 0.5, y: 0, width: 1, height: 5, fill: INK }),
          letters(word(number), 18, { x, anchor, size: SIZE.small, colour: QUIET }),
        ];
      }),
    ],
  };
}

/** Percentages from nothing to the whole. */
export const QUARTERS: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
