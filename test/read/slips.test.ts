// One slip, one diagnostic: what follows from a slip is not complained of, and what doesn't is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, diagnosticsOf, marked, onlyOne, SMALL, said } from './use.js';

/** What was changed in the small appraisal, the rule that says so, and the words that it points at. */
type Slip = readonly [from: string, to: string, rule: string, place: string];

function check(slips: readonly Slip[]): void {
  it.each(slips)('%s → %s', (from, to, rule, place) => {
    const text = changed(from, to);
    const diagnostic = onlyOne(text);
    expect([diagnostic.rule, marked(text, diagnostic)]).toEqual([rule, place]);
  });
}

describe('a mistyped key', () => {
  check([
    ['title: Who', 'titel: Who', 'unknown-key', 'titel'],
    ['sources:\n', 'source:\n', 'unknown-key', 'source'],
    ['options:\n', 'optoins:\n', 'unknown-key', 'optoins'],
    ['scales:\n', 'scale:\n', 'unknown-key', 'scale'],
    ['criteria:\n', 'criterea:\n', 'unknown-key', 'criterea'],
    ['scores:\n', 'score:\n', 'unknown-key', 'score'],
    ['consultation:\n', 'consultations:\n', 'unknown-key', 'consultations'],
    ['worst: 1, best: 5,', 'wrost: 1, best: 5,', 'unknown-key', 'wrost'],
    ['worst: 1, best: 5,', 'worst: 1, bset: 5,', 'unknown-key', 'bset'],
    ['labels: {', 'lables: {', 'unknown-key', 'lables'],
    ['unit: £m', 'uint: £m', 'unknown-key', 'uint'],
    ['weight: 60', 'wieght: 60', 'unknown-key', 'wieght'],
    ['must: is yes', 'mist: is yes', 'unknown-key', 'mist'],
    ['from: consultation', 'form: consultation', 'unknown-key', 'form'],
    ['choose: one', 'chose: one', 'unknown-key', 'chose'],
    ['respondents: 400', 'respondants: 400', 'unknown-key', 'respondants'],
    ['support: { in-house', 'suport: { in-house', 'unknown-key', 'suport'],
    ['options: [trust]', 'option: [trust]', 'unknown-key', 'option'],
    ['discounted: {', 'dicsounted: {', 'unknown-key', 'dicsounted'],
  ]);
});

describe('a mistyped id', () => {
  check([
    ['baseline: in-house', 'baseline: inhouse', 'unknown-reference', 'inhouse'],
    ['options: [trust]', 'options: [trsut]', 'unknown-reference', 'trsut'],
    ['source: survey }', 'source: servey }', 'unknown-reference', 'servey'],
    ['consultation.preferred', 'consultation.prefered', 'unknown-reference', 'consultation.prefered'],
    ['  in-house: { lawful', '  inhouse: { lawful', 'score-unknown-option', 'inhouse'],
    ['access: 4', 'acess: 4', 'score-unknown-criterion', 'acess'],
    ['{ in-house: 55%', '{ inhouse: 55%', 'unknown-reference', 'inhouse'],
    ['  trust: { name', '  Trust: { name', 'bad-id', 'Trust'],
    ['  trust: { name', '  trust_: { name', 'bad-id', 'trust_'],
    ['  access: { weight', '  Access: { weight', 'bad-id', 'Access'],
    ['  one-to-five: {', '  one_to_five: {', 'bad-id', 'one_to_five'],
    ['  preferred:\n', '  Preferred:\n', 'bad-id', 'Preferred'],
    ['  survey: {', '  Survey: {', 'bad-id', 'Survey'],
  ]);
});

describe('a value of another kind', () => {
  check([
    ['trust: { name: Independent trust }', 'trust: Independent trust', 'wrong-type', 'Independent trust'],
    ['trust: { name: Independent trust }', 'trust: [Independent trust]', 'wrong-type', 'trust'],
    ['{ because: Five libraries would go, source: survey }', 'Five would go', 'wrong-type', 'Five would go'],
    ['one-to-five: { worst: 1, best: 5, labels: { 1: Poor, 5: Good } }', 'one-to-five: 5', 'wrong-type', '5'],
    ['labels: { 1: Poor, 5: Good }', 'labels: [Poor, Good]', 'wrong-type', 'labels'],
    ['labels: { 1: Poor, 5: Good }', 'labels: { Poor: 1, Good: 5 }', 'wrong-type', 'Poor'],
    ['worst: 1, best: 5,', 'worst: one, best: 5,', 'wrong-type', 'one'],
    ['access: { weight: 60 }', 'access: 60', 'wrong-type', '60'],
    ['weight: 60', 'weight: high', 'wrong-type', 'high'],
    ['must: is yes', 'must: true', 'wrong-type', 'true'],
    ['scale: { unit: £m, worst: 5, best: 2 }', 'scale: 5', 'wrong-type', '5'],
    ['scale: { unit: £m, worst: 5, best: 2 }', 'scale: { from: 5, to: 2 }', 'wrong-type', 'scale'],
    ['in-house: { lawful: yes, access: 4, cost: 4.2 }', 'in-house: [yes, 4, 4.2]', 'wrong-type', 'in-house'],
    ['access: 4', 'access: true', 'wrong-type', 'true'],
    ['access: 4', 'access: [4]', 'wrong-type', 'access'],
    ['access: 4', 'access: { value: 4 }', 'wrong-type', 'access'],
    ['access: 4', 'access: { low: 3, high: 5 }', 'missing-key', 'access'],
    ['choose: one', 'choose: two', 'wrong-type', 'two'],
    ['respondents: 400', 'respondents: 400.5', 'wrong-type', '400.5'],
    ['respondents: 400', 'respondents: many', 'wrong-type', 'many'],
    ['in-house: 55%', 'in-house: 55', 'wrong-type', '55'],
    ['support: { in-house: 55%, trust: 40% }', 'support: [55%, 40%]', 'wrong-type', 'support'],
    ['options: [trust]', 'options: trust', 'wrong-type', 'trust'],
  ]);
});

describe('a number written in another way', () => {
  check([
    ['access: 4', 'access: 04', 'ambiguous-number', '04'],
    ['cost: 4.2', 'cost: £4.2m', 'score-not-on-scale', '£4.2m'],
    ['cost: 4.2', 'cost: 4.2..', 'score-not-on-scale', '4.2..'],
    ['cost: 4.2', 'cost: 4,2', 'ambiguous-number', '4,2'],
    ['cost: 4.2', 'cost: 84%', 'score-not-on-scale', '84%'],
    ['weight: 60', 'weight: 60 %', 'ambiguous-number', '60 %'],
    ['worst: 5, best: 2', 'worst: £5m, best: 2', 'ambiguous-number', '£5m'],
    ['worst: 5, best: 2', 'worst: 5%, best: 2%', 'score-not-on-scale', 'unit'],
    ['respondents: 400', 'respondents: 1,400', 'ambiguous-number', '1,400'],
    ['in-house: 55%', 'in-house: 055%', 'ambiguous-number', '055%'],
  ]);
});

describe('a value that is missing', () => {
  check([
    ['access: 4, ', '', 'score-missing', 'in-house'],
    ['access: 4', 'access:', 'missing-value', 'access'],
    ['{ lawful: yes, access: 4, cost: 4.2 }', '{}', 'score-missing', 'in-house'],
    ['  in-house: { lawful: yes, access: 4, cost: 4.2 }\n', '', 'score-missing', 'in-house'],
    ['  access: { weight: 60 }\n', '  access: {}\n', 'weights-mixed', 'access'],
    ['worst: 1, ', '', 'missing-key', 'one-to-five'],
    [', best: 2', '', 'missing-key', 'scale'],
    ['    choose: one\n', '', 'missing-key', 'preferred'],
    ['    respondents: 400\n', '', 'consultation-without-respondents', 'preferred'],
    ['options: [trust], ', '', 'missing-key', 'recommendation'],
    ['options: [trust]', 'options: []', 'missing-value', 'options'],
    ['must: is yes', 'must: []', 'missing-value', 'must'],
    [', trust: 40%', '', 'score-missing', 'trust'],
  ]);
});

describe('a scale that is wrong', () => {
  check([
    ['worst: 1, best: 5,', 'worst: 5, best: 5,', 'scale-not-monotone', '5'],
    ['worst: 1, best: 5,', 'worst: 11, best: 15,', 'score-out-of-scale', '1'],
    ['worst: 5, best: 2', 'worst: 5, best: 2, midpoint: 5', 'scale-not-monotone', '5'],
    ['worst: 5, best: 2', 'worst: 5, best: 2, points: []', 'scale-not-monotone', 'points'],
    ['worst: 5, best: 2', 'worst: 5, best: 2, step: 0', 'scale-not-monotone', '0'],
    ['1: Poor, 5: Good', '1: Good, 5: Good', 'duplicate-key', 'Good'],
    ['1: Poor, 5: Good', '1: Poor, 1.0: Good', 'duplicate-key', '1.0'],
    ['1: Poor, 5: Good', '1: unknown, 5: Good', 'wrong-type', '1'],
    ['1: Poor, 5: Good', '1: "2", 5: Good', 'ambiguous-number', '"2"'],
    [
      'from: consultation.preferred',
      'from: consultation.preferred, scale: one-to-five',
      'score-not-on-scale',
      'scale',
    ],
  ]);
});

describe('a figure that can’t be', () => {
  check([
    ['access: 4', 'access: 6', 'score-out-of-scale', '6'],
    ['access: 4', 'access: 4..6', 'score-out-of-scale', '4..6'],
    ['access: 4', 'access: 4..3', 'range-reversed', '4..3'],
    ['access: 4', 'access: { low: 4, likely: 3, high: 5 }', 'range-reversed', 'access'],
    ['lawful: yes, access: 4', 'lawful: yes..no, access: 4', 'range-reversed', 'yes..no'],
    ['weight: 60', 'weight: -60', 'weight-negative', '-60'],
    ['weight: 60', 'weight: 70..60', 'range-reversed', '70..60'],
    ['in-house: 55%', 'in-house: 155%', 'score-out-of-scale', '155%'],
    ['in-house: 55%', 'in-house: 55%..45%', 'range-reversed', '55%..45%'],
    ['respondents: 400', 'respondents: 400\n    response-rate: 160%', 'score-out-of-scale', '160%'],
    [
      'support: { in-house: 55%, trust: 40% }',
      'counts: { in-house: 550, trust: 160 }',
      'score-out-of-scale',
      '550',
    ],
    ['access: 4, cost', 'access: 4, support: 40%, cost', 'score-given-twice', 'support'],
    ['sell: { lawful: no }', 'sell: { lawful: no, cost: 3 }', 'discounted-but-scored', 'cost'],
  ]);
});

describe('a weighting that doesn’t fit', () => {
  check([
    ['criteria:\n', 'weighting: { method: equal }\ncriteria:\n', 'weight-unexpected', 'equal'],
    ['criteria:\n', 'weighting: equal\ncriteria:\n', 'wrong-type', 'equal'],
    ['criteria:\n', 'weighting: { method: eqaul }\ncriteria:\n', 'wrong-type', 'eqaul'],
    ['criteria:\n', 'weighting: { methd: direct }\ncriteria:\n', 'unknown-key', 'methd'],
  ]);
});

describe('slips at once', () => {
  const fifteen = readFileSync(join(import.meta.dirname, 'fifteen-at-once.yaml'), 'utf8');

  it('that lean on each other are told once each', () => {
    expect(said(fifteen)).toEqual([
      '5:48 bad-date',
      '6:13 unknown-key',
      '9:3 bad-id',
      '10:60 unknown-reference',
      '11:45 wrong-type',
      '14:47 wrong-type',
      '15:3 missing-key',
      '17:19 requirement-unreadable',
      '21:28 wrong-type',
      '22:36 unknown-reference',
      '24:32 unknown-reference',
      '28:40 score-unknown-criterion',
      '32:5 unknown-key',
      '34:31 unknown-reference',
      '35:19 unknown-key',
    ]);
  });

  it('that have nothing to do with each other do not hide each other', () => {
    const slips: readonly (readonly [string, string])[] = [
      ['date: 2027-02', 'date: 2027-2'],
      ['name: Independent trust', 'nmae: Independent trust'],
      ['baseline: in-house', 'baseline: inhouse'],
      ['weight: 60', 'weight: -60'],
      ['worst: 5, best: 2', 'worst: 5, best: 5'],
      ['access: 4', 'access: 9'],
      ['trust: { lawful: yes', 'trust: { lawful: maybe'],
      ['respondents: 400', 'respondents: none'],
      ['options: [trust]', 'options: [trsut]'],
      ['source: survey (p. 2)', 'source: surway (p. 2)'],
    ];
    const text = slips.reduce((changing, [from, to]) => changed(from, to, changing), SMALL);
    const each = slips.map(([from, to]) => onlyOne(changed(from, to)).rule);
    expect(
      diagnosticsOf(text)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(each.toSorted());
  });
});
