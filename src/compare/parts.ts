// Where the change of each total comes from: the parts of the appraisal that were changed, in no order.
import { shapley } from '../numbers/shapley.js';
import { ALL_NEW, ALL_OLD, type Blend, type Blender, PARTS, type Part } from './blend.js';
import { type Field, judgedOf } from './field.js';
import { isInBoth } from './twins.js';

/** Shares that differ by less are the same: it is rounding of the machine. */
const SAME = 1e-12;

/** The parts that were changed at all, as far as a total can know of it. */
export function changedParts(field: Field, blender: Blender): readonly Part[] {
  const local = field.columns.some((column) =>
    [column.old, column.new].some((leaf) => leaf?.scale?.kind === 'local'),
  );
  const changed: Readonly<Record<Part, boolean>> = {
    criteria: field.columns.some((column) => !isInBoth(column)),
    weights: differ(
      blender.weights({ criteria: 'new', weights: 'old' }),
      blender.weights({ criteria: 'new', weights: 'new' }),
    ),
    scales: field.columns.some(({ rescaled }) => rescaled),
    scores: field.columns.some((column) => !column.joined && isInBoth(column) && isScoredAnew(field, column)),
    options: local && field.options.some(standsOtherwise),
  };
  return PARTS.filter((part) => changed[part]);
}

function differ(one: readonly number[], other: readonly number[]): boolean {
  return one.some((share, index) => Math.abs(share - (other[index] ?? 0)) > SAME);
}

/** Any option that is in both counts: its score may be the end of a local scale. */
function isScoredAnew(field: Field, column: Field['columns'][number]): boolean {
  return field.options.some((option) => {
    if (!isInBoth(option) || !isInBoth(column)) return false;
    const before = judgedOf(field.old, option.old.id, column.old.id);
    const after = judgedOf(field.new, option.new.id, column.new.id);
    return JSON.stringify(before) !== JSON.stringify(after);
  });
}

function standsOtherwise({ old, new: now }: Field['options'][number]): boolean {
  return old?.standing !== now?.standing;
}

/** Option → part → points of its total; the parts of an option sum to the whole change. */
export function partsOf(
  field: Field,
  blender: Blender,
  parts: readonly Part[],
): ReadonlyMap<string, ReadonlyMap<Part, number>> {
  const coalitions = Array.from({ length: 2 ** parts.length }, (_, mask) =>
    blender.totals(blendOf(parts.filter((_part, index) => (mask & (1 << index)) !== 0))),
  );
  return new Map(
    field.compared.map(({ key }, option) => {
      const shares = shapley(coalitions.map((totals) => totals[option] ?? Number.NaN));
      return [key, new Map(parts.map((part, index) => [part, shares[index] ?? 0]))];
    }),
  );
}

/** The old round with these parts as the new one has them. */
export function blendOf(fromNew: readonly Part[]): Blend {
  return { ...ALL_OLD, ...Object.fromEntries(fromNew.map((part) => [part, ALL_NEW[part]])) };
}
