// Do the printed figures follow from the scores and weights? Each is recomputed and compared at its own precision.
import type { Appraisal } from '../model/appraisal.js';
import type { PrintedFigure, PrintedKind, Published } from '../model/published.js';
import { agrees } from '../numbers/printed.js';
import { sum } from '../numbers/sum.js';
import { mostOf, type Term, termsOf, totalOf } from './printed-terms.js';

/** A printed total and what it should be. */
export interface PrintedTotal {
  readonly option: string;
  readonly figure: PrintedFigure;
  readonly of: PrintedKind;
  /** As printed: in hundredths where the figure is a percentage. Absent where there is no such total. */
  readonly computed?: number;
  readonly agrees?: boolean;
}

/** What printed totals are: what the file says, otherwise points where there are any. */
export function kindOf(appraisal: Appraisal, { of, totals }: Published): PrintedKind {
  if (of !== undefined) return of;
  const hasPoints = [...totals.keys()].some((option) => termsOf(appraisal, option, 'points') !== undefined);
  return hasPoints ? 'points' : 'total';
}

/** Every printed total beside what the scores and weights give, in the order of the file. */
export function printedTotals(
  appraisal: Appraisal,
  published: Published,
  of: PrintedKind = kindOf(appraisal, published),
): readonly PrintedTotal[] {
  const column = columnOf(appraisal, published, of);
  return [...published.totals].map(([option, figure]) => {
    const terms = column.terms.get(option);
    const computed = terms && asPrinted(totalOf(terms), terms, figure, published, column);
    return {
      option,
      figure,
      of,
      ...(computed === undefined
        ? {}
        : { computed, agrees: agrees(figure.number, figure.decimals, computed) }),
    };
  });
}

/** The printed totals that can be computed. */
export interface Column {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** Absent where the total of an option is unknown. */
  readonly sum?: number;
}

export function columnOf(appraisal: Appraisal, { totals }: Published, of: PrintedKind): Column {
  const terms = new Map<string, readonly Term[]>();
  for (const option of totals.keys()) {
    const found = termsOf(appraisal, option, of);
    if (found !== undefined) terms.set(option, found);
  }
  return terms.size < totals.size ? { terms } : { terms, sum: sum([...terms.values()].map(totalOf)) };
}

/**
 * A total as the paper would print it: itself, or as a percentage of the printed column or of what could be
 * reached. `terms` are those in the column; `total` may be another one, which changes the sum as well.
 */
export function asPrinted(
  total: number,
  terms: readonly Term[],
  { percent }: PrintedFigure,
  { percentOf }: Published,
  column: Column,
): number | undefined {
  if (!percent) return total;
  if (percentOf === 'maximum') return (100 * total) / mostOf(terms);
  return column.sum === undefined ? undefined : (100 * total) / (column.sum - totalOf(terms) + total);
}

/** Another kind of total with which all printed ones agree, where they don't with their own. */
export function otherKind(appraisal: Appraisal, published: Published): PrintedKind | undefined {
  const own = kindOf(appraisal, published);
  const kinds: readonly PrintedKind[] = ['points', 'average', 'total'];
  return kinds.find(
    (kind) =>
      kind !== own && printedTotals(appraisal, published, kind).every((total) => total.agrees === true),
  );
}
