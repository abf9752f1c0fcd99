// Switching scores, the tornado and challengers: vectors, every kind of scale, and a pencil.
import { describe, expect, it } from 'vitest';
import { challengersOf } from '../../src/aggregation/challengers.js';
import { contestOf } from '../../src/aggregation/contest.js';
import { type ScoreSwitch, scoreSwitches } from '../../src/aggregation/switching-scores.js';
import { tornadoOf } from '../../src/aggregation/tornado.js';
import { matrixText, outcomeOf, understood } from '../use-appraisals.js';
import { vectorsOf } from './vectors.js';

function switchesOf(text: string): readonly ScoreSwitch[] {
  const appraisal = understood(text);
  return scoreSwitches(appraisal, contestOf(appraisal));
}

/** `a x` → where it switches; twice where it does on both sides. */
function turnsOf(text: string): readonly (readonly [string, number | string])[] {
  return switchesOf(text).map(({ option, criterion, switchesAt }) => [`${option} ${criterion}`, switchesAt]);
}

/** Two options, two criteria of the same weight, x on a scale of its own and y from 0 to 100. */
function two(scale: string, a: readonly [string, number], b: readonly [string, number]): string {
  return `options: { a: {}, b: {} }
criteria:
  x: { weight: 50, scale: ${scale} }
  y: { weight: 50, scale: { worst: 0, best: 100 } }
scores: { a: { x: ${a[0]}, y: ${a[1]} }, b: { x: ${b[0]}, y: ${b[1]} } }`;
}

const vectors = new Map(vectorsOf('sensitivity').map((vector) => [vector.id, vector]));
function vector(id: string) {
  const found = vectors.get(id);
  if (found === undefined) throw new Error(`no vector ${id}`);
  return found;
}

describe('the vectors', () => {
  const bounds = vector('missing-score-bounds');
  it(`${bounds.id} (${bounds.source})`, () => {
    const { A, B } = bounds.params['options'] as Readonly<Record<'A' | 'B', readonly (number | null)[]>>;
    const written = (row: readonly (number | null)[]) =>
      row.map((value) => (value === null ? 'unknown' : Math.round(1000 * value) / 10));
    const text = matrixText([written(A), written(B)], bounds.weights);
    const { A: least } = bounds.expected as Readonly<Record<'A', readonly [number, number]>>;
    const a = outcomeOf(text).ranking.find(({ option }) => option === 'o0');
    expect(a?.low).toBeCloseTo(100 * least[0], 10);
    expect(a?.high).toBeCloseTo(100 * least[1], 10);
    // At the middle A has 62 against 61; its regrets, 0.61 − 0.52 and 0.72 − 0.61, are the leads at either end.
    const appraisal = understood(text);
    const { max_regret: regret } = bounds.expected as {
      readonly max_regret: Readonly<Record<'A' | 'B', number>>;
    };
    expect(tornadoOf(appraisal, contestOf(appraisal))).toEqual([
      {
        option: 'o0',
        criterion: 'c2',
        low: 0,
        high: 100,
        leadAtLow: expect.closeTo(-100 * regret.A, 10),
        leadAtHigh: expect.closeTo(100 * regret.B, 10),
      },
    ]);
    // 52 + 0.2 s = 61 at 45.
    expect(switchesOf(text)).toContainEqual({
      option: 'o0',
      criterion: 'c2',
      switchesAt: expect.closeTo(45, 10),
      to: 'o1',
      change: expect.closeTo(5, 10),
    });
  });

  const tornado = vector('tornado-weights-20pct');
  it(`${tornado.id} (${tornado.source})`, () => {
    const rows = tornado.matrix.map((row) => row.map((value) => Math.round(1000 * value) / 10));
    const { movable, totals } = contestOf(understood(matrixText(rows, tornado.weights)));
    const expected = tornado.expected as Readonly<Record<string, readonly [number, number]>>;
    movable.forEach(({ weight, outside, alone }, index) => {
      const leadAt = (share: number) => {
        const moved = totals.map((total, option) => {
          const own = alone[option] ?? Number.NaN;
          return share * own + ((1 - share) * (total - weight * own)) / outside;
        });
        return (moved[0] ?? 0) - Math.max(...moved.slice(1));
      };
      const [less, more] = expected[`c${index + 1}`] ?? [];
      expect(leadAt(0.8 * weight) / 100).toBeCloseTo(less ?? Number.NaN, 12);
      expect(leadAt(1.2 * weight) / 100).toBeCloseTo(more ?? Number.NaN, 12);
    });
  });
});

describe('a score switches', () => {
  it('on a straight scale, either way round: a lead of 10 at a weight of half is 20 of 100', () => {
    // 230 to 190: 20 of 100 are 8. On y: 80 − 20, while 80 + 20 only touches the end.
    expect(new Map(turnsOf(two('{ unit: £m, worst: 230, best: 190 }', ['210', 80], ['218', 80])))).toEqual(
      new Map([
        ['a x', 218],
        ['b x', 210],
        ['a y', 60],
      ]),
    );
  });

  it('on points, at the end of a level stretch that is further off', () => {
    const scale =
      '{ worst: 0, best: 40, points: [{ at: 0, value: 0 }, { at: 10, value: 50 }, { at: 20, value: 50 }, { at: 40, value: 100 }] }';
    // a 60, b 50: a is level at 50, which it is down to 10, and behind only below that.
    expect(new Map(turnsOf(two(scale, ['24', 50], ['15', 50]))).get('a x')).toBe(10);
    // b draws level at 60.
    expect(new Map(turnsOf(two(scale, ['24', 50], ['15', 50]))).get('b x')).toBeCloseTo(24, 10);
    // a 50, b 30: b is level at 50, which it is up to 20, and ahead only beyond that.
    expect(new Map(turnsOf(two(scale, ['12', 50], ['6', 50]))).get('b x')).toBe(20);
  });

  it('on an exponential scale, through its inverse', () => {
    const scale = '{ worst: 0, best: 100, midpoint: 30 }';
    // b is level where it is worth 50, by the definition of the midpoint.
    expect(new Map(turnsOf(two(scale, ['30', 50], ['10', 50]))).get('b x')).toBeCloseTo(30, 8);
    expect(new Map(turnsOf(two(scale, ['80', 0], ['30', 0]))).get('a x')).toBeCloseTo(30, 8);
  });

  it('at the first level at which another option leads, not where it is only level', () => {
    const scale = '{ levels: { red: 0, amber: 40, green: 70, gold: 100 } }';
    // The lead is 30 of value on either: amber and green are level then. On y 60 falls to 30 or rises to 90.
    expect(turnsOf(two(scale, ['green', 60], ['amber', 60]))).toEqual([
      ['a y', 30],
      ['b y', 90],
      ['b x', 'gold'],
      ['a x', 'red'],
    ]);
  });

  it('nowhere where it draws level only at the end of the scale', () => {
    // a leads by 25 at half the weight: 50 of value. a y 50 would have to fall to 0, b x 50 to rise to 100.
    expect(turnsOf(two('{ worst: 0, best: 100 }', ['100', 50], ['50', 50]))).toEqual([['a x', 50]]);
  });

  it('at the present score on a tie', () => {
    expect(new Map(turnsOf(two('{ worst: 0, best: 100 }', ['60', 40], ['40', 60])))).toEqual(
      new Map([
        ['a x', 60],
        ['a y', 40],
        ['b x', 40],
        ['b y', 60],
      ]),
    );
  });

  it('first where one step does it, and says which step', () => {
    const text = two('{ worst: 1, best: 5, step: 1 }', ['4', 50], ['4', 45]);
    // The lead is 2.5 of 100: on x 5 of value, 0.2 of the scale; a step is 25 of value. On y 5 of value.
    expect(switchesOf(text).map(({ step, ...each }) => [each.option, each.criterion, step])).toEqual([
      ['a', 'x', 3],
      ['b', 'x', 5],
      ['a', 'y', undefined],
      ['b', 'y', undefined],
    ]);
  });

  it('of nobody who has no weight, and only by the option that leads or by one that gains', () => {
    const text = matrixText(
      [
        [60, 90],
        [50, 0],
        [40, 0],
      ],
      [100, 0],
    );
    expect(
      switchesOf(text).map(({ option, criterion, switchesAt, to }) => [option, criterion, switchesAt, to]),
    ).toEqual([
      ['o0', 'c0', 50, 'o1'],
      ['o1', 'c0', 60, 'o1'],
      ['o2', 'c0', 60, 'o2'],
    ]);
  });
});

describe('a score on a local scale', () => {
  const local = (cost: readonly number[], quality: readonly number[]) => `options: { a: {}, b: {}, c: {} }
criteria:
  cost: { weight: 50, scale: { better: lower } }
  quality: { weight: 50, scale: { worst: 0, best: 100 } }
scores:
${['a', 'b', 'c'].map((id, index) => `  ${id}: { cost: ${cost[index]}, quality: ${quality[index]} }`).join('\n')}`;
  const costs = (text: string) => turnsOf(text).filter(([cell]) => cell.endsWith('cost'));

  it('between the ends of the others moves on a scale that stands still', () => {
    // Values of cost 75, 0, 100 on 10 to 50; totals a 37.5 + 40 = 77.5, b 40, c 50 + 20 = 70.
    const text = local([20, 50, 10], [80, 80, 40]);
    // a needs 15 less of value: 6 more of cost.
    expect(costs(text)).toContainEqual(['a cost', 26]);
  });

  it('takes the scale with it where it makes an end of it', () => {
    // Values 100, 50, 0 on 10 to 50; a 50 + 20 = 70, b 25 + 35 = 60, c 45. While a's cost x is the lowest, b has
    // the value 100 × 20 / (50 − x): level at 50 + 20 = 0.5 × 2000 / (50 − x) + 35, that is 50 − x = 1000 / 35.
    const text = local([10, 30, 50], [40, 70, 90]);
    expect(costs(text)).toContainEqual(['a cost', expect.closeTo(50 - 1000 / 35, 10)]);
    // The file with that score says the same: just short of it a leads, just past it b.
    for (const [x, first] of [
      [21.42, 'a'],
      [21.43, 'b'],
    ] as const)
      expect(outcomeOf(local([x, 30, 50], [40, 70, 90])).ranking[0]?.option).toBe(first);
  });

  it('can decide between two others', () => {
    // While c's cost x is the highest, b has the value 100 (x − 30) / (x − 10): level at 70 = 50 (x − 30) / (x − 10) + 35.
    const text = local([10, 30, 90], [40, 70, 0]);
    // At 90 it is 75, and b leads by 72.5 against 70; that ends at 35 (x − 10) = 50 (x − 30).
    expect(costs(text)).toContainEqual(['c cost', expect.closeTo(1150 / 15, 10)]);
    for (const [x, first] of [
      [76.7, 'b'],
      [76.6, 'a'],
    ] as const)
      expect(outcomeOf(local([10, 30, x], [40, 70, 0])).ranking[0]?.option).toBe(first);
  });
});

describe('the tornado', () => {
  it('has the lead over the best of the others at both ends, the widest first; certain scores are not in it', () => {
    const text = `options: { a: {}, b: {}, c: {} }
criteria:
  x: { weight: 60, scale: { worst: 1, best: 5 } }
  y: { weight: 40, scale: { levels: { low: 0, mid: 50, high: 100 } } }
scores:
  a: { x: 3..5, y: high }
  b: { x: { low: 2, likely: 3, high: 5 }, y: mid }
  c: { x: 1, y: low..high }`;
    // Totals a 45 + 40 = 85, b 30 + 20 = 50, c 0 + 20 = 20: lead 35.
    // a x: 70 or 100 against 50. b x: 35 or 80 against 85. c y: 0 or 40, never the best of the others.
    const appraisal = understood(text);
    expect(tornadoOf(appraisal, contestOf(appraisal))).toEqual([
      { option: 'b', criterion: 'x', low: 2, high: 5, leadAtLow: 50, leadAtHigh: 5 },
      { option: 'a', criterion: 'x', low: 3, high: 5, leadAtLow: 20, leadAtHigh: 50 },
    ]);
  });
});

describe('a challenger', () => {
  it('draws level at the foot of the perpendicular where all weights stay positive', () => {
    // d = (30, −10, −10).
    const contest = contestOf(
      understood(
        matrixText(
          [
            [80, 40, 40],
            [50, 50, 50],
          ],
          [50, 25, 25],
        ),
      ),
    );
    // Level at 30 w₁ = 10 (1 − w₁): w₁ = 1/4, the others by symmetry 3/8.
    expect(challengersOf(contest)).toEqual([
      {
        option: 'o1',
        distance: expect.closeTo(Math.sqrt(1 / 16 + 2 / 64), 12),
        weights: {
          c0: expect.closeTo(1 / 4, 12),
          c1: expect.closeTo(3 / 8, 12),
          c2: expect.closeTo(3 / 8, 12),
        },
      },
    ]);
  });

  it('stops at 0 where a weight would go below it: then the others move alone', () => {
    // d = (60, 10, −30) at (0.1, 0.8, 0.1).
    const contest = contestOf(
      understood(
        matrixText(
          [
            [90, 60, 20],
            [30, 50, 50],
          ],
          [10, 80, 10],
        ),
      ),
    );
    const [only] = challengersOf(contest);
    // d·w = 6 + 8 − 3 = 11. Unbound: d̄ = 40/3, w₁ = 0.1 − 11 × (140/3) / Σ(d − d̄)² < 0. So w₁ = 0, 10 w₂ = 30 w₃.
    expect(only?.weights).toEqual({ c0: 0, c1: expect.closeTo(0.75, 12), c2: expect.closeTo(0.25, 12) });
  });

  it('is absent where it never draws level, and at no distance on a tie', () => {
    const contest = contestOf(
      understood(
        matrixText(
          [
            [80, 40],
            [40, 80],
            [30, 30],
          ],
          [50, 50],
        ),
      ),
    );
    expect(challengersOf(contest)).toEqual([{ option: 'o1', distance: 0, weights: { c0: 0.5, c1: 0.5 } }]);
  });

  it('draws level at a corner where it is behind everywhere else', () => {
    const contest = contestOf(
      understood(
        matrixText(
          [
            [80, 40],
            [60, 40],
          ],
          [50, 50],
        ),
      ),
    );
    expect(challengersOf(contest)).toEqual([
      { option: 'o1', distance: expect.closeTo(Math.SQRT1_2, 12), weights: { c0: 0, c1: 1 } },
    ]);
  });
});
