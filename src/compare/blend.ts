// Totals of a blend of two rounds: some parts as the old round has them, the others as the new one has.
import type { Appraisal, Option } from '../model/appraisal.js';
import type { LocalScale, Scale } from '../model/scale.js';
import { type Judged, numbersOf } from '../model/score.js';
import { sum, weightedSum } from '../numbers/sum.js';
import { type Column, type Field, judgedOf, type RoundName, valueOn } from './field.js';
import type { Twin } from './twins.js';

/**
 * What can be another in the new round: the criteria that came and went with their shares of the whole, the weights
 * among those that stayed, their scales, the scores on them, and the options, which decide where local scales end.
 */
export const PARTS = ['criteria', 'weights', 'scales', 'scores', 'options'] as const;
export type Part = (typeof PARTS)[number];

/** Which round each part is taken from. */
export type Blend = Readonly<Record<Part, RoundName>>;

export const ALL_OLD: Blend = {
  criteria: 'old',
  weights: 'old',
  scales: 'old',
  scores: 'old',
  options: 'old',
};
export const ALL_NEW: Blend = {
  criteria: 'new',
  weights: 'new',
  scales: 'new',
  scores: 'new',
  options: 'new',
};

export interface Blender {
  /** Shares of the whole, a number for each column; they sum to 1. */
  weights(blend: Pick<Blend, 'criteria' | 'weights'>): readonly number[];
  /** The values of the compared options in one column. */
  values(column: number, blend: Pick<Blend, 'scales' | 'scores' | 'options'>): readonly number[];
  /** The values of one round in one column, but for one option's score, which is that of the other round. */
  cellMoved(column: number, option: string, round: RoundName): readonly number[];
  /** The totals of the compared options. */
  totals(blend: Blend): readonly number[];
}

export function blenderOf(field: Field): Blender {
  const known = new Map<string, readonly number[]>();
  const values: Blender['values'] = (index, blend) => {
    const column = field.columns[index];
    if (column === undefined) return [];
    const key = [index, blend.scales, blend.scores, blend.options].join();
    const found = known.get(key) ?? columnValues(field, column, blend);
    known.set(key, found);
    return found;
  };
  const weights: Blender['weights'] = (blend) => blendedWeights(field.columns, blend);
  return {
    weights,
    values,
    cellMoved: (index, option, round) => {
      const column = field.columns[index];
      const own = { scales: round, scores: round, options: round };
      if (column === undefined) return [];
      if (column[round]?.scale?.kind === 'local') return columnValues(field, column, own, option);
      const moved = round === 'old' ? 'new' : 'old';
      return values(index, own).map((value, place) => {
        const twin = field.compared[place];
        return twin?.key === option
          ? valueOn(column[round]?.scale, cellOf(field, column, twin, moved))
          : value;
      });
    },
    totals: (blend) => {
      const shares = weights(blend);
      const columns = shares.map((share, index) => (share === 0 ? [] : values(index, blend)));
      return field.compared.map((_, option) =>
        weightedSum(
          shares,
          shares.map((share, index) => (share === 0 ? 0 : (columns[index]?.[option] ?? Number.NaN))),
        ),
      );
    },
  };
}

/**
 * The criteria of one round with the weights of another: what only that round has keeps its share of the whole, and
 * those that are in both share out the rest as the other round weighs them among each other.
 */
function blendedWeights(
  columns: readonly Column[],
  { criteria, weights }: Pick<Blend, 'criteria' | 'weights'>,
): readonly number[] {
  const shareIn = (column: Column, round: RoundName) => column[round]?.weight.share ?? 0;
  const stays = columns.map((column) => column.old !== undefined && column.new !== undefined);
  const own = columns.filter((_, index) => !stays[index]);
  const rest = 1 - sum(own.map((column) => shareIn(column, criteria)));
  const kept = columns.filter((_, index) => stays[index]);
  const asked = sum(kept.map((column) => shareIn(column, weights)));
  // A round that gives them no weight at all says nothing of how to share it out.
  if (criteria === weights || asked === 0) return columns.map((column) => shareIn(column, criteria));
  return columns.map((column, index) =>
    stays[index] ? (rest * shareIn(column, weights)) / asked : shareIn(column, criteria),
  );
}

function columnValues(
  field: Field,
  column: Column,
  blend: Pick<Blend, 'scales' | 'scores' | 'options'>,
  moved?: string,
): readonly number[] {
  const [scoresFrom, scalesFrom] = roundsOf(column, blend);
  const scale = column[scalesFrom]?.scale;
  const from = ({ key }: Twin<Option>): RoundName =>
    key === moved ? (scoresFrom === 'old' ? 'new' : 'old') : scoresFrom;
  const ended = scale?.kind === 'local' ? withEnds(field, column, scale, from, blend.options) : scale;
  return field.compared.map((option) => valueOn(ended, cellOf(field, column, option, from(option))));
}

/** Where the scores and the scale of a column come from: a round that has it, and the same for both where they are joined. */
function roundsOf(
  { old, new: now, joined }: Column,
  { scales, scores }: Pick<Blend, 'scales' | 'scores'>,
): readonly [RoundName, RoundName] {
  if (now === undefined) return ['old', 'old'];
  if (old === undefined) return ['new', 'new'];
  return joined ? [scales, scales] : [scores, scales];
}

function cellOf(field: Field, column: Column, option: Twin<Option>, round: RoundName): Judged | undefined {
  const [who, what] = [option[round], column[round]];
  return who === undefined || what === undefined ? undefined : judgedOf(field[round], who.id, what.id);
}

/** A local scale with the ends that the options of one round give it, each with its score as the blend has it. */
function withEnds(
  field: Field,
  column: Column,
  scale: LocalScale,
  scoresFrom: (option: Twin<Option>) => RoundName,
  optionsFrom: RoundName,
): Scale {
  const { baseline } = field[optionsFrom];
  const counted = field.options.filter((twin) => {
    const option = twin[optionsFrom];
    return option?.standing === 'ranked' || (option?.standing === 'failing' && option.id === baseline);
  });
  const scores = counted.flatMap((twin) => {
    const wanted = scoresFrom(twin);
    const round = twin[wanted] === undefined || column[wanted] === undefined ? optionsFrom : wanted;
    const [option, leaf] = [twin[round], column[round]];
    return option === undefined || leaf === undefined ? [] : everyNumber(field[round], option.id, leaf.id);
  });
  const { worst: _, best: __, ...rest } = scale;
  if (scores.length === 0) return rest;
  const low = scores.reduce((least, score) => Math.min(least, score));
  const high = scores.reduce((most, score) => Math.max(most, score));
  return scale.better === 'higher'
    ? { ...rest, worst: low, best: high }
    : { ...rest, worst: high, best: low };
}

/** All ends of a score, those that perspectives give it included: local scales hold them all. */
function everyNumber(appraisal: Appraisal, option: string, leaf: string): readonly number[] {
  const tables = [appraisal.scores, ...appraisal.perspectives.map(({ scores }) => scores)];
  return tables.flatMap((scores) => {
    const judged = scores.get(option)?.get(leaf)?.judged;
    return judged === undefined ? [] : numbersOf(judged);
  });
}
