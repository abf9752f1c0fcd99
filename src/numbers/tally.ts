// Who comes at which place, by drawing: weights and values at random, counted over and over.
import { TIE } from './ranks.js';
import { type Stream, streamOf } from './stream.js';
import { countUniform, isQuick } from './tally-uniform.js';

/** What is drawn. All lists are made once and filled again for every draw. */
export interface Trial {
  readonly rows: number;
  readonly columns: number;
  /** Rows × columns, one row after the other; those that are certain stay as they are. */
  readonly values: Float64Array;
  /** The places of values that are drawn; absent where all are certain. */
  readonly uncertain?: Int32Array;
  /** Puts drawn values in their places. */
  readonly drawValues?: (stream: Stream, values: Float64Array) => void;
  /** The weight of each column. */
  readonly weights: Float64Array;
  /** The weights are uniform over all there are, and nothing else is drawn: there is a quicker way then. */
  readonly isUniform?: boolean;
  /** Draws weights; absent where they stay as they are. */
  readonly drawWeights?: (stream: Stream, weights: Float64Array) => void;
}

/** Sums over draws; ties share a place. */
export interface Tally {
  readonly draws: number;
  /** Rows × places. */
  readonly places: Float64Array;
  /** Rows × rows: how often one is ahead of the other, and half of how often they are level. Empty if not asked for. */
  readonly pairwise: Float64Array;
  /** Rows × columns: the sum of the weights with which each came first. */
  readonly firstWeights: Float64Array;
}

/** So many draws have a stream of their own: it doesn't matter who draws which block. */
export const BLOCK = 4096;

export function blocksOf(draws: number): number {
  return Math.ceil(draws / BLOCK);
}

export interface Run {
  readonly seed: number;
  readonly draws: number;
  /** Whether pairs are counted too. */
  readonly pairs: boolean;
}

/** The blocks one after the other; `progress` is told the share that is done after each. */
export function tally(trial: Trial, run: Run, progress?: (done: number) => void): Tally {
  const blocks = blocksOf(run.draws);
  const sums = emptyTally(trial, run);
  for (let block = 0; block < blocks; block++) {
    addTally(sums, tallyBlock(trial, run, block));
    progress?.((block + 1) / blocks);
  }
  return { ...sums, draws: run.draws };
}

function emptyTally({ rows, columns }: Trial, { pairs }: Run): Tally {
  return {
    draws: 0,
    places: new Float64Array(rows * rows),
    pairwise: new Float64Array(pairs ? rows * rows : 0),
    firstWeights: new Float64Array(rows * columns),
  };
}

/** Blocks are added in their order, whoever made them and when: then the sums are the same to the last bit. */
export function addTally(to: Tally, { places, pairwise, firstWeights }: Tally): void {
  addAll(to.places, places);
  addAll(to.pairwise, pairwise);
  addAll(to.firstWeights, firstWeights);
}

function addAll(to: Float64Array, more: Float64Array): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + (more[index] ?? 0);
}

/** More rows than this are sorted; fewer are compared with each other, which needs no branches. */
const FEW = 16;

/** One block of a run, which depends on nothing else. */
export function tallyBlock(trial: Trial, run: Run, block: number): Tally {
  const draws = Math.min(BLOCK, run.draws - block * BLOCK);
  const counted = { ...emptyTally(trial, run), draws };
  const { rows, columns, values, weights, drawValues, drawWeights } = trial;
  const stream = streamOf(run.seed, block);
  if (trial.isUniform === true && !run.pairs && isQuick(rows, columns))
    return { ...counted, ...countUniform(values, rows, draws, stream, byPlace) };
  const totals = new Float64Array(rows);
  const counting = rows <= FEW ? fewRows(counted, totals, weights) : manyRows(counted, totals, weights);
  for (let draw = 0; draw < draws; draw++) {
    drawWeights?.(stream, weights);
    drawValues?.(stream, values);
    for (let row = 0, at = 0; row < rows; row++) {
      let total = 0;
      for (let column = 0; column < columns; column++, at++)
        total += (weights[column] ?? 0) * (values[at] ?? 0);
      totals[row] = total;
    }
    counting();
  }
  return counted;
}

/** Counts every pair; where none is level that says all. */
function fewRows(counted: Tally, totals: Float64Array, weights: Float64Array): () => void {
  const rows = totals.length;
  const { places, pairwise, firstWeights } = counted;
  const sorted = manyRows(counted, totals, weights);
  const ahead = new Int32Array(rows);
  const pairs = (rows * (rows - 1)) / 2;
  const asked = pairwise.length > 0;
  return () => {
    ahead.fill(0);
    let decided = 0;
    for (let a = 0; a < rows; a++) {
      const own = totals[a] ?? 0;
      let behind = 0;
      for (let b = a + 1; b < rows; b++) {
        const difference = own - (totals[b] ?? 0);
        const wins = +(difference >= TIE);
        const loses = +(difference <= -TIE);
        ahead[b] = (ahead[b] ?? 0) + wins;
        behind += loses;
        decided += wins + loses;
      }
      ahead[a] = (ahead[a] ?? 0) + behind;
    }
    if (decided < pairs) {
      sorted();
      return;
    }
    for (let row = 0; row < rows; row++) {
      const place = ahead[row] ?? 0;
      places[row * rows + place] = (places[row * rows + place] ?? 0) + 1;
      if (place === 0) addWeights(firstWeights, row, weights, 1);
    }
    if (!asked) return;
    for (let a = 0; a < rows; a++)
      for (let b = 0; b < rows; b++)
        pairwise[a * rows + b] = (pairwise[a * rows + b] ?? 0) + +((ahead[a] ?? 0) < (ahead[b] ?? 0));
  };
}

/** As `manyRows`, without pairs. */
function byPlace(
  counts: Pick<Tally, 'places' | 'firstWeights'>,
  totals: Float64Array,
  weights: Float64Array,
) {
  return manyRows({ ...counts, draws: 0, pairwise: new Float64Array(0) }, totals, weights);
}

/** Sorts, then shares the places of those that are level with their neighbours. */
function manyRows(
  { places, pairwise, firstWeights }: Tally,
  totals: Float64Array,
  weights: Float64Array,
): () => void {
  const rows = totals.length;
  const asked = pairwise.length > 0;
  const order = new Int32Array(rows);
  return () => {
    for (let row = 0; row < rows; row++) order[row] = row;
    sortDescending(order, totals);
    for (let start = 0, end = 0; start < rows; start = end) {
      end = start + 1;
      while (end < rows && (totals[order[end - 1] ?? 0] ?? 0) - (totals[order[end] ?? 0] ?? 0) < TIE) end++;
      const share = 1 / (end - start);
      for (let at = start; at < end; at++) {
        const row = order[at] ?? 0;
        for (let place = start; place < end; place++)
          places[row * rows + place] = (places[row * rows + place] ?? 0) + share;
        if (start === 0) addWeights(firstWeights, row, weights, share);
        if (!asked) continue;
        for (let other = start; other < end; other++)
          if (other !== at) addPair(pairwise, row * rows + (order[other] ?? 0), 0.5);
        for (let other = end; other < rows; other++) addPair(pairwise, row * rows + (order[other] ?? 0), 1);
      }
    }
  };
}

function addPair(pairwise: Float64Array, at: number, share: number): void {
  pairwise[at] = (pairwise[at] ?? 0) + share;
}

function addWeights(firstWeights: Float64Array, row: number, weights: Float64Array, share: number): void {
  const from = row * weights.length;
  for (let column = 0; column < weights.length; column++)
    firstWeights[from + column] = (firstWeights[from + column] ?? 0) + share * (weights[column] ?? 0);
}

/** Shell sort (Ciura's gaps, 2001): in place, nothing made, and equal totals by row. */
function sortDescending(order: Int32Array, totals: Float64Array): void {
  for (const gap of GAPS) {
    for (let index = gap; index < order.length; index++) {
      const row = order[index] ?? 0;
      const total = totals[row] ?? 0;
      let hole = index;
      for (; hole >= gap; hole -= gap) {
        const before = order[hole - gap] ?? 0;
        const its = totals[before] ?? 0;
        if (its > total || (its === total && before < row)) break;
        order[hole] = before;
      }
      order[hole] = row;
    }
  }
}

const GAPS = [701, 301, 132, 57, 23, 10, 4, 1];
