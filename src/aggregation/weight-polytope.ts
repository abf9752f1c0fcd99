// Admissible weights as a linear programme has them: points, mixed within linear bounds.
import type { WeightFreedom } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
import type { Constraint } from '../numbers/linear-programme.js';
import {
  type Branch,
  boundsOf,
  freeParts,
  isRanged,
  leavesIn,
  weighted,
  weightSetOf,
} from './weight-sets.js';

/** Weights are Σ variableₖ × columnₖ, for all variables ≥ 0 within the constraints. */
export interface WeightPolytope {
  readonly columns: readonly (readonly number[])[];
  /** The columns are weights themselves, all mixtures of them are admissible, and nothing else is. */
  readonly areCorners: boolean;
  readonly within: readonly Constraint[];
}

/** The weights that `weightSetOf` draws from. Level by level that is every weight there is, if not evenly. */
export function freePolytope(criteria: readonly Criterion[], freedom: WeightFreedom): WeightPolytope {
  const tree = weighted(criteria);
  if (freedom === 'ranges' && isRanged(tree)) return rangedPolytope(tree);
  const { corners = [] } = weightSetOf(criteria, freedom === 'levels' ? 'any' : freedom);
  return {
    columns: corners,
    areCorners: true,
    within: [{ of: corners.map(() => 1), relation: 'equal', bound: 1 }],
  };
}

/** What one variable, as a share of the whole, is the weight of: leaf → part of it. */
type Column = Map<number, number>;

/** A bound on Σ coefficient × variable. */
interface Row {
  readonly of: ReadonlyMap<number, number>;
  readonly relation: Constraint['relation'];
  readonly bound: number;
}

/**
 * Every ranged sibling is a variable, and so are the others of its set together. Their sum is the share of the set,
 * and each stays within its bounds times that share, which keeps all of it linear. The share of a set is a fixed
 * part of a variable above it; the whole is variable 0.
 */
function rangedPolytope(tree: readonly Branch[]): WeightPolytope {
  const leaves = leavesIn(tree);
  const columns: Column[] = [new Map()];
  const rows: Row[] = [{ of: new Map([[0, 1]]), relation: 'equal', bound: 1 }];
  const walk = (siblings: readonly Branch[], above: number, part: number): void => {
    const down = (branch: Branch, variable: number, share: number): void => {
      if (branch.below.length > 0) walk(branch.below, variable, share);
      else columns[variable]?.set(leaves.indexOf(branch), share);
    };
    const { ranged, rest } = freeParts(siblings);
    if (ranged.length === 0) {
      for (const branch of siblings) down(branch, above, part * branch.local);
      return;
    }
    const add = (): number => columns.push(new Map()) - 1;
    const own = ranged.map((branch) => ({ branch, variable: add() }));
    const others = rest.length === 0 ? undefined : add();
    const all = own.map(({ variable }) => variable).concat(others ?? []);
    rows.push({
      of: new Map([...all.map((variable) => [variable, 1] as const), [above, -part]]),
      relation: 'equal',
      bound: 0,
    });
    for (const { branch, variable } of own) {
      const { low, high } = boundsOf(branch);
      rows.push({
        of: new Map([
          [variable, 1],
          [above, -high * part],
        ]),
        relation: 'at most',
        bound: 0,
      });
      rows.push({
        of: new Map([
          [variable, -1],
          [above, low * part],
        ]),
        relation: 'at most',
        bound: 0,
      });
      down(branch, variable, 1);
    }
    for (const { branch, proportion } of rest) if (others !== undefined) down(branch, others, proportion);
  };
  walk(tree, 0, 1);
  return {
    areCorners: false,
    columns: columns.map((column) => leaves.map((_, leaf) => column.get(leaf) ?? 0)),
    within: rows.map(({ of, relation, bound }) => ({
      of: columns.map((_, variable) => of.get(variable) ?? 0),
      relation,
      bound,
    })),
  };
}
