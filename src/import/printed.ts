// Printed totals and ranks: which kind of total they are, found by doing the sums of the sheet again.
import { decimalsOf, type PrintedKind } from '../model/published.js';
import { agrees } from '../numbers/printed.js';
import { sum } from '../numbers/sum.js';
import { plain } from '../page/figures.js';
import { Unsettled, type Wishes, WrongWish } from './answers.js';
import { oneLine } from './groups.js';
import { labelOf } from './labels.js';
import type { LeftOut } from './layout.js';
import { type Matrix, numberOfScore } from './matrix.js';
import type { Scale } from './scales.js';
import { type Totals, total, totalsBy } from './sums.js';
import type { NumberCell } from './table.js';
import type { Slot, View } from './view.js';

export interface Printed {
  readonly where: string;
  readonly name: string;
  readonly of: PrintedKind;
  readonly percentOf?: 'sum' | 'maximum';
  /** Option → the figure as the sheet shows it, with its cell. */
  readonly totals: readonly { readonly id: string; readonly written: string; readonly at: string }[];
  /** How many of the totals follow from the weights and scores, of those that can be computed. */
  readonly agree: number;
  /** The cells of those that don't. */
  readonly wrong: readonly string[];
  readonly computed: number;
}

export interface Order {
  readonly where: string;
  /** Ids, the best first; those that share a place together. */
  readonly places: readonly (readonly string[])[];
}

export interface PrintedFigures {
  readonly totals?: Printed;
  readonly order?: Order;
  readonly leftOut: readonly LeftOut[];
}

const KINDS: readonly PrintedKind[] = ['points', 'total', 'average'];

export function printedOf(
  view: View,
  lines: { readonly totals: readonly Slot[]; readonly ranks: readonly Slot[] },
  matrix: Matrix,
  scales: readonly Scale[],
  wishes: Wishes,
): PrintedFigures {
  const wish = totalsWish(wishes.totals);
  const leftOut: LeftOut[] = [];
  const candidates = lines.totals.flatMap((line) => {
    const own = figuresIn(view, line, matrix, false);
    const beside = figuresIn(view, line, matrix, true);
    return [own, beside]
      .filter((figures) => figures.length > 0)
      .map((figures) => readingsOf(line, figures, matrix, scales));
  });
  const best = wish === 'none' ? undefined : bestOf(candidates, wish);
  for (const { line, isSum, figures } of candidates) {
    if (figures === best?.figures) continue;
    const why =
      wish === 'none'
        ? 'as you said'
        : isSum
          ? 'the sum of the scores without weights'
          : 'another total is kept';
    leftOut.push({ where: line.where, name: line.name, why });
  }
  const order = lines.ranks.map((line) => orderOf(view, line, matrix)).find((one) => one !== undefined);
  for (const { where, name } of lines.ranks)
    if (where !== order?.where) leftOut.push({ where, name, why: 'ranks that name no order' });
  return {
    ...(best === undefined ? {} : { totals: best.printed }),
    ...(order === undefined ? {} : { order }),
    leftOut,
  };
}

type TotalsWish = PrintedKind | 'none' | undefined;

function totalsWish(wish: string | undefined): TotalsWish {
  if (wish === undefined || wish === 'none') return wish;
  const kind = KINDS.find((one) => one === wish);
  if (kind === undefined) throw new WrongWish(`--totals takes points, average, total or none, not "${wish}"`);
  return kind;
}

interface Figure {
  readonly id: string;
  readonly cell: NumberCell;
  readonly at: string;
}

interface Candidate {
  readonly line: Slot;
  readonly figures: readonly Figure[];
  readonly readings: readonly Printed[];
  /** Whether it adds up the scores as if every criterion counted the same, though they don't. */
  readonly isSum: boolean;
  /** What the first option comes to, to say it. */
  readonly example: string;
}

/** The figures of a line, one for each option; or those in the columns of weighted scores beside the options'. */
function figuresIn(view: View, line: Slot, { options }: Matrix, beside: boolean): readonly Figure[] {
  return options.flatMap(({ id, slot }): readonly Figure[] => {
    const found = beside ? view.besides(line, slot, 'weighted') : view.at(line, slot);
    return found?.cell.kind === 'number' ? [{ id, cell: found.cell, at: found.at }] : [];
  });
}

function readingsOf(
  line: Slot,
  figures: readonly Figure[],
  matrix: Matrix,
  scales: readonly Scale[],
): Candidate {
  const columns = new Map(KINDS.map((kind) => [kind, totalsBy(kind, matrix, scales)]));
  const isPercent = figures.some(({ cell }) => cell.percent);
  const readings = KINDS.flatMap((of): readonly Printed[] => {
    const column = columns.get(of);
    if (column === undefined) return [];
    const bases = isPercent ? (['maximum', 'sum'] as const) : ([undefined] as const);
    return bases.map((percentOf) => reading(line, figures, matrix, column, of, percentOf));
  });
  const unweighted = matrix.scores.map((row) =>
    total(
      row.map(numberOfScore),
      row.map(() => 1),
    ),
  );
  const sums = figures.filter(({ id, cell }) => {
    const exact = unweighted[matrix.options.findIndex((option) => option.id === id)];
    return exact !== undefined && fits(cell, exact);
  });
  const uneven = new Set(matrix.criteria.map(({ weight }) => weight.number)).size > 1;
  return {
    line,
    figures,
    readings,
    isSum: uneven && sums.length * 2 > figures.length,
    example: exampleOf(figures[0], matrix, columns),
  };
}

/** Whether a figure of the sheet is the exact one, rounded as it is shown. */
export function fits({ shown }: NumberCell, exact: number): boolean {
  return agrees(Number(shown.replace('%', '')), decimalsOf(shown), exact);
}

function reading(
  { where, name }: Slot,
  figures: readonly Figure[],
  { options }: Matrix,
  { totals, most }: Totals,
  of: PrintedKind,
  percentOf: 'sum' | 'maximum' | undefined,
): Printed {
  const exact = new Map(options.map(({ id }, index) => [id, totals[index]]));
  const known = figures.map(({ id }) => exact.get(id)).filter((one) => one !== undefined);
  const whole = percentOf === 'maximum' ? most : known.length < figures.length ? Number.NaN : sum(known);
  const computed = figures.filter(({ id }) => exact.get(id) !== undefined);
  const wrong = computed.filter(({ id, cell }) => {
    const own = exact.get(id) ?? Number.NaN;
    return !fits(cell, percentOf === undefined ? own : (100 * own) / whole);
  });
  return {
    where,
    name: oneLine(name),
    of,
    ...(percentOf === undefined ? {} : { percentOf }),
    totals: figures.map(({ id, cell, at }) => ({ id, written: cell.shown, at })),
    agree: computed.length - wrong.length,
    wrong: wrong.map(({ at }) => at),
    computed: computed.length,
  };
}

/** The line and the kind with which most of its figures agree, at least half of them. */
function bestOf(candidates: readonly Candidate[], wish: PrintedKind | undefined) {
  const all = candidates.flatMap(({ figures, readings }) =>
    readings.map((printed) => ({ figures, printed })),
  );
  const wished = wish === undefined ? all : all.filter(({ printed }) => printed.of === wish);
  const share = ({ agree, computed }: Printed) => (computed === 0 ? 0 : agree / computed);
  let best: (typeof all)[number] | undefined;
  for (const one of wished) if (best === undefined || share(one.printed) > share(best.printed)) best = one;
  if (best === undefined) return undefined;
  if (wish !== undefined || share(best.printed) >= 0.5) return best;
  const [open] = candidates.filter(({ isSum }) => !isSum);
  if (open === undefined) return undefined;
  // Nothing can be said against totals that nothing can be computed for.
  if (best.printed.computed === 0) return best;
  throw new Unsettled({
    about: `${open.line.where} ("${oneLine(open.line.name)}") may hold totals, but ${open.example}`,
    question: 'What are the printed totals?',
    wish: 'totals',
    choices: [
      { word: 'points', means: 'the sums of weight × score' },
      { word: 'average', means: 'the same over the sum of the weights' },
      { word: 'total', means: 'from 0 (worst on everything) to 100 (best)' },
      { word: 'none', means: 'none of these: leave them out' },
    ],
    flags: ['--totals points', '--totals average', '--totals total', '--totals none'],
  });
}

function exampleOf(
  figure: Figure | undefined,
  { options }: Matrix,
  columns: ReadonlyMap<PrintedKind, Totals | undefined>,
): string {
  if (figure === undefined) return 'holds no numbers';
  const index = options.findIndex(({ id }) => id === figure.id);
  const words: Readonly<Record<PrintedKind, string>> = {
    points: 'the sum of weight × score is',
    total: 'from 0 to 100 it is',
    average: 'over the sum of the weights it is',
  };
  const known = KINDS.flatMap((kind) => {
    const exact = columns.get(kind)?.totals[index];
    return exact === undefined ? [] : [`${words[kind]} ${plain(exact, 3)}`];
  });
  return `${figure.at} is ${figure.cell.shown}, where ${known.join(', ') || 'nothing can be computed'}`;
}

/** Ranks from 1, with gaps after those that share a place. */
function orderOf(view: View, line: Slot, { options }: Matrix): Order | undefined {
  const ranked = options.flatMap(({ id, slot }) => {
    const beside = view.besides(line, slot, 'weighted')?.cell;
    const own = view.at(line, slot).cell;
    const cell = own.kind === 'empty' && beside !== undefined ? beside : own;
    const shared =
      cell.kind === 'text' ? /^=?(\d+)(?:st|nd|rd|th)?=?$/.exec(cell.text.trim())?.[1] : undefined;
    const rank = cell.kind === 'number' && !cell.percent ? cell.number : Number(shared ?? Number.NaN);
    return Number.isInteger(rank) && rank >= 1 ? [{ id, rank }] : [];
  });
  if (ranked.length < 2 || labelOf(line.name) !== 'rank') return undefined;
  const places = [...new Set(ranked.map(({ rank }) => rank))].sort((a, b) => a - b);
  return {
    where: line.where,
    places: places.map((place) => ranked.flatMap(({ id, rank }) => (rank === place ? [id] : []))),
  };
}
