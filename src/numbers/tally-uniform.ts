// One block of draws where nothing but uniform weights over up to eight columns is drawn: the quick case.
import { drawPoints, gapMaker, STEPS } from './gaps.js';
import { TIE } from './ranks.js';
import type { Stream } from './stream.js';

const POINTS = 7;
/** The most columns: one more than there are points between them. */
export const MOST_UNIFORM = POINTS + 1;

/** What is counted; the caller adds up. */
export interface UniformCounts {
  /** Rows × places. */
  readonly places: Float64Array;
  /** Rows × columns: the sum of the weights with which each came first. */
  readonly firstWeights: Float64Array;
}

/**
 * The weights themselves are never made. A total Σ wⱼ vⱼ, the w being gaps between points p on a line of length 1, is
 * v_last + Σ pⱼ (vⱼ − vⱼ₊₁): one product fewer, and the points are summed as whole numbers, exactly. A draw in which
 * any two rows are level is left to `level`, which is given the totals and counts weights as points too.
 */
export function countUniform(
  values: Float64Array,
  rows: number,
  draws: number,
  stream: Stream,
  levelling: (counts: UniformCounts, totals: Float64Array, points: Float64Array) => () => void,
): UniformCounts {
  const columns = values.length / rows;
  const maker = gapMaker(columns);
  const { points } = maker;
  const { bases, steps } = slopes(values, rows, columns);
  const places = new Float64Array(rows * rows);
  const pointSums = new Float64Array(rows * POINTS);
  const totals = new Float64Array(rows);
  const ahead = new Int32Array(rows);
  const asWeights = new Float64Array(POINTS);
  const level = levelling({ places, firstWeights: pointSums }, totals, asWeights);
  const pairs = (rows * (rows - 1)) / 2;
  for (let draw = 0; draw < draws; draw++) {
    drawPoints(stream, maker);
    const a = points[0] ?? 0;
    const b = points[1] ?? 0;
    const c = points[2] ?? 0;
    const d = points[3] ?? 0;
    const e = points[4] ?? 0;
    const f = points[5] ?? 0;
    const g = points[6] ?? 0;
    for (let row = 0, at = 0; row < rows; row++, at += POINTS)
      totals[row] =
        (bases[row] ?? 0) +
        a * (steps[at] ?? 0) +
        b * (steps[at + 1] ?? 0) +
        c * (steps[at + 2] ?? 0) +
        d * (steps[at + 3] ?? 0) +
        e * (steps[at + 4] ?? 0) +
        f * (steps[at + 5] ?? 0) +
        g * (steps[at + 6] ?? 0);
    let decided = 0;
    for (let row = 0; row < rows; row++) {
      const enough = (totals[row] ?? 0) + TIE;
      let better = 0;
      for (let other = 0; other < rows; other++) better += +((totals[other] ?? 0) >= enough);
      ahead[row] = better;
      decided += better;
    }
    if (decided < pairs) {
      asWeights.set(points);
      level();
      continue;
    }
    for (let row = 0; row < rows; row++) {
      const place = row * rows + (ahead[row] ?? 0);
      places[place] = (places[place] ?? 0) + 1;
      if (place !== row * rows) continue;
      const at = row * POINTS;
      pointSums[at] = (pointSums[at] ?? 0) + a;
      pointSums[at + 1] = (pointSums[at + 1] ?? 0) + b;
      pointSums[at + 2] = (pointSums[at + 2] ?? 0) + c;
      pointSums[at + 3] = (pointSums[at + 3] ?? 0) + d;
      pointSums[at + 4] = (pointSums[at + 4] ?? 0) + e;
      pointSums[at + 5] = (pointSums[at + 5] ?? 0) + f;
      pointSums[at + 6] = (pointSums[at + 6] ?? 0) + g;
    }
  }
  return { places, firstWeights: weightsOf(pointSums, places, rows, columns) };
}

/** What a total is without points, and what each point adds; a point that no column needs adds nothing. */
function slopes(values: Float64Array, rows: number, columns: number) {
  const bases = new Float64Array(rows);
  const steps = new Float64Array(rows * POINTS);
  for (let row = 0; row < rows; row++) {
    const own = row * columns;
    bases[row] = values[own + columns - 1] ?? 0;
    for (let point = 0; point < columns - 1; point++) {
      const step = ((values[own + point] ?? 0) - (values[own + point + 1] ?? 0)) / STEPS;
      steps[row * POINTS + point] = step;
      // A point is the middle of its step.
      bases[row] = (bases[row] ?? 0) + step / 2;
    }
  }
  return { bases, steps };
}

/** Sums of points as sums of the gaps between them. */
function weightsOf(sums: Float64Array, places: Float64Array, rows: number, columns: number): Float64Array {
  const weights = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const times = places[row * rows] ?? 0;
    let before = 0;
    for (let column = 0; column < columns; column++) {
      const end = column === columns - 1 ? times : ((sums[row * POINTS + column] ?? 0) + times / 2) / STEPS;
      weights[row * columns + column] = end - before;
      before = end;
    }
  }
  return weights;
}
