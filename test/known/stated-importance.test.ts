// Importance as people state it - orders, judgements, best and worst - through a whole file, worked out with a pencil.
import { describe, expect, it } from 'vitest';
import type { WeightingResult } from '../../src/result.js';
import { appraised, outcomeOf } from '../use-appraisals.js';

/** A file without scores: weights don't wait for them. The weighting is on line 4, the criteria on line 5. */
function file(weighting: string, criteria = 'a: {}, b: {}, c: {}'): string {
  return `options: { o: {} }\nweighting: ${weighting}\ncriteria: { ${criteria} }\n`;
}

function shares(text: string): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(outcomeOf(text).criteria.map(({ id, weight }) => [id, weight]));
}

function weightingOf(text: string, at = ''): WeightingResult {
  const found = outcomeOf(text).weighting.find((each) => each.at === at);
  if (found === undefined) throw new Error(`no weighting at "${at}"`);
  return found;
}

const pairwise = (...judgements: readonly string[]): string =>
  `{ method: pairwise, judgements: [${judgements.map((each) => `"${each}"`).join(', ')}] }`;

/** Numbers that are right to 12 decimals. */
function near(numbers: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(numbers).map(([id, number]) => [id, expect.closeTo(number, 12)]));
}

/** The one fault of a text, as a reader meets it. */
function faultOf(text: string): Readonly<Record<string, unknown>> {
  const { diagnostics, outcome } = appraised(text);
  expect(outcome).toBeUndefined();
  expect(diagnostics.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)).toHaveLength(1);
  const [{ rule, line, column, message, hint } = expect.fail()] = diagnostics;
  return { rule, line, column, message, hint };
}

describe('an order', () => {
  const four = 'd: {}, c: {}, b: {}, a: {}';

  it('rank-order centroid: 25, 13, 7 and 3 of 48; those who tie have the mean of 13 and 7', () => {
    const method = 'method: rank-order-centroid';
    expect(shares(file(`{ ${method}, order: [a, b, c, d] }`, four))).toEqual(
      near({ a: 25 / 48, b: 13 / 48, c: 7 / 48, d: 3 / 48 }),
    );
    expect(shares(file(`{ ${method}, order: [a, [c, b], d] }`, four))).toEqual(
      near({ a: 25 / 48, b: 10 / 48, c: 10 / 48, d: 3 / 48 }),
    );
  });

  it('rank-sum: 4, 3, 2 and 1 of 10; a tie at the end has 1.5', () => {
    expect(shares(file('{ method: rank-sum, order: [a, b, [c, d]] }', four))).toEqual(
      near({ a: 0.4, b: 0.3, c: 0.15, d: 0.15 }),
    );
  });

  it('rank-reciprocal: 12, 6, 4 and 3 of 25; a tie at the top has 9', () => {
    expect(shares(file('{ method: rank-reciprocal, order: [[d, a], b, c] }', four))).toEqual(
      near({ a: 9 / 25, d: 9 / 25, b: 4 / 25, c: 3 / 25 }),
    );
  });

  it('where all tie all are equal, and one alone has everything', () => {
    for (const method of ['rank-order-centroid', 'rank-sum', 'rank-reciprocal']) {
      expect(shares(file(`{ method: ${method}, order: [[a, b, c, d]] }`, four))).toEqual(
        near({ a: 0.25, b: 0.25, c: 0.25, d: 0.25 }),
      );
      expect(shares(file(`{ method: ${method}, order: [a] }`, 'a: {}'))).toEqual({ a: 1 });
    }
  });

  it('that lacks one, has one twice or one that is not there is a fault', () => {
    const order = (list: string) => faultOf(file(`\n  method: rank-sum\n  order: ${list}`));
    expect(order('[a, b]')).toMatchObject({
      rule: 'order-incomplete',
      line: 6,
      message: '"c" is missing from the order',
      hint: expect.stringContaining('add every criterion of the set'),
    });
    expect(order('[a, [b, a], c]')).toMatchObject({
      rule: 'order-repeats',
      line: 6,
      column: 18,
      hint: expect.stringContaining('keep one of the two'),
    });
    expect(order('[a, b, c, dd]')).toMatchObject({ rule: 'unknown-reference', line: 6, column: 20 });
  });
});

describe('judgements of two at a time', () => {
  const consistent = pairwise('a > b by 2', 'b > c by 3', 'a > c by 6');

  it('that agree give their weights, 6 to 3 to 1, with a consistency ratio of 0', () => {
    expect(shares(file(consistent))).toEqual(near({ a: 0.6, b: 0.3, c: 0.1 }));
    const weighting = weightingOf(file(consistent));
    expect(weighting).toEqual({
      at: '',
      method: 'pairwise',
      consistencyRatio: expect.closeTo(0, 12),
      randomIndex: { index: 0.58, table: expect.stringContaining('Saaty') },
    });
    expect(appraised(file(consistent)).diagnostics).toEqual([]);
  });

  it('are bound by name: neither their order nor that of the criteria matters', () => {
    const turned = pairwise('a > c by 6', 'b > c by 3', 'a > b by 2');
    for (const criteria of ['a: {}, b: {}, c: {}', 'c: {}, a: {}, b: {}', 'b: {}, c: {}, a: {}'])
      for (const weighting of [consistent, turned])
        expect(shares(file(weighting, criteria))).toEqual(near({ a: 0.6, b: 0.3, c: 0.1 }));
  });

  it('by 1/3 are the same as the other way round by 3', () => {
    const fractions = pairwise('b > a by 1/2', 'c > b by 1/3', 'c > a by 1/6');
    expect(shares(file(fractions))).toEqual(near({ a: 0.6, b: 0.3, c: 0.1 }));
    expect(shares(file(pairwise('a > b by 3/2'), 'a: {}, b: {}'))).toEqual(near({ a: 0.6, b: 0.4 }));
    expect(shares(file(pairwise('a > b by 1.5'), 'a: {}, b: {}'))).toEqual(near({ a: 0.6, b: 0.4 }));
    expect(shares(file(pairwise('b > a by 1/9'), 'a: {}, b: {}'))).toEqual(near({ a: 0.9, b: 0.1 }));
  });

  it('with = are equal, and two criteria leave nothing to contradict', () => {
    const text = file(pairwise('a = b'), 'a: {}, b: {}');
    expect(shares(text)).toEqual(near({ a: 0.5, b: 0.5 }));
    expect(weightingOf(text)).toEqual({
      at: '',
      method: 'pairwise',
      withoutRatio: expect.stringContaining('fewer than three'),
    });
  });

  it('keep apart criteria called a, a1 and a10: 6 to 2 to 1', () => {
    const weighting = pairwise('a10 > a1 by 3', 'a1 > a by 2', 'a10 > a by 6');
    expect(shares(file(weighting, 'a1: {}, a: {}, a10: {}'))).toEqual(
      near({ a10: 6 / 9, a1: 2 / 9, a: 1 / 9 }),
    );
  });

  it('that disagree with a ratio over 0.10 are warned of: of three, λ = 1 + t + 1/t with t³ = 2/9', () => {
    // a over b by 3 and b over c by 3 make 9, and 2 was said: the three are off by the same factor.
    const text = file(pairwise('a > b by 3', 'b > c by 3', 'a > c by 2'));
    const t = Math.cbrt(2 / 9);
    expect(weightingOf(text)).toMatchObject({
      consistencyRatio: expect.closeTo((t + 1 / t - 2) / 2 / 0.58, 10),
      worstJudgement: 'a > b by 3',
    });
    // Geometric means of the rows 1, 3, 2 and 1/3, 1, 3 and 1/2, 1/3, 1.
    const rows = [Math.cbrt(6), 1, Math.cbrt(1 / 6)];
    const whole = rows.reduce((total, row) => total + row);
    expect(shares(text)).toEqual(
      near({ a: Math.cbrt(6) / whole, b: 1 / whole, c: Math.cbrt(1 / 6) / whole }),
    );
  });

  it('name the one that disagrees most, wherever it stands: 8, 4, 2, 1 with one pair the wrong way round', () => {
    const said = ['a > b by 2', 'a > c by 4', 'a > d by 8', 'd > b by 4', 'b > c by 2', 'c > d by 2'];
    for (const judgements of [said, said.toReversed()]) {
      const text = file(`\n${block(judgements)}`, 'a: {}, b: {}, c: {}, d: {}');
      // The principal eigenvalue by numpy.linalg.eigvals: (5.086893936682587 − 4) / 3 / 0.9.
      expect(weightingOf(text)).toMatchObject({
        consistencyRatio: expect.closeTo(0.40255330988243976, 10),
        worstJudgement: 'd > b by 4',
      });
      const said = appraised(text).diagnostics.filter(({ rule }) => rule === 'pairwise-inconsistent');
      expect(said).toHaveLength(1);
      expect(said[0]).toMatchObject({
        severity: 'warning',
        line: 4,
        message: expect.stringContaining('"d > b by 4"'),
      });
    }
  });

  it('just under a ratio of 1 are warned of, over it refused: t³ = 18 gives 0.86, t³ = 27 gives 1.15', () => {
    const circle = (times: number) => file(`\n${block(['a > b by 3', 'b > c by 3', `c > a by ${times}`])}`);
    expect(weightingOf(circle(2)).consistencyRatio).toBeCloseTo(
      (Math.cbrt(18) + Math.cbrt(1 / 18) - 2) / 1.16,
    );
    expect(faultOf(circle(3))).toMatchObject({
      rule: 'inconsistency-total',
      line: 6,
      hint: expect.stringContaining('look at the judgements again'),
    });
  });

  it('of a part of the pairs: a missing pair is missing, not 1, and there is no ratio', () => {
    const text = file(pairwise('a > b by 2', 'b > c by 3'));
    expect(shares(text)).toEqual(near({ a: 0.6, b: 0.3, c: 0.1 }));
    expect(weightingOf(text)).toEqual({
      at: '',
      method: 'pairwise',
      withoutRatio: expect.stringContaining('2 of 3'),
    });
  });

  it('of a part that goes round: least squares of logarithms', () => {
    // a ≥ b ≥ c ≥ d by 2 each make 8, and 2 was said of a and d: the factor 4 is shared out among the four, so
    // that each step is √2: 2√2, 2, √2, 1.
    const text = file(
      pairwise('a > b by 2', 'b > c by 2', 'c > d by 2', 'a > d by 2'),
      'a: {}, b: {}, c: {}, d: {}',
    );
    const root = Math.SQRT2;
    const whole = 3 + 3 * root;
    expect(shares(text)).toEqual(
      near({ a: (2 * root) / whole, b: 2 / whole, c: root / whole, d: 1 / whole }),
    );
    expect(weightingOf(text)).toMatchObject({ worstJudgement: 'a > b by 2' });
  });

  it.each([15, 16])('of a set of %i criteria: weights of 2, 3, 4 and so on', (count) => {
    const all = Array.from({ length: count }, (_, index) => index);
    const judgements = all.flatMap((low) =>
      all.filter((high) => high > low).map((high) => `c${high} > c${low} by ${high + 2}/${low + 2}`),
    );
    const text = file(pairwise(...judgements), all.map((index) => `c${index}: {}`).join(', '));
    const whole = all.reduce((total, index) => total + index + 2, 0);
    expect(shares(text)).toEqual(
      near(Object.fromEntries(all.map((index) => [`c${index}`, (index + 2) / whole]))),
    );
    // The table of random indices ends at 15.
    const { consistencyRatio, withoutRatio } = weightingOf(text);
    if (count === 15) expect(consistencyRatio).toBeCloseTo(0, 10);
    else
      expect([consistencyRatio, withoutRatio]).toEqual([undefined, expect.stringContaining('more than 15')]);
  });
});

const block = (judgements: readonly string[]): string =>
  `  method: pairwise\n  judgements:\n${judgements.map((each) => `    - ${each}`).join('\n')}`;

describe('judgements that are refused', () => {
  const judged = (judgement: string) => faultOf(file(`\n${block(['b > c by 2', judgement, 'a > c by 4'])}`));

  it.each([
    'a > b by 1/0',
    'a > b by 3+3',
    'a > b by 1/3/2',
    'a > b by 0',
    'a > b by -3',
    'a > b by 2**2',
    'a > b by 0x3',
    'a > b by (3)',
    'a > b by process.exit(3)',
    'a > b by three',
    'a > b by /3',
    'a > b by 3/',
    'a > b by 1 / 3',
    'a > b by',
    'a > b',
    'a = b by 3',
    'a b by 3',
    'by 3',
  ])('%s can not be read, and nothing is evaluated', (judgement) => {
    expect(judged(judgement)).toMatchObject({
      rule: 'judgement-unreadable',
      line: 8,
      column: 7,
      hint: 'write a > b by 3, or a = b',
    });
  });

  it('the other way round: the hint turns it', () => {
    expect(judged('a < b by 3')).toMatchObject({ rule: 'judgement-unreadable', hint: 'write b > a by 3' });
  });

  it('of one with itself', () => {
    expect(judged('a > a by 3')).toMatchObject({
      rule: 'judgement-unreadable',
      line: 8,
      message: '"a" is compared with itself',
    });
  });

  it.each(['9.1', '10', '1/10', '0.1', '100/11'])('by %s, beyond 1/9 to 9', (times) => {
    expect(judged(`a > b by ${times}`)).toMatchObject({
      rule: 'judgement-out-of-range',
      line: 8,
      hint: expect.stringContaining('write 9'),
    });
  });

  it('of a criterion that is not weighed here', () => {
    const text = file(`\n${block(['safety > cost by 2', 'safty > cost by 4'])}`, 'safety: {}, cost: {}');
    expect(faultOf(text)).toMatchObject({
      rule: 'unknown-reference',
      line: 8,
      hint: 'did you mean "safety"?',
    });
  });

  it.each(['c > b by 3', 'b > c by 3', 'b = c'])('%s, after b > c by 2', (judgement) => {
    expect(judged(judgement)).toMatchObject({
      rule: 'judgements-contradict',
      line: 8,
      message: expect.stringContaining('"b > c by 2"'),
      hint: 'keep one of the two judgements',
    });
  });

  it('that leave a part unconnected, and which', () => {
    expect(faultOf(file(`\n${block(['a > c by 2'])}`))).toMatchObject({
      rule: 'judgements-disconnected',
      line: 6,
      message: 'no judgement compares these with the others: "b"',
    });
  });
});

describe('the best and the worst', () => {
  const bestWorst = (best: string, others: string) =>
    `\n  method: best-worst\n  best: a\n  worst: c\n  best-to-others: ${best}\n  others-to-worst: ${others}`;

  it('where all agrees: 4 to 2 to 1', () => {
    const text = file(bestWorst('{ c: 4, b: 2 }', '{ b: 2, a: 4 }'), 'c: {}, b: {}, a: {}');
    expect(shares(text)).toEqual(near({ a: 4 / 7, b: 2 / 7, c: 1 / 7 }));
    expect(weightingOf(text)).toEqual({ at: '', method: 'best-worst', consistencyRatio: 0 });
  });

  it('where it does not: 17, 9 and 2 of 28 leave a gap of 1/28 everywhere', () => {
    // 17 − 2 × 9 = −1, 9 − 5 × 2 = −1, 17 − 8 × 2 = 1. The ratio: (2 × 5 − 8) / (8 × 8 − 8) = 2/56.
    const text = file(bestWorst('{ b: 2, c: 8 }', '{ a: 8, b: 5 }'));
    expect(shares(text)).toEqual(near({ a: 17 / 28, b: 9 / 28, c: 2 / 28 }));
    expect(weightingOf(text)).toEqual({
      at: '',
      method: 'best-worst',
      consistencyRatio: expect.closeTo(1 / 28, 12),
      worstJudgement: 'b',
    });
  });

  it('may compare the best and the worst with themselves, as 1', () => {
    const text = file(bestWorst('{ a: 1, b: 2, c: 4 }', '{ a: 4, b: 2, c: 1 }'));
    expect(shares(text)).toEqual(near({ a: 4 / 7, b: 2 / 7, c: 1 / 7 }));
  });

  it.each([
    ['{ b: 2 }', '{ a: 4, b: 2 }', 'order-incomplete', 8, '"c" is missing'],
    ['{ b: 2, c: 4 }', '{ a: 4 }', 'order-incomplete', 9, '"b" is missing'],
    ['{ b: 2, c: 10 }', '{ a: 9, b: 2 }', 'judgement-out-of-range', 8, '10 is beyond the scale'],
    ['{ b: 0.5, c: 4 }', '{ a: 4, b: 2 }', 'judgement-out-of-range', 8, '0.5 is beyond the scale'],
    ['{ a: 2, b: 2, c: 4 }', '{ a: 4, b: 2 }', 'judgement-out-of-range', 8, 'compared with itself'],
    ['{ b: 2, c: 4 }', '{ a: 5, b: 2 }', 'judgements-contradict', 5, '"a" and "c"'],
    ['{ b: 2, c: 4, d: 3 }', '{ a: 4, b: 2 }', 'unknown-reference', 8, '"d"'],
  ])('to others %s and to the worst %s: %s on line %i', (best, others, rule, line, message) => {
    expect(faultOf(file(bestWorst(best, others)))).toMatchObject({
      rule,
      line,
      message: expect.stringContaining(message),
      hint: expect.any(String),
    });
  });

  it('are two', () => {
    const text = file(bestWorst('{ b: 2, c: 4 }', '{ a: 4, b: 2 }').replace('worst: c', 'worst: a'));
    expect(faultOf(text)).toMatchObject({ rule: 'best-is-worst', line: 7, hint: expect.any(String) });
  });
});

describe('each set of siblings has its own method', () => {
  const text = `
options: { o: {}, p: {} }
scales: { s: { worst: 0, best: 10 } }
weighting: { method: rank-sum, order: [people, cost] }
criteria:
  people:
    weighting: { method: pairwise, judgements: [x > y by 3] }
    criteria: { x: {}, y: {} }
  cost:
    weighting: { method: swing }
    criteria: { now: { weight: 100 }, later: { weight: 25 } }
scores:
  o: { x: 10, y: 0, now: 0, later: 0 }
  p: { x: 0, y: 10, now: 10, later: 0 }
`;

  it('multiplied down the tree: two thirds by three quarters is a half', () => {
    const outcome = outcomeOf(text);
    expect(Object.fromEntries(outcome.criteria.map(({ id, weight }) => [id, weight]))).toEqual(
      near({ x: 1 / 2, y: 1 / 6, now: 4 / 15, later: 1 / 15 }),
    );
    expect(outcome.weighting.map(({ at, method }) => [at, method])).toEqual([
      ['', 'rank-sum'],
      ['people', 'pairwise'],
      ['cost', 'swing'],
    ]);
    // p: 100/6 + 400/15.
    expect(outcome.ranking.map(({ option, total }) => [option, total])).toEqual([
      ['o', expect.closeTo(50, 10)],
      ['p', expect.closeTo(100 / 6 + 400 / 15, 10)],
    ]);
  });

  it('and a fault stands where its own weighting does', () => {
    expect(faultOf(text.replace('x > y by 3', 'x > y by 3, y > x by 3'))).toMatchObject({
      rule: 'judgements-contradict',
      line: 9,
    });
    expect(faultOf(text.replace('order: [people, cost]', 'order: [people]'))).toMatchObject({
      rule: 'order-incomplete',
      line: 6,
    });
  });

  it('a leaf with a requirement is weighted if the method names it, and a gate if not', () => {
    const gated = (order: string) => `
options: { o: {}, p: {} }
scales: { s: { worst: 0, best: 10 } }
weighting: { method: rank-sum, order: ${order} }
criteria: { safety: { must: at least 3, scale: s }, cost: {}, time: {} }
scores: { o: { safety: 5, cost: 4, time: 4 }, p: { safety: 2, cost: 9, time: 9 } }
`;
    const named = outcomeOf(gated('[safety, cost, time]'));
    expect(named.criteria.map(({ gate, weight }) => [gate, weight])).toEqual([
      [false, expect.closeTo(1 / 2, 12)],
      [false, expect.closeTo(1 / 3, 12)],
      [false, expect.closeTo(1 / 6, 12)],
    ]);
    expect(named.ranking.map(({ option, total }) => [option, total])).toEqual([
      ['o', expect.closeTo(45, 12)],
    ]);
    expect(named.failing).toMatchObject([{ option: 'p', criteria: ['safety'] }]);
    const unnamed = outcomeOf(gated('[cost, time]'));
    expect(unnamed.criteria.map(({ gate, weight }) => [gate, weight])).toEqual([
      [true, 0],
      [false, expect.closeTo(2 / 3, 12)],
      [false, expect.closeTo(1 / 3, 12)],
    ]);
    const judged = outcomeOf(
      gated('[cost, time]').replace(
        '{ method: rank-sum, order: [cost, time] }',
        '{ method: pairwise, judgements: [safety > cost by 2, cost = time] }',
      ),
    );
    expect(judged.criteria.map(({ gate, weight }) => [gate, weight])).toEqual([
      [false, expect.closeTo(1 / 2, 12)],
      [false, expect.closeTo(1 / 4, 12)],
      [false, expect.closeTo(1 / 4, 12)],
    ]);
  });
});

describe('a weighting that does not fit', () => {
  it('with weights beside it: one of them, or all', () => {
    const order = '{ method: rank-sum, order: [a, b] }';
    expect(faultOf(file(order, 'a: { weight: 3 }, b: {}'))).toMatchObject({
      rule: 'weight-unexpected',
      line: 5,
      hint: 'delete the weight',
    });
    for (const weighting of [
      order,
      '{ method: equal }',
      pairwise('a > b by 3'),
      '{ method: best-worst, best: a, worst: b, best-to-others: { b: 2 }, others-to-worst: { a: 2 } }',
    ])
      expect(faultOf(file(weighting, 'a: { weight: 3 }, b: { weight: 1 }'))).toMatchObject({
        rule: 'weight-unexpected',
        line: 4,
        hint: 'delete the weighting, or the weights',
      });
  });

  it.each([
    ['{ method: pairwise, judgements: [a > b by 2, b = c], order: [a, b, c] }', 'does not take "order"'],
    ['{ method: swing, order: [a, b, c] }', 'does not take "order"'],
    ['{ method: rank-sum, order: [a, b, c], best: a }', 'does not take "best"'],
    ['{ method: pairwise }', 'needs "judgements"'],
    ['{ method: rank-reciprocal }', 'needs "order"'],
    ['{ method: best-worst, best: a, worst: b }', 'needs "best-to-others" and "others-to-worst"'],
    ['{ method: perspectives }', 'no perspectives'],
  ])('%s', (weighting, message) => {
    expect(faultOf(file(weighting))).toMatchObject({
      rule: 'weighting-unreadable',
      line: 4,
      message: expect.stringContaining(message),
      hint: expect.any(String),
    });
  });
});
