// Whose weights and whose scores: panels that disagree, worked out with a pencil.
import { describe, expect, it } from 'vitest';
import type { PerspectivesFinding } from '../../src/analyses/perspectives.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import { sourceOf } from '../../src/read/text.js';
import type { Outcome } from '../../src/result.js';
import { appraised, outcomeOf } from '../use-appraisals.js';

/** The outcome with the question answered; of one perspective if it is named. */
function answered(text: string, perspective?: string): Outcome {
  const source = sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`);
  const settings = { ...defaultSettings, analyses: ['perspectives'] };
  const { outcome, diagnostics } = appraise(
    source,
    perspective === undefined ? settings : { ...settings, perspective },
  );
  if (outcome === undefined) throw new Error(JSON.stringify(diagnostics));
  return outcome;
}

function findingOf(text: string): PerspectivesFinding {
  return answered(text).findings['perspectives'] as PerspectivesFinding;
}

const near = (number: number): unknown => expect.closeTo(number, 10);

function totals({ ranking }: Outcome): readonly (readonly [string, unknown])[] {
  return ranking.map(({ option, total }) => [option, total]);
}

function faultsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const { diagnostics, outcome } = appraised(text);
  expect(outcome).toBeUndefined();
  return diagnostics.map(({ rule, line, message, hint }) => ({ rule, line, message, hint }));
}

/** Staff have three times the say of users; a is scored on x by the two alone, everything else by the file. */
const TWO = `
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
weighting: { method: perspectives }
criteria: { x: {}, y: {} }
scores:
  a: { y: 5 }
  b: { x: 5, y: 10 }
perspectives:
  staff: { people: 12, share: 3, weights: { x: 80, y: 20 }, scores: { a: { x: 8 } } }
  users: { people: 900, share: 1, weights: { x: 1, y: 3 }, scores: { a: { x: 4 } } }
`;

describe('the weighting "perspectives"', () => {
  it('is the mean of the local weights by share: 0.75 × 0.8 + 0.25 × 0.25 = 0.6625', () => {
    // Of the weights as written it would be (3 × 80 + 1) / (3 × 100 + 4) = 0.79: the sum that goes wrong by hand.
    const { criteria, weighting } = outcomeOf(TWO);
    expect(criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['x', near(0.6625)],
      ['y', near(0.3375)],
    ]);
    expect(weighting).toEqual([{ at: '', method: 'perspectives' }]);
  });

  it('and a cell that only perspectives score is their mean: 0.75 × 8 + 0.25 × 4 = 7', () => {
    // a: 0.6625 × 70 + 0.3375 × 50 = 63.25; b: 0.6625 × 50 + 0.3375 × 100 = 66.875.
    const outcome = outcomeOf(TWO);
    expect(totals(outcome)).toEqual([
      ['b', near(66.875)],
      ['a', near(63.25)],
    ]);
    expect(outcome.ranking[1]).toMatchObject({ scores: { x: 7, y: 5 }, values: { x: near(70) } });
    expect(outcome.ranking[1]?.written).toMatchObject({ x: 'mean of 2 perspectives' });
  });

  it('needs the weights of every perspective', () => {
    expect(faultsOf(TWO.replace('weights: { x: 1, y: 3 }, ', ''))).toEqual([
      {
        rule: 'weight-missing',
        line: 13,
        message: '"users" gives no weights for "x" and "y"',
        hint: expect.stringContaining('add weights: to the perspective'),
      },
    ]);
  });

  it('names a leaf with a requirement where the perspectives weigh it, and leaves a gate where they do not', () => {
    const gated = TWO.replace('y: {} }', 'y: {}, z: { must: at least 3, scale: s } }')
      .replace('y: 5 }', 'y: 5, z: 5 }')
      .replace('y: 10 }', 'y: 10, z: 5 }');
    expect(outcomeOf(gated).criteria.map(({ gate, weight }) => [gate, weight])).toEqual([
      [false, near(0.6625)],
      [false, near(0.3375)],
      [true, 0],
    ]);
    // Staff: 80, 20 and 100 of 200. Users: 1, 3 and 4 of 8.
    const named = gated.replace('y: 20 }', 'y: 20, z: 100 }').replace('y: 3 }', 'y: 3, z: 4 }');
    expect(outcomeOf(named).criteria.map(({ gate, weight }) => [gate, weight])).toEqual([
      [false, near(0.33125)],
      [false, near(0.16875)],
      [false, near(0.5)],
    ]);
  });

  it('of one set of siblings only: 1/3 of the whole by 0.6625', () => {
    const tree = `
options: { a: {} }
scales: { s: { worst: 0, best: 10 } }
criteria:
  people: { weight: 1, weighting: { method: perspectives }, criteria: { x: {}, y: {} } }
  cost: { weight: 2 }
perspectives:
  staff: { share: 3, weights: { x: 80, y: 20 } }
  users: { share: 1, weights: { x: 1, y: 3 } }
`;
    expect(outcomeOf(tree).criteria.map(({ weight }) => weight)).toEqual([
      near(0.6625 / 3),
      near(0.3375 / 3),
      near(2 / 3),
    ]);
  });
});

describe('a mean of scores', () => {
  const cell = (staff: string, users: string, scale = '{ worst: 0, best: 10 }') =>
    outcomeOf(`
options: { a: {} }
criteria: { x: { weight: 1, scale: ${scale} } }
perspectives:
  staff: { share: 3, scores: { a: { x: ${staff} } } }
  users: { share: 1, scores: { a: { x: ${users} } } }
`).ranking[0];

  it('keeps what is uncertain: 2..6 and 8 are 3.5 to 6.5 with 5 between them', () => {
    // Low 0.75 × 2 + 0.25 × 8, middle 0.75 × 4 + 0.25 × 8, high 0.75 × 6 + 0.25 × 8.
    expect(cell('2..6', '8')).toMatchObject({
      total: near(50),
      low: near(35),
      high: near(65),
      uncertain: { x: 'triangular' },
    });
  });

  it('leaves out who does not know, and is unknown where nobody does', () => {
    expect(cell('unknown', '8')).toMatchObject({ total: near(80) });
    expect(cell('unknown', 'unknown')).toMatchObject({ total: 50, uncertain: { x: 'unknown' } });
  });

  it('is not made of levels, unless all give the same', () => {
    const levels = '{ levels: { red: 0, amber: 40, green: 100 } }';
    expect(cell('amber', 'amber', levels)).toMatchObject({ total: 40, scores: { x: 'amber' } });
    expect(() => cell('amber', 'green', levels)).toThrow(/^7 score-not-on-scale: [^\n]*$/);
  });

  it('that is faulty is one fault: nobody is told as well that it is missing', () => {
    expect(() => cell('11', '4')).toThrow(/^7 score-out-of-scale: [^\n]*$/);
    expect(() => cell('[]', '4')).toThrow(/^7 [^\n]*$/);
    expect(() => cell('11', '12')).toThrow(/^7 score-out-of-scale: [^\n]*\n8 score-out-of-scale: [^\n]*$/);
    expect(() => cell('[]', '[]')).toThrow(/^7 [^\n]*\n8 [^\n]*$/);
  });

  it('is not asked for where the file has the score', () => {
    const text = `${TWO.replace('a: { y: 5 }', 'a: { x: 1, y: 5 }')}`;
    expect(outcomeOf(text).ranking.find(({ option }) => option === 'a')).toMatchObject({ scores: { x: 1 } });
  });
});

describe('the question "perspectives"', () => {
  it('gives every perspective its ranking, and the group the mean of the totals by share', () => {
    // Staff: a 0.8 × 80 + 0.2 × 50 = 74, b 0.8 × 50 + 0.2 × 100 = 60.
    // Users: a 0.25 × 40 + 0.75 × 50 = 47.5, b 0.25 × 50 + 0.75 × 100 = 87.5.
    // Group: a 0.75 × 74 + 0.25 × 47.5 = 67.375, b 0.75 × 60 + 0.25 × 87.5 = 66.875. The file's own weighted sum
    // puts b first: a mean of products is not the product of means.
    const finding = findingOf(TWO);
    expect(finding.rankings).toEqual({
      staff: { a: { rank: 1, total: near(74) }, b: { rank: 2, total: near(60) } },
      users: { a: { rank: 2, total: near(47.5) }, b: { rank: 1, total: near(87.5) } },
    });
    expect(finding.group).toEqual({
      a: { rank: 1, total: near(67.375) },
      b: { rank: 2, total: near(66.875) },
    });
    // Places: a 0.75 × 1 + 0.25 × 2.
    expect(finding.borda).toEqual({ a: near(1.25), b: near(1.75) });
    expect(finding.concordance).toBe(0);
  });

  it('names what they disagree on: the weights 0.8 and 0.25, the values 80 and 40', () => {
    const { disagreements } = findingOf(TWO);
    expect(disagreements).toHaveLength(3);
    expect(disagreements).toEqual(
      expect.arrayContaining([
        { criterion: 'x', perspectives: ['users', 'staff'], spread: near(0.55) },
        { criterion: 'y', perspectives: ['staff', 'users'], spread: near(0.55) },
      ]),
    );
    expect(disagreements[2]).toEqual({
      criterion: 'x',
      option: 'a',
      perspectives: ['users', 'staff'],
      spread: near(40),
    });
  });

  it('a panel’s head-count decides nothing', () => {
    const { perspectives: _, ...before } = answered(TWO);
    const { perspectives, ...after } = answered(
      TWO.replace('people: 900, ', '').replace('people: 12', 'people: 40000'),
    );
    expect(after).toEqual(before);
    expect(perspectives).toEqual([
      expect.objectContaining({ id: 'staff', people: 40000, share: 0.75, weights: { x: 0.8, y: 0.2 } }),
      expect.not.objectContaining({ people: expect.anything() }),
    ]);
  });

  it('shares are proportions: 3 to 1, 75% to 25% and 0.3 to 0.1 are the same', () => {
    const before = findingOf(TWO);
    for (const [three, one] of [
      ['75%', '25%'],
      ['0.75', '0.25'],
      ['3e2', '1e2'],
    ])
      expect(
        findingOf(TWO.replace('share: 3', `share: ${three}`).replace('share: 1', `share: ${one}`)),
      ).toEqual(before);
  });

  it('without shares all count the same, and one with a share of 0 counts for nothing', () => {
    const equal = findingOf(TWO.replace('share: 3, ', '').replace('share: 1, ', ''));
    expect(equal.group).toMatchObject({ a: { total: near(60.75) }, b: { total: near(73.75) } });
    const alone = findingOf(TWO.replace('share: 1', 'share: 0'));
    expect(alone.group).toMatchObject({ a: { total: near(74) }, b: { total: near(60) } });
    expect(alone.borda).toEqual({ a: 1, b: 2 });
  });
});

describe('the agreement of three panels on three options', () => {
  /** One criterion, scored by the panels alone. */
  const panels = (rows: readonly (readonly [number, number, number])[], shares: readonly number[] = []) =>
    findingOf(`
options: { a: {}, a1: {}, a10: {} }
criteria: { x: { weight: 1, scale: { worst: 0, best: 10 } } }
perspectives:
${rows
  .map(
    ([a, a1, a10], index) =>
      `  p${index}: { ${shares.length > 0 ? `share: ${shares[index]}, ` : ''}scores: { a10: { x: ${a10} }, a: { x: ${a} }, a1: { x: ${a1} } } }`,
  )
  .join('\n')}
`);

  it('W by pencil: places 1 2 3, 1 3 2, 2 1 3 sum to 4, 6, 8; 12 × 8 / (9 × 24) = 4/9', () => {
    const rows = [
      [9, 5, 1],
      [9, 1, 5],
      [5, 9, 1],
    ] as const;
    const { concordance, borda, rankings } = panels(rows);
    expect(concordance).toBeCloseTo(4 / 9, 12);
    expect(borda).toEqual({ a: near(4 / 3), a1: near(2), a10: near(8 / 3) });
    expect(rankings['p1']).toMatchObject({ a: { rank: 1 }, a1: { rank: 3 }, a10: { rank: 2 } });
    // Shares decide who counts, not how far the panels agree.
    const uneven = panels(rows, [1, 8, 1]);
    expect(uneven.concordance).toBeCloseTo(4 / 9, 12);
    expect(uneven.borda).toEqual({ a: near(1.1), a1: near(2.7), a10: near(2.2) });
  });

  it('with a tie: 1 2.5 2.5 and 1 2 3 sum to 2, 4.5, 5.5; 12 × 6.5 / (4 × 24 − 2 × 6) = 13/14', () => {
    const { concordance, borda } = panels([
      [9, 5, 5],
      [9, 5, 1],
    ]);
    expect(concordance).toBeCloseTo(13 / 14, 12);
    expect(borda).toEqual({ a: 1, a1: 2.25, a10: 2.75 });
  });

  it('is 1 where they agree, and absent with one panel or where nobody tells anything apart', () => {
    expect(
      panels([
        [9, 5, 1],
        [3, 2, 1],
      ]).concordance,
    ).toBeCloseTo(1, 12);
    expect(panels([[9, 5, 1]])).not.toHaveProperty('concordance');
    const tied = panels([
      [5, 5, 5],
      [7, 7, 7],
    ]);
    expect(tied).not.toHaveProperty('concordance');
    expect(tied.borda).toEqual({ a: 2, a1: 2, a10: 2 });
    expect(tied.group).toMatchObject({ a: { rank: 1 }, a1: { rank: 1 }, a10: { rank: 1, total: near(60) } });
  });

  it('names five disagreements of a kind at most, the widest first', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const row = (score: (index: number) => number) =>
      ids.map((id, index) => `${id}: { x: ${score(index)} }`).join(', ');
    const { disagreements } = findingOf(`
options: { ${ids.map((id) => `${id}: {}`).join(', ')} }
criteria: { x: { weight: 1, scale: { worst: 0, best: 10 } } }
perspectives:
  low: { scores: { ${row(() => 0)} } }
  high: { scores: { ${row((index) => index)} } }
`);
    expect(disagreements.map(({ option, spread }) => [option, spread])).toEqual([
      ['g', 60],
      ['f', 50],
      ['e', 40],
      ['d', 30],
      ['c', 20],
    ]);
  });
});

describe('what a perspective leaves out is the file’s', () => {
  const tree = `
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
criteria:
  people: { weight: 60, criteria: { x: { weight: 3 }, y: { weight: 1 } } }
  cost: { weight: 40 }
scores:
  a: { x: 10, y: 0, cost: 0 }
  b: { x: 0, y: 10, cost: 10 }
perspectives:
  top: { weights: { people: 20, cost: 80 } }
  below: { weights: { x: 0, y: 5 } }
  nothing: {}
  scores: { scores: { a: { cost: 10 } } }
`;

  it('by set of siblings, and by cell', () => {
    // The file: a 0.45, b 0.15 + 0.4. Top: a 0.2 × 0.75, b 0.05 + 0.8. Below: a nothing, b everything. Scores: a
    // 0.45 + 0.4.
    const finding = findingOf(tree);
    const of = (a: number, b: number) => ({
      a: { rank: a > b ? 1 : 2, total: near(a) },
      b: { rank: a > b ? 2 : 1, total: near(b) },
    });
    expect(finding.rankings).toEqual({
      top: of(15, 85),
      below: of(0, 100),
      nothing: of(45, 55),
      scores: of(85, 55),
    });
    expect(finding.group).toEqual(of(145 / 4, 295 / 4));
  });

  it('and of the file stays what it was: the perspectives beside it change nothing', () => {
    const { findings: _, perspectives: __, ...own } = outcomeOf(tree);
    const { findings: ___, ...alone } = outcomeOf(tree.slice(0, tree.indexOf('perspectives:')));
    expect(own).toEqual(alone);
  });

  it('who is ranked is settled once, on the file’s scores', () => {
    const gated = `
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
criteria: { x: { weight: 1, must: at least 3 } }
scores: { a: { x: 4 }, b: { x: 2 } }
perspectives:
  strict: { scores: { a: { x: 1 } } }
  mild: { scores: { b: { x: 9 } } }
`;
    const finding = findingOf(gated);
    expect(finding.rankings).toEqual({
      strict: { a: { rank: 1, total: near(10) } },
      mild: { a: { rank: 1, total: near(40) } },
    });
    for (const perspective of ['strict', 'mild']) {
      const outcome = answered(gated, perspective);
      expect(outcome.ranking.map(({ option }) => option)).toEqual(['a']);
      expect(outcome.failing.map(({ option }) => option)).toEqual(['b']);
    }
  });

  it('a local scale spans what all of them said, so that no value leaves 0 to 100', () => {
    // Costs from 10 (users, a) to 30 (b): 20 is 50, 10 is 100.
    const finding = findingOf(`
options: { a: {}, b: {} }
criteria: { cost: { weight: 1, scale: { better: lower } } }
scores: { a: { cost: 20 }, b: { cost: 30 } }
perspectives: { staff: {}, users: { scores: { a: { cost: 10 } } } }
`);
    expect(finding.rankings).toMatchObject({
      staff: { a: { total: near(50) } },
      users: { a: { total: 100 } },
    });
  });

  it('one alone ranks with its own weights and scores', () => {
    expect(totals(answered(TWO, 'staff'))).toEqual([
      ['a', near(74)],
      ['b', near(60)],
    ]);
    expect(totals(answered(TWO, 'users'))).toEqual([
      ['b', near(87.5)],
      ['a', near(47.5)],
    ]);
    const [x, y] = answered(TWO, 'users').criteria;
    expect([x?.weight, x?.statedWeight, y?.weight]).toEqual([0.25, 1, 0.75]);
  });
});

describe('perspectives that can not be used', () => {
  const lines = (staff: string, users: string) => `options: { a: {} }
criteria: { safety: { weight: 1 }, cost: { weight: 1 }, lawful: { must: is yes } }
perspectives:
  staff: ${staff}
  users: ${users}
`;

  it.each([
    ['{ share: 0 }', '{ share: 0% }', 5, 'all zero', 'give at least one of them a share over 0'],
    ['{ share: 1 }', '{ people: 9 }', 7, '"users" has no share', 'every perspective a share, or none'],
    ['{ people: 9 }', '{ share: 1 }', 6, '"staff" has no share', 'every perspective a share, or none'],
    ['{ share: -1 }', '{ share: 2 }', 6, 'under 0', '0 or more'],
  ])('shares of %s and %s', (staff, users, line, message, hint) => {
    expect(faultsOf(lines(staff, users))).toEqual([
      {
        rule: 'shares-unusable',
        line,
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      },
    ]);
  });

  it.each([
    ['{ safty: 1, cost: 1 }', 'unknown-reference', '"safty"', 'did you mean "safety"?'],
    ['{ cost: 1 }', 'weights-mixed', 'no weight to "safety"', 'all weights or none'],
    ['{ safety: 0, cost: 0 }', 'weights-all-zero', 'all zero', 'a weight over 0'],
    ['{ safety: -1, cost: 2 }', 'weight-negative', 'under 0', '0 or more'],
    ['{ safety: 1, cost: 1, lawful: 1 }', 'weight-unexpected', 'a gate', 'delete the weight'],
  ])('weights of %s', (weights, rule, message, hint) => {
    const faults = faultsOf(lines(`{ weights: ${weights} }`, '{}'));
    expect(faults).toContainEqual({
      rule,
      line: 6,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  it.each([
    ['{ b: { cost: 1 } }', 'score-unknown-option'],
    ['{ a: { csot: 1 } }', 'score-unknown-criterion'],
    ['{ a: { safety: 11 } }', 'score-out-of-scale'],
  ])('scores of %s', (scores, rule) => {
    const scaled = lines('{}', `{ scores: ${scores} }`).replace(
      'perspectives:',
      'scales: { s: { worst: 0, best: 10 } }\nscores: { a: { safety: 1, cost: 1, lawful: yes } }\nperspectives:',
    );
    expect(faultsOf(scaled)).toMatchObject([{ rule, line: 9, hint: expect.any(String) }]);
  });

  it('a cell that neither the file nor all perspectives have is missing only if nobody has it', () => {
    // Users alone score b on x: that is the mean of one.
    const text = TWO.replace('scores: { a: { x: 4 } }', 'scores: { a: { x: 4 }, b: { x: 10 } }').replace(
      'b: { x: 5, y: 10 }',
      'b: { y: 10 }',
    );
    expect(outcomeOf(text).ranking.find(({ option }) => option === 'b')).toMatchObject({ scores: { x: 10 } });
    expect(faultsOf(TWO.replace('b: { x: 5, y: 10 }', 'b: { y: 10 }'))).toMatchObject([
      { rule: 'score-missing', line: 10, message: '"b" has no score on "x"' },
    ]);
  });
});

describe('the ranking of one perspective', () => {
  it('names the way in which that perspective stated its weights, not the file’s', () => {
    const text = `format: appraisal/1
title: A test
options: { a: {}, b: {} }
scales: { s: { worst: 0, best: 10 } }
weighting: { method: pairwise, judgements: [x > y by 3] }
criteria: { x: {}, y: {} }
scores: { a: { x: 1, y: 9 }, b: { x: 9, y: 1 } }
perspectives: { staff: { weights: { x: 20, y: 80 } }, finance: {} }
`;
    const methodFor = (perspective: string) =>
      appraise(sourceOf('test.yaml', text), { ...defaultSettings, perspective }).outcome?.weighting[0]
        ?.method;
    expect(methodFor('staff')).toBe('direct');
    expect(methodFor('finance')).toBe('pairwise');
  });
});

describe('the scores of perspectives', () => {
  it('count towards the limit of 50,000 with the file’s own: 27,000 and 27,000 are too many', () => {
    const ids = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index}`);
    const [options, criteria] = [ids('o', 300), ids('c', 90)];
    const row = `{ ${criteria.map((id) => `${id}: 1`).join(', ')} }`;
    const table = (indent: string) => options.map((id) => `${indent}${id}: ${row}\n`).join('');
    const text = (perspectives: string) =>
      `options: { ${options.map((id) => `${id}: {}`).join(', ')} }
scales: { s: { worst: 0, best: 5 } }
criteria: { ${criteria.map((id) => `${id}: { weight: 1 }`).join(', ')} }
scores:\n${table('  ')}${perspectives}`;
    expect(appraised(text('')).outcome).toBeDefined();
    const { diagnostics } = appraised(text(`perspectives:\n  staff:\n    scores:\n${table('      ')}`));
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['too-large', 'there are 54000 scores, and at most 50,000 are read'],
    ]);
  });
});
