// Shares from ratios between some pairs of them: the nearest ones where the ratios don't quite agree.
import { shares, sum } from './sum.js';

/** Share `first` divided by share `second`; a positive number. */
export interface Ratio {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/**
 * The shares that minimise Σ (ln ratio − ln share_first + ln share_second)²: logarithmic least squares (Crawford
 * and Williams 1985), from the normal equations L x = b, L the Laplacian of the graph of the pairs (Bozóki,
 * Fülöp and Rónyai 2010). Unique if the ratios connect all of them, which is the caller's business. With a ratio
 * for every pair these are the geometric means of the rows.
 * @example logLeastSquares(3, [{ first: 0, second: 1, ratio: 1 }, { first: 1, second: 2, ratio: 1 }])
 * // => [1 / 3, 1 / 3, 1 / 3]
 */
export function logLeastSquares(count: number, ratios: readonly Ratio[]): readonly number[] {
  if (count === 1) return [1];
  const logs = [...solve(grounded(count, ratios)), 0];
  const largest = Math.max(...logs);
  return shares(logs.map((log) => Math.exp(log - largest)));
}

/** The normal equations with the last unknown set to 0: each row the coefficients, then the right-hand side. */
function grounded(count: number, ratios: readonly Ratio[]): number[][] {
  const terms = Array.from({ length: count }, (): number[] => []);
  const rows = Array.from({ length: count }, (): number[] => new Array<number>(count).fill(0));
  const add = (row: number, column: number, amount: number): void => {
    const line = rows[row];
    if (line !== undefined) line[column] = (line[column] ?? 0) + amount;
  };
  for (const { first, second, ratio } of ratios) {
    add(first, first, 1);
    add(second, second, 1);
    add(first, second, -1);
    add(second, first, -1);
    terms[first]?.push(Math.log(ratio));
    terms[second]?.push(-Math.log(ratio));
  }
  return rows.slice(0, -1).map((row, index) => [...row.slice(0, -1), sum(terms[index] ?? [])]);
}

/**
 * Gaussian elimination. A grounded Laplacian is symmetric, positive definite and diagonally dominant, so that
 * no rows have to be exchanged and nothing grows.
 */
function solve(rows: number[][]): readonly number[] {
  const size = rows.length;
  for (const [index, pivot] of rows.entries()) {
    for (const row of rows.slice(index + 1)) {
      const factor = (row[index] ?? 0) / (pivot[index] ?? 1);
      if (factor === 0) continue;
      for (let column = index; column <= size; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (const [index, row] of [...rows.entries()].reverse()) {
    const known = sum(solution.map((each, column) => (column > index ? (row[column] ?? 0) * each : 0)));
    solution[index] = ((row[size] ?? 0) - known) / (row[index] ?? 1);
  }
  return solution;
}
