// Whether an option can come first under any admissible weights, and which preferences hold under all of them.
import type { Appraisal, WeightFreedom } from '../model/appraisal.js';
import { type Constraint, maximise } from '../numbers/linear-programme.js';
import { TIE } from '../numbers/ranks.js';
import { weightedSum } from '../numbers/sum.js';
import { extremeMean } from './extremes.js';
import { type Field, fieldOf } from './trial.js';
import { freePolytope, type WeightPolytope } from './weight-polytope.js';

export interface Potential {
  /** The greatest lead over all others that any admissible weights give it; negative where it always trails. */
  readonly margin: number;
  /** Weights that give that lead, in the order of the leaves. */
  readonly weights: readonly number[];
}

export interface Potentials {
  readonly field: Field;
  /** One for each option of the field. */
  readonly potentials: readonly Potential[];
}

/** At best guesses. `progress` is told the share that is done. */
export function potentialsOf(
  appraisal: Appraisal,
  freedom: WeightFreedom,
  progress?: (done: number) => void,
): Potentials {
  const field = fieldOf(appraisal, freedom);
  const polytope = freePolytope(appraisal.criteria, freedom);
  const potentials = field.values.map((_, option) => {
    progress?.(option / field.values.length);
    return potentialOf(field.values, option, polytope);
  });
  return { field, potentials };
}

/**
 * max over w of min over b of Σ wⱼ (own − b)ⱼ, a linear programme. Most of the others never bind, so it begins with
 * one of them and adds the one that leads most at the weights found, until none does (Kelley 1960).
 */
function potentialOf(
  values: readonly (readonly number[])[],
  option: number,
  { columns, within }: WeightPolytope,
): Potential {
  const own = values[option] ?? [];
  const others = values.filter((_, index) => index !== option);
  // Leads as shares of the scale: the numbers of the programme are about 1.
  const leads = others.map((other) => {
    const lead = own.map((value, leaf) => (value - (other[leaf] ?? 0)) / 100);
    return columns.map((column) => weightedSum(column, lead));
  });
  const binding = [0];
  for (;;) {
    const shares = bestShares(
      binding.map((index) => leads[index] ?? []),
      within,
    );
    const lead = leads.map((row) => weightedSum(row, shares));
    const worst = lead.reduce((least, each, index) => (each < (lead[least] ?? 0) ? index : least), 0);
    if (binding.includes(worst)) {
      const weights = own.map((_, leaf) =>
        weightedSum(
          shares,
          columns.map((column) => column[leaf] ?? 0),
        ),
      );
      return { margin: 100 * (lead[worst] ?? 0), weights };
    }
    binding.push(worst);
  }
}

/** The point at which the least of some leads is greatest. A lead is −1 or more, so lead + 1 is a variable. */
function bestShares(leads: readonly (readonly number[])[], within: readonly Constraint[]): readonly number[] {
  const count = leads[0]?.length ?? 0;
  const constraints: readonly Constraint[] = [
    ...leads.map(
      (row): Constraint => ({ of: [...row.map((lead) => -lead), 1], relation: 'at most', bound: 1 }),
    ),
    ...within.map(({ of, relation, bound }): Constraint => ({ of: [...of, 0], relation, bound })),
  ];
  const best = maximise([...new Array<number>(count).fill(0), 1], constraints);
  if (best === undefined) throw new Error('no weights are admissible');
  return best.at.slice(0, count);
}

/** [better, worse]: level or ahead under all admissible weights, and ahead under some. */
export function necessaryPreferences(
  { criteria }: Appraisal,
  { options, values, weights }: Field,
): readonly (readonly [string, string])[] {
  const { corners, leaves } = weights;
  const places = new Map(leaves.map((leaf, index) => [leaf, index]));
  const isNecessary = (own: readonly number[], other: readonly number[]): boolean => {
    const lead = own.map((value, leaf) => value - (other[leaf] ?? 0));
    if (corners !== undefined) {
      const ends = corners.map((corner) => weightedSum(corner, lead));
      return ends.every((end) => end > -TIE) && ends.some((end) => end >= TIE);
    }
    const leadOn = (leaf: string) => lead[places.get(leaf) ?? -1] ?? 0;
    return extremeMean(criteria, 'low', leadOn) > -TIE && extremeMean(criteria, 'high', leadOn) >= TIE;
  };
  return options.flatMap((better, a) =>
    options.flatMap((worse, b): (readonly [string, string])[] =>
      a !== b && isNecessary(values[a] ?? [], values[b] ?? []) ? [[better, worse]] : [],
    ),
  );
}
