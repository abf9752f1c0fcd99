// What is looked at once the layout stands: whether every score can be read, and where totals were said to be.
import { Refusal, type Wishes, WrongWish } from './answers.js';
import { type Levels, scoreOf } from './scores.js';
import type { Slot, View } from './view.js';
import { columnWish, rowWish } from './wishes.js';

export function totalWish({ orientation }: View, { totalRow, totalColumn }: Wishes): number | undefined {
  const flipped = orientation.criteriaIn === 'columns';
  if (totalRow !== undefined && !flipped) return rowWish('--total-row', totalRow);
  if (totalColumn !== undefined && flipped) return columnWish('--total-column', totalColumn);
  if (totalRow !== undefined || totalColumn !== undefined)
    throw new WrongWish(
      flipped
        ? 'the criteria are in columns, so totals stand in a column: --total-column H'
        : 'the criteria are in rows, so totals stand in a row: --total-row 9',
    );
  return undefined;
}

/** Everything that can't be read at once, so that the sheet is mended once. */
export function refuseUnreadable(
  view: View,
  criteria: readonly Slot[],
  options: readonly Slot[],
  levels: Levels,
): void {
  if (criteria.length === 0) throw new Refusal('no criteria with scores were found');
  const wrong = criteria.flatMap((line) =>
    options.flatMap((option) => {
      const score = scoreOf(view.at(line, option), levels);
      return score.kind === 'unreadable' ? [score.why] : [];
    }),
  );
  if (wrong.length === 0) return;
  const more = wrong.length > 10 ? [`and ${wrong.length - 10} more`] : [];
  throw new Refusal([...wrong.slice(0, 10), ...more].join('\n'));
}
