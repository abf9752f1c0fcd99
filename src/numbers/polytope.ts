// Parts of a simplex, cut by planes: the corners of what is left on either side.

/** A corner: shares that sum to 1, and which of the faces it lies on, a bit each. */
export interface Corner {
  readonly at: Float64Array;
  readonly faces: number;
}

/** What is left of the simplex: its corners. Without corners, or flat, it has no volume. */
export type Polytope = readonly Corner[];

/** More faces than bits in a word can't be told apart. */
export const MOST_FACES = 31;

/** As near as this to a plane, of a scale whose largest difference is 1, is on it. */
const ON = 1e-12;

/** The whole simplex with so many corners; face j is wⱼ = 0. */
export function wholeSimplex(count: number): Polytope {
  const all = 2 ** count - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = new Float64Array(count);
    at[index] = 1;
    return { at, faces: all ^ (1 << index) };
  });
}

export interface Sides {
  readonly above: Polytope;
  readonly below: Polytope;
}

/**
 * Cuts a polytope by the plane Σ wⱼ dⱼ = 0, which becomes its face number `face`. Double description (Motzkin and
 * others 1953; Fukuda and Prodon 1996): corners keep their side, and every edge that crosses the plane gives a new
 * corner on it. Two corners share an edge if no third lies on all the faces that they have in common. A side
 * without a corner off the plane is flat, and empty here. The largest |dⱼ| is 1.
 */
export function cut(polytope: Polytope, differences: Float64Array, face: number): Sides {
  const bit = 1 << face;
  const heights = polytope.map(({ at }) => height(at, differences));
  if (heights.every((h) => h > -ON))
    return { above: heights.some((h) => h >= ON) ? polytope : [], below: [] };
  if (heights.every((h) => h < ON)) return { above: [], below: polytope };
  const above: Corner[] = [];
  const below: Corner[] = [];
  const on: Corner[] = [];
  polytope.forEach(({ at, faces }, index) => {
    const h = heights[index] ?? 0;
    if (h >= ON) above.push({ at, faces });
    else if (h <= -ON) below.push({ at, faces });
    else on.push({ at, faces: faces | bit });
  });
  polytope.forEach((upper, i) => {
    const up = heights[i] ?? 0;
    if (up < ON) return;
    polytope.forEach((lower, k) => {
      const down = heights[k] ?? 0;
      if (down > -ON || !shareEdge(polytope, upper, lower)) return;
      on.push({
        at: between(upper.at, lower.at, up / (up - down)),
        faces: (upper.faces & lower.faces) | bit,
      });
    });
  });
  return { above: [...above, ...on], below: [...below, ...on] };
}

function height(at: Float64Array, differences: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < at.length; index++) sum += (at[index] ?? 0) * (differences[index] ?? 0);
  return sum;
}

function shareEdge(polytope: Polytope, one: Corner, other: Corner): boolean {
  const common = one.faces & other.faces;
  // An edge lies on at least as many faces as there are dimensions less one.
  if (bits(common) < one.at.length - 2) return false;
  return !polytope.some((third) => third !== one && third !== other && (third.faces & common) === common);
}

function between(one: Float64Array, other: Float64Array, way: number): Float64Array {
  return one.map((share, index) => share + way * ((other[index] ?? 0) - share));
}

/**
 * How many bits of a word are set.
 * @example bits(0b1011) // => 3
 */
export function bits(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count++;
  return count;
}
