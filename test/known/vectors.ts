// Known answers: worked examples with their source. They are copied, never adapted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly types: readonly ('max' | 'min')[];
  readonly expected: unknown;
  readonly tolerance: number;
}

/** The vectors of a file beside this one. */
export function vectorsOf(name: string): readonly Vector[] {
  const text = readFileSync(join(import.meta.dirname, 'vectors', `${name}.json`), 'utf8');
  return JSON.parse(text) as readonly Vector[];
}

/** One test for each vector of a file, named by its id and source. */
export function holds(name: string, run: (vector: Vector) => void): void {
  for (const vector of vectorsOf(name)) it(`${vector.id} (${vector.source})`, () => run(vector));
}

/** What a vector expects under a name, or all of it where it is one list. */
export function expectedOf<T = readonly number[]>({ expected }: Vector, name: string): T | undefined {
  if (Array.isArray(expected)) return expected as T;
  return (expected as Readonly<Record<string, T>>)[name];
}

/** Number by number, at the tolerance of a vector. */
export function expectClose(
  actual: readonly number[],
  expected: readonly number[],
  { tolerance }: Pick<Vector, 'tolerance'>,
): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((number, index) => {
    const difference = Math.abs((actual[index] ?? Number.NaN) - number);
    expect(difference, `number ${index}: ${actual[index]} for ${number}`).toBeLessThanOrEqual(tolerance);
  });
}
