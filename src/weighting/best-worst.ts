// Best–worst: weights from the best compared with the others, and the others with the worst.
import { betweenTwo } from '../numbers/between-two.js';
import { NEAR, NOTHING_TO_CONTRADICT } from './consistency.js';
import type { Consistency, Refusal, StatedAs, WeightingMethod } from './method.js';

type BestWorst = StatedAs<'best-worst'>;

const BEST_LIKE_WORST =
  'there is no consistency ratio where the best matters as much as the worst, and yet another differs from them';

export const bestWorst: WeightingMethod<'best-worst'> = {
  id: 'best-worst',
  title: 'Best–worst method',
  about:
    'The panel names the criterion that matters most and the one that matters least, and compares the others with both (best-to-others, others-to-worst, 1 to 9). It needs fewer comparisons than judging every pair.',
  reference:
    'Rezaei, Best-worst multi-criteria decision-making method: some properties and a linear model (2016); consistency from the judgements themselves: Liang, Brunelli and Rezaei, Consistency issues in the best worst method (2020)',
  takes: 'best-worst',
  weigh(stated) {
    const { count, best, worst, bestToOthers, othersToWorst } = stated;
    if (count === 1) return { weights: [1], consistency: consistencyOf(stated, 0) };
    const refusal = refusalOf(stated);
    if (refusal !== undefined) return { refusal };
    const between = siblingsOf(stated).filter((sibling) => sibling !== best && sibling !== worst);
    const { top, bottom, others, gap } = betweenTwo(
      at(bestToOthers, worst),
      between.map((sibling) => ({
        fromTop: at(bestToOthers, sibling),
        toBottom: at(othersToWorst, sibling),
      })),
    );
    const weights = new Array<number>(count).fill(Number.NaN);
    weights[best] = top;
    weights[worst] = bottom;
    for (const [place, sibling] of between.entries()) weights[sibling] = at(others, place);
    return { weights, consistency: consistencyOf(stated, gap) };
  },
};

function refusalOf(stated: BestWorst): Refusal | undefined {
  const { best, worst, bestToOthers, othersToWorst } = stated;
  if (best === worst)
    return { rule: 'best-is-worst', message: 'one is both the best and the worst', siblings: [best] };
  const outside = (list: readonly number[], itself: number): readonly number[] =>
    siblingsOf(stated).filter((sibling) => {
      const times = at(list, sibling);
      return !(times >= 1 - NEAR && times <= (sibling === itself ? 1 : 9) + NEAR);
    });
  const rule = 'judgement-out-of-range';
  const fromBest = outside(bestToOthers, best);
  if (fromBest.length > 0) {
    const message = 'best-to-others is not within 1 to 9 for these (and 1 for the best itself)';
    return { rule, message, siblings: fromBest };
  }
  const toWorst = outside(othersToWorst, worst);
  if (toWorst.length > 0) {
    const message = 'others-to-worst is not within 1 to 9 for these (and 1 for the worst itself)';
    return { rule, message, siblings: toWorst };
  }
  if (Math.abs(at(bestToOthers, worst) - at(othersToWorst, best)) <= NEAR) return undefined;
  const message = 'best-to-others and others-to-worst compare the best with the worst differently';
  return { rule: 'judgements-contradict', message, siblings: [best, worst] };
}

/**
 * The input-based consistency ratio, max |a_Bj a_jW − a_BW| / (a_BW² − a_BW) (Liang, Brunelli and Rezaei 2020): 1 is
 * the most that judgements can disagree which leave the best best and the worst worst.
 */
function consistencyOf(stated: BestWorst, gap: number): Consistency {
  const { count, worst, bestToOthers, othersToWorst } = stated;
  if (count <= 2) return { without: NOTHING_TO_CONTRADICT, gap };
  const bestToWorst = at(bestToOthers, worst);
  let largest = NEAR;
  let disagrees: number | undefined;
  for (const sibling of siblingsOf(stated)) {
    const difference = Math.abs(at(bestToOthers, sibling) * at(othersToWorst, sibling) - bestToWorst);
    if (difference <= largest) continue;
    largest = difference;
    disagrees = sibling;
  }
  if (disagrees === undefined) return { ratio: 0, gap };
  if (bestToWorst - 1 <= NEAR) return { without: BEST_LIKE_WORST, gap, worst: disagrees };
  return { ratio: largest / (bestToWorst * bestToWorst - bestToWorst), gap, worst: disagrees };
}

function siblingsOf({ count }: BestWorst): readonly number[] {
  return [...new Array(count).keys()];
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.NaN;
}
