// Agreement of rankings against published and pencilled examples.
import { describe, expect, it } from 'vitest';
import {
  kendallTau,
  kendallW,
  meanPlaces,
  meanRanks,
  weightedSpearman,
} from '../../src/numbers/agreement.js';
import { ranks } from '../../src/numbers/ranks.js';
import { expectClose, expectedOf, holds, type Vector, vectorsOf } from './vectors.js';

const ONE_TIE = [1, 1, 1];

function vectorNamed(id: string): Vector {
  const vector = vectorsOf('group-ranking').find((one) => one.id === id);
  if (vector === undefined) throw new Error(`there is no vector ${id}`);
  return vector;
}

/** The rankings of a matrix whose columns are rankers. */
function rankingsOf({ matrix }: Vector): readonly (readonly number[])[] {
  return (matrix[0] ?? []).map((_, ranker) => matrix.map((row) => row[ranker] ?? Number.NaN));
}

describe('two rankings', () => {
  holds('rank-correlation', (vector) => {
    const x = vector.params['x'] as readonly number[];
    const y = vector.params['y'] as readonly number[];
    const found = [kendallTau(x, y) ?? Number.NaN, weightedSpearman(x, y) ?? Number.NaN];
    const expected = [expectedOf<number>(vector, 'kendall') ?? 0, expectedOf<number>(vector, 'rw') ?? 0];
    expectClose(found, expected, vector);
  });

  it('agree fully with themselves and not at all with their reverse', () => {
    for (const measure of [kendallTau, weightedSpearman]) {
      expect(measure([1, 2, 2, 4], [1, 2, 2, 4])).toBeCloseTo(1, 12);
      expect(measure([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
    }
  });

  it('with ties, by pencil: 4 pairs alike, 0 opposite, 5 apart in one and 5 in the other', () => {
    // The pair (b, c) is a tie in the first, (a, b) in the second; the other four agree.
    expect(kendallTau([1, 2, 2, 4], [1, 1, 3, 4])).toBeCloseTo(4 / 5, 12);
  });

  it('do not compare where one is a single tie, or there is nothing to compare', () => {
    for (const measure of [kendallTau, weightedSpearman]) {
      expect(measure(ONE_TIE, [1, 2, 3])).toBeUndefined();
      expect(measure([1, 2, 3], ONE_TIE)).toBeUndefined();
      expect(measure([1], [1])).toBeUndefined();
      expect(measure([], [])).toBeUndefined();
    }
  });
});

describe('several rankings', () => {
  const kendall = vectorNamed('kendall-w');
  it(`kendall-w (${kendall.source})`, () => {
    const found = kendallW(rankingsOf(kendall)) ?? Number.NaN;
    expectClose([found], [expectedOf<number>(kendall, 'W') ?? 0], kendall);
  });

  const borda = vectorNamed('borda-pysensmcda');
  it(`borda-pysensmcda (${borda.source})`, () => {
    const rankings = rankingsOf(borda);
    const sums = meanPlaces(
      rankings,
      rankings.map(() => 1),
    );
    expectClose(sums, expectedOf(borda, 'rank_sum') ?? [], borda);
    expect(ranks(sums.map((place) => -place))).toEqual(expectedOf(borda, 'rank'));
  });

  it('are weighted by their shares, ties at their mean: 0.75 × 1.5 + 0.25 × 3 = 1.875', () => {
    expect(
      meanPlaces(
        [
          [1, 1, 3],
          [3, 1, 2],
        ],
        [0.75, 0.25],
      ),
    ).toEqual([1.875, 1.375, 2.75]);
  });

  it('agree fully where ties are the same in all: the correction takes them out', () => {
    const tied = [1, 2, 2, 4];
    expect(kendallW([tied, tied, tied])).toBeCloseTo(1, 12);
  });

  it('agree by nothing in a majority cycle', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 1, 2],
        [2, 3, 1],
      ]),
    ).toBe(0);
  });

  it('have no W for one ranker, or where nobody tells anything apart; one undecided ranker is no harm', () => {
    expect(kendallW([])).toBeUndefined();
    expect(kendallW([[1, 2, 3]])).toBeUndefined();
    expect(kendallW([ONE_TIE, ONE_TIE])).toBeUndefined();
    expect(kendallW([[1], [1]])).toBeUndefined();
    expect(kendallW([ONE_TIE, [1, 2, 3]])).toBeGreaterThan(0);
  });

  it('put ties at their mean place, whatever their numbers', () => {
    expect(meanRanks([7, 7, 2, 7])).toEqual([3, 3, 1, 3]);
    expect(meanRanks([])).toEqual([]);
  });
});
