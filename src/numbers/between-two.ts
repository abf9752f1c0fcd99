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
 * Why it is the optimum, and the only one. All constraints are homogeneous in the shares and the gap ξ, so the
 * least ξ at sum 1 is found with b = 1 and scaled. Some oⱼ lies within ξ of both its ratios if and only if
 * |t − pⱼ| ≤ cⱼ ξ, where pⱼ = fromTopⱼ·toBottomⱼ and cⱼ = 1 + fromTopⱼ; for the top itself p = topToBottom, c = 1.
 * Some t suits all of these if and only if ξ ≥ (pᵢ − pₖ)/(cᵢ + cₖ) for every two: the least ξ is the largest of
 * those, and 0 if all p agree. At a given ξ and b the sum is largest with t at its highest, min(pₖ + cₖ ξ), and
 * each oⱼ at its highest, min((t + ξ)/fromTopⱼ, toBottomⱼ + ξ), and at a given ξ these rise strictly with b;
 * the least ξ at sum 1 is the largest sum at a given ξ, so no other point reaches it.
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
