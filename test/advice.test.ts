// Advice beyond the gallery: what is never said of sound papers, and that it doesn't depend on how one looks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise, defaultSettings, validate } from '../src/appraise.js';
import { correlation, standardised } from '../src/numbers/correlation.js';
import { sourceOf } from '../src/read/text.js';
import type { Diagnostic } from '../src/result.js';

interface Paper {
  readonly weights: readonly (number | string)[];
  /** By option. */
  readonly scores: readonly (readonly number[])[];
  readonly more?: string;
}

/** A paper with so many criteria and options, on a scale from 0 to 10. */
function paper({ weights, scores, more = '' }: Paper): string {
  const criteria = weights.map(
    (weight, index) => `  c${index}: { name: Thing ${index}, weight: ${weight} }\n`,
  );
  const rows = scores.map(
    (row, option) => `  o${option}: { ${row.map((score, index) => `c${index}: ${score}`).join(', ')} }\n`,
  );
  const options = scores.map((_, option) => `  o${option}: {}\n`);
  return `format: appraisal/1
title: A paper
options:
${options.join('')}baseline: o0
scales: { ten: { worst: 0, best: 10, labels: { 0: Nothing, 10: All } } }
criteria:
${criteria.join('')}scores:
${rows.join('')}${more}`;
}

function saidOf(text: string): readonly Diagnostic[] {
  return validate(sourceOf('paper.yaml', text)).diagnostics;
}

function rulesOf(text: string): readonly string[] {
  return saidOf(text).map(({ rule }) => rule);
}

const score = fc.integer({ min: 0, max: 10 });
const table = (criteria: number, options = 4) =>
  fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), {
    minLength: options,
    maxLength: options,
  });

describe('weights', () => {
  it('that share a hundred equally are not complained of, to whatever decimal they are printed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (count, places, percent) => {
          const weight = `${(100 / count).toFixed(places)}${percent ? '%' : ''}`;
          const scores = Array.from({ length: 4 }, () => Array.from({ length: count }, () => 5));
          expect(
            rulesOf(paper({ weights: Array.from({ length: count }, () => weight), scores })),
          ).not.toContain('weights-total');
        },
      ),
    );
  });

  it('of which one is mistyped are, unless the sum is far from a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: -14, max: 14 }), (slip) => {
        const total = 100 + slip;
        const said = rulesOf(
          paper({ weights: [45, 30, 25 + slip], scores: Array.from({ length: 4 }, () => [1, 2, 3]) }),
        );
        expect(said.includes('weights-total')).toBe(slip !== 0 && total >= 90 && total <= 110);
      }),
    );
  });

  it('that add up to a hundred in decimals do so: 21.5, 16.7, 19.0, 23.8 and 19.0', () => {
    const weights = [21.5, 16.7, 19.0, 23.8, 19.0];
    const scores = Array.from({ length: 4 }, () => [1, 2, 3, 4, 5]);
    expect(rulesOf(paper({ weights, scores }))).not.toContain('weights-total');
  });
});

describe('the order of the file', () => {
  it('changes nothing in what is said, however criteria are written down', () => {
    const told = (text: string) => saidOf(text).map(({ rule, message }) => `${rule}: ${message}`);
    fc.assert(
      fc.property(
        table(4),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }),
        (scores, weights) => {
          const text = paper({ weights, scores });
          const lines = text.split('\n');
          const first = lines.findIndex((line) => line.startsWith('  c0:'));
          const turned = [
            ...lines.slice(0, first),
            ...lines.slice(first, first + 4).reverse(),
            ...lines.slice(first + 4),
          ];
          // Which of two steps is named, and which of two criteria first, may follow the file.
          const ordered = ['criteria-overlap', 'margin-thin'];
          const comparable = (all: readonly string[]) =>
            all
              .map((each) => (ordered.some((rule) => each.startsWith(rule)) ? each.split(':')[0] : each))
              .sort();
          expect(comparable(told(turned.join('\n')))).toEqual(comparable(told(text)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a lead', () => {
  it('is thin exactly if it is under 2 points or a step of one score (10 points of its criterion) reverses it', () => {
    const weights = [50, 30, 20];
    fc.assert(
      fc.property(table(3, 2), (scores) => {
        const totals = scores.map(
          (row) => row.reduce((sum, each, index) => sum + 10 * each * (weights[index] ?? 0), 0) / 100,
        );
        const [first = 0, second = 0] = totals;
        const [better, worse] = first >= second ? scores : [...scores].reverse();
        const lead = Math.abs(first - second);
        // A step down needs room below, a step up room above.
        const step = weights.some(
          (weight, index) =>
            ((better?.[index] ?? 0) > 0 || (worse?.[index] ?? 10) < 10) && weight / 10 > lead + 1e-6,
        );
        expect(rulesOf(paper({ weights, scores })).includes('margin-thin')).toBe(lead < 2 - 1e-6 || step);
      }),
    );
  });
});

describe('an option', () => {
  it('that repeats another is told, and one that is better somewhere is not dominated by it', () => {
    fc.assert(
      fc.property(table(3, 3), (scores) => {
        const twin = [...scores, scores[1] ?? []];
        expect(rulesOf(paper({ weights: [50, 30, 20], scores: twin }))).toContain('options-alike');
        const dominated = saidOf(paper({ weights: [50, 30, 20], scores: twin })).filter(
          ({ rule }) => rule === 'option-dominated',
        );
        for (const { message } of dominated) expect(message).not.toMatch(/"o1" is nowhere better than "o3"/);
      }),
    );
  });
});

describe('what is said of a paper', () => {
  const text = paper({
    weights: [50, 30, 20],
    scores: [
      [2, 9, 5],
      [8, 4, 6],
      [7, 5, 6],
    ],
    more: `perspectives:
  staff: { name: Staff, weights: { c0: 10, c1: 80, c2: 10 } }
recommendation: { options: [o1] }
`,
  });

  it('is the same in the view of a perspective and by another method', () => {
    const own = saidOf(text);
    expect(own.map(({ rule }) => rule)).toContain('recommendation-fragile');
    for (const settings of [{ perspective: 'staff' }, { method: 'topsis' }])
      expect(appraise(sourceOf('paper.yaml', text), { ...defaultSettings, ...settings }).diagnostics).toEqual(
        own,
      );
  });
});

describe('correlation', () => {
  /** Of two lists as they are; undefined where one is constant. */
  function of(one: readonly number[], other: readonly number[]): number | undefined {
    const [a, b] = [standardised(one), standardised(other)];
    return a === undefined || b === undefined ? undefined : correlation(a, b);
  }

  it('is that of a textbook: Anscombe’s first set has 0.816', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(of(x, y)).toBeCloseTo(0.81642, 5);
  });

  it('is 1 of a list and its multiple, −1 of its opposite, and lies between', () => {
    const list = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        fc.pre(new Set(one).size > 1 && new Set(other).size > 1);
        const up = one.map((value) => 3 * value + 2);
        expect(of(one, up)).toBeCloseTo(1, 9);
        expect(
          of(
            up,
            one.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 9);
        expect(Math.abs(of(one, other) ?? Number.NaN)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is none of a list that is constant', () => {
    expect(of([1, 2, 3], [5, 5, 5])).toBeUndefined();
    expect(of([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
  });
});
