// Saying that something is a fault: the registry's entry as a rule, and a remark about a place.
import type { Place, Remark, RuleInfo } from '../diagnostic.js';
import { type FaultId, faults } from './faults.js';

const notComputed = { severity: 'error', blocks: true } as const;

/** The faults as rules: what a result lists as asked. */
export const faultRules: readonly RuleInfo[] = faults.map(({ id, summary, why }) => ({
  id,
  ...notComputed,
  summary,
  why,
}));

/** A remark about a fault; `at` is a pointer or a place. */
export function fault(rule: FaultId, at: string | Place, message: string, hint?: string): Remark {
  const place = typeof at === 'string' ? { pointer: at } : at;
  return {
    rule,
    ...notComputed,
    at: place,
    message: shortened(message, MESSAGE),
    ...(hint === undefined ? {} : { hint: shortened(hint, HINT) }),
  };
}

/** The author's words are quoted, and a text of a thousand characters says no more than its beginning. */
function shortened(sentence: string, { most, quoted }: typeof MESSAGE): string {
  if (sentence.length <= most) return sentence;
  return sentence.replace(quoted, (_, begins: string) => `"${begins.trimEnd()}…"`);
}

const MESSAGE = { most: 120, quoted: /"([^"]{120})[^"]+"/gu };
/** A hint is there to be typed, so it is whole for longer. */
const HINT = { most: 300, quoted: /"([^"]{300})[^"]+"/gu };
