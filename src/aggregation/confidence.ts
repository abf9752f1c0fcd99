// How often an option is first at its own central weights, while the scores are drawn.
import { TIE } from '../numbers/ranks.js';
import { streamOf } from '../numbers/stream.js';
import { weightedSum } from '../numbers/sum.js';
import { BLOCK, blocksOf, type Trial } from '../numbers/tally.js';

/** Blocks of their own, far from those that the weights were drawn in. */
const FIRST_BLOCK = 2 ** 31;

/**
 * Confidence factors (Lahdelma and Salminen 2001); undefined where an option has no central weights. A shared first
 * place counts by its share.
 */
export function confidences(
  trial: Trial,
  central: readonly (readonly number[] | undefined)[],
  { seed, draws }: { readonly seed: number; readonly draws: number },
  progress: (done: number) => void,
): readonly (number | undefined)[] {
  const { rows, values, drawValues } = trial;
  const asked = central.flatMap((weights, row) =>
    weights === undefined ? [] : [askedOf(trial, weights, row)],
  );
  const times = new Float64Array(rows);
  const totals = new Float64Array(rows);
  const blocks = blocksOf(draws);
  for (let block = 0; block < blocks; block++) {
    const stream = streamOf(seed, FIRST_BLOCK + block);
    const size = Math.min(BLOCK, draws - block * BLOCK);
    for (let draw = 0; draw < size; draw++) {
      drawValues?.(stream, values);
      for (let index = 0; index < asked.length; index++) {
        const one = asked[index];
        if (one === undefined) continue;
        addUp(one, values, totals);
        times[one.row] = (times[one.row] ?? 0) + firstShare(totals, one.row);
      }
    }
    progress((block + 1) / blocks);
  }
  return central.map((weights, row) => (weights === undefined ? undefined : (times[row] ?? 0) / draws));
}

/** What is the same in every draw at the central weights of one row, and what is not. */
interface Asked {
  readonly row: number;
  /** What the certain values of each row add up to. */
  readonly bases: Float64Array;
  /** Of each uncertain value: its place, its row, its weight. */
  readonly places: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float64Array;
}

function askedOf(trial: Trial, weights: readonly number[], row: number): Asked {
  const { rows, columns, values, uncertain = new Int32Array(0) } = trial;
  const drawn = new Set(uncertain);
  const bases = Float64Array.from({ length: rows }, (_, own) =>
    weightedSum(
      weights,
      weights.map((__, column) =>
        drawn.has(own * columns + column) ? 0 : (values[own * columns + column] ?? 0),
      ),
    ),
  );
  return {
    row,
    bases,
    places: uncertain,
    rows: uncertain.map((place) => Math.floor(place / columns)),
    weights: Float64Array.from(uncertain, (place) => weights[place % columns] ?? 0),
  };
}

function addUp({ bases, places, rows, weights }: Asked, values: Float64Array, totals: Float64Array): void {
  totals.set(bases);
  for (let index = 0; index < places.length; index++) {
    const row = rows[index] ?? 0;
    totals[row] = (totals[row] ?? 0) + (weights[index] ?? 0) * (values[places[index] ?? 0] ?? 0);
  }
}

/** 1 where it is first, 1/k where k are level, 0 where another is ahead. */
function firstShare(totals: Float64Array, row: number): number {
  const own = totals[row] ?? 0;
  let level = 1;
  for (let other = 0; other < totals.length; other++) {
    if (other === row) continue;
    const lead = own - (totals[other] ?? 0);
    if (lead <= -TIE) return 0;
    if (lead < TIE) level++;
  }
  return 1 / level;
}
