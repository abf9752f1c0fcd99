// Rows or columns that say what the worst and the best score of each criterion are: where they stand nobody is asked.
import { type Label, labelOf } from './labels.js';
import { type NumberCell, textOf } from './table.js';
import type { Slot, View } from './view.js';

export interface Ends {
  readonly worst: Slot;
  readonly best: Slot;
  readonly unit?: Slot;
}

/** What they say of one criterion. */
export interface SaidScale {
  readonly worst: NumberCell;
  readonly best: NumberCell;
  readonly unit?: string;
  /** The cells that say it. */
  readonly at: string;
}

/** Both ends, or none: one alone says nothing. */
export function endsOf(fields: readonly Slot[]): Ends | undefined {
  const called = (label: Label) => fields.find(({ name }) => labelOf(name) === label);
  const [worst, best, unit] = [called('worst'), called('best'), called('unit')];
  if (worst === undefined || best === undefined) return undefined;
  return { worst, best, ...(unit === undefined ? {} : { unit }) };
}

/** The scale of a criterion, if both of its ends are numbers and differ. */
export function saidScale(view: View, ends: Ends | undefined, line: Slot): SaidScale | undefined {
  if (ends === undefined) return undefined;
  const [worst, best] = [view.at(line, ends.worst), view.at(line, ends.best)];
  if (worst.cell.kind !== 'number' || best.cell.kind !== 'number' || worst.cell.number === best.cell.number)
    return undefined;
  const unit = ends.unit === undefined ? '' : textOf(view.at(line, ends.unit).cell).trim();
  return {
    worst: worst.cell,
    best: best.cell,
    ...(unit === '' || unit === '%' || /^(?:rating|score|points?|n\/?a|-)$/i.test(unit) ? {} : { unit }),
    at: `${worst.at}, ${best.at}`,
  };
}
