// Saying that something is a fault: the registry's entry as a rule, and a remark about a place.
import type { Place, Remark, RuleInfo } from '../diagnostic.js';
import { type FaultEntry, type FaultId, faults } from './faults.js';

const notComputed = { severity: 'error', blocks: true } as const;

/** The faults as rules: what a result lists as asked. */
export const faultRules: readonly RuleInfo[] = faults.map(({ id, summary, why }) => ({
  id,
  ...notComputed,
  summary,
  why,
}));

/** The parts of the file that the finding of a fault rests on. */
export function needsOf(id: string): readonly string[] {
  const entry: FaultEntry | undefined = faults.find((fault) => fault.id === id);
  return entry?.needs ?? [];
}

/** A remark about a fault; `at` is a pointer or a place. */
export function fault(rule: FaultId, at: string | Place, message: string, hint?: string): Remark {
  const place = typeof at === 'string' ? { pointer: at } : at;
  return { rule, ...notComputed, at: place, message, ...(hint === undefined ? {} : { hint }) };
}
