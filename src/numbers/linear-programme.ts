// Small linear programmes: the best point within linear bounds, always the same one.

export interface Constraint {
  /** One for each variable. */
  readonly of: readonly number[];
  readonly relation: 'at most' | 'equal';
  readonly bound: number;
}

export interface Optimum {
  readonly value: number;
  readonly at: readonly number[];
}

/** Smaller than this is rounding of the machine; the numbers of a programme are about 1. */
const NOTHING = 1e-10;
const MOST_STEPS = 100_000;

/**
 * max Σ objectiveⱼ xⱼ over x ≥ 0 within the constraints; undefined where nothing meets them. Dense simplex method in
 * two phases (Dantzig 1947) with Bland's rule (1977), which can't go round in circles and leaves no choice open.
 * Throws where the objective has no limit.
 * @example maximise([1, 1], [{ of: [1, 2], relation: 'at most', bound: 4 }, { of: [3, 1], relation: 'at most', bound: 6 }])
 * // => { value: 2.8, at: [1.6, 1.2] }
 */
export function maximise(
  objective: readonly number[],
  constraints: readonly Constraint[],
): Optimum | undefined {
  const tableau = start(objective.length, constraints);
  const { rows, basis, variables } = tableau;
  // Phase one: as little as possible of what was only put in to begin somewhere.
  const artificial = costsOf(tableau, (column) => (column >= variables ? -1 : 0));
  improve(tableau, artificial, tableau.width);
  if ((artificial[tableau.width] ?? 0) < -NOTHING) return undefined;
  driveOut(tableau);
  const costs = costsOf(tableau, (column) => objective[column] ?? 0);
  improve(tableau, costs, variables);
  const at = objective.map(() => 0);
  basis.forEach((column, row) => {
    if (column < at.length) at[column] = Math.max(0, rows[row]?.[tableau.width] ?? 0);
  });
  return { value: objective.reduce((sum, each, index) => sum + each * (at[index] ?? 0), 0), at };
}

interface Tableau {
  /** Coefficients of all columns, then the right-hand side, which is never negative. */
  readonly rows: Float64Array[];
  /** Which column each row stands for. */
  readonly basis: number[];
  /** Columns that aren't artificial: the variables and their slacks. */
  readonly variables: number;
  /** All columns. */
  readonly width: number;
}

/** Every row begins with a column of its own: its slack where that can be positive, else an artificial one. */
function start(count: number, constraints: readonly Constraint[]): Tableau {
  const slacks = constraints.filter(({ relation }) => relation === 'at most').length;
  const variables = count + slacks;
  const needs = constraints.map(({ relation, bound }) => relation === 'equal' || bound < 0);
  const width = variables + needs.filter((need) => need).length;
  let slack = count;
  let artificial = variables;
  const basis: number[] = [];
  const rows = constraints.map(({ of, relation, bound }, index) => {
    const row = new Float64Array(width + 1);
    const sign = bound < 0 ? -1 : 1;
    of.forEach((each, column) => {
      row[column] = sign * each;
    });
    row[width] = sign * bound;
    if (relation === 'at most') row[slack] = sign;
    basis.push(needs[index] ? artificial : slack);
    if (relation === 'at most') slack++;
    if (needs[index]) row[artificial++] = 1;
    return row;
  });
  return { rows, basis, variables, width };
}

/** What one unit of each column would add to the objective, the basis making room; last the objective, negated. */
function costsOf({ rows, basis, width }: Tableau, cost: (column: number) => number): Float64Array {
  const costs = Float64Array.from({ length: width + 1 }, (_, column) => (column < width ? cost(column) : 0));
  basis.forEach((column, index) => {
    const share = cost(column);
    if (share !== 0) subtract(costs, rows[index] ?? costs, share);
  });
  // The last entry is −objective so far; as a sum to read it is turned round.
  costs[width] = -(costs[width] ?? 0);
  return costs;
}

/** Pivots until no column below `limit` adds anything: the first that does enters, the first of those that bind leaves. */
function improve({ rows, basis, width }: Tableau, costs: Float64Array, limit: number): void {
  for (let step = 0; step < MOST_STEPS; step++) {
    let entering = 0;
    while (entering < limit && !((costs[entering] ?? 0) > NOTHING)) entering++;
    if (entering === limit) return;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    rows.forEach((row, index) => {
      const pivot = row[entering] ?? 0;
      if (pivot <= NOTHING) return;
      const ratio = (row[width] ?? 0) / pivot;
      const first = (basis[index] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY);
      if (ratio < least - NOTHING || (ratio <= least + NOTHING && first)) {
        leaving = index;
        least = Math.min(least, ratio);
      }
    });
    if (leaving === -1) throw new Error('a linear programme without a limit');
    const gain = (costs[entering] ?? 0) * least;
    pivotOn({ rows, basis }, leaving, entering);
    const pivotRow = rows[leaving];
    const before = costs[width] ?? 0;
    if (pivotRow !== undefined) subtract(costs, pivotRow, costs[entering] ?? 0);
    costs[entering] = 0;
    costs[width] = before + gain;
  }
  throw new Error('a linear programme that does not end');
}

function pivotOn({ rows, basis }: Pick<Tableau, 'rows' | 'basis'>, leaving: number, entering: number): void {
  const pivotRow = rows[leaving];
  if (pivotRow === undefined) return;
  const pivot = pivotRow[entering] ?? 1;
  for (let column = 0; column < pivotRow.length; column++) pivotRow[column] = (pivotRow[column] ?? 0) / pivot;
  pivotRow[entering] = 1;
  rows.forEach((row, index) => {
    if (index === leaving) return;
    subtract(row, pivotRow, row[entering] ?? 0);
    row[entering] = 0;
  });
  basis[leaving] = entering;
}

/** Artificial columns that are still there stand at 0: another column takes their place, or the row said nothing. */
function driveOut({ rows, basis, variables, width }: Tableau): void {
  for (let index = rows.length - 1; index >= 0; index--) {
    if ((basis[index] ?? 0) < variables) continue;
    const row = rows[index];
    let column = 0;
    while (column < variables && Math.abs(row?.[column] ?? 0) <= NOTHING) column++;
    if (column < variables) pivotOn({ rows, basis }, index, column);
    else {
      rows.splice(index, 1);
      basis.splice(index, 1);
    }
  }
  for (const row of rows) row[width] = Math.max(0, row[width] ?? 0);
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let column = 0; column < from.length; column++)
    from[column] = (from[column] ?? 0) - times * (row[column] ?? 0);
}
