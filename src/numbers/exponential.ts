// The exponential value function, used where equal steps do not matter equally (Kirkwood 1997, chapter 4).

/**
 * How much of the way from worst (0) to best (1) is worth, for a bend `c`: (1 − e^(−cz)) / (1 − e^(−c)).
 * c > 0 rises quickly first, c < 0 slowly first, |c| < 1e-9 is the straight line.
 * @example exponentialValue(0.5, 0) // => 0.5
 */
export function exponentialValue(z: number, c: number): number {
  if (Math.abs(c) < 1e-9) return z;
  return Math.expm1(-c * z) / Math.expm1(-c);
}

/**
 * How much of the way is worth so much: the inverse of `exponentialValue`.
 * @example exponentialWay(0.25, 0) // => 0.25
 */
export function exponentialWay(value: number, c: number): number {
  if (Math.abs(c) < 1e-9) return value;
  return -Math.log1p(value * Math.expm1(-c)) / c;
}

/**
 * The bend c at which the point `z` of the way (between 0.05 and 0.95) is worth a half; by bisection to 1e-12.
 * @example exponentialBend(0.5) // => 0
 */
export function exponentialBend(z: number): number {
  if (z === 0.5) return 0;
  // The bend at z = 0.05 is 13.86, so ±20 encloses every midpoint allowed; the value at z rises with c.
  let low = -20;
  let high = 20;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (exponentialValue(z, middle) < 0.5) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
