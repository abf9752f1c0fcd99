// The criteria and weights are not those that were sealed before scoring.
import type { Remark, RuleInfo } from '../diagnostic.js';
import { MISSING } from './rule.js';

/** Asked only with a seal; whoever holds the pen can't pass it over by a comment. */
export const sealBroken: RuleInfo = {
  id: 'seal-broken',
  severity: 'error',
  blocks: false,
  firm: true,
  summary: 'criteria or weights are not those that were sealed (asked with --seal)',
  why: 'Weights that are settled once the scores are known can be settled so that they give the answer that somebody wants.',
  reference:
    'Lianakis v Dimos Alexandroupolis, C-532/06 [2008] ECR I-251: weights may not be settled after the tenders are in',
};

/** What there is to say where the seal of a file is not the one it was to hold to. */
export function brokenSeal(sealed: string, found: string, hasCriteria: boolean): readonly Remark[] {
  if (found === sealed) return [];
  const { id, severity, blocks } = sealBroken;
  return [
    {
      rule: id,
      severity,
      blocks,
      at: hasCriteria ? { pointer: '/criteria', of: 'key' } : MISSING,
      message: `the criteria and weights are not those that were sealed: the seal is ${shown(sealed)}, and theirs ${shown(found)}`,
      hint: 'put back what was changed, or publish the change with its reason; "appraise compare SEALED-FILE THIS-FILE" names it, or "appraise seal THIS-FILE --show" beside the text that was published',
    },
  ];
}

/** Enough of a digest to tell two apart by eye. */
function shown(digest: string): string {
  return `${digest.slice(digest.indexOf(':') + 1).slice(0, 8)}…`;
}
