// The largest and the smallest weighted mean when the weights are known only within bounds.

/** One share of the whole: at least `low`, at most `high` (both 0 to 1). */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * max Σ wᵢ vᵢ over Σ wᵢ = 1, lowᵢ ≤ wᵢ ≤ highᵢ: a fractional knapsack. Everybody gets the low bound; what is
 * left goes to the largest value first (Dantzig 1957). Σ low ≤ 1 ≤ Σ high is the caller's business.
 * @example greatestMean([{ low: 0.2, high: 0.4 }, { low: 0.6, high: 0.8 }], [100, 50]) // => 70
 */
export function greatestMean(bounds: readonly Bounds[], values: readonly number[]): number {
  const order = bounds
    .map((bound, index) => ({ bound, value: values[index] ?? Number.NaN }))
    .sort((a, b) => b.value - a.value);
  let left = 1;
  for (const { bound } of order) left -= bound.low;
  let total = 0;
  for (const { bound, value } of order) {
    const extra = Math.min(Math.max(left, 0), bound.high - bound.low);
    total += (bound.low + extra) * value;
    left -= extra;
  }
  return total;
}

/**
 * min Σ wᵢ vᵢ over the same weights.
 * @example leastMean([{ low: 0.2, high: 0.4 }, { low: 0.6, high: 0.8 }], [100, 50]) // => 60
 */
export function leastMean(bounds: readonly Bounds[], values: readonly number[]): number {
  return -greatestMean(
    bounds,
    values.map((value) => -value),
  );
}
