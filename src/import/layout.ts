// What every row and column of the matrix is: options, criteria, weights, totals, ranks, notes, or left out and why.

import { Refusal, Unsettled, type Wishes, WrongWish } from './answers.js';
import { holdsAmounts, isProse, nameless, twinsAmong, wordsDoubt } from './doubts.js';
import { type Label, labelOf } from './labels.js';
import { refuseUnreadable, totalWish } from './layout-checks.js';
import { type Ends, endsOf } from './scale-ends.js';
import { holdsScore, type Levels, type Score, scoreOf } from './scores.js';
import type { Placed } from './table.js';
import type { Slot, View } from './view.js';
import { weightField, weightInName } from './weight-field.js';
import { leftOutOf } from './wishes.js';

export interface LeftOut {
  /** `column F`, `row 9`. */
  readonly where: string;
  readonly name: string;
  readonly why: string;
}

export interface Heading {
  readonly line: Slot;
  readonly weight?: Placed;
}

/** A criterion's line, and the heading above it. */
export interface CriterionLine {
  readonly line: Slot;
  readonly heading?: Heading;
}

export interface Layout {
  readonly view: View;
  readonly options: readonly Slot[];
  readonly criteria: readonly CriterionLine[];
  /** Absent where every criterion counts the same, or where the weights stand in the names. */
  readonly weights?: Slot;
  readonly headings: readonly Heading[];
  /** Lines that may be printed totals, and those that are printed ranks. */
  readonly totals: readonly Slot[];
  readonly ranks: readonly Slot[];
  /** Where the sheet says itself what the worst and the best score are, and in which unit. */
  readonly ends?: Ends;
  /** A field of texts: what is judged on each criterion. */
  readonly descriptions: readonly Slot[];
  /** A line of texts: something about each option. */
  readonly summaries: readonly Slot[];
  readonly leftOut: readonly LeftOut[];
}

const WHY: Partial<Record<Label, string>> = {
  total: 'adds up what is already there',
  subtotal: 'adds up what is already there',
  rank: 'follows from the scores',
  most: 'the most that there is to score',
  reference: 'numbers the rows',
  weighted: 'weight × score, which follows',
};

type Kind = 'option' | 'criterion' | 'notes' | 'total' | 'rank' | 'heading' | 'empty' | 'words' | LeftOut;

export function layoutOf(view: View, wishes: Wishes, levels: Levels): Layout {
  const leftOut: LeftOut[] = [];
  const asked = leftOutOf(wishes);
  const isAsked = ({ where, index }: Slot) =>
    asked.some((line) => where.startsWith(line.kind) && line.index === index);
  const keep = (slots: readonly Slot[]) =>
    slots.filter((slot) => {
      if (isAsked(slot)) leftOut.push({ where: slot.where, name: slot.name, why: 'as you said' });
      return !isAsked(slot);
    });
  for (const { kind, index } of asked) {
    const slots = [...view.lines, ...view.fields, ...view.beside];
    if (!slots.some((slot) => slot.where.startsWith(kind) && slot.index === index))
      throw new WrongWish(`--leave-out: the matrix has no such ${kind}`);
  }
  const lines = keep(view.lines);
  const weights = weightField(view, lines, keep(view.fields), wishes);
  const ends = endsOf(view.fields);
  const fields = keep(view.fields).filter(
    (field) => field !== weights && !Object.values(ends ?? {}).includes(field),
  );
  const has = (line: Slot, field: Slot) => holdsScore(view.at(line, field), levels);
  const sorted = fields.map((field) => ({ field, kind: fieldKind(view, lines, field, levels) }));
  const options = sorted.flatMap(({ field, kind }) => (kind === 'option' ? [field] : []));
  const descriptions = sorted.flatMap(({ field, kind }) => (kind === 'notes' ? [field] : []));
  for (const { kind } of sorted) if (typeof kind !== 'string') leftOut.push(kind);
  if (options.length === 0) throw new Refusal('no options were found beside the criteria');
  const twins = twinsAmong(options);
  if (twins !== undefined) throw new Unsettled(twins);

  const totalsWish = totalWish(view, wishes);
  const totals: Slot[] = [];
  const ranks: Slot[] = [];
  const summaries: Slot[] = [];
  const criteria: CriterionLine[] = [];
  const headings: Heading[] = [];
  for (const line of lines) {
    const scored = options.filter(
      (option) => has(line, option) || view.besides(line, option, 'weighted')?.cell.kind === 'number',
    ).length;
    const kind = line.index === totalsWish ? 'total' : lineKind(view, line, options, scored, weights);
    const weight = weights && view.at(line, weights);
    if (kind === 'criterion') {
      const heading = headings.at(-1);
      criteria.push({ line, ...(heading === undefined ? {} : { heading }) });
    } else if (kind === 'total') totals.push(line);
    else if (kind === 'rank') ranks.push(line);
    else if (kind === 'notes') summaries.push(line);
    else if (kind === 'heading')
      headings.push({ line, ...(weight?.cell.kind === 'number' ? { weight } : {}) });
    else if (typeof kind !== 'string') leftOut.push(kind);
  }
  refuseUnreadable(
    view,
    criteria.map(({ line }) => line),
    options,
    levels,
  );
  return {
    view,
    options,
    criteria,
    ...(weights === undefined ? {} : { weights }),
    ...(ends === undefined ? {} : { ends }),
    headings,
    totals,
    ranks,
    descriptions,
    summaries,
    leftOut: [...leftOut, ...besideLeftOut(view, options, criteria)],
  };
}

/** A field is an option if it holds scores, unless its name says that it is something else. */
function fieldKind(view: View, lines: readonly Slot[], field: Slot, levels: Levels): Kind {
  const { where, name } = field;
  const label = labelOf(name);
  const why = label === undefined ? undefined : WHY[label];
  if (why !== undefined) return { where, name, why };
  if (label === 'weight') return { where, name, why: 'weights that are not used' };
  const scores = lines.map((line) => scoreOf(view.at(line, field), levels));
  const count = (kind: Score['kind']) => scores.filter((score) => score.kind === kind).length;
  const filled = scores.filter((score) => score.kind !== 'unknown' || score.says !== undefined).length;
  if (filled === 0) return name.trim() === '' ? 'empty' : { where, name, why: 'nothing stands in it' };
  const readable = count('number') + count('range') + count('level');
  if (readable > 0) return nameless(field) ?? 'option';
  if (label === 'note' || label === 'group' || label === 'unit') return 'notes';
  if (isProse(lines.map((line) => view.at(line, field)))) return 'notes';
  throw new Unsettled(
    wordsDoubt(
      field,
      lines.map((line) => view.at(line, field)),
    ),
  );
}

/** A line is a criterion if it has a name, scores, and a weight where there are weights. */
function lineKind(
  view: View,
  line: Slot,
  options: readonly Slot[],
  scored: number,
  weights: Slot | undefined,
): Kind {
  const { where, name, ref } = line;
  const label = labelOf(name);
  const cells = options.map((option) => view.at(line, option));
  const texts = cells.filter(({ cell }) => cell.kind === 'text');
  const weight = weightKind(view, line, weights);
  if (label === 'total' || label === 'rank')
    return scored > 0 ? label : { where, name, why: 'the sum of the weights' };
  const why = label === undefined ? undefined : WHY[label];
  if (why !== undefined) return { where, name, why };
  if (scored === 0) {
    if (texts.length === 0) return lineWithoutScores(line, cells, weight);
    if (weight === 'number' && holdsAmounts(cells)) return 'criterion';
    if (label === 'note' || isProse(cells)) return 'notes';
    if (
      texts.length * 2 >= options.length &&
      !texts.every(({ cell }) => scoreOf({ cell, at: '' }, new Map()).kind === 'unknown')
    )
      throw new Unsettled(wordsDoubt(line, cells));
    return weight === 'number' ? 'criterion' : 'notes';
  }
  if (name.trim() === '') {
    if (weight === 'empty' || weight === undefined) return 'total';
    nameless(line);
  }
  if (weight === 'empty')
    throw new Unsettled({
      about: `${where} ("${name.trim()}") has scores and no weight`,
      question: `What is ${where}? Type ${ref} to leave it out, or stop and give it a weight in the sheet.`,
      wish: 'leaveOut',
      flags: [
        `--leave-out ${ref}`,
        `--total-${where.startsWith('row') ? 'row' : 'column'} ${ref} (if they are totals)`,
        'or a weight in the sheet',
      ],
    });
  return 'criterion';
}

/** Whether a line has a weight; undefined where none needs one. */
function weightKind(view: View, line: Slot, weights: Slot | undefined): Placed['cell']['kind'] | undefined {
  if (weights !== undefined) return view.at(line, weights).cell.kind;
  if (view.lines.filter(({ name }) => weightInName(name) !== undefined).length < 2) return undefined;
  return weightInName(line.name) === undefined ? 'empty' : 'number';
}

/** A heading stands above its criteria; a criterion that nobody has scored yet has a weight and empty cells. */
function lineWithoutScores(
  line: Slot,
  cells: readonly Placed[],
  weight: Placed['cell']['kind'] | undefined,
): Kind {
  if (line.name.trim() === '') return 'empty';
  const broken = cells.find(({ cell }) => cell.kind !== 'empty' && cell.kind !== 'text');
  return broken !== undefined && weight === 'number' ? 'criterion' : 'heading';
}

function besideLeftOut(
  view: View,
  options: readonly Slot[],
  criteria: readonly CriterionLine[],
): readonly LeftOut[] {
  const owners = new Set([...options, ...criteria.map(({ line }) => line)].map(({ where }) => where));
  return view.beside.flatMap(({ label, where, name, of }) => {
    const column = [...view.lines, ...view.fields].find(
      (slot) => slot.where.startsWith('column') && slot.index === of,
    );
    const isKept = column !== undefined && owners.has(column.where);
    if (label === 'note' && isKept) return [];
    return [{ where, name, why: WHY[label] ?? 'belongs to what is left out' }];
  });
}
