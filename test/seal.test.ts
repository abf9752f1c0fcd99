// A seal holds what decides how scores become a ranking, and nothing else: not how the file is written, nor the scores.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealDoubts, sealOf, whyNoSeal } from '../src/seal.js';
import { understood } from './use-appraisals.js';

const RUN = { seed: 20160919, numRuns: 100 };

/** With nearly everything that a seal holds, and most of what it doesn't. */
const FULL = `options:
  as-is: { name: Current service }
  mutual: { name: Mutual, model: mutual }
  sell: { name: Sell, discounted: { because: Nobody came } }
baseline: as-is
scales:
  one-to-five: { worst: 1, best: 5, labels: { 1: Fails, 5: Exceeds } }
criteria:
  lawful: { must: is yes }
  people:
    weight: 45
    criteria:
      wellbeing: { name: Wellbeing, description: As the survey asks, weight: 60 }
      safety: { weight: 40, must: [at least 2, at most 5] }
  cost: { weight: 30..40, scale: { unit: £m, worst: 230, best: 190, points: [{ at: 230, value: 0 }, { at: 210, value: 80 }, { at: 190, value: 100 }] } }
  light: { weight: 5, scale: { levels: { red: 0, amber: 50, green: 100 } } }
  noise: { weight: 5, scale: { worst: 0, best: 80, midpoint: 30, indifference: 2, preference: 9 } }
  price: { weight: 5, scale: { better: lower, unit: £ } }
  support: { weight: 5, from: consultation.spring }
scores:
  as-is: { lawful: yes, wellbeing: 2, safety: 3, cost: 228, light: red, noise: 5, price: 4, support: 0%..10% }
  mutual: { lawful: yes, wellbeing: { score: 4, because: Staff say so }, safety: 3, cost: 210, light: green, noise: 9, price: 3 }
consultation:
  spring: { question: Which?, choose: one, respondents: 400, support: { mutual: 50% } }
perspectives:
  staff: { name: Staff, share: 2, weights: { wellbeing: 50, safety: 50 } }
  money: { name: Money, share: 1, weights: { wellbeing: 20, safety: 80 } }
recommendation: { options: [mutual], because: It is first }
`;

/** The same before anything is scored. */
const UNSCORED = FULL.replace(/scores:\n(?: {2}.*\n)*/, '')
  .replace(/consultation:\n {2}.*\n/, '')
  .replace(/ *support: .*\n/, '');

function digest(text: string): string {
  return sealOf(understood(text)).digest;
}

/** The text with one thing changed; fails if that isn't in it. */
function changed(from: string, to: string, text = FULL): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('a seal', () => {
  it('is the SHA-256 of the text that it shows, which is ASCII', () => {
    const { digest, text } = sealOf(understood(FULL));
    expect(digest).toBe(`appraise-seal/1:${createHash('sha256').update(text).digest('hex')}`);
    expect(text).toMatch(/^appraise-seal\/1\n(?:[\x20-\x7e]+\n)+$/);
  });

  // By hand, from docs/rounds.md; the digest by `sha256sum`.
  it('is what anybody can write by hand', () => {
    const { digest, text } = sealOf(
      understood(
        'criteria:\n  cost: { name: Cost in £m, weight: 35.0, scale: { worst: 230, best: 190, unit: £m } }\n  access: { weight: 65% }\nscales: { s: { worst: 1, best: 5, labels: { 1: Fails } } }\n'.replace(
          '65%',
          '65',
        ),
      ),
    );
    expect(text).toBe(
      [
        'appraise-seal/1',
        '/: weighting direct',
        '/access: name "access"',
        '/access: weight 65',
        '/access: scale from 1 to 5',
        '/access: step 1',
        '/access: label 1 "Fails"',
        '/cost: name "Cost in \\u00a3m"',
        '/cost: weight 35',
        '/cost: scale from 230 to 190',
        '/cost: unit "\\u00a3m"',
        '',
      ].join('\n'),
    );
    expect(digest).toBe('appraise-seal/1:ca71bb48acb5ca1fe7ceecddd591eaee713548a6c8a0ab99476ccc2736c2fb19');
  });

  it.each([
    ['a comment', 'baseline:', '# weighed in March\nbaseline:'],
    ['white space', 'weight: 45\n', 'weight:   45   \n\n'],
    ['another way to write a number', 'weight: 45', 'weight: 4.5e1'],
    ['decimals that say nothing', 'weight: 60', 'weight: 60.00'],
    ['quotation marks', 'name: Wellbeing,', 'name: "Wellbeing",'],
    ['the name of a scale', 'one-to-five', 'panel-scale'],
    ['the order of requirements', '[at least 2, at most 5]', '[at most 5, at least 2]'],
    ['the order of levels', '{ red: 0, amber: 50, green: 100 }', '{ green: 100, amber: 50, red: 0 }'],
    ['a step that is usual', 'worst: 1, best: 5,', 'worst: 1, best: 5, step: 1,'],
    [
      'the weighting that is usual',
      'criteria:\n  lawful',
      'weighting: { method: direct }\ncriteria:\n  lawful',
    ],
    ['a score', 'wellbeing: 2', 'wellbeing: 3'],
    ['evidence', 'Staff say so', 'Nobody says so'],
    ['the name of an option', 'Current service', 'As it is'],
    ['an option that was discounted', 'Nobody came', 'Too dear'],
    ['the baseline', 'baseline: as-is', 'baseline: mutual'],
    ['an answer of the consultation', 'mutual: 50%', 'mutual: 60%'],
    ['a recommendation', 'because: It is first', 'because: It is best'],
    ['settings of an analysis', 'baseline:', 'analysis: { seed: 7 }\nbaseline:'],
  ])('is not changed by %s', (_, from, to) => {
    const text = from === 'one-to-five' ? FULL.replaceAll(from, to) : changed(from, to);
    expect(digest(text)).toBe(digest(FULL));
  });

  it.each([
    ['a weight', 'weight: 45', 'weight: 46'],
    ['a range of a weight', '30..40', '30..41'],
    ['a name', 'name: Wellbeing', 'name: Well-being'],
    ['a description', 'As the survey asks', 'As the panel asks'],
    ['the end of a scale', 'worst: 1, best: 5', 'worst: 1, best: 6'],
    ['a label', '5: Exceeds', '5: Excellent'],
    ['a unit', 'unit: £m', 'unit: €m'],
    ['a value function', 'at: 210, value: 80', 'at: 210, value: 70'],
    ['a midpoint', 'midpoint: 30', 'midpoint: 40'],
    ['a threshold', 'indifference: 2', 'indifference: 3'],
    ['the value of a level', 'amber: 50', 'amber: 60'],
    ['the direction of a local scale', 'better: lower', 'better: higher'],
    ['a requirement', 'at least 2', 'at least 3'],
    ['a gate', 'is yes', 'is no'],
    ['a criterion that is left out', '  price: { weight: 5, scale: { better: lower, unit: £ } }\n', ''],
    ['the id of a criterion', 'light:', 'lamp:'],
    ['the weighting', 'criteria:\n  lawful', 'weighting: { method: swing }\ncriteria:\n  lawful'],
    ['the share of a perspective', 'share: 2', 'share: 3'],
    ['a weight of a perspective', 'wellbeing: 50', 'wellbeing: 51'],
  ])('is changed by %s', (_, from, to) => {
    const all = from === 'light:' ? UNSCORED.replaceAll(from, to) : changed(from, to, UNSCORED);
    expect(digest(all)).not.toBe(digest(UNSCORED));
  });

  it('is changed by where scores come from', () => {
    const file = (how: string) =>
      `consultation: { spring: { choose: one } }\ncriteria: { support: { weight: 5, ${how} } }\n`;
    const scale = 'scale: { unit: "%", worst: 0, best: 100 }';
    expect(digest(file('from: consultation.spring'))).not.toBe(digest(file(scale)));
  });

  it('holds judgements, whichever way round they are written', () => {
    const file = (judgements: string) =>
      `criteria: { a: {}, b: {}, c: {} }\nweighting: { method: pairwise, judgements: [${judgements}] }\n`;
    const sealed = digest(file('a > b by 3, b = c, a > c by 5'));
    expect(digest(file('a > c by 5, c = b, b > a by 1/3'))).toBe(sealed);
    expect(digest(file('a > b by 3, b = c, a > c by 4'))).not.toBe(sealed);
    expect(sealOf(understood(file('a > b by 3, b = c, a > c by 5'))).text).toContain('/: a > b by 3\n');
  });

  it('holds an order, and a comparison with the best and the worst', () => {
    const order = (list: string) =>
      `criteria: { a: {}, b: {}, c: {} }\nweighting: { method: rank-sum, order: [${list}] }\n`;
    expect(digest(order('a, [c, b]'))).toBe(digest(order('a, [b, c]')));
    expect(digest(order('a, b, c'))).not.toBe(digest(order('a, c, b')));
    const best = (to: number) =>
      `criteria: { a: {}, b: {}, c: {} }\nweighting: { method: best-worst, best: a, worst: c, best-to-others: { b: ${to}, c: 8 }, others-to-worst: { a: 8, b: 4 } }\n`;
    expect(digest(best(2))).not.toBe(digest(best(3)));
  });

  it('does not depend on the order of criteria, options or scores', () => {
    const criterion = fc.record({
      weight: fc.integer({ min: 1, max: 99 }),
      score: fc.integer({ min: 1, max: 5 }),
    });
    const paper = fc
      .array(criterion, { minLength: 2, maxLength: 6 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
      );
    fc.assert(
      fc.property(paper, ([all, order]) => {
        const file = (places: readonly number[], scored: boolean) => {
          const criteria = places.map((place) => `  c${place}: { weight: ${all[place]?.weight} }`);
          const scores = places.map((place) => `c${place}: ${all[place]?.score}`).join(', ');
          const rows = scored ? `options: { a: {} }\nscores: { a: { ${scores} } }\n` : '';
          return `scales: { s: { worst: 1, best: 5 } }\n${rows}criteria:\n${criteria.join('\n')}\n`;
        };
        expect(digest(file(order, true))).toBe(digest(file([...all.keys()], false)));
      }),
      RUN,
    );
  });

  it('tells any two sets of weights apart', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 });
    const file = (all: readonly number[]) =>
      `criteria: { ${all.map((weight, index) => `c${index}: { weight: ${weight} }`).join(', ')} }\n`;
    fc.assert(
      fc.property(weights, weights, (one, other) => {
        expect(digest(file(one)) === digest(file(other))).toBe(one.join() === other.join());
      }),
      RUN,
    );
  });

  it('says what it can’t hold or show', () => {
    expect(sealDoubts(understood(FULL))).toEqual([
      'the scores decide where the scale of "price" begins and ends: the seal can\'t hold that',
      'the file has scores already: a seal shows something only if it was published before they were known',
    ]);
    expect(sealDoubts(understood('criteria: { a: {}, b: { name: Cost } }\n'))).toEqual([
      'no weight is stated for "a", "Cost": the seal holds none',
      'no scale is stated for "a", "Cost": the seal holds none',
    ]);
  });
});

describe('a text that should be a seal', () => {
  const hex = 'a'.repeat(64);
  it.each([
    [`appraise-seal/1:${hex}`, undefined],
    [hex, `the version is missing: write appraise-seal/1:${hex}`],
    [`appraise-seal/2:${hex}`, 'this version reads appraise-seal/1, and the seal is appraise-seal/2'],
    ['appraise-seal/1:abc', 'behind appraise-seal/1: stand 64 digits of 0-9 and a-f, not 3'],
    ['hello', 'a seal begins with appraise-seal/1: and has 64 digits of 0-9 and a-f behind it'],
  ])('%s', (text, why) => {
    expect(whyNoSeal(text)).toBe(why);
  });
});
