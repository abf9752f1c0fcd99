// What the parts of the section on costs share.
import type { Names } from '../page/words.js';
import type { CostedOption, CostsFinding } from './costs-finding.js';

/** What the parts of the section have at hand. */
export interface Told {
  readonly finding: CostsFinding;
  readonly names: Names;
  readonly baseline?: string;
  /** In the order of the file. */
  readonly options: readonly (readonly [id: string, costs: CostedOption])[];
  readonly decimals: number;
  readonly money: (amount: number) => string;
}

/** Said wherever shown figures don't add up to their shown total. */
export const ROUNDED = ' Each figure is rounded by itself, so they don’t quite add up to their totals.';
