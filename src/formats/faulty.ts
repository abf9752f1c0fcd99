// Files from which nothing could be computed.
import { blockingRules } from '../report.js';
import type { Result } from '../result.js';

export function isFaulty(result: Result): boolean {
  const blocking = blockingRules(result);
  return result.diagnostics.some(({ rule }) => blocking.has(rule));
}
