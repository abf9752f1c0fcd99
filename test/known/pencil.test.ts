// Small appraisals worked out with a pencil: every kind of scale, score and weight.
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../use-appraisals.js';

/** Three options scored on one criterion: their values. */
function valuesOn(scale: string, scores: readonly string[]): readonly (number | undefined)[] {
  const options = scores.map((_, index) => `  o${index}: {}\n`).join('');
  const rows = scores.map((score, index) => `  o${index}: { c: ${score} }\n`).join('');
  const outcome = outcomeOf(
    `options:\n${options}criteria:\n  c: { weight: 1, scale: ${scale} }\nscores:\n${rows}`,
  );
  const byOption = new Map(outcome.ranking.map(({ option, values }) => [option, values['c']]));
  return scores.map((_, index) => byOption.get(`o${index}`));
}

describe('a score becomes a value', () => {
  it('on a rating: 1 is 0, 3 is 50, 5 is 100', () => {
    expect(valuesOn('{ worst: 1, best: 5 }', ['1', '3', '5', '4'])).toEqual([0, 50, 100, 75]);
  });

  it('by its label', () => {
    expect(
      valuesOn('{ worst: 1, best: 5, labels: { 1: Fails, 3: Meets, 5: Exceeds } }', [
        'Fails',
        'Meets',
        'Exceeds',
      ]),
    ).toEqual([0, 50, 100]);
  });

  it('on a measure where less is better: 230 is 0, 190 is 100, 220 a quarter of the way', () => {
    expect(valuesOn('{ unit: £m, worst: 230, best: 190 }', ['230', '190', '220'])).toEqual([0, 100, 25]);
  });

  it('between points: half of the way from 230 (0) to 210 (80) is 40', () => {
    const scale =
      '{ unit: £m, worst: 230, best: 190, points: [{ at: 230, value: 0 }, { at: 210, value: 80 }, { at: 190, value: 100 }] }';
    expect(valuesOn(scale, ['220', '210', '200'])).toEqual([40, 80, 90]);
  });

  it('on an exponential scale: the midpoint is worth 50, and a midpoint in the middle bends nothing', () => {
    const [bent] = valuesOn('{ worst: 0, best: 100, midpoint: 30 }', ['30']);
    expect(bent).toBeCloseTo(50, 9);
    expect(valuesOn('{ worst: 0, best: 100, midpoint: 50 }', ['25'])).toEqual([25]);
  });

  it('by its level', () => {
    expect(valuesOn('{ levels: { red: 0, amber: 40, green: 100 } }', ['red', 'amber', 'green'])).toEqual([
      0, 40, 100,
    ]);
  });

  it('on a local scale between the options themselves, lower or higher better', () => {
    expect(valuesOn('{ better: lower }', ['10', '20', '30'])).toEqual([100, 50, 0]);
    expect(valuesOn('{ better: higher }', ['10', '20', '30'])).toEqual([0, 50, 100]);
  });

  it('on a local scale where all are equal: 50, since nothing tells them apart', () => {
    expect(valuesOn('{ better: lower }', ['7', '7', '7'])).toEqual([50, 50, 50]);
  });

  it('50 and 50% are the same where the unit is %', () => {
    expect(valuesOn('{ unit: "%", worst: 0%, best: 100% }', ['50', '50%', '12.5%'])).toEqual([50, 50, 12.5]);
  });

  it('at the middle of a range, at the likeliest of three points, at 50 where it is unknown', () => {
    expect(valuesOn('{ worst: 0, best: 10 }', ['3..4', '{ low: 1, likely: 2, high: 9 }', 'unknown'])).toEqual(
      [35, 20, 50],
    );
  });

  it('of a range on a bent scale: the value of the middle score, not the middle of the values', () => {
    const scale =
      '{ worst: 0, best: 10, points: [{ at: 0, value: 0 }, { at: 5, value: 80 }, { at: 10, value: 100 }] }';
    expect(valuesOn(scale, ['0..10'])).toEqual([80]);
  });

  it('of a range of levels: the middle of their values', () => {
    expect(valuesOn('{ levels: { red: 0, amber: 40, green: 100 } }', ['red..amber', 'amber..green'])).toEqual(
      [20, 70],
    );
  });

  it('the ends of ranges count on a local scale, an unknown score does not', () => {
    expect(
      valuesOn('{ better: higher }', ['0..20', '20', '{ low: 10, likely: 20, high: 40 }', 'unknown']),
    ).toEqual([25, 50, 50, 50]);
  });
});

describe('weights become shares of the whole', () => {
  const tree = `
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
criteria:
  people:
    weight: 45
    criteria:
      wellbeing: { weight: 60 }
      safety: { weight: 40 }
  cost: { weight: 55 }
scores:
  a: { wellbeing: 10, safety: 0, cost: 5 }
  b: { wellbeing: 0, safety: 10, cost: 5 }
`;

  it('multiplied down the tree: 60 of 45% is 27%', () => {
    const { criteria, groups } = outcomeOf(tree);
    expect(criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['wellbeing', expect.closeTo(0.27, 12)],
      ['safety', expect.closeTo(0.18, 12)],
      ['cost', expect.closeTo(0.55, 12)],
    ]);
    expect(groups).toMatchObject([{ id: 'people', weight: expect.closeTo(0.45, 12), statedWeight: 45 }]);
  });

  it('and contributions add up: to the total over leaves, to the group within it', () => {
    const [first] = outcomeOf(tree).ranking;
    expect(first).toMatchObject({ option: 'a', total: expect.closeTo(54.5, 12) });
    expect(first?.contributions).toEqual({
      wellbeing: expect.closeTo(27, 12),
      safety: 0,
      cost: expect.closeTo(27.5, 12),
    });
    expect(first?.groupContributions).toEqual({ people: expect.closeTo(27, 12) });
  });

  it('equal weighting shares out evenly, whatever the depth', () => {
    const { criteria } = outcomeOf(`
options: { a: {} }
scales: { s: { worst: 0, best: 10 } }
weighting: { method: equal }
criteria:
  x: { weighting: { method: equal }, criteria: { x1: {}, x2: {} } }
  y: {}
scores: { a: { x1: 1, x2: 1, y: 1 } }
`);
    expect(criteria.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
  });

  it('a gate settles who is ranked and adds nothing', () => {
    const outcome = outcomeOf(`
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
criteria:
  lawful: { must: is yes }
  cost: { weight: 3 }
scores:
  a: { lawful: yes, cost: 4 }
  b: { lawful: no, cost: 9 }
`);
    expect(outcome.ranking.map(({ option, total }) => [option, total])).toEqual([['a', 40]]);
    expect(outcome.failing).toMatchObject([{ option: 'b', total: 90, criteria: ['lawful'] }]);
    expect(outcome.options.map(({ standing }) => standing)).toEqual(['ranked', 'failing']);
  });
});

describe('what is uncertain gives a low and a high', () => {
  it('from the ends of the scores', () => {
    const { ranking } = outcomeOf(`
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
criteria: { x: { weight: 50 }, y: { weight: 50 } }
scores:
  a: { x: 2..4, y: unknown }
  b: { x: 1, y: 1 }
`);
    expect(ranking[0]).toMatchObject({
      option: 'a',
      total: 40,
      low: 10,
      high: 70,
      uncertain: { x: 'range', y: 'unknown' },
    });
    expect(ranking[1]).not.toHaveProperty('low');
  });

  it('from a weight range: 20..40 of a whole of 100, the rest in its proportions', () => {
    // Middles 30 + 35 + 35 = 100. At 20 for x the rest is 80, 40 each; at 40 it is 60, 30 each.
    const { ranking, criteria } = outcomeOf(`
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 100 } }
criteria: { x: { weight: 20..40 }, y: { weight: 35 }, z: { weight: 35 } }
scores:
  a: { x: 100, y: 50, z: 0 }
  b: { x: 0, y: 50, z: 50 }
`);
    expect(ranking[0]).toMatchObject({
      option: 'a',
      total: 47.5,
      low: expect.closeTo(40, 12),
      high: expect.closeTo(55, 12),
    });
    expect(ranking[1]).toMatchObject({
      option: 'b',
      total: expect.closeTo(35, 12),
      low: expect.closeTo(30, 12),
      high: expect.closeTo(40, 12),
    });
    expect(criteria[0]).toMatchObject({ statedWeight: 30, statedRange: [20, 40], weightRange: [0.2, 0.4] });
  });

  it('from weight ranges of all siblings, which fill the whole between them', () => {
    // Middles 50 + 50: x and y each from 0.4 to 0.6, and together 1.
    const { ranking } = outcomeOf(`
options: { a: {} }
scales: { s: { worst: 0, best: 100 } }
criteria: { x: { weight: 40..60 }, y: { weight: 40..60 } }
scores: { a: { x: 100, y: 0 } }
`);
    expect(ranking[0]).toMatchObject({
      total: 50,
      low: expect.closeTo(40, 12),
      high: expect.closeTo(60, 12),
    });
  });
});

describe('ties', () => {
  it('share a rank, keep the order of the file, and the next rank is skipped', () => {
    const { ranking } = outcomeOf(`
options: { worst: {}, a: {}, b: {}, best: {} }
scales: { s: { worst: 0, best: 10 } }
criteria: { x: { weight: 1 }, y: { weight: 2 } }
scores:
  worst: { x: 0, y: 0 }
  a: { x: 6, y: 2 }
  b: { x: 2, y: 4 }
  best: { x: 9, y: 9 }
`);
    expect(ranking.map(({ option, rank }) => [option, rank])).toEqual([
      ['best', 1],
      ['a', 2],
      ['b', 2],
      ['worst', 4],
    ]);
  });
});

describe('points as committee papers print them', () => {
  it('Scott Logic, options appraisal guide 2026: weights 3, 5, 2 give 28, 32 and 30', () => {
    const { ranking } = outcomeOf(`
options: { baseline: {}, a: {}, b: {} }
baseline: baseline
scales: { s: { worst: 0, best: 5 } }
criteria: { time: { weight: 3 }, security: { weight: 5 }, operability: { weight: 2 } }
scores:
  baseline: { time: 5, security: 1, operability: 4 }
  a: { time: 3, security: 3, operability: 4 }
  b: { time: 1, security: 5, operability: 1 }
`);
    expect(ranking.map(({ option, points }) => [option, points])).toEqual([
      ['a', 32],
      ['b', 30],
      ['baseline', 28],
    ]);
    expect(ranking[0]?.difference).toBeCloseTo(8, 12);
  });

  it('are not made of scales with different ends, of trees, or of unknown scores', () => {
    const points = (criteria: string, scores: string) =>
      outcomeOf(
        `options: { a: {} }\nscales: { s: { worst: 0, best: 5 }, t: { worst: 0, best: 10 } }\ncriteria: ${criteria}\nscores: { a: ${scores} }\n`,
      ).ranking[0]?.points;
    expect(
      points('{ x: { weight: 1, scale: s }, y: { weight: 1, scale: t } }', '{ x: 1, y: 1 }'),
    ).toBeUndefined();
    expect(
      points('{ g: { weight: 1, criteria: { x: { weight: 1, scale: s } } } }', '{ x: 1 }'),
    ).toBeUndefined();
    expect(points('{ x: { weight: 1, scale: s } }', '{ x: unknown }')).toBeUndefined();
    expect(points('{ x: { weight: 2, scale: s } }', '{ x: 3 }')).toBe(6);
  });
});

describe('support from a consultation', () => {
  const asked = (scores: string) => `
options: { in-house: {}, nhs: {}, as-is: {} }
criteria: { support: { weight: 1, from: consultation.q } }
consultation:
  q: { choose: one, respondents: 72, support: { in-house: 50%, nhs: 29% } }
${scores}`;

  it('is the score of those who were asked about; the others are given in scores', () => {
    const { ranking } = outcomeOf(asked('scores: { as-is: { support: 0%..10% } }'));
    expect(ranking.map(({ option, total }) => [option, total])).toEqual([
      ['in-house', 50],
      ['nhs', 29],
      ['as-is', 5],
    ]);
    expect(ranking[0]).toMatchObject({
      scores: { support: 50 },
      written: { support: '50%' },
      support: { q: 0.5 },
    });
    expect(ranking[2]).not.toHaveProperty('support');
  });
});
