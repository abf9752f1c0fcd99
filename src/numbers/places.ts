// Who comes at which place, over all points of a simplex: exact shares, without drawing.
import { cut, MOST_FACES, type Polytope, wholeSimplex } from './polytope.js';
import { measure } from './polytope-measure.js';
import { TIE } from './ranks.js';
import { centreAbove, shareAbove } from './simplex-share.js';

/** Rows × corners: what each row is worth at each corner of the simplex, 0 to 100, more is better. */
export type Rows = readonly (readonly number[])[];

/** The most rows and corners whose first places are found exactly; two rows may have any number of corners. */
const MOST_ROWS = 10;
const MOST_CORNERS = 8;
/** The most rows whose other places are, too: there are twice as many parts with every row. */
const MOST_ROWS_IN_ALL_PLACES = 5;

/**
 * pairwise[a][b]: the share of the simplex in which row a is ahead of row b, half of it where they are level. Rows
 * closer than a tie at every corner are level everywhere.
 * @example pairwiseShares([[1, 0], [0, 3]]) // => [[0, 0.25], [0.75, 0]]
 */
export function pairwiseShares(rows: Rows): readonly (readonly number[])[] {
  const shares = rows.map(() => new Array<number>(rows.length).fill(0));
  const differences = new Float64Array(rows[0]?.length ?? 0);
  rows.forEach((one, a) => {
    for (let b = a + 1; b < rows.length; b++) {
      const other = rows[b] ?? [];
      let most = 0;
      for (let index = 0; index < differences.length; index++) {
        const difference = (one[index] ?? 0) - (other[index] ?? 0);
        differences[index] = difference;
        most = Math.max(most, Math.abs(difference));
      }
      const ahead = most < TIE ? 0.5 : shareAbove(differences);
      const [own, its] = [shares[a], shares[b]];
      if (own === undefined || its === undefined) continue;
      own[b] = ahead;
      its[a] = 1 - ahead;
    }
  });
  return shares;
}

export interface FirstPlace {
  /** The share of the simplex in which it comes first; a shared first place counts by its share. */
  readonly share: number;
  /** The mean of the points at which it does; absent where it never does. */
  readonly centre?: readonly number[];
}

/** Where each row comes first; undefined if that is too much to find exactly. */
export function firstPlaces(rows: Rows): readonly FirstPlace[] | undefined {
  const field = fieldOf(rows);
  if (!isWithin(field, MOST_ROWS)) return undefined;
  const parts = field.classes.map(({ row }, own) => {
    const others = field.classes.filter((_, index) => index !== own);
    if (others.length === 0) return { share: 1, centre: row.map(() => 1 / row.length) };
    if (others.length === 1 && others[0] !== undefined) {
      const differences = between(row, others[0].row);
      const centre = centreAbove(differences);
      return { share: shareAbove(differences), ...(centre === undefined ? {} : { centre }) };
    }
    const part = others.reduce<Polytope>(
      (left, other, index) => cut(left, scaled(row, other.row), row.length + index).above,
      wholeSimplex(row.length),
    );
    return measure(part);
  });
  return field.classOf.map((index) => {
    const part = parts[index];
    if (part === undefined || part.share === 0) return { share: 0 };
    const size = field.classes[index]?.size ?? 1;
    const centre = part.centre === undefined ? {} : { centre: field.restored(part.centre) };
    return { share: part.share / size, ...centre };
  });
}

/** The share of the simplex in which each row comes at each place, ties shared; undefined if that is too much. */
export function allPlaces(rows: Rows): readonly (readonly number[])[] | undefined {
  const field = fieldOf(rows);
  if (!isWithin(field, MOST_ROWS_IN_ALL_PLACES)) return undefined;
  const byClass = field.classes.map((own) => {
    const others = field.classes.filter((other) => other !== own);
    const places = new Array<number>(rows.length).fill(0);
    for (const { ahead, share } of partsOf(own, others))
      for (let tied = 0; tied < own.size; tied++)
        places[ahead + tied] = (places[ahead + tied] ?? 0) + share / own.size;
    return places;
  });
  return field.classOf.map((index) => byClass[index] ?? []);
}

interface RowClass {
  readonly row: readonly number[];
  /** How many rows are level with each other throughout. */
  readonly size: number;
}

/** The rows without what makes no difference. */
interface Field {
  readonly classes: readonly RowClass[];
  /** Row → class. */
  readonly classOf: readonly number[];
  /** A centre in all corners. */
  restored(centre: readonly number[]): readonly number[];
}

/**
 * Rows that are level throughout become one, and corners at which all rows are level go. For uniform weights the
 * proportions of some are independent of their sum, whose mean is their number over that of all: so the centre of
 * the others is scaled by that, and those that went have 1/n each.
 */
function fieldOf(rows: Rows): Field {
  const count = rows[0]?.length ?? 0;
  const telling = Array.from({ length: count }, (_, corner) => corner).filter((corner) => {
    const column = rows.map((row) => row[corner] ?? 0);
    return (
      column.reduce((most, each) => Math.max(most, each), -Infinity) -
        column.reduce((least, each) => Math.min(least, each), Infinity) >=
      TIE
    );
  });
  const classOf: number[] = [];
  const classes: { row: readonly number[]; size: number }[] = [];
  rows.forEach((row, index) => {
    const like = rows.findIndex((other, before) => before < index && isLevel(row, other));
    const known = like === -1 ? undefined : classOf[like];
    classOf[index] = known ?? classes.length;
    const own = known === undefined ? undefined : classes[known];
    if (own === undefined) classes.push({ row: telling.map((corner) => row[corner] ?? 0), size: 1 });
    else own.size++;
  });
  const restored = (centre: readonly number[]) =>
    Array.from({ length: count }, (_, corner) => {
      const place = telling.indexOf(corner);
      return place === -1 ? 1 / count : (telling.length / count) * (centre[place] ?? 0);
    });
  return { classes, classOf, restored };
}

function isLevel(row: readonly number[], other: readonly number[]): boolean {
  return row.every((value, corner) => Math.abs(value - (other[corner] ?? 0)) < TIE);
}

function isWithin({ classes }: Field, most: number): boolean {
  if (classes.length <= 2) return true;
  const corners = classes[0]?.row.length ?? 0;
  return classes.length <= most && corners <= MOST_CORNERS && corners + classes.length - 1 <= MOST_FACES;
}

/** The parts of the simplex in each of which the same others are ahead of a row: how many of them, and its share. */
function partsOf(
  { row }: RowClass,
  others: readonly RowClass[],
): readonly { readonly ahead: number; readonly share: number }[] {
  const [only] = others;
  if (only === undefined) return [{ ahead: 0, share: 1 }];
  if (others.length === 1) {
    const share = shareAbove(between(row, only.row));
    return [
      { ahead: 0, share },
      { ahead: only.size, share: 1 - share },
    ];
  }
  const split = (part: Polytope, next: number, ahead: number): { ahead: number; share: number }[] => {
    const other = others[next];
    if (part.length === 0) return [];
    if (other === undefined) return [{ ahead, share: measure(part).share }];
    const { above, below } = cut(part, scaled(row, other.row), row.length + next);
    return [...split(above, next + 1, ahead), ...split(below, next + 1, ahead + other.size)];
  };
  return split(wholeSimplex(row.length), 0, 0);
}

/** Differences below a tie are none. */
function between(row: readonly number[], other: readonly number[]): readonly number[] {
  return row.map((value, corner) => {
    const difference = value - (other[corner] ?? 0);
    return Math.abs(difference) < TIE ? 0 : difference;
  });
}

function scaled(row: readonly number[], other: readonly number[]): Float64Array {
  const differences = between(row, other);
  const most = differences.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  return Float64Array.from(differences, (each) => each / most);
}
