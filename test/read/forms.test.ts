// Every kind of scale and every form of score that the format has: values by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appraised, changed, diagnosticsOf, onlyOne, SMALL, said, totalsOf } from './use.js';

/** A file with one option and one criterion: its total is the value of its only score. */
function file(scale: string, score: string): string {
  return `format: appraisal/1
title: One cell
options:
  trust: { name: Independent trust }
criteria:
  quality: { scale: ${scale} }
scores:
  trust: { quality: ${score} }
`;
}

/** The value of a score, with its low and high where it is uncertain. */
function valueOn(scale: string, score: string): readonly number[] {
  const { outcome, diagnostics } = appraised(file(scale, score));
  const ranked = outcome?.ranking[0];
  if (ranked === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  const { total, low, high } = ranked;
  return [total, ...(low === undefined || high === undefined ? [] : [low, high])].map(
    (value) => Math.round(value * 1e9) / 1e9,
  );
}

const RATING = '{ worst: 1, best: 5, labels: { 1: Fails, 3: Meets, 5: Exceeds } }';
const LESS = '{ unit: £m, worst: 230, best: 190 }';
const PERCENT = '{ unit: "%", worst: 0%, best: 80% }';
const LEVELS = '{ levels: { red: 0, amber: 40, green: 100, 2: 20 } }';
const BENT =
  '{ unit: £m, worst: 230, best: 190, points: [{ at: 230, value: 0 }, { at: 210, value: 80 }, { at: 190, value: 100 }] }';

describe('a score is worth', () => {
  it.each([
    // A rating: (score − 1) / 4.
    [RATING, '4', [75]],
    [RATING, '4.0', [75]],
    [RATING, '2.5', [37.5]],
    [RATING, '1e0', [0]],
    [RATING, 'Meets', [50]],
    [RATING, '"Exceeds"', [100]],
    [RATING, '3..4', [62.5, 50, 75]],
    [RATING, '3..3', [50]],
    [RATING, 'Fails..Meets', [25, 0, 50]],
    [RATING, 'Meets..4', [62.5, 50, 75]],
    [RATING, '{ low: 2, likely: 3, high: 5 }', [50, 25, 100]],
    [RATING, 'unknown', [50, 0, 100]],
    [RATING, '{ score: Meets, because: It does }', [50]],
    [RATING, '{ score: { low: 2, likely: 3, high: 5 } }', [50, 25, 100]],
    [RATING, '{ score: unknown, because: Nobody looked }', [50, 0, 100]],
    // A rating that runs the other way, and one below zero.
    ['{ worst: 5, best: 1 }', '4', [25]],
    ['{ worst: -10, best: 10 }', '-5', [25]],
    ['{ worst: -10, best: 10 }', '-5..5', [50, 25, 75]],
    // A measure where less is better: (230 − score) / 40.
    [LESS, '220', [25]],
    [LESS, '204..220', [45, 25, 65]],
    [LESS, '{ low: 204, likely: 209, high: 221 }', [52.5, 22.5, 65]],
    // Percentages, with and without the sign.
    [PERCENT, '60', [75]],
    [PERCENT, '60%', [75]],
    [PERCENT, '40%..60', [62.5, 50, 75]],
    [PERCENT, '{ low: 20%, likely: 40, high: 60% }', [50, 25, 75]],
    // Levels.
    [LEVELS, 'amber', [40]],
    [LEVELS, 'amber..green', [70, 40, 100]],
    [LEVELS, '2', [20]],
    [LEVELS, 'unknown', [50, 0, 100]],
    // Bent: straight between the points.
    [BENT, '220', [40]],
    [BENT, '200', [90]],
    [BENT, '200..220', [80, 40, 90]],
    // The midpoint is worth 50, the ends 0 and 100.
    ['{ unit: £m, worst: 230, best: 190, midpoint: 220 }', '220', [50]],
    ['{ unit: £m, worst: 230, best: 190, midpoint: 220 }', '230', [0]],
    ['{ unit: £m, worst: 230, best: 190, midpoint: 220 }', '190', [100]],
    ['{ unit: £m, worst: 230, best: 190, midpoint: 210 }', '220', [25]],
  ] as const)('on %s, %s: %j', (scale, score, values) => expect(valueOn(scale, score)).toEqual(values));

  it('what is between the worst and the best of a local scale', () => {
    const text = `format: appraisal/1
title: Three options
options: { as-is: {}, trust: {}, mutual: {}, sell: {} }
baseline: as-is
criteria:
  lawful: { must: is yes }
  cost: { weight: 1, scale: { better: lower, unit: £m } }
scores:
  as-is: { lawful: no, cost: 10 }
  trust: { lawful: yes, cost: 4..6 }
  mutual: { lawful: yes, cost: 8 }
  sell: { lawful: no, cost: 1 }
`;
    // From 10 (the baseline counts although it fails) to 4 (an end of a range counts); 1 fails and doesn't count.
    const { outcome } = appraised(text);
    expect(outcome?.ranking.map(({ option, total }) => [option, Math.round(total * 1000) / 1000])).toEqual([
      ['trust', 83.333],
      ['mutual', 33.333],
    ]);
    expect(outcome?.failing.map(({ option, total }) => [option, total])).toEqual([
      ['as-is', 0],
      ['sell', 150],
    ]);
  });

  it('50 on a local scale where all are alike', () => {
    expect(valueOn('{ better: higher }', '7')).toEqual([50]);
  });
});

describe('what is meant by its kind', () => {
  it('a gate says yes or no', () => {
    expect(said(changed('lawful: yes, access: 4', 'lawful: maybe, access: 4'))).toEqual([
      '18:23 score-not-on-scale',
    ]);
  });

  it('a gate may have a scale of its own', () => {
    const text = changed('lawful: { must: is yes }', 'lawful: { must: at least 3, scale: one-to-five }');
    const scored = text.replaceAll('lawful: yes', 'lawful: 3').replace('lawful: no', 'lawful: 2');
    expect(said(scored)).toEqual([]);
    expect(totalsOf(scored)).toEqual(totalsOf(SMALL));
  });

  it('a gate may be the support in a consultation', () => {
    const text = changed(
      'support: { weight: 20, from: consultation.preferred }',
      'support: { from: consultation.preferred, must: at least 45% }',
    );
    const { outcome } = appraised(text);
    expect(outcome?.ranking.map(({ option }) => option)).toEqual(['in-house']);
    expect(outcome?.failing.map(({ option }) => option)).toEqual(['trust']);
  });

  it('support runs from nobody to everybody, or as its own scale says', () => {
    const scaled = changed(
      'from: consultation.preferred',
      'from: consultation.preferred, scale: { unit: "%", worst: 0, best: 60 }',
    );
    const contribution = (text: string) =>
      appraised(text).outcome?.ranking.find(({ option }) => option === 'trust')?.contributions?.['support'];
    // 20 of 120 points of weight × 40%, and × 40 of 60.
    expect(contribution(SMALL)).toBeCloseTo((20 / 120) * 40, 9);
    expect(contribution(scaled)).toBeCloseTo((20 / 120) * (100 * (40 / 60)), 9);
  });

  it('a range of support is a range of the score', () => {
    const { outcome } = appraised(changed('trust: 40%', 'trust: 20%..40%'));
    const trust = outcome?.ranking.find(({ option }) => option === 'trust');
    expect((trust?.high ?? 0) - (trust?.low ?? 0)).toBeCloseTo((20 / 120) * 20, 9);
  });

  it('a range of support that leaves the scale of its criterion is outside it', () => {
    const text = changed(
      'from: consultation.preferred',
      'from: consultation.preferred, scale: { unit: "%", worst: 0, best: 60 }',
    );
    expect(onlyOne(changed('trust: 40%', 'trust: 50%..70%', text)).rule).toBe('score-out-of-scale');
  });

  it('counts are shares of the respondents', () => {
    const counts = changed('support: { in-house: 55%, trust: 40% }', 'counts: { in-house: 220, trust: 160 }');
    expect(totalsOf(counts)).toEqual(totalsOf(SMALL));
  });

  it('an option that was not asked about is scored in the table', () => {
    const text = changed(', trust: 40%', '');
    expect(onlyOne(text).message).toContain('the consultation did not ask about it');
    expect(said(changed('cost: 3.1', 'cost: 3.1, support: 0%..10%', text))).toEqual([]);
  });

  it('answers that are no option may be named, and no option is called so', () => {
    expect(said(changed('trust: 40%', 'trust: 40%, other: 2%, none: 1%, undecided: 2%'))).toEqual([]);
    for (const answer of ['other', 'none', 'undecided'])
      expect(onlyOne(`format: appraisal/1\ntitle: x\noptions: { ${answer}: {} }\n`).rule).toBe('bad-id');
  });

  it('the only scale of the file is that of criteria without one', () => {
    expect(totalsOf(changed('access: { weight: 60 }', 'access: { weight: 60, scale: one-to-five }'))).toEqual(
      totalsOf(SMALL),
    );
    expect(onlyOne(changed('scales:\n', 'scales:\n  pounds: { worst: 9, best: 1 }\n')).rule).toBe(
      'scale-missing',
    );
  });
});

describe('requirements', () => {
  /** Whether an option with a score of 3 on a scale from 1 to 5 passes. */
  const passes = (must: string, score = '3') => {
    const text = file(RATING, score).replace('{ scale', `{ weight: 1, must: ${must}, scale`);
    return appraised(text).outcome?.ranking.length === 1;
  };

  it.each([
    ['at least 3', true],
    ['at least 4', false],
    ['at most 3', true],
    ['at most 2', false],
    ['above 3', false],
    ['above 2', true],
    ['below 3', false],
    ['below 4', true],
    ['is 3', true],
    ['is 4', false],
    ['at least Meets', true],
    ['is Meets', true],
    ['above Meets', false],
    ['[at least 2, at most 4]', true],
    ['[at least 2, at most 2.5]', false],
  ])('%s', (must, verdict) => expect(passes(must)).toBe(verdict));

  it('of levels go by their values', () => {
    const text = file(LEVELS, 'green').replace('{ scale', '{ weight: 1, must: at least amber, scale');
    expect(totalsOf(text).size).toBe(1);
    expect(totalsOf(text.replace('quality: green', 'quality: red')).size).toBe(0);
  });

  it.each(['>= 3', 'At least 3', 'minimum 3', 'not less than 3', 'at  least 3'])(
    '%s is told how to be said',
    (must) => {
      const text = file(RATING, '3').replace('{ scale', `{ weight: 1, must: "${must}", scale`);
      expect(onlyOne(text).hint).toBe('write "at least 3"');
    },
  );

  it('that no score can meet, or none can miss, are outside the scale', () => {
    for (const must of ['at least 6', 'at most 0'])
      expect(onlyOne(file(RATING, '3').replace('{ scale', `{ weight: 1, must: ${must}, scale`)).rule).toBe(
        'score-out-of-scale',
      );
  });
});

describe('a file that stops short', () => {
  const HEAD = 'format: appraisal/1\ntitle: x\n';
  it.each([
    ['with a title', HEAD],
    ['with facts', `${HEAD}facts: { demand: { says: People over 85, figure: +38% } }\n`],
    ['with options', `${HEAD}options: { trust: {}, mutual: {} }\nbaseline: trust\n`],
    [
      'with criteria without weights or scales',
      `${HEAD}options: { trust: {} }\ncriteria: { cost: {}, care: {} }\n`,
    ],
    [
      'with a consultation',
      `${HEAD}options: { trust: {} }\nconsultation: { poll: { choose: one, respondents: 10, support: { trust: 50% } } }\n`,
    ],
    [
      'with scores of discounted options only',
      `${HEAD}options: { trust: { discounted: { because: x } } }\ncriteria: { law: { must: is yes } }\nscores: { trust: { law: no } }\n`,
    ],
    ['with empty maps', `${HEAD}options: {}\ncriteria: {}\nscores: {}\nsources: {}\n`],
  ])('%s is sound', (_, text) => expect(said(text)).toEqual([]));

  it('needs weights and scales as soon as anything is scored', () => {
    const text = `${HEAD}options: { trust: {}, mutual: {} }\ncriteria: { cost: {}, care: {} }\nscores: { trust: { cost: 1 } }\n`;
    expect(
      diagnosticsOf(text)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(['scale-missing', 'score-missing', 'score-missing', 'weight-missing']);
  });
});

describe('keys of one’s own', () => {
  it('stand anywhere, in maps of ids too, and change nothing', () => {
    const text = SMALL.replaceAll(/\{ /g, '{ x-note: { odd: [null, 1, "x"], empty: }, ').replace(
      'title:',
      'x-top: 1\ntitle:',
    );
    expect(said(text)).toEqual([]);
    expect(totalsOf(text)).toEqual(totalsOf(SMALL));
  });

  it('are carried to the result under their places', () => {
    const text = changed('trust: { name', 'trust: { x-ref: [1, two], name').replace(
      'title:',
      'x-top: yes\ntitle:',
    );
    expect(appraised(text).outcome?.extensions).toEqual({
      'x-top': 'yes',
      'options/trust/x-ref': [1, 'two'],
    });
  });
});

describe('the example with everything', () => {
  const everything = readFileSync(join(import.meta.dirname, 'everything.yaml'), 'utf8');

  it('has no fault and no error, whatever is advised of it', () => {
    expect(diagnosticsOf(everything).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
