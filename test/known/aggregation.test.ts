// The aggregation methods against published examples, each at the tolerance at which it is published.
import { describe, expect } from 'vitest';
import { utilityDegrees } from '../../src/aggregation/aras.js';
import { type Normalisation, normalised } from '../../src/aggregation/normalisation.js';
import { netFlows } from '../../src/aggregation/promethee-ii.js';
import { spotisDistances } from '../../src/aggregation/spotis.js';
import { closeness } from '../../src/aggregation/topsis.js';
import { compromiseOf, regrets } from '../../src/aggregation/vikor.js';
import { weightedProducts } from '../../src/aggregation/weighted-product.js';
import { weightedSum } from '../../src/aggregation/weighted-sum.js';
import { ranks } from '../../src/numbers/ranks.js';
import { shares } from '../../src/numbers/sum.js';
import { expectClose, expectedOf, holds, type Vector } from './vectors.js';

/** The matrix as its example normalises it: `sum (min inverted 1/x first)` is `sum`. */
function matrixOf({ params, matrix, types }: Vector): readonly (readonly number[])[] {
  const [kind = 'none'] = String(params['normalisation']).split(' ');
  if (kind !== 'none') return normalised(kind as Normalisation, matrix, types);
  expect(types.every((type) => type === 'max')).toBe(true);
  return matrix;
}

/** Weights become shares where the example normalises, unless it says that it uses them as given. */
function weightsOf({ params, weights }: Vector): readonly number[] {
  return params['normalisation'] === 'none' || params['weights_normalised'] === false
    ? weights
    : shares(weights);
}

function expectRanks(totals: readonly number[], vector: Vector): void {
  const places = Array.isArray(vector.expected) ? undefined : expectedOf(vector, 'rank');
  if (places !== undefined) expect(ranks(totals)).toEqual(places);
}

describe('normalisations', () => {
  holds('normalisation', (vector) => {
    const rows = normalised(vector.params['kind'] as Normalisation, vector.matrix, vector.types);
    const expected = expectedOf<readonly (readonly number[])[]>(vector, '') ?? [];
    expectClose(rows.flat(), expected.flat(), vector);
  });
});

describe('the weighted sum', () => {
  holds('weighted-sum', (vector) => {
    const totals = weightedSum.totals(matrixOf(vector), weightsOf(vector));
    expectClose(totals, expectedOf(vector, 'score') ?? [], vector);
    expectRanks(totals, vector);
  });
});

describe('the weighted product', () => {
  holds('weighted-product', (vector) => {
    const products = weightedProducts(matrixOf(vector), weightsOf(vector));
    const scores = vector.params['score'] === 'log10 of product' ? products.map(Math.log10) : products;
    expectClose(scores, expectedOf(vector, 'score') ?? [], vector);
    expectRanks(scores, vector);
  });
});

describe('TOPSIS', () => {
  holds('topsis', (vector) => {
    const scores = closeness(matrixOf(vector), vector.weights);
    expectClose(scores, expectedOf(vector, 'score') ?? [], vector);
    expectRanks(scores, vector);
  });
});

describe('VIKOR', () => {
  holds('vikor', (vector) => {
    const measured = regrets(vector.matrix, vector.weights, vector.types, vector.params['v'] as number);
    expectClose(measured.q, expectedOf(vector, 'Q') ?? [], vector);
    expectClose(measured.s, expectedOf(vector, 'S') ?? measured.s, vector);
    expectClose(measured.r, expectedOf(vector, 'R') ?? measured.r, vector);
    const compromise = compromiseOf(measured);
    expect(compromise).toEqual({
      set: expectedOf(vector, 'compromise_set') ?? compromise.set,
      acceptableAdvantage:
        expectedOf<boolean>(vector, 'acceptable_advantage') ?? compromise.acceptableAdvantage,
      acceptableStability:
        expectedOf<boolean>(vector, 'acceptable_stability') ?? compromise.acceptableStability,
    });
  });
});

describe('PROMETHEE II', () => {
  holds('promethee-ii', (vector) => {
    const functions = vector.params['functions'] as readonly string[];
    expect(['usual', 'linear']).toEqual(expect.arrayContaining([...new Set(functions)]));
    const q = vector.params['q'] as readonly number[];
    const p = vector.params['p'] as readonly number[];
    const preferences = functions.map((_, at) => ({ indifference: q[at] ?? 0, preference: p[at] ?? 0 }));
    const flows = netFlows(vector.matrix, vector.weights, vector.types, preferences);
    expectClose(flows, expectedOf(vector, 'phi') ?? [], vector);
  });
});

describe('ARAS', () => {
  holds('aras', (vector) => {
    const degrees = utilityDegrees(vector.matrix, vector.weights, vector.types);
    expectClose(degrees, expectedOf(vector, 'utility') ?? [], vector);
    expectRanks(degrees, vector);
  });
});

describe('SPOTIS', () => {
  holds('spotis', (vector) => {
    const bounds = (vector.params['bounds'] as readonly (readonly [number, number])[]).map(([low, high]) => ({
      low,
      high,
    }));
    const expected = vector.params['esp'] as readonly number[] | undefined;
    const distances = spotisDistances(vector.matrix, vector.weights, vector.types, bounds, expected);
    expectClose(distances, expectedOf(vector, '') ?? [], vector);
  });
});
