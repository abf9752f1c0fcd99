// Whether an option can come first under any admissible weights, and which preferences hold under all of them.
import type { Appraisal, WeightFreedom } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
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
  /** [better, worse]: level or ahead under all admissible weights, and ahead under some. */
  readonly necessary: readonly (readonly [string, string])[];
}

/** Options × variables of the polytope: what each is worth there. */
type Worths = readonly (readonly number[])[];

/** At best guesses. `progress` is told the share that is done. */
export function potentialsOf(
  appraisal: Appraisal,
  freedom: WeightFreedom,
  progress?: (done: number) => void,
): Potentials {
  const field = fieldOf(appraisal, freedom);
  const polytope = freePolytope(appraisal.criteria, freedom);
  const worths = field.values.map((row) => polytope.columns.map((column) => weightedSum(column, row)));
  const potentials = worths.map((_, option) => {
    progress?.(option / worths.length);
    return potentialOf(worths, option, polytope);
  });
  const isNecessary = polytope.areCorners ? atAllCorners(worths) : withinRanges(appraisal.criteria, field);
  const necessary = field.options.flatMap((better, a) =>
    field.options.flatMap((worse, b): (readonly [string, string])[] =>
      a !== b && isNecessary(a, b) ? [[better, worse]] : [],
    ),
  );
  return { field, potentials, necessary };
}

/**
 * max over w of min over b of Σ wⱼ (own − b)ⱼ, a linear programme. Most of the others never bind, so it begins with
 * one of them and adds the one that leads most at the weights found, until none does (Kelley 1960).
 */
function potentialOf(worths: Worths, option: number, { columns, within }: WeightPolytope): Potential {
  const own = worths[option] ?? [];
  const binding = [option === 0 ? 1 : 0];
  for (;;) {
    const shares = bestShares(
      // Leads as shares of the scale: the numbers of the programme are about 1.
      binding.map((other) => own.map((worth, at) => (worth - (worths[other]?.[at] ?? 0)) / 100)),
      within,
    );
    const [rival, margin] = closestRival(worths, option, shares);
    if (binding.includes(rival)) {
      const [first = []] = columns;
      const weights = first.map((_, leaf) =>
        weightedSum(
          shares,
          columns.map((column) => column[leaf] ?? 0),
        ),
      );
      return { margin, weights };
    }
    binding.push(rival);
  }
}

/** The other that does best at these shares, and the lead over it. */
function closestRival(worths: Worths, option: number, shares: readonly number[]): readonly [number, number] {
  const total = (row: readonly number[]) => {
    let sum = 0;
    for (let at = 0; at < shares.length; at++) sum += (shares[at] ?? 0) * (row[at] ?? 0);
    return sum;
  };
  let rival = -1;
  let most = Number.NEGATIVE_INFINITY;
  worths.forEach((row, other) => {
    const its = other === option ? Number.NEGATIVE_INFINITY : total(row);
    if (its <= most) return;
    rival = other;
    most = its;
  });
  return [rival, total(worths[option] ?? []) - most];
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

type IsNecessary = (better: number, worse: number) => boolean;

/** A lead is least and greatest at corners. */
function atAllCorners(worths: Worths): IsNecessary {
  return (better, worse) => {
    const [own = [], other = []] = [worths[better], worths[worse]];
    let ahead = false;
    for (let corner = 0; corner < own.length; corner++) {
      const lead = (own[corner] ?? 0) - (other[corner] ?? 0);
      if (lead <= -TIE) return false;
      ahead ||= lead >= TIE;
    }
    return ahead;
  };
}

/** The least and the greatest lead over a tree of ranges, from the leaves up. */
function withinRanges(criteria: readonly Criterion[], { values, weights: { leaves } }: Field): IsNecessary {
  const places = new Map(leaves.map((leaf, index) => [leaf, index]));
  return (better, worse) => {
    const [own = [], other = []] = [values[better], values[worse]];
    const lead = (leaf: string) => {
      const place = places.get(leaf) ?? -1;
      return (own[place] ?? 0) - (other[place] ?? 0);
    };
    return extremeMean(criteria, 'low', lead) > -TIE && extremeMean(criteria, 'high', lead) >= TIE;
  };
}
