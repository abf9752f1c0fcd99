// Sums that do not lose the small terms, and the shares made of them.

/**
 * Compensated sum (Neumaier 1974, the improved Kahan–Babuška algorithm): the rounding error of each addition
 * is carried along and added at the end, so that 0.1 ten times is 1.
 * @example sum([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]) // => 1
 */
export function sum(terms: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] ?? Number.NaN;
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * Each part as a share of their sum. The parts are finite and not negative, and not all zero.
 * @example shares([30, 20, 50]) // => [0.3, 0.2, 0.5]
 */
export function shares(parts: readonly number[]): readonly number[] {
  const whole = sum(parts);
  return parts.map((part) => part / whole);
}

/**
 * Σ weightᵢ × valueᵢ, compensated. Both lists have the same length.
 * @example weightedSum([0.25, 0.75], [100, 20]) // => 40
 */
export function weightedSum(weights: readonly number[], values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (let index = 0; index < weights.length; index++) {
    const term = (weights[index] ?? Number.NaN) * (values[index] ?? Number.NaN);
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
