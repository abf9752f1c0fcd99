// What is published before scoring: the seal of criteria and weights.
import { examined } from '../appraise.js';
import { sealDoubts, sealOf } from '../seal.js';
import { type AppraisalText, sourceFrom } from './appraise.js';

/** The seal of an appraisal, and what it can't show. */
export interface Sealed {
  /** As it is published: the version and the SHA-256 of `text`, 64 digits. */
  readonly digest: string;
  /** What is sealed: lines of ASCII about criteria, scales, requirements and weights, each ended. */
  readonly text: string;
  /** What the seal can't hold or can't show, in sentences without their full stop. */
  readonly doubts: readonly string[];
}

/**
 * The digest of criteria and weights, as `appraise seal` prints it; `validate(text, { seal: digest })` then shows
 * that they were not changed. Undefined if the text has a fault, which `validate` names, or no criteria.
 *
 * @example seal('{ format: appraisal/1, title: Libraries, criteria: { access: { weight: 1, scale: { worst: 1, best: 5 } } } }').text.split('\n')[0] // => 'appraise-seal/1'
 */
export function seal(text: AppraisalText): Sealed | undefined {
  const { appraisal } = examined(sourceFrom(text, {}));
  if (appraisal === undefined || appraisal.criteria.length === 0) return undefined;
  return { ...sealOf(appraisal), doubts: sealDoubts(appraisal) };
}
