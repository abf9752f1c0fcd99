// What judgements are held against: chance (Saaty's random indices), and the rounding of what is read.

export const RANDOM_INDEX_TABLE = 'Saaty, The Analytic Hierarchy Process (1980)';

/** The mean consistency index of random judgements, for sets of 3 siblings to 15. */
const INDICES: readonly number[] = [
  0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/** The largest set that the table knows. */
export const MOST_IN_TABLE = INDICES.length + 2;

/**
 * The random index that a consistency ratio divides by (Saaty 1980); undefined outside the table.
 * @example randomIndex(4) // => 0.9
 */
export function randomIndex(count: number): number | undefined {
  return INDICES[count - 3];
}

export const NOTHING_TO_CONTRADICT =
  'there is no consistency ratio for fewer than three criteria, which leave nothing to contradict';

/** What counts as agreement: 0.111111111 is meant to be 1/9. */
export const NEAR = 1e-9;
