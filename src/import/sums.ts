// The sums of a sheet done again: every option's total, of each kind that a total can be.
import type { PrintedKind } from '../model/published.js';
import { sum } from '../numbers/sum.js';
import { type Matrix, numberOfScore } from './matrix.js';
import type { Scale } from './scales.js';

export interface Totals {
  readonly totals: readonly (number | undefined)[];
  readonly most: number;
}

/** The total of every option, and the most that there could be; undefined where there is no such total. */
export function totalsBy(kind: PrintedKind, matrix: Matrix, scales: readonly Scale[]): Totals | undefined {
  const weights = effectiveWeights(matrix, kind);
  const [first] = scales;
  if (kind === 'total') {
    const whole = sum(weights);
    const values = matrix.scores.map((row) =>
      row.map((one, index) =>
        valueOn(one.score.kind === 'level' ? one.score.level : numberOfScore(one), scales[index]),
      ),
    );
    return {
      totals: values.map((row) => divided(total(row, weights), whole)),
      most: 100,
    };
  }
  const alike =
    first?.kind === 'ends' &&
    !first.percent &&
    first.unit === undefined &&
    first.worst < first.best &&
    scales.every(
      (scale) => scale.kind === 'ends' && scale.worst === first.worst && scale.best === first.best,
    );
  if (!alike || (kind === 'points' && matrix.isTree)) return undefined;
  const whole = kind === 'points' ? 1 : sum(weights);
  return {
    totals: matrix.scores.map((row) => divided(total(row.map(numberOfScore), weights), whole)),
    most: (first.best * sum(weights)) / whole,
  };
}

/** In a tree the weight of a criterion is its part of its group's. */
function effectiveWeights({ criteria, isTree }: Matrix, kind: PrintedKind): readonly number[] {
  if (!isTree || kind === 'points') return criteria.map(({ weight }) => weight.number);
  return criteria.map(({ weight, group }) => {
    const siblings = criteria.filter((one) => one.group?.id === group?.id);
    return ((group?.weight?.number ?? 0) * weight.number) / sum(siblings.map((one) => one.weight.number));
  });
}

function valueOn(score: number | string | undefined, scale: Scale | undefined): number | undefined {
  if (scale?.kind === 'levels') return typeof score === 'string' ? scale.levels.get(score) : undefined;
  if (scale?.kind !== 'ends' || typeof score !== 'number') return undefined;
  return (100 * (score - scale.worst)) / (scale.best - scale.worst);
}

export function total(
  parts: readonly (number | undefined)[],
  weights: readonly number[],
): number | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length
    ? undefined
    : sum(known.map((part, index) => part * (weights[index] ?? 0)));
}

function divided(total: number | undefined, by: number): number | undefined {
  return total === undefined || by === 0 ? undefined : total / by;
}
