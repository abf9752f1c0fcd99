// Dominance, switching weights and single steps: published vectors, a published case, and a pencil.
import { describe, expect, it } from 'vitest';
import { contestOf } from '../../src/aggregation/contest.js';
import { dominatedOptions } from '../../src/aggregation/dominance.js';
import { matrixOf } from '../../src/aggregation/matrix.js';
import { pairVerdict, pairVerdicts } from '../../src/aggregation/pair-verdicts.js';
import { stepsThatReverse } from '../../src/aggregation/score-steps.js';
import { levelAt, nearestTakeover, stabilityIntervals } from '../../src/aggregation/switching-weights.js';
import { matrixText, understood } from '../use-appraisals.js';
import { vectorsOf } from './vectors.js';

const vectors = new Map(vectorsOf('sensitivity').map((vector) => [vector.id, vector]));

function vector(id: string) {
  const found = vectors.get(id);
  if (found === undefined) throw new Error(`no vector ${id}`);
  return found;
}

const hundredfold = (matrix: readonly (readonly number[])[]) =>
  matrix.map((row) => row.map((value) => Math.round(value * 1e9) / 1e7));

function intervalsOf(text: string) {
  return new Map(stabilityIntervals(contestOf(understood(text))).map((each) => [each.criterion, each]));
}

function verdictOf(text: string, ahead: string, behind: string) {
  const appraisal = understood(text);
  return pairVerdict(appraisal, contestOf(appraisal), ahead, behind);
}

describe('the vectors', () => {
  const points = vector('switching-points-3x3');
  it(`${points.id} (${points.source})`, () => {
    const { switch: expected } = points.expected as {
      readonly switch: Readonly<Record<string, Readonly<Record<string, number>>>>;
    };
    for (const pair of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const rows = hundredfold(pair.map((option) => points.matrix[option] ?? []));
      const intervals = intervalsOf(matrixText(rows, points.weights));
      for (const [criterion, at] of Object.entries(expected)) {
        const own = intervals.get(`c${Number(criterion.slice(1)) - 1}`);
        const found = own?.lower?.weight ?? own?.upper?.weight;
        const wanted = at[`${pair[0]}-${pair[1]}`];
        if (wanted === undefined) expect(found, `${criterion} ${pair}`).toBeUndefined();
        else expect(Math.abs((found ?? Number.NaN) - wanted), `${criterion} ${pair}`).toBeLessThan(1e-12);
      }
    }
  });

  const stability = vector('stability-interval-3x3');
  it(`${stability.id} (${stability.source})`, () => {
    const intervals = intervalsOf(matrixText(hundredfold(stability.matrix), stability.weights));
    for (const [criterion, [low, high]] of Object.entries(
      stability.expected as Readonly<Record<string, readonly [number, number]>>,
    )) {
      const own = intervals.get(`c${Number(criterion.slice(1)) - 1}`);
      expect(own?.lower?.weight ?? 0).toBeCloseTo(low, 12);
      expect(own?.upper?.weight ?? 1).toBeCloseTo(high, 12);
    }
  });
});

describe('the intervals', () => {
  // Totals 0.4 × 80 + 0.6 × 40 = 56 and 0.4 × 50 + 0.6 × 55 = 53: lead 3, alone on c0 +30, on c1 −15.
  const TWO = matrixText(
    [
      [80, 40],
      [50, 55],
    ],
    [40, 60],
  );

  it('end where the lines cross: −15 + 45 t = 0 at a third', () => {
    const intervals = intervalsOf(TWO);
    expect(intervals.get('c0')).toEqual({
      criterion: 'c0',
      weight: 0.4,
      lower: { weight: expect.closeTo(1 / 3, 12), option: 'o1' },
    });
    expect(intervals.get('c1')).toEqual({
      criterion: 'c1',
      weight: 0.6,
      upper: { weight: expect.closeTo(2 / 3, 12), option: 'o1' },
    });
  });

  it('have no end where lines only touch: level at 0 or at 1 is not behind', () => {
    const intervals = intervalsOf(
      matrixText(
        [
          [80, 50],
          [50, 50],
        ],
        [40, 60],
      ),
    );
    expect(intervals.get('c0')).toEqual({ criterion: 'c0', weight: 0.4 });
    expect(intervals.get('c1')).toEqual({ criterion: 'c1', weight: 0.6 });
  });

  it('of a criterion without weight begin at 0, its own value against the total: −30 t + 20 (1 − t) = 0', () => {
    const intervals = intervalsOf(
      matrixText(
        [
          [60, 20],
          [40, 50],
        ],
        [100, 0],
      ),
    );
    expect(intervals.get('c1')).toEqual({
      criterion: 'c1',
      weight: 0,
      upper: { weight: expect.closeTo(0.4, 12), option: 'o1' },
    });
    expect(intervals.has('c0'), 'it has all the weight').toBe(false);
  });

  it('end where they stand on the side on which a tied option leads', () => {
    const intervals = intervalsOf(
      matrixText(
        [
          [80, 40],
          [40, 80],
        ],
        [50, 50],
      ),
    );
    expect(intervals.get('c0')).toEqual({
      criterion: 'c0',
      weight: 0.5,
      lower: { weight: 0.5, option: 'o1' },
    });
    expect(intervals.get('c1')).toEqual({
      criterion: 'c1',
      weight: 0.5,
      upper: { weight: 0.5, option: 'o1' },
    });
  });

  it('name the one who takes over first: of two who do it together, the one who gains more', () => {
    // Leads of o0 when c1 has the share t: 20 − 30 t over o1 and 40 − 60 t over o2.
    const intervals = intervalsOf(
      matrixText(
        [
          [60, 20],
          [40, 30],
          [20, 40],
        ],
        [100, 0],
      ),
    );
    expect(intervals.get('c1')?.upper).toEqual({ weight: expect.closeTo(2 / 3, 12), option: 'o2' });
  });

  it('of a group move its leaves together; of an unweighted group they take their local proportions', () => {
    const text = (group: number) => `options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 100 } }
criteria:
  people: { weight: ${group}, criteria: { safe: { weight: 1 }, well: { weight: 3 } } }
  money: { weight: ${100 - group} }
scores:
  a: { safe: 100, well: 20, money: 40 }
  b: { safe: 20, well: 60, money: 30 }`;
    // People alone: a 25 + 15 = 40, b 5 + 45 = 50; money alone +10: 10 − 20 t = 0.
    for (const group of [20, 0]) {
      expect(intervalsOf(text(group)).get('people')).toEqual({
        criterion: 'people',
        weight: group / 100,
        upper: { weight: expect.closeTo(0.5, 12), option: 'b' },
      });
    }
  });
});

describe('the nearest change', () => {
  it('is the smallest of all', () => {
    const contest = contestOf(
      understood(
        matrixText(
          [
            [80, 40, 50],
            [50, 55, 50],
          ],
          [40, 40, 20],
        ),
      ),
    );
    // Lead 6. c0 alone +30: 0.4 − 0.6 × 6/24 = 0.25. c1 alone −15: 0.4 + 0.6 × 6/21 = 0.571…; c2 never.
    expect(nearestTakeover(stabilityIntervals(contest))).toEqual({
      criterion: 'c0',
      weight: 0.4,
      switchesAt: expect.closeTo(0.25, 12),
      option: 'o1',
    });
  });

  it('is none where one option dominates', () => {
    const contest = contestOf(
      understood(
        matrixText(
          [
            [80, 40],
            [50, 40],
          ],
          [40, 60],
        ),
      ),
    );
    expect(nearestTakeover(stabilityIntervals(contest))).toBeUndefined();
  });
});

describe('a pair', () => {
  it('is fragile where less than a tenth of the whole swaps it', () => {
    expect(
      verdictOf(
        matrixText(
          [
            [80, 40],
            [50, 55],
          ],
          [40, 60],
        ),
        'o0',
        'o1',
      ),
    ).toEqual({
      options: ['o0', 'o1'],
      margin: expect.closeTo(3, 12),
      verdict: 'fragile',
      nearest: { criterion: 'c0', weight: 0.4, switchesAt: expect.closeTo(1 / 3, 12) },
    });
  });

  it('is robust where it takes a whole tenth: −30 + 100 t = 0 at 0.3', () => {
    const verdict = verdictOf(
      matrixText(
        [
          [90, 20],
          [20, 50],
        ],
        [40, 60],
      ),
      'o0',
      'o1',
    );
    expect(verdict).toMatchObject({ margin: expect.closeTo(10, 12), verdict: 'robust' });
    expect(verdict.nearest?.switchesAt).toBeCloseTo(0.3, 12);
  });

  it('is a tie within 1e-9, and then nothing is nearest', () => {
    expect(
      verdictOf(
        matrixText(
          [
            [80, 40],
            [40, 80],
          ],
          [50, 50],
        ),
        'o0',
        'o1',
      ),
    ).toEqual({
      options: ['o0', 'o1'],
      margin: 0,
      verdict: 'tie',
    });
  });

  it('is fragile where one step of one score swaps it', () => {
    const text = `options: { a: {}, b: {} }
scales: { s: { worst: 1, best: 5, step: 1 } }
criteria: { x: { weight: 60 }, y: { weight: 40 } }
scores: { a: { x: 5, y: 3 }, b: { x: 4, y: 4 } }`;
    // a 60 + 20 = 80, b 45 + 30 = 75: a step is worth 15 on x and 10 on y. Every one of four does it, x most.
    expect(verdictOf(text, 'a', 'b')).toMatchObject({
      verdict: 'fragile',
      step: { option: 'a', criterion: 'x', score: 5, to: 4 },
    });
    const appraisal = understood(text);
    expect(stepsThatReverse(appraisal, contestOf(appraisal), 'a', 'b')).toEqual([
      { option: 'a', criterion: 'x', score: 5, to: 4 },
      { option: 'b', criterion: 'x', score: 4, to: 5 },
      { option: 'a', criterion: 'y', score: 3, to: 2 },
      { option: 'b', criterion: 'y', score: 4, to: 5 },
    ]);
  });

  it('takes the neighbouring level for a step; a step that only draws level, and one off the scale, swap nothing', () => {
    const text = (step: string) => `options: { a: {}, b: {} }
criteria:
  x: { weight: 50, scale: { levels: { red: 0, amber: 40, green: 100 } } }
  y: { weight: 50, scale: { worst: 0, best: 10${step} } }
scores: { a: { x: amber, y: 10 }, b: { x: amber, y: 9 } }`;
    // a leads by 5. amber to red costs a 20, amber to green gives b 30; on y a step of 1 is worth 5: level.
    const steps = (extra: string) => {
      const appraisal = understood(text(extra));
      return stepsThatReverse(appraisal, contestOf(appraisal), 'a', 'b');
    };
    expect(steps(', step: 1')).toEqual([
      { option: 'b', criterion: 'x', score: 'amber', to: 'green' },
      { option: 'a', criterion: 'x', score: 'amber', to: 'red' },
    ]);
    expect(steps(', step: 2')).toEqual([...steps(''), { option: 'a', criterion: 'y', score: 10, to: 8 }]);
  });
});

describe('dominance', () => {
  it('is no worse throughout and better somewhere; equal options do not dominate each other', () => {
    expect(
      dominatedOptions(
        matrixOf(
          understood(
            matrixText(
              [
                [50, 50],
                [60, 50],
                [60, 50],
                [70, 40],
              ],
              [1, 1],
            ),
          ),
        ),
      ),
    ).toEqual([{ option: 'o0', by: ['o1', 'o2'] }]);
  });

  it('counts a criterion without weight, which somebody may give some', () => {
    expect(
      dominatedOptions(
        matrixOf(
          understood(
            matrixText(
              [
                [60, 50],
                [50, 60],
              ],
              [1, 0],
            ),
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe('the mental health priorities of 2023 (doi 10.3389/frhs.2023.1204207)', async () => {
  const { readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { read } = await import('../../src/read/read.js');
  const { root } = await import('../use-appraisals.js');
  const path = 'appraisals/mental-health-priorities-2023.yaml';
  const { appraisal } = read({ path, bytes: readFileSync(join(root, path)) });
  if (appraisal === undefined) throw new Error('the file has a fault');
  const contest = contestOf(appraisal);

  it('keep their first place up to 52.96% on effectiveness and 51.46% on sustainability, and for all other weights', () => {
    const ends = stabilityIntervals(contest).map(({ criterion, lower, upper }) => [
      criterion,
      lower,
      upper === undefined ? undefined : [(100 * upper.weight).toFixed(2), upper.option],
    ]);
    expect(ends).toEqual([
      ['effective', undefined, ['52.96', 'phys-chks']],
      ['involved', undefined, undefined],
      ['inequalities', undefined, undefined],
      ['implementable', undefined, undefined],
      ['sustainable', undefined, ['51.46', 'phys-chks']],
    ]);
  });

  it('have a fragile second place: 16.7 to 19.68% on involvement swaps it', () => {
    const [first, second] = pairVerdicts(appraisal, contest);
    expect(first).toMatchObject({ options: ['mhc-bame', 'phys-chks'], verdict: 'robust' });
    expect(second).toMatchObject({ options: ['phys-chks', 'iapt'], verdict: 'fragile' });
    expect(second?.nearest?.criterion).toBe('involved');
    expect(second?.nearest?.switchesAt.toFixed(4)).toBe('0.1968');
  });

  it('swaps second and third at 15.92% on inequalities too, from 19.0%', () => {
    const moved = contest.movable.find(({ criterion }) => criterion === 'inequalities');
    if (moved === undefined) throw new Error('it can move');
    const [second, third] = [1, 2].map((index) => ({
      total: contest.totals[index] ?? Number.NaN,
      alone: moved.alone[index] ?? Number.NaN,
    }));
    const at = levelAt(
      (second?.total ?? 0) - (third?.total ?? 0),
      (second?.alone ?? 0) - (third?.alone ?? 0),
      moved,
    );
    expect([moved.weight.toFixed(3), at?.toFixed(4)]).toEqual(['0.190', '0.1592']);
  });
});
