// One mistyped id hides no other fault of the file, and nothing is said of what only follows from it.
import { describe, expect, it } from 'vitest';
import { changed, diagnosticsOf, onlyOne, said } from './use.js';

const FILE = `format: appraisal/1
title: Who should run the libraries?
sources:
  plan: { title: Plan, date: 2027-02 }
options:
  in-house: { name: Run by the council }
  trust: { name: Independent trust }
  mutual: { name: Staff mutual }
baseline: in-house
scales:
  one-to-five: { worst: 1, best: 5 }
criteria:
  access: { name: Easy to reach, weight: 60, scale: one-to-five }
  cost: { weight: 30, scale: one-to-five }
  support: { weight: 10, from: consultation.spring }
scores:
  in-house: { access: 3, cost: 4 }
  trust:
    access: { score: 4, because: Longer hours, source: plan (p. 2) }
    cost: 3
  mutual: { access: 3, cost: 2 }
consultation:
  spring:
    choose: one
    respondents: 400
    support:
      in-house: 50%
      trust: 40%
      mutual: 10%
costs:
  unit: £k
  first-year: 2027
  price-base: 2027
  flows:
    in-house: [{ item: Staff, kind: cost, amount: 5, year: 2027 }]
    trust:
      - item: Staff
        kind: cost
        amount: 5
        year: 2027
        source: plan
risks:
  strike:
    options:
      trust: { likelihood: 2, impact: 3, source: plan }
published:
  source: plan
  totals:
    trust: 64
`;

/** Where the id of the trust is a key: on which line, and how that begins. */
const places = {
  options: [7, '  trust: { name'],
  scores: [18, '  trust:\n    access'],
  support: [28, '      trust: 40%'],
  flows: [36, '    trust:\n      - item'],
  risks: [45, '      trust: { like'],
  totals: [49, '    trust: 64'],
} as const;

const slips = {
  'a letter': 'trus',
  'capital letters': 'Trust',
  'its name': 'Independent trust',
  other: 'Foundation',
};

/** Faults that have nothing to do with the id, some of them in its entries, and their line. */
const others = [
  [20, 'cost: 3', 'cost: 7', 'score-out-of-scale'],
  [19, 'source: plan (p. 2)', 'source: plann', 'unknown-reference'],
  [20, 'cost: 3', 'costs: 3', 'score-unknown-criterion'],
  [21, 'cost: 2 }', 'cost: 9 }', 'score-out-of-scale'],
  [21, ', cost: 2 }', ' }', 'score-missing'],
  [28, 'trust: 40%', 'trust: 140%', 'score-out-of-scale'],
  [38, 'kind: cost\n', 'kind: charge\n', 'wrong-type'],
  [41, 'source: plan\nrisks', 'source: plann\nrisks', 'unknown-reference'],
  [45, 'impact: 3', 'impact: 7', 'wrong-type'],
  [13, 'scale: one-to-five }\n  cost', 'scale: one-to-fife }\n  cost', 'unknown-reference'],
] as const;

function slipped(place: keyof typeof places, slip: keyof typeof slips, text = FILE): string {
  const from = places[place][1].split(':')[0] ?? '';
  const [line] = places[place];
  return text
    .split('\n')
    .map((each, index) => (index === line - 1 ? each.replace(from.trim(), () => slips[slip]) : each))
    .join('\n');
}

const rulesByLine = (text: string) => diagnosticsOf(text).map(({ line, rule }) => `${line} ${rule}`);
const keys = Object.keys as <T extends object>(map: T) => (keyof T)[];

describe('an id that is mistyped', () => {
  it('stands in a file that is fine otherwise', () => {
    expect(said(FILE)).toEqual([]);
  });

  const references = keys(places).filter((place) => place !== 'options');
  const cases: readonly { readonly place: keyof typeof places; readonly slip: keyof typeof slips }[] = [
    ...references.flatMap((place) => keys(slips).map((slip) => ({ place, slip }))),
    { place: 'options', slip: 'capital letters' },
  ];

  it.each(cases)('in $place ($slip) is one fault', ({ place, slip }) => {
    expect(onlyOne(slipped(place, slip)).line).toBe(places[place][0]);
  });

  it.each(
    cases.flatMap((one) =>
      others
        .filter(([line]) => line !== places[one.place][0] || line === 28)
        .map(([line, from, to, rule]) => ({ ...one, line, from, to, rule })),
    ),
  )('in $place ($slip) hides no $rule on line $line', ({ place, slip, line, from, to, rule }) => {
    const alone = rulesByLine(slipped(place, slip));
    const other = `${line} ${rule}`;
    expect(rulesByLine(changed(from, to, FILE))).toEqual([other]);
    expect(rulesByLine(slipped(place, slip, changed(from, to, FILE)))).toEqual(
      [...alone, other].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    );
  });

  it.each([
    ['Trust', 'write trust: ids have small letters, digits and hyphens'],
    ['Independent trust', 'write trust, the id of the option with that name'],
    ['Foundation', 'it can be "in-house", "trust" or "mutual"'],
  ])('is met with the id to write: %s', (typed, hint) => {
    expect(onlyOne(changed('  trust:\n    access', `  ${typed}:\n    access`, FILE))).toMatchObject({
      rule: 'bad-id',
      pointer: `/scores/${typed}`,
      hint,
    });
  });

  it('is met with the criterion of that name too', () => {
    const { hint } = onlyOne(changed('{ access: 3, cost: 2 }', '{ Easy to reach: 3, cost: 2 }', FILE));
    expect(hint).toBe('write access, the id of the criterion with that name');
  });

  it('twice, one in the other, hides nothing either', () => {
    const text = changed('  trust:\n    access: { score: 4', '  Trust:\n    Access: { score: 9', FILE);
    expect(rulesByLine(text)).toEqual(['18 bad-id', '19 bad-id', '19 score-out-of-scale']);
  });

  it('beside the right one is another entry', () => {
    const text = changed('  mutual: { access', '  Trust: { access: 9 }\n  mutual: { access', FILE);
    expect(rulesByLine(text)).toEqual(['21 bad-id']);
  });

  it('excuses no more rows than there are', () => {
    const one = changed('  mutual: { access: 3, cost: 2 }\n', '', slipped('scores', 'other'));
    expect(rulesByLine(one)).toEqual(['7 score-missing', '8 score-missing', '18 bad-id']);
    const other = changed('  mutual: { access: 3, cost: 2 }\n', '', slipped('scores', 'a letter'));
    expect(rulesByLine(other)).toEqual(['8 score-missing', '18 score-unknown-option']);
  });
});
