// The nearest point of the simplex at which a linear function is 0.
import { sum, weightedSum } from './sum.js';

/**
 * The point x with xᵢ ≥ 0, Σ xᵢ = 1 and Σ dᵢ xᵢ = 0 that is nearest to w (Euclidean), where Σ dᵢ wᵢ ≥ 0;
 * undefined where every dᵢ is positive, so that there is none.
 *
 * Exact, in at most one step per coordinate. By the Karush–Kuhn–Tucker conditions x is max(0, w − α − β d) for some
 * α and β ≥ 0. Following β up from 0, the coordinates that are still positive move along d̄ − d, d̄ being the mean
 * of d over them, which lowers Σ d x by Σ (d − d̄)² for each unit of β. Whoever reaches 0 has dᵢ > d̄, so d̄ falls
 * without it: it stays at 0, and those left move as before. Where nobody reaches 0 on the way this is the
 * projection on the plane.
 * @example nearestOnSimplex([0.5, 0.5], [30, -10]) // => [0.25, 0.75]
 * @example nearestOnSimplex([0.5, 0.5], [30, 10]) // => undefined
 */
export function nearestOnSimplex(
  weights: readonly number[],
  differences: readonly number[],
): readonly number[] | undefined {
  const least = differences.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY);
  if (!(least <= 0)) return undefined;
  const point = [...weights];
  let free = weights.map((_, index) => index);
  for (;;) {
    const mean = sum(free.map((index) => differences[index] ?? 0)) / free.length;
    const stuck = (index: number) => (point[index] ?? 0) <= 0 && (differences[index] ?? 0) > mean;
    if (free.some(stuck)) {
      free = free.filter((index) => !stuck(index));
      continue;
    }
    const left = weightedSum(differences, point);
    const fall = sum(free.map((index) => ((differences[index] ?? 0) - mean) ** 2));
    if (left <= 0 || fall === 0) return point;
    const whole = left / fall;
    const step = free.reduce((most, index) => {
      const above = (differences[index] ?? 0) - mean;
      return above > 0 ? Math.min(most, (point[index] ?? 0) / above) : most;
    }, whole);
    for (const index of free) {
      const above = (differences[index] ?? 0) - mean;
      const moved = (point[index] ?? 0) - step * above;
      // Who is the first to reach 0 is there exactly, not a rounding error off.
      point[index] = above > 0 && (point[index] ?? 0) / above <= step ? 0 : Math.max(moved, 0);
    }
    if (step === whole) return point;
  }
}
