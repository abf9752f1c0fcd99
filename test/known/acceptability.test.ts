// Rank acceptability against published and derived answers, and against a pencil.
import { describe, expect, it } from 'vitest';
import { confidences } from '../../src/aggregation/confidence.js';
import { orderedCorners } from '../../src/aggregation/weight-sets.js';
import { appraise, defaultSettings, type Settings } from '../../src/appraise.js';
import { drawGaps, gapMaker } from '../../src/numbers/gaps.js';
import { allPlaces, firstPlaces, pairwiseShares } from '../../src/numbers/places.js';
import { centreAbove, shareAbove } from '../../src/numbers/simplex-share.js';
import { type Stream, streamOf, uniform } from '../../src/numbers/stream.js';
import { type Tally, tally } from '../../src/numbers/tally.js';
import { sourceOf } from '../../src/read/text.js';
import type { RankAcceptabilityFinding } from '../../src/result.js';
import { matrixText } from '../use-appraisals.js';
import { expectClose, expectedOf, holds, type Vector } from './vectors.js';

function found(text: string, settings: Partial<Settings> = {}): RankAcceptabilityFinding {
  const { outcome, diagnostics } = appraise(
    sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`),
    {
      ...defaultSettings,
      analyses: ['rank-acceptability'],
      ...settings,
    },
  );
  const finding = outcome?.findings['rank-acceptability'];
  if (finding === undefined) throw new Error(JSON.stringify([diagnostics, outcome?.unanswered]));
  return finding;
}

const hundreds = (matrix: Vector['matrix']) => matrix.map((row) => row.map((value) => 100 * value));

describe('exact shares', () => {
  holds('smaa-exact', (vector) => {
    const finding = found(matrixText(hundreds(vector.matrix), vector.matrix[0]?.map(() => 1) ?? []));
    expect(new Set(Object.values(finding.kinds))).toEqual(new Set(['exact']));
    expect(finding).not.toHaveProperty('draws');
    const places = expectedOf<readonly (readonly number[])[]>(vector, 'rank_acceptability') ?? [];
    // The expected figures have twelve decimals, their tolerance is that of a sample.
    const exactly = { tolerance: 1e-11 };
    expectClose(Object.values(finding.acceptability).flat(), places.flat(), exactly);
    expectClose(
      Object.values(finding.firstRank),
      places.map(([first = 0]) => first),
      exactly,
    );
    const central = expectedOf<readonly (readonly number[] | null)[]>(vector, 'central_weights') ?? [];
    central.forEach((weights, index) => {
      const own = finding.centralWeights[`o${index}`];
      if (weights === null) expect(own).toBeUndefined();
      else expectClose(Object.values(own ?? {}), weights, exactly);
    });
  });
});

describe('with a pencil', () => {
  // C − A = (−4, −6, 3) × 10 cuts the edges from c2 at 3/7 towards c0 and at 1/3 towards c1, so C is ahead of A in
  // 3/7 × 1/3 of the triangle; C is ahead of B at all three corners of that part. B is ahead of A in 1/4 × 1/2 and
  // ahead of C at the corners of that part.
  const SEVENTH = matrixText(
    [
      [80, 90, 30],
      [90, 60, 20],
      [40, 30, 60],
    ],
    [1, 1, 1],
  );

  it('an option that is first in exactly 1/7, one in 1/8, one in 41/56', () => {
    const { firstRank, centralWeights } = found(SEVENTH);
    expectClose(Object.values(firstRank), [41 / 56, 1 / 8, 1 / 7], { tolerance: 1e-15 });
    // The means of the corners: (0, 0, 1), (3/7, 0, 4/7), (0, 1/3, 2/3).
    expectClose(Object.values(centralWeights['o2'] ?? {}), [1 / 7, 1 / 9, 47 / 63], { tolerance: 1e-15 });
    expectClose(Object.values(centralWeights['o1'] ?? {}), [(1 + 3 / 4 + 1 / 2) / 3, 1 / 12, 1 / 6], {
      tolerance: 1e-15,
    });
  });

  const GROUP = `
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 100 } }
criteria:
  g: { weight: 1, criteria: { one: { weight: 1 }, two: { weight: 1 } } }
  h: { weight: 1 }
scores: { a: { one: 60, two: 60, h: 40 }, b: { one: 50, two: 50, h: 50 } }
`;

  it('a group of two leaves ahead and one leaf behind: 3/4 of flat weightings, 1/2 level by level', () => {
    expect(found(GROUP, { weights: 'any' }).firstRank).toEqual({ a: 0.75, b: 0.25 });
    const levels = found(GROUP, { weights: 'levels' });
    expect(levels.kinds.firstRank).toBe('sampled');
    // Six standard errors of 1/2 in 100,000 draws.
    expect(Math.abs((levels.firstRank['a'] ?? 0) - 0.5)).toBeLessThan(6 * Math.sqrt(0.25 / 100_000));
    expect(levels.standardError?.['a']?.[0]).toBeCloseTo(Math.sqrt(0.25 / 100_000), 6);
  });

  it('in the stated order: 9/20', () => {
    // d = (3, −7, 1) × 10; at the corners (1, 0, 0), (1/2, 1/2, 0), (1/3, 1/3, 1/3): 3, −2, −1 × 10; 3/5 × 3/4.
    const text = matrixText(
      [
        [50, 10, 30],
        [20, 80, 20],
      ],
      [5, 3, 2],
    );
    expectClose(Object.values(found(text, { weights: 'ordinal' }).firstRank), [9 / 20, 11 / 20], {
      tolerance: 1e-15,
    });
  });

  it('two options that are the same share their places', () => {
    const text = matrixText(
      [
        [80, 20],
        [80, 20],
        [20, 80],
      ],
      [1, 1],
    );
    const { acceptability, firstRank, expectedRank, pairwise, centralWeights, confidence } = found(text);
    expect(firstRank).toEqual({ o0: 0.25, o1: 0.25, o2: 0.5 });
    expect(acceptability).toEqual({ o0: [0.25, 0.5, 0.25], o1: [0.25, 0.5, 0.25], o2: [0.5, 0, 0.5] });
    expect(expectedRank).toEqual({ o0: 2, o1: 2, o2: 2 });
    expect(pairwise['o0']).toEqual({ o1: 0.5, o2: 0.5 });
    expect(centralWeights['o0']).toEqual(centralWeights['o1']);
    expect(centralWeights['o0']).toEqual({ c0: 0.75, c1: 0.25 });
    expect(confidence).toEqual({ o0: 0.5, o1: 0.5, o2: 1 });
  });

  it('all options the same', () => {
    const { acceptability, centralWeights } = found(
      matrixText(
        [
          [5, 7],
          [5, 7],
          [5, 7],
        ],
        [1, 3],
      ),
    );
    expect(acceptability['o1']).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(centralWeights['o2']).toEqual({ c0: 0.5, c1: 0.5 });
  });

  it('one set of weights is one ranking, ties and all', () => {
    const { acceptability, centralWeights, kinds } = found(
      matrixText(
        [
          [50, 50],
          [40, 60],
          [10, 10],
        ],
        [1, 1],
      ),
      { weights: 'stated' },
    );
    expect(kinds.acceptability).toBe('exact');
    expect(acceptability).toEqual({ o0: [0.5, 0.5, 0], o1: [0.5, 0.5, 0], o2: [0, 0, 1] });
    expect(centralWeights).toEqual({ o0: { c0: 0.5, c1: 0.5 }, o1: { c0: 0.5, c1: 0.5 } });
  });

  it('a criterion on which all are level changes no share, and its mean weight is 1/n', () => {
    const plain = found(
      matrixText(
        [
          [80, 20],
          [20, 60],
        ],
        [1, 1],
      ),
    );
    const more = found(
      matrixText(
        [
          [80, 20, 5],
          [20, 60, 5],
        ],
        [1, 1, 1],
      ),
    );
    expect(more.firstRank).toEqual(plain.firstRank);
    expect(more.centralWeights['o0']?.['c2']).toBeCloseTo(1 / 3, 15);
    expect(more.centralWeights['o0']?.['c0']).toBeCloseTo(
      (2 / 3) * (plain.centralWeights['o0']?.['c0'] ?? 0),
      15,
    );
  });

  it('an uncertain score with the weights as stated', () => {
    // 50 × (40 … 60) + 50 × 50 against 50 × 55 + 50 × 50: ahead in a quarter of the range.
    const text = matrixText(
      [
        ['40..60', 50],
        [55, 50],
      ],
      [1, 1],
    );
    const { firstRank, centralWeights, confidence } = found(text, { weights: 'stated' });
    const error = 6 * Math.sqrt((0.25 * 0.75) / 100_000);
    expect(Math.abs((firstRank['o0'] ?? 0) - 0.25)).toBeLessThan(error);
    expect(centralWeights['o0']).toEqual({ c0: 0.5, c1: 0.5 });
    expect(Math.abs((confidence['o0'] ?? 0) - 0.25)).toBeLessThan(error);
  });
});

describe('half-spaces', () => {
  it('the centre of one side is that of its corners, as a polytope has it', () => {
    // d = (3, −1): w₀ > 1/4, so w₀ is 5/8 on average.
    expect(shareAbove([3, -1])).toBe(0.75);
    expect(centreAbove([3, -1])).toEqual([0.625, 0.375]);
    expect(centreAbove([0, 0])).toBeUndefined();
  });

  it('many corners: the share of Σ ± w is 1/2', () => {
    const signs = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 7 : -7));
    expect(shareAbove(signs)).toBeCloseTo(0.5, 15);
    expect(pairwiseShares([signs, signs.map((sign) => -sign)])[0]?.[1]).toBeCloseTo(0.5, 15);
  });
});

describe('sets of weights', () => {
  /** Means, variances and one covariance of so many draws. */
  function momentsOf(count: number, draw: (stream: Stream, into: Float64Array) => void, draws: number) {
    const stream = streamOf(1, 0);
    const weights = new Float64Array(count);
    const all = Array.from({ length: draws }, () => {
      draw(stream, weights);
      return [...weights];
    });
    const mean = Array.from(
      { length: count },
      (_, index) => all.reduce((sum, w) => sum + (w[index] ?? 0), 0) / draws,
    );
    const product = (i: number, k: number) =>
      all.reduce((sum, w) => sum + ((w[i] ?? 0) - (mean[i] ?? 0)) * ((w[k] ?? 0) - (mean[k] ?? 0)), 0) /
      draws;
    const firsts = all.map(([first = 0]) => first).sort((a, b) => a - b);
    return {
      mean,
      variance: mean.map((_, index) => product(index, index)),
      covariance: product(0, 1),
      firsts,
    };
  }

  holds('simplex-moments', (vector) => {
    const count = Number(vector.params['n']);
    const draws = Number(vector.params['suggested_N']);
    const maker = gapMaker(count);
    const { mean, variance, covariance, firsts } = momentsOf(
      count,
      (stream, into) => drawGaps(stream, maker, 1, into),
      draws,
    );
    const one = (name: string) => expectedOf<number>(vector, name) ?? Number.NaN;
    expectClose(
      mean,
      mean.map(() => one('mean')),
      vector,
    );
    expectClose(
      variance,
      variance.map(() => one('var')),
      vector,
    );
    expectClose([covariance], [one('cov')], vector);
    // Of quantiles a sample knows less: four standard errors by the density there.
    expectClose([firsts[draws / 2] ?? 0], [one('median_w1')], { tolerance: 0.004 });
    expectClose([firsts[draws * 0.975] ?? 0], [one('q975_w1')], { tolerance: 0.008 });
  });

  holds('ordinal-simplex-moments', (vector) => {
    const count = Number(vector.params['n']);
    const corners = orderedCorners(Array.from({ length: count }, (_, index) => count - index));
    const maker = gapMaker(count);
    const shares = new Float64Array(count);
    const { mean, variance } = momentsOf(
      count,
      (stream, into) => {
        drawGaps(stream, maker, 1, shares);
        for (let leaf = 0; leaf < count; leaf++)
          into[leaf] = corners.reduce(
            (sum, corner, index) => sum + (shares[index] ?? 0) * (corner[leaf] ?? 0),
            0,
          );
      },
      100_000,
    );
    expectClose(mean, expectedOf(vector, 'mean') ?? [], vector);
    expectClose(variance, expectedOf(vector, 'var') ?? [], vector);
  });

  holds('smaa-other', (vector) => {
    if (vector.id === 'hitandrun-degenerate-explicit') {
      // w₁ = w₂ = w₃ leaves one point.
      expect(orderedCorners([1 / 3, 1 / 3, 1 / 3])).toEqual(
        [vector.expected].map((point) => (point as number[]).map(() => 1 / 3)),
      );
      expectClose(orderedCorners([1, 1, 1])[0] ?? [], vector.expected as number[], vector);
    }
    if (vector.id === 'smaa-pairwise-winning') {
      // Ten draws, of which one is ahead in nine: the value of its only criterion is drawn so.
      let draw = 0;
      const counted = tally(
        {
          rows: 2,
          columns: 1,
          values: Float64Array.of(1, 0),
          drawValues: (_, values) => values.set(draw++ === 4 ? [0, 1] : [1, 0]),
          weights: Float64Array.of(1),
        },
        { seed: 1, draws: 10, pairs: true },
      );
      const expected = (vector.expected as number[][]).flat();
      expectClose(
        [...counted.pairwise].map((times) => times / 10),
        expected,
        vector,
      );
    }
    if (vector.id === 'smaa-iterations') {
      // So many draws for so small an error: what the page says of its figures is the same formula the other way.
      const errors = vector.params['error'] as number[];
      const draws = errors.map((error) => Math.ceil((1.96 ** 2 * 0.25) / error ** 2 - 1e-9));
      expectClose(draws, vector.expected as number[], vector);
    }
  });
});

describe('uncertain scores', () => {
  /** Gamma with a whole shape: so many exponential numbers, by the logarithm of a product. */
  function gamma(stream: Stream, shape: number): number {
    let sum = 0;
    let product = 1;
    for (let index = 0; index < shape; index++) {
      product *= uniform(stream);
      if (product > 1e-200) continue;
      sum -= Math.log(product);
      product = 1;
    }
    return sum - Math.log(product);
  }

  function beta(stream: Stream, [a = 1, b = 1]: readonly number[]): number {
    const own = gamma(stream, a);
    return own / (own + gamma(stream, b));
  }

  holds('smaa-thrombo', (vector) => {
    const { beta: parameters, pvf_decreasing: ends } = vector.matrix as unknown as {
      readonly beta: readonly (readonly (readonly number[])[])[];
      readonly pvf_decreasing: readonly (readonly number[])[];
    };
    const maker = gapMaker(3);
    const shares = new Float64Array(3);
    // Proximal ≥ bleeding ≥ distal, or in the ratio 4 : 2 : 1.
    const drawWeights: Record<string, ((stream: Stream, into: Float64Array) => void) | undefined> = {
      'smaa-thrombo-nopref': (stream, into) => drawGaps(stream, maker, 1, into),
      'smaa-thrombo-ordinal': (stream, into) => {
        drawGaps(stream, maker, 1, shares);
        const corners = orderedCorners([4, 1, 2]);
        for (let leaf = 0; leaf < 3; leaf++)
          into[leaf] = corners.reduce(
            (sum, corner, index) => sum + (shares[index] ?? 0) * (corner[leaf] ?? 0),
            0,
          );
      },
    };
    const draw = drawWeights[vector.id];
    const trial = {
      rows: 2,
      columns: 3,
      values: new Float64Array(6),
      uncertain: Int32Array.of(0, 1, 2, 3, 4, 5),
      drawValues: (stream: Stream, values: Float64Array) => {
        parameters.forEach((row, option) => {
          row.forEach((each, criterion) => {
            const [low = 0, high = 1] = ends[criterion] ?? [];
            values[3 * option + criterion] = 100 * (1 - (beta(stream, each) - low) / (high - low));
          });
        });
      },
      weights: Float64Array.of(4 / 7, 1 / 7, 2 / 7),
      ...(draw === undefined ? {} : { drawWeights: draw }),
    };
    const run = { seed: 1, draws: 20_000, pairs: true };
    const counted: Tally = tally(trial, run);
    const places = [...counted.places].map((times) => times / run.draws);
    const expected = expectedOf<readonly (readonly number[])[]>(vector, 'rank_acceptability') ?? [];
    expectClose(places, expected.flat(), vector);
    const central = [0, 1].map((row) =>
      [0, 1, 2].map(
        (column) => (counted.firstWeights[3 * row + column] ?? 0) / (counted.places[2 * row] ?? 1),
      ),
    );
    const expectedCentral = expectedOf<readonly (readonly number[])[]>(vector, 'central_weights');
    if (expectedCentral !== undefined) expectClose(central.flat(), expectedCentral.flat(), vector);
    const confidence = expectedOf<readonly number[]>(vector, 'confidence_factors');
    if (confidence !== undefined)
      expectClose(
        confidences(trial, central, run, () => {}).map((share) => share ?? Number.NaN),
        confidence,
        vector,
      );
  });
});

describe('too much to find exactly', () => {
  const rows = Array.from({ length: 11 }, (_, row) => [row, 10 - row, (row * 7) % 11]);
  it('is undefined, never a guess', () => {
    expect(firstPlaces(rows)).toBeUndefined();
    expect(allPlaces(rows.slice(0, 6))).toBeUndefined();
    expect(firstPlaces(rows.slice(0, 10))).toHaveLength(10);
    expect(allPlaces(rows.slice(0, 5))).toHaveLength(5);
  });
});
