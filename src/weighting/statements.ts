// What was said about a set of siblings as lines of text: one way to write each statement, whatever way the author took.
import type { Judgement, Stated } from './method.js';

/**
 * Siblings that tie, however they are listed.
 * @example tied([1, 0], ['cost', 'access']) // => 'access = cost'
 */
export function tied(indexes: readonly number[], ids: readonly string[]): string {
  return indexes
    .map((index) => ids[index] ?? '')
    .sort()
    .join(' = ');
}

/**
 * An order, judgements, or comparisons with the best and the worst. Nothing for numbers, which stand with the criteria
 * themselves.
 * @example statementsOf({ kind: 'order', count: 3, order: [[2], [1, 0]] }, ['a', 'b', 'c']) // => ['order c, a = b']
 */
export function statementsOf(stated: Stated, ids: readonly string[]): readonly string[] {
  const id = (index: number) => ids[index] ?? '';
  switch (stated.kind) {
    case 'order':
      return [`order ${stated.order.map((ties) => tied(ties, ids)).join(', ')}`];
    case 'judgements':
      return stated.judgements.map((judgement) => judgementOf(judgement, ids)).sort();
    case 'best-worst': {
      const { best, worst, bestToOthers, othersToWorst } = stated;
      const others = ids.map((_, index) => index);
      return [
        `best ${id(best)}`,
        ...others
          .filter((index) => index !== best)
          .map((index) => `${id(best)} > ${id(index)} by ${bestToOthers[index]}`)
          .sort(),
        `worst ${id(worst)}`,
        ...others
          .filter((index) => index !== worst && index !== best)
          .map((index) => `${id(index)} > ${id(worst)} by ${othersToWorst[index]}`)
          .sort(),
      ];
    }
    case 'weights':
    case 'count':
    case 'views':
      return [];
  }
}

/** The more important one first: `b > a by 1/3` says that `a > b by 3`. */
function judgementOf({ first, second, times }: Judgement, ids: readonly string[]): string {
  if (times === 1) return tied([first, second], ids);
  const [more, less, by] = times > 1 ? [first, second, times] : [second, first, 1 / times];
  return `${ids[more]} > ${ids[less]} by ${by}`;
}
