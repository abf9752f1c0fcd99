// Numbers in the unit of their scale.
import { complain, type Desk } from './desk.js';
import { type Quantity, quantity } from './quantities.js';

/** A number or percentage that the schema let through; a fault if it has more digits than a number can hold. */
export function quantityAt(desk: Desk, at: string, written: number | string): Quantity | undefined {
  const read = quantity(written);
  if (read !== undefined) return read;
  const text = String(written);
  const rounded = Number.parseFloat(text);
  complain(
    desk,
    'ambiguous-number',
    at,
    `"${text}" has more digits than a number can hold`,
    Number.isFinite(rounded) ? `write ${rounded}${text.endsWith('%') ? '%' : ''}` : 'write fewer digits',
  );
  return undefined;
}

/** A number in the unit of its scale; 50% only where the unit is %. */
export function numberIn(
  desk: Desk,
  at: string,
  written: number | string,
  unit: string | undefined,
): number | undefined {
  const read = quantityAt(desk, at, written);
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
