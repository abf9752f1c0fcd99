// Where the weights are: a row or column that is called so, that the author named, or none.
import { Unsettled, type Wishes, WrongWish } from './answers.js';
import { labelOf } from './labels.js';
import type { Slot, View } from './view.js';
import { columnWish, rowWish } from './wishes.js';

/** Undefined where every criterion counts the same, or where the names of the criteria hold their weights. */
export function weightField(
  view: View,
  lines: readonly Slot[],
  fields: readonly Slot[],
  wishes: Wishes,
): Slot | undefined {
  const flipped = view.orientation.criteriaIn === 'columns';
  const [own, other] = flipped
    ? ([wishes.weightRow, wishes.weightColumn] as const)
    : ([wishes.weightColumn, wishes.weightRow] as const);
  if (wishes.equalWeights === true || own === 'equal') return undefined;
  if (other !== undefined)
    throw new WrongWish(
      flipped
        ? 'the criteria are in columns, so weights stand in a row: --weight-row 2'
        : 'the criteria are in rows, so weights stand in a column: --weight-column B',
    );
  const option = flipped ? '--weight-row' : '--weight-column';
  if (own !== undefined) {
    const index = flipped ? rowWish(option, own) : columnWish(option, own);
    const field = fields.find((one) => one.index === index);
    if (field === undefined) throw new WrongWish(`${option} ${own}: the matrix has nothing there`);
    return field;
  }
  const called = fields.filter(
    (field) =>
      labelOf(field.name) === 'weight' && lines.some((line) => view.at(line, field).cell.kind === 'number'),
  );
  const [first, second] = called;
  if (second !== undefined)
    throw new Unsettled({
      about: `${called.map(({ where }) => where).join(' and ')} are both called weights`,
      question: 'Which of them holds the weights?',
      wish: flipped ? 'weightRow' : 'weightColumn',
      choices: called.map(({ ref, name }) => ({ word: ref, means: name })),
      flags: called.map(({ ref }) => `${option} ${ref}`),
    });
  if (first !== undefined) return first;
  if (lines.filter(({ name }) => weightInName(name) !== undefined).length >= 2) return undefined;
  throw new Unsettled({
    about: 'no weights were found',
    question: `Which ${flipped ? 'row' : 'column'} holds the weights (such as ${flipped ? '2' : 'B'}; or equal)?`,
    wish: flipped ? 'weightRow' : 'weightColumn',
    flags: [`${option} ${flipped ? '2' : 'B'}`, '--equal-weights (every criterion counts the same)'],
  });
}

/**
 * A weight that stands behind the name of its criterion.
 * @example weightInName('Quality (30%)') // => { name: 'Quality', weight: '30' }
 * @example weightInName('Quality') // => undefined
 */
export function weightInName(text: string): { readonly name: string; readonly weight: string } | undefined {
  const [, name, weight] =
    /^(.{1,500}?)\s*[-–:,]?\s*\(?\b((?:0|[1-9]\d?|100)(?:\.\d+)?)\s?%\)?$/s.exec(text.trim()) ?? [];
  return name === undefined || weight === undefined ? undefined : { name: name.trim(), weight };
}
