// From totals to ranks.

/** Totals on the 0–100 scale closer than this are a tie: it is rounding of the machine, not a judgement. */
export const TIE = 1e-9;

/**
 * Competition ranks, the largest first: ties share a rank and the next rank is skipped.
 * @example ranks([40, 90, 90, 10]) // => [3, 1, 1, 4]
 */
export function ranks(totals: readonly number[]): readonly number[] {
  const order = totals.map((total, index) => ({ total, index })).sort((a, b) => b.total - a.total);
  const result = new Array<number>(totals.length).fill(0);
  let rank = 0;
  order.forEach(({ total, index }, place) => {
    const previous = order[place - 1];
    if (previous === undefined || previous.total - total >= TIE) rank = place + 1;
    result[index] = rank;
  });
  return result;
}
