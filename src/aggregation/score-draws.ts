// Uncertain scores as random values: drawn as the score was stated, then put on its scale.
import { MIDDLE, type Scale, valueFunction } from '../model/scale.js';
import type { Judged } from '../model/score.js';

/** A value from 0 to 100 for a uniform number between 0 and 1. */
export type ValueDrawer = (chance: number) => number;

/**
 * How the value of a score is drawn; undefined where it is certain. Ranges are uniform over scores, ranges of levels
 * over their values, three points triangular, and an unknown score may have any value.
 */
export function valueDrawer(scale: Scale, judged: Judged): ValueDrawer | undefined {
  switch (judged.kind) {
    case 'number':
    case 'level':
      return undefined;
    case 'unknown':
      return (chance) => 100 * chance;
    case 'levels': {
      if (scale.kind !== 'levels') return undefined;
      const [one, other] = judged.ends.map((end) => scale.levels.get(end) ?? MIDDLE);
      return between(one ?? MIDDLE, other ?? MIDDLE, (value) => value);
    }
    case 'range':
      return scale.kind === 'levels' ? undefined : between(judged.low, judged.high, valueFunction(scale));
    case 'triangular':
      return scale.kind === 'levels' ? undefined : triangular(judged, valueFunction(scale));
  }
}

function between(low: number, high: number, value: (score: number) => number): ValueDrawer | undefined {
  if (low === high) return undefined;
  return (chance) => value(low + chance * (high - low));
}

/** The triangular distribution by its inverse (Evans, Hastings and Peacock 2000, chapter 40). */
function triangular(
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
  value: (score: number) => number,
): ValueDrawer | undefined {
  const whole = high - low;
  if (whole === 0) return undefined;
  const rise = (likely - low) / whole;
  return (chance) =>
    value(
      chance < rise
        ? low + Math.sqrt(chance * whole * (likely - low))
        : high - Math.sqrt((1 - chance) * whole * (high - likely)),
    );
}
