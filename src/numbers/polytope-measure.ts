// How large a part of a simplex is, and where its centre lies.
import { bits, type Corner, type Polytope } from './polytope.js';

export interface Measure {
  /** Of the whole simplex, 0 to 1. */
  readonly share: number;
  /** The centroid; absent where the part has no volume. */
  readonly centre?: readonly number[];
}

/**
 * The share of the simplex that a polytope takes, and its centroid. A face is the union of the pyramids from one of
 * its corners over those of its own faces that don't have that corner (Cohen and Hickey 1979), down to simplices,
 * whose share is the size of the determinant of their corners. Every face is measured once, however many ways lead
 * to it (Büeler, Enge and Fukuda 2000): that is what keeps eight criteria quick. All terms are positive.
 */
export function measure(polytope: Polytope): Measure {
  const size = polytope[0]?.at.length ?? 0;
  if (size === 0 || polytope.length < size) return { share: 0 };
  const { volume, moment, frame } = faceOf(polytope, 0, size, new Map());
  const share = volume * minor(frame).size;
  if (!(share > 0)) return { share: 0 };
  return { share, centre: Array.from(moment, (each) => each / (size * volume)) };
}

/** A face, measured by one of its simplices: within its own flat the ratio is the same in all coordinates. */
interface Face {
  /** As many independent corners as it has. */
  readonly frame: Polytope;
  /** Of the face, where the simplex of the frame has 1. */
  readonly volume: number;
  /** Σ over its simplices of volume × sum of corners. */
  readonly moment: Float64Array;
}

/** `common` are the faces that all corners lie on: it names the face. `rank` of its corners are independent. */
function faceOf(corners: Polytope, common: number, rank: number, known: Map<number, Face>): Face {
  const before = known.get(common);
  if (before !== undefined) return before;
  const face = corners.length === rank ? simplex(corners) : fan(corners, common, rank, known);
  known.set(common, face);
  return face;
}

function simplex(corners: Polytope): Face {
  const moment = new Float64Array(corners[0]?.at.length ?? 0);
  for (const { at } of corners) add(moment, at, 1);
  return { frame: corners, volume: 1, moment };
}

/** The pyramids from one corner. */
function fan(corners: Polytope, common: number, rank: number, known: Map<number, Face>): Face {
  const apex = mostOnFaces(corners);
  const bases = facetsOf(corners, common)
    .filter(({ closed }) => (apex.faces & closed) !== closed)
    .map(({ members, closed }) => faceOf(members, closed, rank - 1, known));
  const frames = bases.map(({ frame }) => [apex, ...frame]);
  // The largest of the simplices is the measure of the others: by a flat one nothing can be told.
  const minors = frames.map((frame) => minor(frame));
  const best = minors.reduce((most, { size }, index) => (size > (minors[most]?.size ?? 0) ? index : most), 0);
  const columns = minors[best]?.columns ?? [];
  const unit = minors[best]?.size ?? 0;
  const moment = new Float64Array(apex.at.length);
  let volume = 0;
  bases.forEach((base, index) => {
    const frame = frames[index] ?? [];
    const ratio = index === best ? 1 : minor(frame, columns).size / unit;
    const pyramid = ratio * base.volume;
    volume += pyramid;
    add(moment, base.moment, ratio);
    add(moment, apex.at, pyramid);
  });
  return { frame: frames[best] ?? [], volume, moment };
}

interface Minor {
  /** |det|. */
  readonly size: number;
  readonly columns: readonly number[];
}

/** The determinant of corners over some coordinates; without any named, over those that elimination finds best. */
function minor(corners: Polytope, among?: readonly number[]): Minor {
  const width = among?.length ?? corners[0]?.at.length ?? 0;
  if (scratch.length < corners.length * width) scratch = new Float64Array(corners.length * width);
  const rows = scratch;
  corners.forEach(({ at }, row) => {
    for (let column = 0; column < width; column++)
      rows[row * width + column] = at[among === undefined ? column : (among[column] ?? 0)] ?? 0;
  });
  const columns: number[] = [];
  let size = 1;
  for (let row = 0; row < corners.length; row++) {
    const own = row * width;
    let best = 0;
    for (let column = 1; column < width; column++)
      if (Math.abs(rows[own + column] ?? 0) > Math.abs(rows[own + best] ?? 0)) best = column;
    const pivot = rows[own + best] ?? 0;
    if (pivot === 0) return { size: 0, columns };
    size *= Math.abs(pivot);
    columns.push(best);
    for (let below = own + width; below < corners.length * width; below += width) {
      const factor = (rows[below + best] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let column = 0; column < width; column++)
        rows[below + column] = (rows[below + column] ?? 0) - factor * (rows[own + column] ?? 0);
      rows[below + best] = 0;
    }
  }
  return { size, columns };
}

/** Reused from call to call. */
let scratch = new Float64Array(0);

function add(to: Float64Array, row: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (row[index] ?? 0);
}

/** The corner on most faces leaves the fewest pyramids. */
function mostOnFaces(corners: Polytope): Corner {
  const [first, ...others] = corners;
  if (first === undefined) throw new Error('a face without corners');
  return others.reduce((most, corner) => (bits(corner.faces) > bits(most.faces) ? corner : most), first);
}

interface Facet {
  readonly members: Polytope;
  /** The faces that all its members lie on. */
  readonly closed: number;
}

/** The largest faces of a face: what lies on one plane more, unless that is part of another such. */
function facetsOf(corners: Polytope, common: number): readonly Facet[] {
  let all = 0;
  for (const { faces } of corners) all |= faces;
  const found = new Map<number, number>();
  for (let rest = all & ~common; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    let closed = -1;
    for (const { faces } of corners) if ((faces & bit) !== 0) closed &= faces;
    if (!found.has(closed)) found.set(closed, bit);
  }
  const names = [...found.keys()];
  return [...found]
    .filter(([closed]) => !names.some((other) => other !== closed && (closed & other) === other))
    .map(([closed, bit]) => ({ members: corners.filter(({ faces }) => (faces & bit) !== 0), closed }));
}
