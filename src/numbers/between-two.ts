// Shares from their ratios to the largest and to the smallest of them: the nearest ones in the worst case.
import { sum } from './sum.js';

/** One of the others: how many times as large the top is, and how many times as large it is as the bottom. */
export interface Between {
  readonly fromTop: number;
  readonly toBottom: number;
}

export interface BetweenTwo {
  readonly top: number;
  readonly bottom: number;
  readonly others: readonly number[];
  /** The greatest gap that these shares leave: ξ*. */
  readonly gap: number;
}

/**
 * Shares t (top), b (bottom) and oⱼ that minimise the greatest of |t − topToBottom·b|, |t − fromTopⱼ·oⱼ| and
 * |oⱼ − toBottomⱼ·b|: Rezaei's linear programme (2016), solved in closed form.
 *
 * Why it is the optimum, and the only one. The constraints are homogeneous, so the least gap ξ at sum 1 is the
 * largest sum at a given ξ, scaled. Some oⱼ suits t and b if and only if |t − pⱼ b| ≤ cⱼ ξ, where
 * pⱼ = fromTopⱼ·toBottomⱼ and cⱼ = 1 + fromTopⱼ; t and b alone ask for the same with p = topToBottom and c = 1.
 * Some t suits all of these if and only if b (pᵢ − pₖ) ≤ (cᵢ + cₖ) ξ for every two, so ξ bounds b from above. At
 * a given b the sum is largest with t = min(pₖ b + cₖ ξ) and oⱼ = min((t + ξ)/fromTopⱼ, toBottomⱼ b + ξ), and
 * nowhere else; this largest sum rises strictly with b, so b is at its bound. Below b is 1, ξ the least that
 * allows it, and all is scaled at the end. If all p agree, ξ is 0 and the ratios are met exactly.
 * @example betweenTwo(8, [{ fromTop: 2, toBottom: 5 }])
 * // => { top: 17 / 28, bottom: 2 / 28, others: [9 / 28], gap: 1 / 28 }
 */
export function betweenTwo(topToBottom: number, others: readonly Between[]): BetweenTwo {
  const bands = [
    { middle: topToBottom, reach: 1 },
    ...others.map(({ fromTop, toBottom }) => ({ middle: fromTop * toBottom, reach: 1 + fromTop })),
  ];
  let gap = 0;
  for (const upper of bands)
    for (const lower of bands)
      gap = Math.max(gap, (upper.middle - lower.middle) / (upper.reach + lower.reach));
  const top = Math.min(...bands.map(({ middle, reach }) => middle + reach * gap));
  const between = others.map(({ fromTop, toBottom }) => Math.min((top + gap) / fromTop, toBottom + gap));
  const whole = sum([top, 1, ...between]);
  return {
    top: top / whole,
    bottom: 1 / whole,
    others: between.map((each) => each / whole),
    gap: gap / whole,
  };
}
