// Hints with the author's own words, ids and numbers in them: what is typed as they say is fine.
import { describe, expect, it } from 'vitest';
import { changed, diagnosticsOf, onlyOne } from './use.js';

const FILE = `format: appraisal/1
title: Who should run the museum?
sources:
  plan: { title: Business plan 2026 }
options:
  council: { name: Run by the council, summary: As it is }
  trust: { name: Independent trust }
baseline: council
scales:
  one-to-five: { worst: 1, best: 5 }
  rag: { levels: { red: 0, amber: 50, green: 100 } }
criteria:
  money:
    weight: 60
    criteria:
      cost: { weight: 50, scale: one-to-five }
      saving: { weight: 50, scale: { worst: 1, best: 5 } }
  quality: { weight: 40, scale: rag }
scores:
  council: { cost: 3, saving: 4, quality: green }
  trust: { cost: 4, saving: { score: 2, because: Leases end }, quality: amber }
consultation:
  spring: { choose: one, respondents: 400, support: { council: 55%, trust: 45% } }
costs:
  unit: £k
  first-year: 2027/28
  price-base: 2027/28
  flows:
    trust: [{ item: Staff, amount: 1100, year: 2027/28 }]
recommendation: { options: [trust], because: It lasts }
decided: { options: [trust], by: Cabinet }
`;

describe('a hint', () => {
  it('is for a file that is fine otherwise', () => {
    expect(diagnosticsOf(FILE)).toEqual([]);
  });

  /** What stands in the file, what was typed instead, and the hint; with what it gives to type the file is fine. */
  it.each([
    [
      'baseline: council',
      'baseline: Council',
      'write council: ids have small letters, digits and hyphens',
      'baseline: council',
    ],
    [
      'baseline: council',
      'baseline: Run by the council',
      'write council, the id of the option with that name',
      'baseline: council',
    ],
    ['scale: one-to-five', 'scale: one_to_five', 'did you mean "one-to-five"?', 'scale: one-to-five'],
    [
      'scale: { worst: 1, best: 5 }',
      'scale: 1-5',
      'write { worst: 1, best: 5 }, or { worst: 5, best: 1 } where less is better',
      'scale: { worst: 1, best: 5 }',
    ],
    [
      'scale: { worst: 1, best: 5 }',
      'scale: 1 to 5',
      'write { worst: 1, best: 5 }, or { worst: 5, best: 1 } where less is better',
      'scale: { worst: 1, best: 5 }',
    ],
    [
      'scale: { worst: 1, best: 5 }',
      'scale: { min: 1, max: 5 }',
      'write { worst: 1, best: 5 }, or { worst: 5, best: 1 } where less is better',
      'scale: { worst: 5, best: 1 }',
    ],
    [
      '{ worst: 1, best: 5 }\n  rag',
      '{ min: 1, best: 5 }\n  rag',
      'did you mean "worst"?',
      '{ worst: 1, best: 5 }\n  rag',
    ],
    [
      '{ red: 0, amber: 50, green: 100 }',
      '[red, amber, green]',
      'write { red: 0, amber: 50, green: 100 }, the worst first',
      '{ red: 0, amber: 50, green: 100 }',
    ],
    [
      '{ cost: 3, saving: 4, quality: green }',
      '[3, 4, green]',
      'write { cost: 3, saving: 4, quality: green }',
      '{ cost: 3, saving: 4, quality: green }',
    ],
    [
      '[{ item: Staff, amount: 1100, year: 2027/28 }]',
      '{ item: Staff, amount: 1100, year: 2027/28 }',
      'put brackets around it: [{ item: …, … }]',
      '[{ item: Staff, amount: 1100, year: 2027/28 }]',
    ],
    [
      'recommendation: { options: [trust], because: It lasts }',
      'recommendation: trust',
      'write { options: [trust], because: … }',
      'recommendation: { options: [trust], because: … }',
    ],
    [
      'decided: { options: [trust], by: Cabinet }',
      'decided: trust',
      'write { options: [trust], by: … }',
      'decided: { options: [trust], by: … }',
    ],
    [
      'plan: { title: Business plan 2026 }',
      '- Business plan 2026',
      'write each id with a colon instead of a dash: business-plan-2026: { title: Business plan 2026 }',
      'business-plan-2026: { title: Business plan 2026 }',
    ],
    [
      'plan: { title: Business plan 2026 }',
      '- title: Business plan 2026',
      'write an id instead of each dash, and the rest below it: business-plan-2026: { title: Business plan 2026, … }',
      'business-plan-2026:\n    title: Business plan 2026',
    ],
    ['summary: As it is', 'description: As it is', 'did you mean "summary"?', 'summary: As it is'],
    ['because: Leases end', 'reason: Leases end', 'did you mean "because"?', 'because: Leases end'],
    ['choose: one, ', '', 'add choose: one, many or each', 'choose: many, '],
    [
      'cost: 4,',
      'cost: 4 (cheap to run),',
      'write { score: 4, because: "cheap to run" }',
      'cost: { score: 4, because: "cheap to run" },',
    ],
    [
      'cost: 4,',
      'cost: 4 - cheap to run,',
      'write { score: 4, because: "cheap to run" }',
      'cost: { score: 4, because: "cheap to run" },',
    ],
    ['cost: 4,', 'cost: 4/5,', 'write 4', 'cost: 4,'],
    ['cost: 4,', 'cost: 4 out of 5,', 'write 4', 'cost: 4,'],
    ['cost: 4,', 'cost: 4/10,', 'write a number, a range such as 3..4, or unknown', 'cost: unknown,'],
    ['cost: 4,', 'cost: 5-4,', 'write 4..5', 'cost: 4..5,'],
    [
      'options: [trust], because',
      'options: Independent trust, because',
      'write [trust]',
      'options: [trust], because',
    ],
    [
      'decided:',
      'published: { ranking: "1. Run by the council, 2. trust" }\ndecided:',
      'write [council, trust]',
      'published: { ranking: [council, trust] }\ndecided:',
    ],
    [
      'cost: 4,',
      'cost: 4, because: It is new,',
      'it belongs to one score: cost: { score: …, because: … }',
      'cost: { score: 4, because: It is new },',
    ],
    [
      'trust: 45% }',
      'trust: 40%, dont know: 5% }',
      'it can be "council", "trust", "other", "none" or "undecided"',
      'trust: 40%, undecided: 5% }',
    ],
    ['cost: 3, saving: 4,', 'money: 3,', 'score "cost" and "saving" instead', 'cost: 3, saving: 3,'],
  ])('%s, typed as %s: %s', (right, typed, hint, mended) => {
    expect(onlyOne(changed(right, typed, FILE)).hint).toBe(hint);
    expect(diagnosticsOf(changed(right, mended, FILE))).toEqual([]);
  });

  it('says where an option that is scored belongs', () => {
    const text = changed(
      'consultation:',
      '  mutual: { cost: 4, saving: 2, quality: amber }\nconsultation:',
      FILE,
    );
    expect(onlyOne(text).hint).toBe('add it under options, or write "council" or "trust"');
    expect(diagnosticsOf(changed('baseline:', '  mutual: { name: Mutual }\nbaseline:', text))).toEqual([]);
  });

  it('is given once where the table of scores is turned', () => {
    const rows = FILE.slice(FILE.indexOf('  council: { cost'), FILE.indexOf('consultation:'));
    const turned =
      '  cost: { council: 3, trust: 4 }\n  saving: { council: 4, trust: 2 }\n  quality: { council: green, trust: amber }\n';
    expect(onlyOne(FILE.replace(rows, turned))).toMatchObject({
      line: 20,
      message: 'the rows of the scores are options, and "cost" is a criterion',
      hint: 'write a row for each option, with its scores in it: council: { cost: …, saving: …, quality: … }',
    });
  });
});
