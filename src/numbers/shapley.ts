// What each of several changes has to do with what came of all of them, in no order: the Shapley value.

/**
 * The part of each of n players in the worth of all, given the worth of every coalition: `worths[mask]`, where bit i of
 * the mask says whether player i is in it. A player's part is what it adds, averaged over all orders in which they may
 * come in; so the parts sum to `worths[2ⁿ − 1] − worths[0]`, and who adds nothing to any coalition has none.
 * Shapley, A value for n-person games (1953).
 * @example shapley([0, 1, 2, 4]) // => [1.5, 2.5]
 */
export function shapley(worths: readonly number[]): readonly number[] {
  const players = Math.log2(worths.length);
  const weights = coalitionWeights(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let part = 0;
    worths.forEach((worth, mask) => {
      if ((mask & bit) !== 0) return;
      part += (weights[members(mask)] ?? 0) * ((worths[mask | bit] ?? 0) - worth);
    });
    return part;
  });
}

/** For a coalition of s others: s! (n − s − 1)! / n!, the share of all orders in which exactly they came before. */
function coalitionWeights(players: number): readonly number[] {
  const factorial = (number: number): number => (number < 2 ? 1 : number * factorial(number - 1));
  return Array.from(
    { length: players },
    (_, size) => (factorial(size) * factorial(players - size - 1)) / factorial(players),
  );
}

function members(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
