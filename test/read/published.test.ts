// What a paper printed: its precision, and what can be wrong with how it is written down.
import { describe, expect, it } from 'vitest';
import type { PublishedFinding } from '../../src/analyses/published.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import { decimalsOf } from '../../src/model/published.js';
import { sourceOf } from '../../src/read/text.js';
import { onlyOne, said } from './use.js';

/** 60 × 4 + 40 × 2 = 320 and 60 × 3 + 40 × 5 = 380 points; averages of 3.2 and 3.8; totals of 55 and 70. */
const PAPER = `format: appraisal/1
title: Who should run the libraries?
options:
  in-house: { name: Run by the council }
  trust: { name: Independent trust }
  shops: { name: In shops, discounted: { because: No shop has room } }
scales: { one-to-five: { worst: 1, best: 5 } }
criteria: { access: { weight: 60 }, cost: { weight: 40 } }
scores:
  in-house: { access: 4, cost: 2 }
  trust: { access: 3, cost: 5 }
published:
`;

const printed = (lines: string) => PAPER + lines.replace(/^(?=.)/gm, '  ');

function findingOf(lines: string, settings = defaultSettings): PublishedFinding {
  const result = appraise(sourceOf('test.yaml', printed(lines)), { ...settings, analyses: ['published'] });
  return result.outcome?.findings['published'] as PublishedFinding;
}

describe('the precision', () => {
  it.each([
    ['6', 0],
    ['6.0', 1],
    ['6.00%', 2],
    ['0.08', 2],
    ['1.25e1', 1],
    ['1.5e3', 0],
    ['15e-1', 1],
  ])('of %s is %d', (written, decimals) => expect(decimalsOf(written)).toBe(decimals));

  it('is that of the text', () => {
    expect(said(printed('of: total\ntotals: { in-house: 55, trust: 70.0 }\n'))).toEqual([]);
    expect(said(printed('of: total\ntotals: { in-house: 55.4 }\n'))).toEqual(['14:23 published-total']);
    expect(findingOf('of: average\ntotals: { trust: 4 }\n').totals?.['trust']).toMatchObject({
      printed: 4,
      written: '4',
      agrees: true,
    });
    expect(findingOf('of: average\ntotals: { trust: 4.0 }\n').totals?.['trust']).toMatchObject({
      written: '4.0',
      agrees: false,
    });
  });
});

describe('what totals are', () => {
  it('is points where there are any and nobody says otherwise', () => {
    expect(findingOf('totals: { in-house: 320 }\n').totals?.['in-house']).toMatchObject({
      of: 'points',
      agrees: true,
    });
  });

  it('is a share of 1 where it is a percentage', () => {
    // 320 of 700, and 320 of the 500 that could be reached.
    expect(
      findingOf('percent-of: sum\ntotals: { in-house: 46%, trust: 54% }\n').totals?.['in-house'],
    ).toMatchObject({ printed: 0.46, computed: 320 / 700, agrees: true });
    expect(findingOf('percent-of: maximum\ntotals: { in-house: 64% }\n').totals?.['in-house']).toMatchObject({
      printed: 0.64,
      computed: 0.64,
      agrees: true,
    });
  });

  it('is unknown for an option that was discounted', () => {
    const total = findingOf('totals: { in-house: 320, shops: 250 }\n').totals?.['shops'];
    expect(total).toEqual({ printed: 250, written: '250', of: 'points' });
  });

  it('goes without a share of the sum where one of them is unknown', () => {
    const { totals } = findingOf('percent-of: sum\ntotals: { in-house: 46%, shops: 54% }\n');
    expect(totals?.['in-house']).not.toHaveProperty('computed');
  });
});

describe('the order', () => {
  it('is compared among the options that are ranked', () => {
    expect(findingOf('ranking: [trust, shops, in-house]\n').ranking).toEqual({
      printed: ['trust', 'shops', 'in-house'],
      computed: ['trust', 'in-house'],
      agrees: true,
    });
  });

  it('may tie what is printed as the same figure and rounds to it', () => {
    const same = 'of: average\ntotals: { in-house: 3, trust: 4 }\nranking: [[in-house, trust]]\n';
    expect(findingOf(same).ranking?.agrees).toBe(false);
    // Averages of (60 × 4 + 40 × 3) / 100 = 3.6 and 3.8, printed as 4.
    const tens = printed(
      'of: average\nranking: [[in-house, trust]]\ntotals: { in-house: 4, trust: 4 }\n',
    ).replace('in-house: { access: 4, cost: 2 }', 'in-house: { access: 4, cost: 3 }');
    expect(said(tens)).toEqual([]);
  });
});

describe('a perspective', () => {
  it('is not held to what the paper printed', () => {
    const text = `${printed('totals: { in-house: 320, trust: 380 }\n')}perspectives:
  staff: { weights: { access: 90, cost: 10 } }
`;
    const { diagnostics } = appraise(sourceOf('test.yaml', text), {
      ...defaultSettings,
      perspective: 'staff',
    });
    expect(diagnostics.filter(({ rule }) => rule.startsWith('published'))).toEqual([]);
  });

  it('does not change what another method is compared with', () => {
    const text = printed('totals: { in-house: 320, trust: 380 }\n');
    const { diagnostics } = appraise(sourceOf('test.yaml', text), { ...defaultSettings, method: 'topsis' });
    expect(diagnostics.filter(({ rule }) => rule.startsWith('published'))).toEqual([]);
  });
});

describe('faults', () => {
  it.each([
    ['totals: { in-hous: 320 }\n', 'there is no option "in-hous" in the file', 'did you mean "in-house"?'],
    ['ranking: [trust, inhouse]\n', 'there is no option "inhouse" in the file', 'did you mean "in-house"?'],
    [
      'ranking: [trust, [in-house, trust]]\n',
      '"trust" has two places in the printed order',
      'keep one of them',
    ],
    [
      'totals: { trust: 54% }\n',
      '54% does not say what it is a percentage of',
      'add percent-of: sum (of all the totals printed) or percent-of: maximum (of what could be reached)',
    ],
    [
      'percent-of: sum\ntotals: { trust: 380 }\n',
      '"percent-of" goes with percentages, and no printed total is one',
      'write the totals with their % signs, or delete it',
    ],
    [
      'totals: { trust: "380" }\n',
      'the printed total of "trust" in the published paper is "380", which is not a printed figure',
      'write 380 without quotes',
    ],
    [
      'of: score\n',
      'the "of" of the published paper can\'t be "score"',
      'it can be "points", "average" or "total"',
    ],
    ['total: { trust: 380 }\n', 'the published paper has no key "total"', 'did you mean "totals"?'],
  ])('%s', (lines, message, hint) => {
    expect(onlyOne(printed(lines))).toMatchObject({ message, hint });
  });
});
