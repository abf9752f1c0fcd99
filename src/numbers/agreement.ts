// How far rankings agree. In a ranking 1 is best, a smaller number is better, and equal numbers are a tie.
import { sum } from './sum.js';

type Places = readonly number[];

/**
 * A ranking with ties at the mean of the places that they take up together (Kendall 1945): what sums of ranks need.
 * @example meanRanks([1, 2, 2, 4]) // => [1, 2.5, 2.5, 4]
 */
export function meanRanks(places: Places): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const result = new Array<number>(places.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.place === order[from]?.place) to++;
    for (const { index } of order.slice(from, to)) result[index] = (from + 1 + to) / 2;
    from = to;
  }
  return result;
}

/**
 * Kendall's τ-b (Kendall 1945): the pairs in the same order less those in opposite order, over the geometric mean of
 * the pairs that either ranking tells apart; from −1 to 1. Undefined where one of them tells no pair apart.
 * @example kendallTau([1, 2, 3, 4, 5], [1, 3, 2, 4, 5]) // => 0.8
 */
export function kendallTau(one: Places, other: Places): number | undefined {
  let concordance = 0;
  let apartInOne = 0;
  let apartInOther = 0;
  for (let a = 0; a < one.length; a++) {
    for (let b = a + 1; b < one.length; b++) {
      const inOne = Math.sign((one[a] ?? Number.NaN) - (one[b] ?? Number.NaN));
      const inOther = Math.sign((other[a] ?? Number.NaN) - (other[b] ?? Number.NaN));
      concordance += inOne * inOther;
      apartInOne += Math.abs(inOne);
      apartInOther += Math.abs(inOther);
    }
  }
  if (apartInOne === 0 || apartInOther === 0) return undefined;
  return concordance / Math.sqrt(apartInOne * apartInOther);
}

/**
 * Weighted Spearman r_w (Pinto da Costa & Soares 2005): agreement at the top counts for more.
 * 1 − 6 Σ (x − y)² ((n − x + 1) + (n − y + 1)) / (n⁴ + n³ − n² − n), ties at their mean rank. Undefined for fewer
 * than two places and where one ranking is a single tie: there is no top then.
 * @example weightedSpearman([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]) // => 0.85
 */
export function weightedSpearman(one: Places, other: Places): number | undefined {
  const n = one.length;
  if (isOneTie(one) || isOneTie(other)) return undefined;
  const ys = meanRanks(other);
  const terms = meanRanks(one).map((x, index) => {
    const y = ys[index] ?? Number.NaN;
    return (x - y) ** 2 * (n - x + 1 + (n - y + 1));
  });
  return 1 - (6 * sum(terms)) / (n ** 4 + n ** 3 - n ** 2 - n);
}

/** Whether nothing is told apart; so it is with fewer than two. */
function isOneTie(places: Places): boolean {
  return places.every((place) => place === places[0]);
}

/**
 * Kendall's coefficient of concordance W (Kendall & Babington Smith 1939), from 0 to 1, corrected for ties (Kendall
 * 1948): 12 S / (m² (n³ − n) − m T), S the squared deviations of the sums of mean ranks, T = Σ (t³ − t) over the
 * ties of all m rankings. Undefined for fewer than two rankings and where each is a single tie.
 * @example kendallW([[1, 2, 3], [1, 2, 3]]) // => 1
 */
export function kendallW(rankings: readonly Places[]): number | undefined {
  const m = rankings.length;
  const n = rankings[0]?.length ?? 0;
  if (m < 2 || rankings.every(isOneTie)) return undefined;
  const sums = meanPlaces(
    rankings,
    rankings.map(() => 1),
  );
  const middle = (m * (n + 1)) / 2;
  const deviations = sum(sums.map((total) => (total - middle) ** 2));
  const ties = sum(rankings.map(tieTerm));
  return (12 * deviations) / (m ** 2 * (n ** 3 - n) - m * ties);
}

/** Σ (t³ − t) over the groups of t equal places. */
function tieTerm(places: Places): number {
  const sizes = new Map<number, number>();
  for (const place of places) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  return sum([...sizes.values()].map((size) => size ** 3 - size));
}

/**
 * Borda's count (1781) as places: Σ share × mean rank over the rankings; less is better. With shares that sum to 1
 * it is the mean place, with shares of 1 the sum of ranks.
 * @example meanPlaces([[1, 2, 3], [2, 1, 3]], [0.5, 0.5]) // => [1.5, 1.5, 3]
 */
export function meanPlaces(rankings: readonly Places[], shares: readonly number[]): readonly number[] {
  const means = rankings.map(meanRanks);
  return (rankings[0] ?? []).map((_, index) =>
    sum(means.map((ranks, ranking) => (shares[ranking] ?? Number.NaN) * (ranks[index] ?? Number.NaN))),
  );
}
