// The matrix the same way round whatever the sheet: criteria are lines, options and weights are fields.
import type { Wishes } from './answers.js';
import { type Block, headOf } from './block.js';
import { type Label, labelOf, subLabelOf } from './labels.js';
import { type Orientation, orientationOf } from './orientation.js';
import { address, cellAt, letters, type Placed, type Table, textOf } from './table.js';

/** A row or a column of the sheet. */
export interface Slot {
  readonly index: number;
  /** `row 5`, `column C`. */
  readonly where: string;
  /** `5`, `C`: what an option of the command line calls it. */
  readonly ref: string;
  readonly name: string;
  /** The cell that names it. */
  readonly at: string;
  /** What stands left of its name: the group that it belongs to. */
  readonly group?: string;
}

/** A column that belongs to the one before it: what it holds of each of its cells. */
export interface Beside {
  readonly label: Label;
  readonly index: number;
  readonly where: string;
  readonly name: string;
  /** The index of the column that it belongs to. */
  readonly of: number;
}

export interface View {
  readonly orientation: Orientation;
  readonly lines: readonly Slot[];
  readonly fields: readonly Slot[];
  readonly beside: readonly Beside[];
  /** The cell of a line in a field. */
  at(line: Slot, field: Slot): Placed;
  /** The cell of a column beside the one that a line or field stands in. */
  besides(line: Slot, field: Slot, label: Label): Placed | undefined;
}

export function viewOf(table: Table, block: Block, wishes: Wishes): View {
  const rows = block.rows.map((row) => rowSlot(table, block, row));
  const all = block.columns.map((column) => ({
    slot: columnSlot(table, block, column),
    sub: subOf(table, block, column),
  }));
  const names = all.map(({ slot }) => slot.name);
  const labels = all.map(({ slot, sub }) => {
    const label = sub === 'score' ? undefined : (sub ?? followerOf(slot.name, names));
    // Numbers are no notes, whatever stands above them: "Strength of evidence" can be scored.
    return label === 'note' && holdsNumbers(table, block, slot.index) ? undefined : label;
  });
  const beside = all.flatMap(({ slot }, index): readonly Beside[] => {
    const label = labels[index];
    const owner = all.slice(0, index).findLast((_, before) => labels[before] === undefined);
    if (label === undefined || owner === undefined) return [];
    const own = textOf(cellAt(table, block.header, slot.index));
    const name = own === slot.name || own === '' ? slot.name : `${slot.name}, ${own}`;
    return [{ label, index: slot.index, where: slot.where, name, of: owner.slot.index }];
  });
  const columns = all.flatMap(({ slot }) => (beside.some(({ index }) => index === slot.index) ? [] : [slot]));
  const corner = textOf(cellAt(table, block.header, block.names));
  const orientation = orientationOf({ corner, rows, columns }, wishes);
  const flipped = orientation.criteriaIn === 'columns';
  const place = (row: number, column: number): Placed => ({
    cell: cellAt(table, row, column),
    at: address(row, column),
  });
  const placesOf = (line: Slot, field: Slot) =>
    flipped ? ([field.index, line.index] as const) : ([line.index, field.index] as const);
  return {
    orientation,
    lines: flipped ? columns : rows,
    fields: flipped ? rows : columns,
    beside,
    at: (line, field) => place(...placesOf(line, field)),
    besides(line, field, label) {
      const [row, column] = placesOf(line, field);
      const found = beside.find((one) => one.of === column && one.label === label);
      return found && place(row, found.index);
    },
  };
}

function holdsNumbers(table: Table, { rows }: Block, column: number): boolean {
  return rows.some((row) => cellAt(table, row, column).kind === 'number');
}

function rowSlot(table: Table, block: Block, row: number): Slot {
  const { names } = block;
  const groups = block.before.filter((column) => labelOf(headOf(table, block, column)) !== 'reference');
  const own = textOf(cellAt(table, row, names));
  // A total often stands further left than the names it adds up.
  const left = groups.findLast((column) => own === '' && cellAt(table, row, column).kind === 'text');
  const named = left ?? names;
  const group = groups
    .map((column) => groupText(table, block, row, column))
    .filter((text) => text !== '')
    .at(-1);
  return {
    index: row,
    where: `row ${row + 1}`,
    ref: `${row + 1}`,
    name: textOf(cellAt(table, row, named)),
    at: address(row, named),
    ...(group === undefined ? {} : { group }),
  };
}

/** The group of a row: it stands beside its first one, and its cell may be merged over the others. */
function groupText(table: Table, { rows }: Block, row: number, column: number): string {
  const above = rows.filter((one) => one <= row && cellAt(table, one, column).kind === 'text').at(-1);
  const cell = above === undefined ? undefined : cellAt(table, above, column);
  return cell?.kind === 'text' ? cell.text : '';
}

function columnSlot(table: Table, block: Block, column: number): Slot {
  const own = cellAt(table, block.header, column);
  const upper = block.above === undefined ? undefined : upperName(table, block, block.above, column);
  const divided = subLabelOf(textOf(own)) !== undefined && upper !== undefined && upper.name !== '';
  const useUpper = upper !== undefined && upper.name !== '' && (divided || own.kind === 'empty');
  return {
    index: column,
    where: `column ${letters(column)}`,
    ref: letters(column),
    name: useUpper ? upper.name : textOf(own),
    at: useUpper ? upper.at : address(block.header, column),
  };
}

/** The name over a column, or over the columns left of it that it is merged with or divided from. */
function upperName(table: Table, block: Block, above: number, column: number) {
  for (let left = column; left > block.names; left--) {
    const cell = cellAt(table, above, left);
    if (cell.kind !== 'empty') return { name: textOf(cell), at: address(above, left) };
    const divided = subLabelOf(textOf(cellAt(table, block.header, left)));
    if (divided === undefined) return undefined;
  }
  return undefined;
}

function subOf(table: Table, block: Block, column: number): Label | undefined {
  if (block.above === undefined) return undefined;
  const upper = upperName(table, block, block.above, column);
  if (upper === undefined || upper.name === '') return undefined;
  return subLabelOf(textOf(cellAt(table, block.header, column)));
}

/**
 * In a single header, what a column holds of the one before it: one column of notes or weighted scores is about the
 * whole row, several are about the columns before them.
 */
function followerOf(name: string, names: readonly string[]): Label | undefined {
  const label = labelOf(name);
  if (label === 'weighted') return label;
  const repeated = names.filter((one) => one === name).length >= 2;
  if (label === 'total') return repeated && /weighted|wtd/i.test(name) ? 'weighted' : undefined;
  return label === 'note' && names.filter((one) => labelOf(one) === 'note').length >= 2 ? label : undefined;
}
