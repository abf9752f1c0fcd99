// What the aggregation methods do where the published formula is silent, worked out with a pencil.
import { describe, expect, it } from 'vitest';
import { aggregationMethods } from '../../src/aggregation/index.js';
import { normalised } from '../../src/aggregation/normalisation.js';
import { prometheeII } from '../../src/aggregation/promethee-ii.js';
import { topsis } from '../../src/aggregation/topsis.js';
import { compromiseOf, vikor } from '../../src/aggregation/vikor.js';
import { weightedProduct } from '../../src/aggregation/weighted-product.js';
import { expectClose } from './vectors.js';

describe('where nothing differs', () => {
  const alike = [
    [40, 0],
    [40, 0],
  ];
  it.each([
    ['weighted-sum', 20],
    ['weighted-product', 0],
    ['topsis', 50],
    ['vikor', 100],
    ['promethee-ii', 50],
    ['aras', 100],
    ['spotis', 20],
  ])('%s gives every option %d', (id, total) => {
    const method = aggregationMethods.find((one) => one.id === id);
    expectClose(method?.totals(alike, [0.5, 0.5]) ?? [], [total, total], { tolerance: 1e-12 });
    expectClose(method?.totals(alike.slice(0, 1), [0.5, 0.5]) ?? [], [total], { tolerance: 1e-12 });
  });

  it('VIKOR’s compromise is everybody; alone, an option has advantage and stability', () => {
    expect(vikor.compromise?.(alike, [0.5, 0.5])).toEqual({
      set: [0, 1],
      acceptableAdvantage: false,
      acceptableStability: true,
    });
    expect(vikor.compromise?.([[40, 0]], [0.5, 0.5])).toEqual({
      set: [0],
      acceptableAdvantage: true,
      acceptableStability: true,
    });
  });
});

describe('weighted-product', () => {
  it('refuses a 0, unless the criterion has no weight', () => {
    const zeros = [
      [10, 0],
      [20, 30],
    ];
    expect(weightedProduct.refuses?.(zeros)).toContain('makes its whole product 0');
    expect(weightedProduct.refuses?.(zeros, [0.5, 0.5])).toContain('makes its whole product 0');
    expect(weightedProduct.refuses?.(zeros, [1, 0])).toBeUndefined();
    expect(weightedProduct.totals(zeros, [1, 0])).toEqual([10, 20]);
  });
});

describe('vikor', () => {
  it('names the first and those in second place where only stability is lacking', () => {
    // Among five a lead of 1/4 is enough: 0.5 − 0.2. But the second is first by S and the third by R.
    const regrets = { s: [0.2, 0, 1, 1, 1], r: [0.2, 1, 0, 1, 1], q: [0.2, 0.5, 0.5, 1, 1] };
    expect(compromiseOf(regrets)).toEqual({
      set: [0, 1, 2],
      acceptableAdvantage: true,
      acceptableStability: false,
    });
  });

  it('takes a lead of exactly 1 / (options − 1) as enough, whatever the machine makes of it', () => {
    // Among eleven a tenth is enough, and 0.3 − 0.2 is less than 0.1 to the machine.
    const q = [0.2, 0.3, ...new Array<number>(9).fill(1)];
    expect(compromiseOf({ s: q, r: q, q }).acceptableAdvantage).toBe(true);
  });
});

describe('promethee-ii', () => {
  it('takes thresholds criterion by criterion; without any a difference counts in full', () => {
    const values = [[60], [50]];
    expect(prometheeII.totals(values, [1])).toEqual([100, 0]);
    expect(prometheeII.totals(values, [1], [undefined])).toEqual([100, 0]);
    expect(prometheeII.totals(values, [1], [{ indifference: 10 }])).toEqual([50, 50]);
    expect(prometheeII.totals(values, [1], [{ indifference: 9 }])).toEqual([100, 0]);
    expect(prometheeII.totals(values, [1], [{ preference: 20 }])).toEqual([75, 25]);
    expect(prometheeII.totals(values, [1], [{ indifference: 5, preference: 25 }])).toEqual([62.5, 37.5]);
  });
});

describe('topsis', () => {
  it('by pencil: 3 and 4 of length 5, and a constant that decides nothing', () => {
    const values = [
      [30, 7],
      [40, 7],
    ];
    expect(topsis.totals(values, [0.5, 0.5])).toEqual([0, 100]);
  });
});

describe('normalisations', () => {
  it('of a constant column: nobody falls short; equal shares; equal parts of the length', () => {
    const constant = [[2], [2], [2], [2]];
    expect(normalised('minmax', constant, ['max'])).toEqual([[1], [1], [1], [1]]);
    expect(normalised('sum', constant, ['min'])).toEqual([[0.25], [0.25], [0.25], [0.25]]);
    expect(normalised('vector', constant, ['min'])).toEqual([[0.5], [0.5], [0.5], [0.5]]);
  });

  it('of zeros: 0 stays 0, and where less is better those with 0 share 1', () => {
    const zeros = [[0], [0]];
    expect(normalised('sum', zeros, ['max'])).toEqual([[0], [0]]);
    expect(normalised('vector', zeros, ['max'])).toEqual([[0], [0]]);
    expect(normalised('sum', [[0], [4], [0]], ['min'])).toEqual([[0.5], [0], [0.5]]);
  });
});
