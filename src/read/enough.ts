// How many faults of one file are listed.
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';

/** Nobody mends more than this before looking again, and no answer should take longer because of them. */
export const MOST_FAULTS = 10_000;

/** Whether a stage has said so much that the next one is not asked. */
export function isEnough(remarks: readonly Remark[]): boolean {
  return remarks.length > MOST_FAULTS;
}

/** The first of very many remarks, and that there are more. */
export function enough(remarks: readonly Remark[]): readonly Remark[] {
  if (!isEnough(remarks)) return remarks;
  const first = remarks.slice(0, MOST_FAULTS);
  const { at } = first.at(-1) ?? { at: { offsets: [0, 0] } as const };
  const message = 'there are more than 10,000 faults, and the others are not listed';
  return [...first, fault('too-large', at, message, 'mend these first: many may have one cause')];
}
