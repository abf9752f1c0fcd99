// Intervals of shares and leads: Wilson and Goodman from vectors, by pencil, and by what must hold of any of them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsultationFinding } from '../../src/analyses/consultation-finding.js';
import { appraise, defaultSettings } from '../../src/appraise.js';
import { dayNumber, isAfter, mostDays } from '../../src/numbers/calendar.js';
import { countsBehind } from '../../src/numbers/counts.js';
import { goodman, leadOf, wilson, Z95, zBeyond } from '../../src/numbers/intervals.js';
import { sourceOf } from '../../src/read/text.js';
import { appraisalFile, root } from '../use-appraisals.js';
import { expectClose, holds } from './vectors.js';

function found(text: string | Uint8Array): ConsultationFinding {
  const source = typeof text === 'string' ? sourceOf('test.yaml', text) : { path: 'test.yaml', bytes: text };
  const { outcome, diagnostics } = appraise(source, { ...defaultSettings, analyses: ['consultation'] });
  if (outcome === undefined) throw new Error(JSON.stringify(diagnostics));
  return outcome.findings['consultation'] as ConsultationFinding;
}

describe('Wilson’s interval', () => {
  holds('consultation', (vector) => {
    const cases = vector.params['cases'] as readonly (readonly [number, number])[];
    const ends = cases.map(([count, base]) => wilson(count / base, base, Number(vector.params['z'])));
    const expected = vector.expected as readonly (readonly number[])[];
    expectClose(
      ends.flatMap(({ low, high }) => [low, high]),
      expected.flat(),
      vector,
    );
  });

  it('of 50% of 72 is 38.75 to 61.25%', () => {
    // z² = 3.8415: 0.5 ± 1.96 / (1 + 3.8415/72) × √(0.25/72 + 3.8415/(4 × 72²)) = 0.5 ± 0.11253.
    const { low, high } = wilson(0.5, 72);
    expect(100 * low).toBeCloseTo(38.75, 2);
    expect(100 * high).toBeCloseTo(61.25, 2);
  });

  it('is where the distance of the share is 1.96 standard errors of the end: (p − e)² n = z² e (1 − e)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (base, share) => {
          for (const end of Object.values(wilson(share, base))) {
            expect(Math.abs((share - end) ** 2 * base - Z95 ** 2 * end * (1 - end))).toBeLessThan(
              1e-9 * base,
            );
          }
        },
      ),
    );
  });

  it('holds the share, lies within 0 and 1, and is the mirror image for those who did not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (base, share) => {
          const { low, high } = wilson(share, base);
          const other = wilson(1 - share, base);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          expect(other.low).toBeCloseTo(1 - high, 12);
        },
      ),
    );
  });
});

describe('Goodman’s intervals', () => {
  // Points of the normal distribution, from tables: 0.975, 0.9875, 0.99, 0.995 and 0.9995.
  it.each([
    [0.025, 1.959963984540054],
    [0.0125, 2.241402727604945],
    [0.01, 2.3263478740408408],
    [0.005, 2.5758293035489004],
    [0.0005, 3.2905267314919255],
  ])('use the point beyond which %d lies', (tail, z) => {
    expect(zBeyond(tail)).toBeCloseTo(z, 13);
  });

  it('are Wilson’s of one answer, and wider the more answers there are', () => {
    expect(goodman(0.4, 72, 1).low).toBeCloseTo(wilson(0.4, 72).low, 13);
    expect(goodman(0.4, 72, 3).low).toBeLessThan(goodman(0.4, 72, 2).low);
    // Two answers: z = 2.2414, z² = 5.0239; (0.4 + 0.03489 − 2.2414 √(0.24/72 + 5.0239/20736)) / 1.06978.
    expect(goodman(0.4, 72, 2).low).toBeCloseTo(0.2812, 4);
  });
});

describe('a lead', () => {
  it('of 10 points among 72 respondents may be −11.8 or 31.8: it could be chance', () => {
    // √((0.5 + 0.4 − 0.01) / 72) = 0.11118; × 1.96 = 0.2179.
    const lead = leadOf(0.5, 0.4, 72, 'one');
    expect(100 * lead.low).toBeCloseTo(-11.79, 2);
    expect(100 * lead.high).toBeCloseTo(31.79, 2);
    expect(lead.distinguishable).toBe(false);
  });

  it('of the same 10 points among 400 respondents is no accident', () => {
    // √(0.89 / 400) = 0.04717; × 1.96 = 0.0925; and 0.1 × 20 = 2 > 1.96 × √0.9 = 1.859.
    const lead = leadOf(0.5, 0.4, 400, 'one');
    expect(100 * lead.low).toBeCloseTo(0.755, 2);
    expect(lead.distinguishable).toBe(true);
  });

  it('where several answers were allowed has the widest interval that the shares allow', () => {
    // 60% and 50%: at most min(1.1, 0.9) = 0.9 chose just one of them; √((0.9 − 0.01) / 72) as above.
    expect(leadOf(0.6, 0.5, 72, 'several').high).toBeCloseTo(leadOf(0.5, 0.4, 72, 'one').high, 12);
  });

  it('among fewer than ten people is never more than chance, and never more than everybody', () => {
    expect(leadOf(1, 0, 9, 'one').distinguishable).toBe(false);
    expect(leadOf(1, 0, 10, 'one').distinguishable).toBe(true);
    expect(leadOf(0.9, 0.1, 3, 'one').high).toBe(1);
  });

  it('has the variance that all ways of answering give, for one answer each', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (a, b, others) => {
        const n = a + b + others;
        if (n === 0) return;
        // Each person is +1, −1 or 0: the variance of their mean.
        const mean = (a - b) / n;
        const variance = (a * (1 - mean) ** 2 + b * (-1 - mean) ** 2 + others * mean ** 2) / n / n;
        const { low, high } = leadOf(a / n, b / n, n, 'one');
        expect(high).toBeCloseTo(Math.min(1, mean + Z95 * Math.sqrt(variance)), 9);
        expect(low).toBeCloseTo(Math.max(-1, mean - Z95 * Math.sqrt(variance)), 9);
      }),
    );
  });
});

describe('a printed percentage', () => {
  it.each([
    [40, 0, 72, [29, 29]],
    [50, 0, 72, [36, 36]],
    [18.5, 1, 130, [24, 24]],
    [43, 0, 7, [3, 3]],
    [40, 0, 7, undefined],
    [34, 0, 30, undefined],
    [66.6, 1, 3, undefined],
    // A half may be rounded either way: 1 of 8 is 12.5%.
    [12, 0, 8, [1, 1]],
    [13, 0, 8, [1, 1]],
    [0, 0, 5, [0, 0]],
    [100, 0, 5, [5, 5]],
  ] as const)(
    'of %d with %d decimals among %d has these numbers behind it: %j',
    (share, decimals, base, counts) => {
      expect(countsBehind(share, decimals, base)).toEqual(counts);
    },
  );

  it('is never called impossible where people were counted and rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), fc.nat(2), (base, some, decimals) => {
        const count = some % (base + 1);
        const printed = Number(((100 * count) / base).toFixed(decimals));
        const [least = Number.NaN, most = Number.NaN] = countsBehind(printed, decimals, base) ?? [];
        expect(least).toBeLessThanOrEqual(count);
        expect(most).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('days', () => {
  it('are counted as the calendar has them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
        (date) => {
          const [year = 0, month = 0, day = 0] = date.toISOString().slice(0, 10).split('-').map(Number);
          const days = (Date.UTC(year, month - 1, day) - Date.UTC(1970, 0, 1)) / 86_400_000;
          expect(dayNumber(year, month, day) - dayNumber(1970, 1, 1)).toBe(days);
        },
      ),
    );
  });

  it('that a month or a year leaves open prove nothing', () => {
    expect(isAfter('2016-10', '2016-09-19')).toBe(true);
    expect(isAfter('2016-09', '2016-09-19')).toBe(false);
    expect(isAfter('2016', '2016-09-19')).toBe(false);
    expect(isAfter('2017', '2016')).toBe(true);
    expect(mostDays('2024-02', '2024-02')).toBe(29);
    expect(mostDays('2021-11-15', '2022-01-12')).toBe(59);
  });
});

describe('the question', () => {
  it('gives Barnet its intervals, its lead and its order', () => {
    const [question] = found(
      readFileSync(join(root, 'appraisals/barnet-adult-social-care-2016.yaml')),
    ).questions;
    expect(question).toMatchObject({
      id: 'preferred-model',
      choose: 'one',
      method: 'open',
      respondents: 72,
      order: ['in-house', 'nhs-shared', 'mutual'],
      agreement: 1,
      groups: [],
    });
    expect(question?.lead).toMatchObject({ options: ['in-house', 'nhs-shared'], distinguishable: false });
    expect(question?.lead?.difference).toBeCloseTo(0.1, 12);
    const [inHouse, , mutual] = question?.support ?? [];
    expect(inHouse?.low).toBeCloseTo(0.3875, 4);
    expect(inHouse?.jointLow).toBeLessThan(inHouse?.low ?? 0);
    // A range of 0% to 10%: from the low end of nobody to the high end of 10%.
    expect(mutual).toMatchObject({ share: 0.05, low: 0 });
    expect(mutual?.high).toBeCloseTo(wilson(0.1, 72).high, 12);
  });

  const PAPER = `format: appraisal/1
title: Who should run the libraries?
options: { a: { name: Council }, b: { name: Trust }, c: { name: Sold } }
consultation:
  q:
    choose: many
    method: sample
    respondents: 200
    counts: { a: 90, b: 120, c: 20, undecided: 10 }
    groups:
      staff: { name: Staff, respondents: 8, counts: { a: 8, b: 1 } }
      carers: { respondents: 40, support: { a: 25%, b: 60% } }
`;

  it('counts people, has a joint interval for four answers, and groups by themselves', () => {
    const [question] = found(PAPER).questions;
    expect(question?.support[1]).toMatchObject({ option: 'b', share: 0.6, count: 120 });
    expect(question?.support[1]?.jointHigh).toBeCloseTo(goodman(0.6, 200, 4).high, 12);
    expect(question?.order).toEqual(['b', 'a', 'c']);
    expect(question).not.toHaveProperty('agreement');
    expect(question?.groups.map(({ id, respondents }) => [id, respondents])).toEqual([
      ['staff', 8],
      ['carers', 40],
    ]);
    expect(question?.groups[1]?.lead).toMatchObject({ options: ['b', 'a'], distinguishable: true });
  });

  it('is idle where nobody answered anything', () => {
    const { outcome } = appraise(sourceOf('t.yaml', PAPER.slice(0, PAPER.indexOf('consultation'))), {
      ...defaultSettings,
      analyses: ['consultation'],
    });
    expect(outcome?.unanswered).toEqual({ consultation: 'the file has no answers to a consultation' });
  });

  it('leaves the figures of the worked examples alone', () => {
    expect(
      appraisalFile('barnet-adult-social-care-2016.yaml').outcome?.consultation[0]?.support[0]?.share,
    ).toBe(0.5);
  });
});
