// Two rounds of an appraisal side by side: what changed, and what it did to the ranking.
import { examined } from '../appraise.js';
import { type Comparison, compare as compared, unknownIds } from '../compare.js';
import { type AppraisalText, sourceFrom } from './appraise.js';

/** What can be asked for beside the two texts. Everything may be left out. */
export interface CompareSettings {
  /** What the older file is called; `old.yaml` unless it is said. */
  readonly oldPath?: string | undefined;
  /** What the newer file is called; `new.yaml` unless it is said. */
  readonly newPath?: string | undefined;
  /** Ids of the old and the new round that are one option or criterion. */
  readonly same?: readonly (readonly [old: string, now: string])[] | undefined;
  /** Ids that are not, whatever they are called. */
  readonly notSame?: readonly (readonly [old: string, now: string])[] | undefined;
}

/**
 * What changed between two rounds, what that did to the ranking and which single change moved whom: the JSON of
 * `appraise compare`. A fault in either text stands in its `diagnostics`, and leaves `outcome` out.
 *
 * @throws {RangeError} if `same` or `notSame` names an id that isn't there.
 * @example compare('{ format: appraisal/1, title: A }', '{ format: appraisal/1, title: B }').outcome.changes // => [{ part: 'paper', field: 'title', change: 'changed', old: 'A', new: 'B' }]
 */
export function compare(old: AppraisalText, now: AppraisalText, settings: CompareSettings = {}): Comparison {
  const { oldPath = 'old.yaml', newPath = 'new.yaml', same = [], notSame = [] } = settings;
  const before = examined(sourceFrom(old, { path: oldPath }));
  const after = examined(sourceFrom(now, { path: newPath }));
  const unknown = unknownIds(before, after, { same, notSame });
  if (unknown !== undefined) throw new RangeError(unknown.replace(/^--/, ''));
  return compared(before, after, { same, notSame });
}
