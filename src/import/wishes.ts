// What the author said about rows, columns, levels and scales, read.

import { decimal } from '../read/number-text.js';
import { type Wishes, WrongWish } from './answers.js';
import type { Levels } from './scores.js';
import { columnOf, rowOf } from './table.js';

/**
 * `High=100, Medium=50, Low=0`.
 * @example [...levelsOf('Low=0, High = 100')] // => [['Low', 0], ['High', 100]]
 */
export function levelsOf(wish: string | undefined): Levels {
  if (wish === undefined) return new Map();
  const levels = wish.split(/[,;]/).map((part): [string, number] => {
    const [, name = '', value = ''] = /^\s*(.*?\S)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    const worth = decimal(value);
    if (name === '' || worth === undefined || worth > 100)
      throw new WrongWish(
        `--levels takes what each word is worth from 0 to 100, as High=100, Medium=50, Low=0; not "${part.trim()}"`,
      );
    return [name, worth];
  });
  if (new Set(levels.map(([name]) => name.toLowerCase())).size < levels.length)
    throw new WrongWish('--levels names a word twice');
  return new Map(levels);
}

/** The two ends of a scale as typed, or in which direction a scale between the sheet's own scores runs. */
export type ScaleWish =
  | { readonly kind: 'ends'; readonly worst: string; readonly best: string; readonly percent: boolean }
  | { readonly kind: 'local'; readonly better: 'higher' | 'lower' };

export interface ScaleWishes {
  readonly all?: ScaleWish;
  /** By the name of a criterion, as typed. */
  readonly of: ReadonlyMap<string, ScaleWish>;
}

/**
 * `1..5` for all criteria, `Cost=230..190` for one.
 * @example scalesOf(['1..5']).all // => { kind: 'ends', worst: '1', best: '5', percent: false }
 * @example scalesOf(['Cost=lower']).of.get('Cost') // => { kind: 'local', better: 'lower' }
 */
export function scalesOf(wishes: readonly string[] = []): ScaleWishes {
  let all: ScaleWish | undefined;
  const of = new Map<string, ScaleWish>();
  for (const wish of wishes) {
    const equals = wish.lastIndexOf('=');
    const scale = scaleOf(wish.slice(equals + 1), wish);
    if (equals === -1) all = scale;
    else of.set(wish.slice(0, equals).trim(), scale);
  }
  return { ...(all === undefined ? {} : { all }), of };
}

function scaleOf(text: string, wish: string): ScaleWish {
  const trimmed = text.trim();
  if (trimmed === 'higher' || trimmed === 'lower') return { kind: 'local', better: trimmed };
  const [, worst = '', one, best = '', other] =
    /^(-?\d+(?:\.\d+)?)(%?)\s*(?:\.\.|to)\s*(-?\d+(?:\.\d+)?)(%?)$/.exec(trimmed) ?? [];
  if (decimal(worst) === undefined || decimal(best) === undefined)
    throw new WrongWish(
      `--scale takes the worst and the best score, as 1..5, or Cost=230..190 for one criterion; not "${wish}"`,
    );
  if (Number(worst) === Number(best)) throw new WrongWish(`--scale ${wish}: worst and best are the same`);
  return { kind: 'ends', worst, best, percent: one === '%' || other === '%' };
}

/** A row by its number or a column by its letters, as `--leave-out` and its like take them. */
export interface Line {
  readonly kind: 'row' | 'column';
  readonly index: number;
}

export function columnWish(option: string, wish: string): number {
  const column = columnOf(wish);
  if (column === undefined) throw new WrongWish(`${option} takes a column such as C, not "${wish}"`);
  return column;
}

export function rowWish(option: string, wish: string): number {
  const row = rowOf(wish);
  if (row === undefined) throw new WrongWish(`${option} takes a row such as 9, not "${wish}"`);
  return row;
}

/** The rows and columns to leave out, several in one word or in several: `9,F` and `10:12`. */
export function leftOutOf(wishes: Wishes): readonly Line[] {
  return (wishes.leaveOut ?? [])
    .flatMap((wish) => wish.split(','))
    .flatMap((word): readonly Line[] => {
      const [from = '', to = from] = word.trim().split(':');
      const rows = [rowOf(from), rowOf(to)];
      const columns = [columnOf(from), columnOf(to)];
      const [kind, [first, last]] =
        rows[0] !== undefined ? (['row', rows] as const) : (['column', columns] as const);
      if (first === undefined || last === undefined || last < first || last - first > 2000)
        throw new WrongWish(`--leave-out takes rows and columns such as 9, F or 10:12, not "${word.trim()}"`);
      return Array.from({ length: last - first + 1 }, (_, index) => ({ kind, index: first + index }));
    });
}
