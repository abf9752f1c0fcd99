// How grave what was found is, and what makes a check fail.
import type { Tally } from '../formats/index.js';
import type { Result, Severity } from '../result.js';
import type { FailOn, Options } from './options.js';

/** Warnings as errors; what blocks stays as it is. */
export function stricter(result: Result): Result {
  const diagnostics = result.diagnostics.map((one) =>
    one.severity === 'warning' ? { ...one, severity: 'error' as const } : one,
  );
  return { ...result, diagnostics };
}

/** Nothing was found; what a file asks to pass over doesn't count. */
export function isClean({ found }: Tally): boolean {
  return found.error + found.warning + found.note === 0;
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
};

/** What makes the exit code 1: what --fail-on names and worse, and warnings where there are more than allowed. */
export function failingSeverities(
  { found }: Tally,
  { failOn = 'error', maxWarnings }: Options,
): readonly Severity[] {
  const failing = FAILING[failOn];
  if (maxWarnings === undefined || failing.includes('warning')) return failing;
  return found.warning > maxWarnings ? [...failing, 'warning'] : failing;
}
