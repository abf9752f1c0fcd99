// What stands beside a figure on a terminal: bars, intervals on an axis, the shade of a heat table.
import type { Axis, Cell, Column, Interval } from '../page/blocks.js';
import { bar, type LineSigns, type Signs } from './ink.js';

/** How many columns a drawing takes at the least, where it is easy to read, and at the most. */
export interface Room {
  readonly least: number;
  readonly easy: number;
  readonly full: number;
}

const BAR: Room = { least: 6, easy: 8, full: 40 };
const SIGNED: Room = { least: 11, easy: 15, full: 41 };
const INTERVAL: Room = { least: 12, easy: 20, full: 41 };
const NOTHING: Room = { least: 0, easy: 0, full: 0 };

/** The room for the drawings of a column; 0 where it has none. */
export function roomFor({ bar: whole, signed, axis }: Column): Room {
  if (axis !== undefined) return INTERVAL;
  if (whole === undefined) return NOTHING;
  return signed ? SIGNED : BAR;
}

/** The drawing of a cell on so many columns; empty where there is none. */
export function drawingOf(cell: Cell, column: Column, width: number, signs: Signs): string {
  const { axis, bar: whole, signed } = column;
  if (axis !== undefined)
    return cell.interval === undefined ? '' : stretch(cell.interval, axis, width, signs.line);
  if (whole === undefined || cell.number === undefined) return '';
  return signed ? signedBar(cell.number, whole, width, signs) : bar(cell.number, whole, width, signs.blocks);
}

/**
 * An interval as `··├────o──────┤····`: an end where something happens is marked, an open one is not.
 * @example stretch({ low: 0.2, at: 0.5 }, { from: 0, to: 1 }, 11, { low: '|', at: 'o', within: '-', outside: '.' })
 * // => '..|--o-----'
 */
export function stretch({ low, high, at }: Interval, axis: Axis, width: number, line: LineSigns): string {
  const place = (value: number) => {
    const share = axis.to === axis.from ? 0 : (value - axis.from) / (axis.to - axis.from);
    return Math.round(Math.min(Math.max(share, 0), 1) * (width - 1));
  };
  const [first, last] = [place(low ?? axis.from), place(high ?? axis.to)];
  const marks = new Map<number, string>([
    ...(axis.mark === undefined ? [] : [[place(axis.mark), line.mark] as const]),
    ...(low === undefined ? [] : [[first, line.low] as const]),
    ...(high === undefined ? [] : [[last, line.high] as const]),
    [place(at), line.at],
  ]);
  return Array.from({ length: width }, (_, index) => {
    const within = index >= first && index <= last;
    return marks.get(index) ?? (within ? line.within : line.outside);
  }).join('');
}

/**
 * A bar from a zero in the middle: to the right where the number is more, to the left where it is less.
 * @example signedBar(-50, 100, 9, { blocks: ['#'], gutter: '|' }) // => '  ##|'
 * @example signedBar(100, 100, 9, { blocks: ['#'], gutter: '|' }) // => '    |####'
 */
export function signedBar(
  value: number,
  whole: number,
  width: number,
  signs: Pick<Signs, 'blocks' | 'gutter'>,
): string {
  const half = Math.floor((width - 1) / 2);
  const length = bar(Math.abs(value), whole, half, signs.blocks.slice(-1));
  if (value < 0) return length.padStart(half) + signs.gutter;
  return ' '.repeat(half) + signs.gutter + bar(value, whole, half, signs.blocks);
}

/** The figure of a cell with its shade beside it; shades stand below each other, as figures are at the right. */
export function shaded({ text, shade }: Cell, { shades }: Signs): string {
  if (shade === undefined || text === '') return text;
  // Only nothing is the lightest; the others share the rest evenly.
  const darkest = shades.length - 1;
  const step = shade > 0 ? Math.min(1 + Math.floor(shade * darkest), darkest) : 0;
  return `${text} ${(shades[step] ?? '').repeat(2)}`;
}
