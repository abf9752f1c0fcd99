// Dominance: which options are at least as good as another throughout and better somewhere. It needs no weights.
import type { Appraisal } from '../model/appraisal.js';
import { weightedLeaves } from '../model/criteria.js';
import { TIE } from '../numbers/ranks.js';
import type { ValueMatrix } from './matrix.js';

/** An option, and those that are no worse on any weighted criterion and better on one. */
export interface Dominated {
  readonly option: string;
  /** In the order of the file. */
  readonly by: readonly string[];
}

/** The ranked options that are dominated on best guesses, in the order of the file. */
export function dominatedOptions({ options, values }: ValueMatrix): readonly Dominated[] {
  const dominated: Dominated[] = [];
  options.forEach(({ id }, index) => {
    const own = values[index] ?? [];
    const by = options.filter((_, other) => dominates(values[other] ?? [], own));
    if (by.length > 0) dominated.push({ option: id, by: by.map((option) => option.id) });
  });
  return dominated;
}

/**
 * Whether an option dominates another however their uncertain scores turn out: at its worst, against the other at its
 * best, on every weighted criterion.
 */
export function surelyDominates(appraisal: Appraisal, option: string, other: string): boolean {
  const ends = (id: string, end: 'low' | 'high') =>
    weightedLeaves(appraisal.criteria).map(
      (leaf) => appraisal.scores.get(id)?.get(leaf.id)?.value[end] ?? Number.NaN,
    );
  return dominates(ends(option, 'low'), ends(other, 'high'));
}

/**
 * Whether a row of values is nowhere lower than another and somewhere higher; values closer than 1e-9 are equal.
 * @example dominates([70, 50], [70, 40]) // => true
 * @example dominates([70, 50], [70, 50]) // => false
 */
export function dominates(row: readonly number[], other: readonly number[]): boolean {
  let better = false;
  for (let index = 0; index < row.length; index++) {
    const lead = (row[index] ?? Number.NaN) - (other[index] ?? Number.NaN);
    if (!(lead > -TIE)) return false;
    if (lead > TIE) better = true;
  }
  return better;
}
