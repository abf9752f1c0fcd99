// Uncertain scores as random values: drawn as the score was stated, then put on its scale.
import { MIDDLE, type Scale, valueFunction } from '../model/scale.js';
import type { Judged } from '../model/score.js';

/** A value from 0 to 100 for a uniform number between 0 and 1: on a straight line between two values, or by a curve. */
export type ValueDrawer =
  | { readonly kind: 'even'; readonly from: number; readonly to: number }
  | { readonly kind: 'curved'; readonly draw: (chance: number) => number };

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
      return { kind: 'even', from: 0, to: 100 };
    case 'levels': {
      if (scale.kind !== 'levels') return undefined;
      const [from = MIDDLE, to = MIDDLE] = judged.ends.map((end) => scale.levels.get(end));
      return from === to ? undefined : { kind: 'even', from, to };
    }
    case 'range': {
      const { low, high } = judged;
      if (scale.kind === 'levels' || low === high) return undefined;
      const value = valueFunction(scale);
      if (scale.kind === 'local' || scale.bend.kind === 'straight')
        return { kind: 'even', from: value(low), to: value(high) };
      return { kind: 'curved', draw: (chance) => value(low + chance * (high - low)) };
    }
    case 'triangular':
      if (scale.kind === 'levels' || judged.low === judged.high) return undefined;
      return { kind: 'curved', draw: triangular(judged, valueFunction(scale)) };
  }
}

/** The triangular distribution by its inverse (Evans, Hastings and Peacock 2000, chapter 40). */
function triangular(
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
  value: (score: number) => number,
): (chance: number) => number {
  const whole = high - low;
  const rise = (likely - low) / whole;
  return (chance) =>
    value(
      chance < rise
        ? low + Math.sqrt(chance * whole * (likely - low))
        : high - Math.sqrt((1 - chance) * whole * (high - likely)),
    );
}
