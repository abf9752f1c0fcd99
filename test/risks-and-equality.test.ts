// Risks and equality: what is found, what it is as a criterion, and what a slip is told.
import { describe, expect, it } from 'vitest';
import { appraise, defaultSettings } from '../src/appraise.js';
import { sourceOf } from '../src/read/text.js';
import { outcomeOf } from './use-appraisals.js';

const HEAD = 'options: { a: { name: A }, b: { name: B }, c: { name: C } }\nbaseline: a\n';
const RISKS = `${HEAD}risks:
  pensions:
    name: Pension deficit
    options:
      a: { likelihood: 4, impact: 5, mitigation: The council keeps it, owner: Director of Finance }
      b: { likelihood: 2, impact: 2 }
  staff:
    options:
      a: { likelihood: 5, impact: 4 }
      b: { likelihood: 3, impact: 3 }
`;

function asked(text: string, ...analyses: string[]) {
  const source = sourceOf('test.yaml', `format: appraisal/1\ntitle: A test\n${text}`);
  return appraise(source, { ...defaultSettings, analyses });
}

describe('risks', () => {
  it('have an exposure: the sum of likelihood times impact, and none where an option carries none', () => {
    expect(asked(RISKS, 'risks').outcome?.findings['risks']).toMatchObject({
      options: { a: { exposure: 40, worst: ['pensions', 'staff'] }, b: { exposure: 13, worst: ['staff'] } },
      risks: [
        {
          id: 'pensions',
          name: 'Pension deficit',
          options: { a: { exposure: 20, owner: 'Director of Finance' } },
        },
        { id: 'staff', name: 'staff', options: { b: { likelihood: 3, impact: 3, exposure: 9 } } },
      ],
    });
  });

  it('can be a criterion, where less is better', () => {
    const text = `${RISKS}criteria: { risk: { weight: 1, from: risks.exposure } }\nscores: { c: { risk: 0 } }\n`;
    const { ranking, criteria } = outcomeOf(text);
    expect(Object.fromEntries(ranking.map(({ option, total }) => [option, total]))).toEqual({
      a: 0,
      b: 67.5,
      c: 100,
    });
    expect(criteria[0]?.from).toBe('risks.exposure');
  });

  it('are asked of an option that no risk names', () => {
    const text = `${RISKS}criteria: { risk: { weight: 1, from: risks.exposure }, x: { weight: 1, scale: { worst: 0, best: 1 } } }
scores: { a: { x: 1 }, b: { x: 1 }, c: { x: 0 } }\n`;
    expect(() => outcomeOf(text)).toThrow('"C" has no score on "risk", and no risk names it');
  });

  it('run from 1 to 5, and their options are those of the file', () => {
    const six = asked(RISKS.replace('impact: 5', 'impact: 6'));
    expect(six.diagnostics).toMatchObject([
      { rule: 'wrong-type', line: 9, hint: 'write a whole number from 1 to 5' },
    ]);
    const other = asked(RISKS.replace('      b: { likelihood: 2', '      bb: { likelihood: 2'));
    expect(other.diagnostics).toMatchObject([
      { rule: 'unknown-reference', line: 10, hint: 'it can be "a", "b" or "c"' },
    ]);
  });

  it('are not asked about where there are none', () => {
    expect(asked(HEAD, 'risks', 'equality').outcome?.unanswered).toEqual({
      risks: 'the file has no risks',
      equality: 'the file has no equality impacts',
    });
  });
});

describe('equality', () => {
  const EQUALITY = `${HEAD}equality:
  age: { a: positive, b: { impact: negative, because: No bus, mitigation: Home visits } }
  disability: { a: unknown, b: neutral }
  carers: { a: neutral }
`;

  it('has every option under each kind of impact, the nine characteristics and others', () => {
    expect(asked(EQUALITY, 'equality').outcome?.findings['equality']).toMatchObject({
      options: {
        a: { positive: ['age'], neutral: ['carers'], negative: [], unknown: ['disability'] },
        b: { positive: [], neutral: ['disability'], negative: ['age'], unknown: [] },
      },
      notAssessed: [
        'gender-reassignment',
        'marriage-and-civil-partnership',
        'pregnancy-and-maternity',
        'race',
        'religion-or-belief',
        'sex',
        'sexual-orientation',
      ],
    });
  });

  it('knows four words', () => {
    const { diagnostics } = asked(EQUALITY.replace('a: unknown', 'a: none'));
    expect(diagnostics).toMatchObject([
      {
        rule: 'wrong-type',
        message: 'the impact of "a" on "disability" is "none", which is not an impact',
      },
    ]);
  });
});
