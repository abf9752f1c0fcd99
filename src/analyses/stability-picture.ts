// How far each weight may move before somebody else leads, drawn: the nearest change first.
import { percent } from '../page/figures.js';
import { weightChange } from '../page/moves.js';
import type { Mark, Picture } from '../page/pictures.js';
import type { Names } from '../page/words.js';
import type { LeadSwitch, StabilityInterval } from '../result.js';

/** `sorted` are the stretches with the nearest end first; `nearest` is that end. */
export function stabilityPicture(
  option: string,
  sorted: readonly StabilityInterval[],
  nearest: LeadSwitch | undefined,
  decimals: number,
  names: Names,
): Picture {
  const who = names.option(option);
  const title =
    nearest === undefined
      ? `${who} stays first whatever any one weight is`
      : `The nearest change: ${names.option(nearest.option)} leads if the weight moves on ${weightChange(nearest, names)}`;
  const share = (value: number) => percent(value, decimals);
  const end = (takeover: StabilityInterval['lower'], way: string): Mark | undefined =>
    takeover === undefined
      ? undefined
      : {
          value: takeover.weight,
          text: `${way} ${share(takeover.weight)}: ${names.option(takeover.option)}`,
        };
  return {
    id: 'stability',
    title,
    description: `Stretches of the weights at which ${who} stays first, for ${sorted.length} criteria and groups, each with the agreed weight. ${title}.`,
    drawing: {
      kind: 'intervals',
      rows: sorted.map(({ criterion, weight, lower, upper }) => {
        const [low, high] = [end(lower, 'below'), end(upper, 'above')];
        return {
          label: names.criterion(criterion),
          at: { value: weight, text: share(weight) },
          ...(low === undefined ? {} : { low }),
          ...(high === undefined ? {} : { high }),
        };
      }),
    },
  };
}
