// Real papers, as far as their figures can be seen: what is found in each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublishedFinding } from '../../src/analyses/published.js';
import { appraise, defaultSettings, validate } from '../../src/appraise.js';
import { sourceOf } from '../../src/read/text.js';
import type { Result } from '../../src/result.js';
import { appraisalFile } from '../use-appraisals.js';

const folder = join(import.meta.dirname, 'cases');

function paper(name: string): Result {
  const source = { path: name, bytes: readFileSync(join(folder, `${name}.yaml`)) };
  return appraise(source, { ...defaultSettings, analyses: ['published'] });
}

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.yaml`), 'utf8');
}

/** The messages of the notes and warnings of one rule. */
function saidBy(rule: string, { diagnostics }: Result): readonly string[] {
  return diagnostics.filter((each) => each.rule === rule).map(({ message }) => message);
}

/**
 * Errors and warnings, as `rule: message` and the hint. That none of its options is business as usual is said of
 * several of the papers, and true of each.
 */
function grave({ diagnostics }: Result): readonly (readonly [string, string | undefined])[] {
  return diagnostics
    .filter(({ severity, rule }) => severity !== 'note' && rule !== 'baseline-missing')
    .map(({ rule, message, hint }) => [`${rule}: ${message}`, hint]);
}

function publishedIn({ outcome }: Result): PublishedFinding {
  return outcome?.findings['published'] as PublishedFinding;
}

/** The computed totals in the order of the file. */
function computed(result: Result): readonly number[] {
  return Object.values(publishedIn(result).totals ?? {}).map((total) => total.computed ?? Number.NaN);
}

function expectNear(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((number, index) => {
    expect(actual[index]).toBeCloseTo(number, 9);
  });
}

describe('a textbook’s table of remediation options', () => {
  const result = paper('remediation-table-9-5');

  it('has two errors, one of them the baseline', () => {
    expect(grave(result)).toEqual([
      [
        'published-total: "Do nothing" is printed with an average of 0.08; the scores and weights give 0.80',
        'out by a factor of ten: the decimal point is one place off',
      ],
      // 0.1 × 6 + 0.2 × (0 + 3 + 1 + 10) + 0.05 × (5 + 8) = 0.6 + 2.8 + 0.65 = 4.05; with 5 it is 3.95.
      [
        'published-total: "Dig and dump" is printed with an average of 4.05; the scores and weights give 3.95',
        'one score one step off would explain it: "Efficiency" as 6 instead of 5',
      ],
    ]);
  });

  it('comes out by hand', () => {
    expectNear(computed(result), [0.8, 3.95, 4.25, 7.6, 8.1, 7.8]);
  });
});

describe('the sites of a library in Elk River', () => {
  it('have totals and an order that follow from 54 ranks and 18 weights', () => {
    const result = paper('elk-river-totals');
    expect(grave(result)).toEqual([]);
    // Design and site, community, cost: 127 + 63 + 86, 135 + 45 + 54 and 206 + 90 + 94, over 150.
    expectNear(computed(result), [276 / 150, 234 / 150, 390 / 150]);
    expect(publishedIn(result).ranking).toEqual({
      printed: ['c', 'a', 'b'],
      computed: ['c', 'a', 'b'],
      agrees: true,
    });
  });

  it('have shares of the sum that do', () => {
    const result = paper('elk-river-shares');
    expect(grave(result)).toEqual([]);
    expectNear(computed(result), [276 / 900, 234 / 900, 390 / 900]);
    expect(publishedIn(result).totals?.['a']).toMatchObject({
      printed: 0.31,
      written: '31%',
      percentOf: 'sum',
      agrees: true,
    });
  });
});

describe('a choice of chat platform with 21 criteria and no weights', () => {
  const result = paper('hhs-chat-2023');

  it('chose another than most criteria speak for, with a reason, so that nobody complains', () => {
    expect(grave(result)).toEqual([]);
    expect(result.outcome?.ranking[0]?.option).toBe('mattermost');
    expect(result.outcome?.recommendation?.options).toEqual(['slack']);
    // Without the reason it would be said.
    const silent = textOf('hhs-chat-2023').replace(/ {2}because: >-\n.*\n/, '');
    expect(grave(validate(sourceOf('silent', silent))).map(([said]) => said)).toEqual([
      'recommendation-not-first: "Slack" is recommended, "Mattermost" ranks first, and nothing says why',
    ]);
  });

  it('has five criteria on which all are alike, and five rows on accessibility that are not the same thing', () => {
    expect(saidBy('criterion-flat', result)).toEqual([
      'every option scores the same on "Text", "Accessibility: keyboard navigation", "Accessibility: color contrast options", "Public channels" and "Threads", so 23.8% of the weight changes nothing in the order',
    ]);
    expect(saidBy('criteria-overlap', result)).toEqual([]);
    expect(saidBy('criteria-too-many', result)).toHaveLength(1);
    expect(saidBy('weights-flat', result)).toEqual(['the 21 weights are all equal']);
  });
});

describe('the example of the Scottish Health Directorates', () => {
  it('has an option that is dearer and worse than another', () => {
    expect(saidBy('option-dominated', paper('sghd-example'))).toEqual([
      '"Q" is nowhere better than "R", and somewhere worse',
    ]);
  });
});

describe('the example of a consultancy', () => {
  it('adds up, order included', () => {
    const result = paper('scott-logic-guide');
    // 32 against 30 of 50 points; with 2 for 3 on security (× 5) it is 27 against 30.
    expect(grave(result)).toEqual([
      [
        'margin-thin: "Option A" leads "Option B" by 4.0 points of 100; one step would reverse that: if "Option A" scored 2 instead of 3 on "Security"',
        expect.stringContaining('go back to the evidence'),
      ],
    ]);
    // 3 × 5 + 5 × 1 + 2 × 4, 3 × 3 + 5 × 3 + 2 × 4 and 3 × 1 + 5 × 5 + 2 × 1.
    expectNear(computed(result), [28, 32, 30]);
    expect(publishedIn(result).ranking?.agrees).toBe(true);
  });
});

describe('the typical output of a waste options appraisal', () => {
  it('adds up, with a tie for first that nobody printed as an order', () => {
    const result = paper('waste-outline-case');
    expect(grave(result).map(([said]) => said)).toEqual(['margin-thin: "B" and "D" tie for the first place']);
    expectNear(computed(result), [16, 23, 17, 23, 15]);
    expect(result.outcome?.ranking.filter(({ rank }) => rank === 1).map(({ option }) => option)).toEqual([
      'b',
      'd',
    ]);
  });
});

describe('the sites of a hospital in Monklands', () => {
  it('can’t be checked without scores, and that is said', () => {
    const { diagnostics } = paper('monklands-2020');
    expect(
      diagnostics.filter(({ rule }) => rule.startsWith('published')).map(({ message }) => message),
    ).toEqual(['3 printed totals are not checked: "Gartcosh" has no scores']);
  });
});

describe('the mental health priorities', () => {
  it('have nine totals, printed as whole numbers, that agree', () => {
    expect(grave(appraisalFile('mental-health-priorities-2023.yaml'))).toEqual([]);
  });
});

describe('who answered about climate change in Scotland', () => {
  const result = paper('scotland-adaptation-2013');

  it('has shares that whole numbers of people give', () => {
    expect(saidBy('share-impossible', result)).toEqual([]);
    expect(saidBy('shares-over-100', result)).toEqual([]);
  });

  it('leaves two of 64 out, which rounding doesn’t explain', () => {
    // 22 + 12 + 7 + 5 + 4 × 4 = 62, the only numbers behind 34, 19, 11, 8 and 6%; 62/64 = 96.875%.
    expect(saidBy('shares-under-97', result)).toEqual([
      'the shares of "groups-printed" add up to 96%, and everybody gave one answer',
      'the shares of "groups-counted" add up to 96.9%, and everybody gave one answer',
    ]);
  });
});

describe('the powers of Scottish ministers', () => {
  it('have shares that fit both bases: 24 of 130 are 18.46%, 24 of 40 are 60%', () => {
    expect(grave(paper('scotland-covid-recovery-2022'))).toEqual([]);
  });
});

describe('the maternity units of Sandwell and West Birmingham', () => {
  it('have shares without a base, which is a fault', () => {
    expect(grave(paper('maternity-2010'))).toEqual([
      [
        'consultation-without-respondents: "preferred" does not say how many people answered',
        'add respondents: the number of people who answered this question',
      ],
    ]);
  });

  it.each([100, 437, 2500])('leave 7% unexplained whatever the base: %d', (base) => {
    const text = textOf('maternity-2010').replace('choose: one', `choose: one\n    respondents: ${base}`);
    const result = appraise(sourceOf('maternity.yaml', text));
    expect(saidBy('shares-under-97', result)).toEqual([
      'the shares of "preferred" add up to 93%, and everybody gave one answer',
    ]);
    expect(saidBy('baseline-not-consulted', result)).toEqual([
      'nobody was asked about the baseline, "Do minimum"',
    ]);
  });
});

describe('the consultation of Barnet', () => {
  const result = appraisalFile('barnet-adult-social-care-2016.yaml');

  it('may have 40% of 72: 29 of them are 40.28%', () => {
    expect(saidBy('share-impossible', result)).toEqual([]);
  });

  it('can’t tell the two most supported options apart', () => {
    // ±1.96 × √((0.5 + 0.4 − 0.1²) / 72) = ±21.79 points.
    expect(saidBy('lead-not-distinguishable', result)).toEqual([
      'the lead of 10 points of "Reformed in-house service" over "Shared service with the NHS" among 72 respondents could be chance (95% interval −12 to 32)',
    ]);
  });

  it('leaves up to 10% to the mutual, so that nobody need be missing', () => {
    expect(saidBy('shares-under-97', result)).toEqual([]);
    expect(saidBy('shares-over-100', result)).toEqual([]);
  });
});

it('every case cites its source', () => {
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name), 'utf8'), name).toMatch(/^sources:\n {2}\w/m);
  }
});
