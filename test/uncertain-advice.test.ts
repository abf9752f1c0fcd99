// What rules say where scores are uncertain: nothing is asserted that an unknown score may turn round.
import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.js';

/** Two options; the second is worse on safety, and its speed is as given. */
const paper = (speed: string, published = '') => `format: appraisal/1
title: Who runs youth services?
options: { mutual: { name: Mutual }, in-house: { name: In-house } }
scales: { s: { worst: 1, best: 5, labels: { 1: Fails, 5: Exceeds } } }
criteria: { safety: { weight: 60 }, speed: { weight: 40 } }
scores:
  mutual: { safety: 5, speed: 3..4 }
  in-house: { safety: 4, speed: ${speed} }
${published}`;

const said = (text: string, rule: string) => validate(text).diagnostics.filter((one) => one.rule === rule);

describe('an option that another dominates', () => {
  it('on best guesses only is not to be left off the list', () => {
    for (const speed of ['unknown', '1..5', '3..4']) {
      const [advice] = said(paper(speed), 'option-dominated');
      expect(advice?.message).toMatch(/^on best guesses "In-house" is nowhere better than "Mutual"/);
      expect(advice?.hint).not.toContain('leave it off');
    }
  });

  it('however the scores turn out is', () => {
    for (const speed of ['2', '1..3']) {
      const [advice] = said(paper(speed), 'option-dominated');
      expect(advice?.message).toBe('"In-house" is nowhere better than "Mutual", and somewhere worse');
    }
  });
});

describe('a printed order', () => {
  const order = 'published: { ranking: [in-house, mutual] }';

  it('that an unknown score may bear out is no error', () => {
    // In-house at most 60 × 0.75 + 40 × 1 = 85, Mutual at least 60 + 40 × 0.5 = 80.
    const [advice] = said(paper('unknown', order), 'published-rank');
    expect(advice).toMatchObject({ severity: 'note' });
    expect(advice?.hint).not.toContain('exchange');
  });

  it('of two in one place that can’t meet is an error', () => {
    // In-house at most 60 × 0.5 + 40 × 1 = 70, Mutual at least 80.
    const text = paper('unknown', 'published: { ranking: [[in-house, mutual]] }').replace(
      'safety: 4',
      'safety: 3',
    );
    expect(said(text, 'published-rank')).toMatchObject([{ severity: 'error' }]);
  });

  it('that no score can bear out is one', () => {
    // In-house at most 60 × 0.75 + 40 × 0.75 = 75.
    expect(said(paper('3..4', order), 'published-rank')).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a printed total that can’t be checked', () => {
  const total = 'published: { of: average, totals: { in-house: 4 } }';
  const hintOf = (text: string) => said(text, 'published-unchecked')[0]?.hint;

  it('for an unknown score alone asks for that score', () => {
    expect(hintOf(paper('unknown', total))).toContain('find out the scores that are unknown');
  });

  it('for want of one rating asks for no score', () => {
    const text = paper('unknown', total).replace(
      'safety: { weight: 60 }',
      'safety: { weight: 60, scale: { worst: 0, best: 5 } }',
    );
    expect(hintOf(text)).toContain('say what is printed');
  });
});

describe('a score that is not there', () => {
  it.each([
    'n/a',
    'TBC',
    'tbd',
    'not known',
    'not yet scored',
    'to be confirmed',
    "don't know",
    '"?"',
    '"-"',
    '…',
    'no data',
  ])('is unknown, not "%s"', (speed) => {
    expect(said(paper(speed), 'score-not-on-scale')).toMatchObject([
      { hint: expect.stringMatching(/^write unknown\b/) },
    ]);
  });

  it.each(['no', 'not', 'n', 'Not good'])('is not meant by "%s"', (speed) => {
    expect(said(paper(speed), 'score-not-on-scale')).not.toMatchObject([
      { hint: expect.stringMatching(/^write unknown\b/) },
    ]);
  });

  it('can be a number or a word of the scale', () => {
    expect(said(paper('brilliant'), 'score-not-on-scale')).toMatchObject([
      { hint: 'write a number from 1 to 5, or "Fails", "Exceeds" or "unknown"' },
    ]);
  });
});
