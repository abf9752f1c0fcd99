// The matrix as data: options, criteria with weights, and a score for each pair, every one with the cell it is from.

import { nearest } from '../nearest.js';
import { idsOf } from '../write/ids-of.js';
import { Refusal, WrongWish } from './answers.js';
import { type Group, groupsOf, oneLine, sideGroup, type Weight } from './groups.js';
import type { CriterionLine, Layout } from './layout.js';
import { type SaidScale, saidScale } from './scale-ends.js';
import { type Levels, type Score, scoreOf } from './scores.js';
import { type NumberCell, type Placed, textOf } from './table.js';
import type { Slot } from './view.js';
import { weightInName } from './weight-field.js';

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly slot: Slot;
  readonly summary?: string;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly slot: Slot;
  readonly weight: Weight;
  readonly description?: string;
  /** What the sheet says of its scale. */
  readonly scale?: SaidScale;
  /** The heading that it stands under. */
  readonly group?: Group;
}

export interface Scored {
  readonly score: Exclude<Score, { readonly kind: 'unreadable' }>;
  readonly at: string;
  readonly because?: string;
}

export interface Matrix {
  readonly options: readonly Option[];
  readonly criteria: readonly Criterion[];
  /** Whether groups have weights of their own. */
  readonly isTree: boolean;
  /** Option by criterion, in their order. */
  readonly scores: readonly (readonly Scored[])[];
  readonly baseline?: Option;
}

/** Words that mean something else as an option in a consultation. */
const TAKEN: readonly string[] = ['other', 'none', 'undecided'];

export function matrixOf(layout: Layout, levels: Levels, baselineWish: string | undefined): Matrix {
  const { view } = layout;
  const options = optionsOf(layout);
  const { groups, isTree } = groupsOf(layout);
  const weights = layout.criteria.map((one) => weightOf(layout, one));
  refuseMixed(weights);
  const names = layout.criteria.map(({ line }) =>
    oneLine(layout.weights === undefined ? (weightInName(line.name)?.name ?? line.name) : line.name),
  );
  const taken = isTree ? [...groups.values()].map(({ id }) => id) : [];
  const ids = idsOf(names, 'criterion', taken);
  const criteria = layout.criteria.map(({ line, heading }, index): Criterion => {
    const description = layout.descriptions
      .map((field) => noteOf(view.at(line, field), field.name))
      .filter((text) => text !== undefined);
    const said = saidScale(view, layout.ends, line);
    const group = heading === undefined ? sideGroup(groups, line) : groups.get(heading.line.where);
    return {
      id: ids[index] ?? '',
      name: names[index] ?? '',
      at: line.at,
      slot: line,
      weight: weights[index] ?? { number: 1, written: '1' },
      ...(description.length === 0 ? {} : { description: description.join('; ') }),
      ...(said === undefined ? {} : { scale: said }),
      ...(group === undefined ? {} : { group }),
    };
  });
  const scores = options.map(({ slot }) =>
    criteria.map((criterion) => scored(layout, slot, criterion.slot, levels)),
  );
  const baseline = baselineOf(options, baselineWish);
  return { options, criteria, isTree, scores, ...(baseline === undefined ? {} : { baseline }) };
}

function optionsOf({ view, options, summaries }: Layout): readonly Option[] {
  const names = options.map(({ name }) => oneLine(name));
  const ids = idsOf(names, 'option', TAKEN);
  return options.map((slot, index) => {
    const summary = summaries
      .map((line) => noteOf(view.at(line, slot), line.name))
      .filter((text) => text !== undefined);
    return {
      id: ids[index] ?? '',
      name: names[index] ?? '',
      at: slot.at,
      slot,
      ...(summary.length === 0 ? {} : { summary: summary.join('; ') }),
    };
  });
}

/** What stands in a row or column of texts, under its heading unless that only says that it is a note. */
function noteOf({ cell }: Placed, heading: string): string | undefined {
  const text = oneLine(textOf(cell));
  if (text === '') return undefined;
  return heading.trim() === '' || /^(?:comments?|notes?|description|rationale)$/i.test(heading.trim())
    ? text
    : `${oneLine(heading)}: ${text}`;
}

function weightOf({ view, weights }: Layout, { line }: CriterionLine): Weight {
  if (weights === undefined) {
    const stated = weightInName(line.name);
    return stated === undefined
      ? { number: 1, written: '1' }
      : { number: Number(stated.weight), written: `${stated.weight}%`, at: line.at };
  }
  const { cell, at } = view.at(line, weights);
  if (cell.kind === 'uncalculated')
    throw new Refusal(
      `${at} is a formula without a result; open the workbook, let it calculate, and save it again`,
    );
  if (cell.kind !== 'number')
    throw new Refusal(
      `${at}, the weight of "${oneLine(line.name)}", is "${textOf(cell)}", which is no number`,
    );
  if (cell.number < 0)
    throw new Refusal(
      `${at}, the weight of "${oneLine(line.name)}", is ${cell.written}; a weight is 0 or more`,
    );
  return {
    number: cell.number,
    written: cell.written,
    at,
    ...(cell.asText === true ? { asText: true } : {}),
  };
}

function refuseMixed(weights: readonly Weight[]): void {
  const isPercent = ({ written }: Weight) => written.endsWith('%');
  const one = weights.find(isPercent);
  const other = weights.find((weight) => !isPercent(weight));
  if (one !== undefined && other !== undefined && one.at !== undefined)
    throw new Refusal(
      `${one.at} is ${one.written} and ${other.at} is ${other.written}: weights are all percentages, or none is`,
    );
}

function scored({ view }: Layout, option: Slot, line: Slot, levels: Levels): Scored {
  const placed = view.at(line, option);
  const score = scoreOf(placed, levels);
  if (score.kind === 'unreadable') throw new Refusal(score.why);
  const note = view.besides(line, option, 'note');
  const because = note === undefined ? '' : oneLine(textOf(note.cell));
  return { score, at: placed.at, ...(because === '' ? {} : { because }) };
}

function baselineOf(options: readonly Option[], wish: string | undefined): Option | undefined {
  if (wish === undefined) return undefined;
  const folded = wish.trim().toLowerCase();
  const found = options.find(
    ({ id, name, slot }) =>
      id === folded || name.toLowerCase() === folded || slot.ref.toLowerCase() === folded,
  );
  if (found !== undefined) return found;
  const names = options.map(({ name }) => name);
  const meant = nearest(wish, names);
  throw new WrongWish(
    `there is no option "${wish}"${meant === undefined ? `; the options are ${names.join(', ')}` : `; did you mean "${meant}"?`}`,
  );
}

/** Where a score is between two, its middle, as the program ranks it; undefined where it is no number. */
export function numberOfScore({ score }: Scored): number | undefined {
  if (score.kind === 'number') return score.number.number;
  return score.kind === 'range' ? (Number(score.low) + Number(score.high)) / 2 : undefined;
}

/** The numbers that stand as scores on one criterion, with their cells. */
export function numbersOn(
  { scores }: Matrix,
  index: number,
): readonly { readonly at: string; readonly number: NumberCell }[] {
  return scores.flatMap((row) => {
    const one = row[index];
    return one?.score.kind === 'number' ? [{ at: one.at, number: one.score.number }] : [];
  });
}
