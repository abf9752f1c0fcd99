// Numbers in the unit of their scale.
import { complain, type Desk } from './desk.js';
import { quantity } from './quantities.js';

/** A number in the unit of its scale; 50% only where the unit is %. */
export function numberIn(
  desk: Desk,
  at: string,
  written: number | string,
  unit: string | undefined,
): number | undefined {
  const read = quantity(written);
  if (read === undefined) return undefined;
  if (read.percent && unit !== '%') {
    const hint =
      unit === undefined
        ? 'add unit: "%" to the scale, or leave out the % sign'
        : `write ${read.number}: the unit is ${unit} already`;
    complain(desk, 'score-not-on-scale', at, `"${written}" is a percentage, and the scale is not in %`, hint);
    return undefined;
  }
  return read.number;
}
