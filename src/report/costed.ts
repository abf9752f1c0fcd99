// What the question about costs found, for formats that do its sums again.
import { costs } from '../analyses/costs.js';
import type { CostsFinding } from '../analyses/costs-finding.js';
import { entry } from '../page/words.js';
import type { Outcome } from '../result.js';

/** Nothing where it was not asked, or no option is costed. */
export function costsFound({ findings }: Outcome): CostsFinding | undefined {
  return entry<CostsFinding>(findings as { readonly [id: string]: CostsFinding }, costs.id);
}
