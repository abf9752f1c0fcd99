// One block of draws where nothing but uniform weights is drawn, for few rows and columns: the quick case.
import { STEPS } from './gaps.js';
import { TIE } from './ranks.js';
import { type Stream, take } from './stream.js';

const POINTS = 7;
/** The most columns, one more than there are points between them, and the most rows: all stand in variables. */
const MOST_COLUMNS = POINTS + 1;
const MOST_ROWS = 6;

export function isQuick(rows: number, columns: number): boolean {
  return rows <= MOST_ROWS && columns <= MOST_COLUMNS;
}

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
  // A point that no column needs stands at the end of the line, by arithmetic.
  const unneeded = (point: number) => (point < columns - 1 ? 0 : STEPS - 1);
  const noA = unneeded(0);
  const noB = unneeded(1);
  const noC = unneeded(2);
  const noD = unneeded(3);
  const noE = unneeded(4);
  const noF = unneeded(5);
  const noG = unneeded(6);
  const { words } = stream;
  const { bases, steps } = slopes(values, rows, columns);
  const places = new Float64Array(rows * rows);
  const pointSums = new Float64Array(rows * POINTS);
  const totals = new Float64Array(rows);
  const ahead = new Int32Array(MOST_ROWS);
  const asWeights = new Float64Array(POINTS);
  const level = levelling({ places, firstWeights: pointSums }, totals, asWeights);
  for (let draw = 0; draw < draws; draw++) {
    const from = take(stream, POINTS);
    let a = ((words[from] ?? 0) >>> 1) | noA;
    let b = ((words[from + 1] ?? 0) >>> 1) | noB;
    let c = ((words[from + 2] ?? 0) >>> 1) | noC;
    let d = ((words[from + 3] ?? 0) >>> 1) | noD;
    let e = ((words[from + 4] ?? 0) >>> 1) | noE;
    let f = ((words[from + 5] ?? 0) >>> 1) | noF;
    let g = ((words[from + 6] ?? 0) >>> 1) | noG;
    let over: number;
    over = (a - b) & ((b - a) >> 31);
    a = (a - over) | 0;
    b = (b + over) | 0;
    over = (c - d) & ((d - c) >> 31);
    c = (c - over) | 0;
    d = (d + over) | 0;
    over = (e - f) & ((f - e) >> 31);
    e = (e - over) | 0;
    f = (f + over) | 0;
    over = (a - c) & ((c - a) >> 31);
    a = (a - over) | 0;
    c = (c + over) | 0;
    over = (b - d) & ((d - b) >> 31);
    b = (b - over) | 0;
    d = (d + over) | 0;
    over = (e - g) & ((g - e) >> 31);
    e = (e - over) | 0;
    g = (g + over) | 0;
    over = (b - c) & ((c - b) >> 31);
    b = (b - over) | 0;
    c = (c + over) | 0;
    over = (f - g) & ((g - f) >> 31);
    f = (f - over) | 0;
    g = (g + over) | 0;
    over = (a - e) & ((e - a) >> 31);
    a = (a - over) | 0;
    e = (e + over) | 0;
    over = (b - f) & ((f - b) >> 31);
    b = (b - over) | 0;
    f = (f + over) | 0;
    over = (c - g) & ((g - c) >> 31);
    c = (c - over) | 0;
    g = (g + over) | 0;
    over = (c - e) & ((e - c) >> 31);
    c = (c - over) | 0;
    e = (e + over) | 0;
    over = (d - f) & ((f - d) >> 31);
    d = (d - over) | 0;
    f = (f + over) | 0;
    over = (b - c) & ((c - b) >> 31);
    b = (b - over) | 0;
    c = (c + over) | 0;
    over = (d - e) & ((e - d) >> 31);
    d = (d - over) | 0;
    e = (e + over) | 0;
    over = (f - g) & ((g - f) >> 31);
    f = (f - over) | 0;
    g = (g + over) | 0;
    const p =
      (bases[0] ?? 0) +
      a * (steps[0] ?? 0) +
      b * (steps[1] ?? 0) +
      c * (steps[2] ?? 0) +
      d * (steps[3] ?? 0) +
      e * (steps[4] ?? 0) +
      f * (steps[5] ?? 0) +
      g * (steps[6] ?? 0);
    const q =
      (bases[1] ?? 0) +
      a * (steps[7] ?? 0) +
      b * (steps[8] ?? 0) +
      c * (steps[9] ?? 0) +
      d * (steps[10] ?? 0) +
      e * (steps[11] ?? 0) +
      f * (steps[12] ?? 0) +
      g * (steps[13] ?? 0);
    const r =
      (bases[2] ?? 0) +
      a * (steps[14] ?? 0) +
      b * (steps[15] ?? 0) +
      c * (steps[16] ?? 0) +
      d * (steps[17] ?? 0) +
      e * (steps[18] ?? 0) +
      f * (steps[19] ?? 0) +
      g * (steps[20] ?? 0);
    const s =
      (bases[3] ?? 0) +
      a * (steps[21] ?? 0) +
      b * (steps[22] ?? 0) +
      c * (steps[23] ?? 0) +
      d * (steps[24] ?? 0) +
      e * (steps[25] ?? 0) +
      f * (steps[26] ?? 0) +
      g * (steps[27] ?? 0);
    const t =
      (bases[4] ?? 0) +
      a * (steps[28] ?? 0) +
      b * (steps[29] ?? 0) +
      c * (steps[30] ?? 0) +
      d * (steps[31] ?? 0) +
      e * (steps[32] ?? 0) +
      f * (steps[33] ?? 0) +
      g * (steps[34] ?? 0);
    const u =
      (bases[5] ?? 0) +
      a * (steps[35] ?? 0) +
      b * (steps[36] ?? 0) +
      c * (steps[37] ?? 0) +
      d * (steps[38] ?? 0) +
      e * (steps[39] ?? 0) +
      f * (steps[40] ?? 0) +
      g * (steps[41] ?? 0);
    const aheadOfP = howMany(p + TIE, q, r, s, t, u);
    const aheadOfQ = howMany(q + TIE, p, r, s, t, u);
    const aheadOfR = howMany(r + TIE, p, q, s, t, u);
    const aheadOfS = howMany(s + TIE, p, q, r, t, u);
    const aheadOfT = howMany(t + TIE, p, q, r, s, u);
    const aheadOfU = howMany(u + TIE, p, q, r, s, t);
    if (aheadOfP + aheadOfQ + aheadOfR + aheadOfS + aheadOfT + aheadOfU < PAIRS) {
      totals.set([p, q, r, s, t, u].slice(0, rows));
      asWeights.set([a, b, c, d, e, f, g]);
      level();
      continue;
    }
    ahead[0] = aheadOfP;
    ahead[1] = aheadOfQ;
    ahead[2] = aheadOfR;
    ahead[3] = aheadOfS;
    ahead[4] = aheadOfT;
    ahead[5] = aheadOfU;
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

/** Every row against every other. */
const PAIRS = (MOST_ROWS * (MOST_ROWS - 1)) / 2;

/** How many are enough to be ahead: no branch can guess it, so it is arithmetic. */
function howMany(enough: number, a: number, b: number, c: number, d: number, e: number): number {
  return +(a >= enough) + +(b >= enough) + +(c >= enough) + +(d >= enough) + +(e >= enough);
}

/**
 * What a total is without points, and what each point adds; a point that no column needs adds nothing, and a row that
 * isn't there is behind all others.
 */
function slopes(values: Float64Array, rows: number, columns: number) {
  const bases = Float64Array.from({ length: MOST_ROWS }, (_, row) => -1e9 * (row + 1));
  const steps = new Float64Array(MOST_ROWS * POINTS);
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
