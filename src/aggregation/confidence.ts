// How often an option is first at its own central weights, while the scores are drawn.
import { TIE } from '../numbers/ranks.js';
import { streamOf } from '../numbers/stream.js';
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
  const { rows, columns, values, drawValues } = trial;
  const asked = central.flatMap((weights, row) =>
    weights === undefined ? [] : [{ row, weights: Float64Array.from(weights) }],
  );
  const times = new Float64Array(rows);
  const blocks = blocksOf(draws);
  for (let block = 0; block < blocks; block++) {
    const stream = streamOf(seed, FIRST_BLOCK + block);
    const size = Math.min(BLOCK, draws - block * BLOCK);
    for (let draw = 0; draw < size; draw++) {
      drawValues?.(stream, values);
      for (let index = 0; index < asked.length; index++) {
        const one = asked[index];
        if (one !== undefined)
          times[one.row] = (times[one.row] ?? 0) + firstShare(values, one.weights, one.row, rows, columns);
      }
    }
    progress((block + 1) / blocks);
  }
  return central.map((weights, row) => (weights === undefined ? undefined : (times[row] ?? 0) / draws));
}

/** 1 where it is first, 1/k where k are level, 0 where another is ahead. */
function firstShare(
  values: Float64Array,
  weights: Float64Array,
  row: number,
  rows: number,
  columns: number,
): number {
  const own = totalOf(values, weights, row, columns);
  let level = 1;
  for (let other = 0; other < rows; other++) {
    if (other === row) continue;
    const lead = own - totalOf(values, weights, other, columns);
    if (lead <= -TIE) return 0;
    if (lead < TIE) level++;
  }
  return 1 / level;
}

function totalOf(values: Float64Array, weights: Float64Array, row: number, columns: number): number {
  let total = 0;
  for (let column = 0, at = row * columns; column < columns; column++, at++)
    total += (weights[column] ?? 0) * (values[at] ?? 0);
  return total;
}
