// The share of a simplex on one side of a plane, and the centre of that side: exact, however many corners it has.

/**
 * The share of all weights w (wⱼ ≥ 0, Σ wⱼ = 1, uniform) for which Σ wⱼ dⱼ > 0. A d of 0 has no say; if all are
 * 0 nothing is above.
 *
 * Varsi (1973, Pacific Journal of Mathematics 46) and Gerber (1981, 'The volume above a simplex'): for every
 * positive x pass over the sizes y of the negative ones and blend each entry with the one before it,
 * (y·own + x·before) / (x + y). Every term is positive, so nothing cancels.
 * @example shareAbove([1, -1]) // => 0.5
 * @example shareAbove([1, 1, -1]) // => 0.75
 * @example shareAbove([3, -1, 0]) // => 0.75
 */
export function shareAbove(differences: ArrayLike<number>): number {
  const count = differences.length;
  if (sizes.length < count) {
    sizes = new Float64Array(count);
    blends = new Float64Array(count);
  }
  let belows = 0;
  for (let index = 0; index < count; index++) {
    const difference = differences[index] ?? 0;
    if (!(difference < 0)) continue;
    sizes[belows] = -difference;
    blends[belows++] = 0;
  }
  let last = 0;
  for (let index = 0; index < count; index++) {
    const x = differences[index] ?? 0;
    if (!(x > 0)) continue;
    last = 1;
    for (let k = 0; k < belows; k++) {
      const y = sizes[k] ?? 0;
      last = (y * (blends[k] ?? 0) + x * last) / (x + y);
      blends[k] = last;
    }
  }
  return last;
}

/** Reused from call to call: half a million of them would otherwise make as many lists. */
let sizes = new Float64Array(0);
let blends = new Float64Array(0);

/**
 * The centroid of that part; undefined where nothing is above. The mean of wⱼ over the simplex, counted only
 * above the plane, is 1/n of the share above with dⱼ taken twice: uniform weights are Dirichlet(1, …, 1), and a
 * factor wⱼ makes that Dirichlet(1, …, 2, …, 1), where wⱼ is the sum of two weights of a larger simplex.
 * @example centreAbove([1, -1]) // => [0.75, 0.25]
 */
export function centreAbove(differences: readonly number[]): readonly number[] | undefined {
  const share = shareAbove(differences);
  if (share === 0) return undefined;
  return differences.map(
    (difference) => shareAbove([...differences, difference]) / (differences.length * share),
  );
}
