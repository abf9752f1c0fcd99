// Dominance: which options are at least as good as another throughout and better somewhere. It needs no weights.
import type { Appraisal } from '../model/appraisal.js';
import { TIE } from '../numbers/ranks.js';
import { matrixOf } from './matrix.js';

/** An option, and those that are no worse on any weighted criterion and better on one. */
export interface Dominated {
  readonly option: string;
  /** In the order of the file. */
  readonly by: readonly string[];
}

/** The ranked options that are dominated on best guesses, in the order of the file. */
export function dominatedOptions(appraisal: Appraisal): readonly Dominated[] {
  const { options, values } = matrixOf(appraisal);
  return options.flatMap(({ id }, index) => {
    const own = values[index] ?? [];
    const by = options.filter((_, other) => dominates(values[other] ?? [], own)).map((option) => option.id);
    return by.length === 0 ? [] : [{ option: id, by }];
  });
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
