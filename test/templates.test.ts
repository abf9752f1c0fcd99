// The templates, and files made of them: whatever names they are given read back exactly, under ids of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appraise } from '../src/index.js';
import { templateIds } from '../src/templates/ids.js';
import {
  appraisalFile,
  clashOf,
  criterionOf,
  draftOf,
  leavesOf,
  models,
  optionOf,
  refusalOf,
  templates,
} from '../src/templates/index.js';
import { idsOf } from '../src/write/ids-of.js';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schemas/appraisal.schema.json'), 'utf8'),
);

/** Words and signs that mean something to YAML, to this format, to a terminal or to the eye. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'no',
      'null',
      'true',
      'NaN',
      '~',
      'constructor',
      '__proto__',
      'other',
      'none',
      'undecided',
      'x-',
      '1.5',
    ],
    ...[
      ': ',
      ' #',
      '#',
      '- ',
      '? ',
      '& ',
      '*a',
      '!tag',
      '|',
      '>',
      "'",
      '"',
      '\\',
      '%',
      '@',
      '`',
      '{',
      '}',
      '[',
      ']',
    ],
    ...[
      ',',
      '=',
      '==',
      '...',
      '---',
      '<<',
      '\n',
      '\t',
      ' ',
      '\u00a0',
      '\u202e',
      '\u200b',
      '\u2028',
      '\ufeff',
    ],
    ...[
      'Café',
      '図書館',
      'مكتبة',
      '👩‍👩‍👧',
      '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
      'e\u0301',
      '£1.96m',
      '50%',
      'YYYY',
      '\ud7ff',
      '\u{10ffff}',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.lorem({ maxCount: 30 }),
);
const name = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''))
  .filter((text) => refusalOf(text) === undefined);
const names = (least: number) => fc.uniqueArray(name, { minLength: least, maxLength: 7 });

describe('files from templates', () => {
  it('give every title, option and criterion back exactly, under ids that are legal and different', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templateIds.map(({ id }) => id)),
        name,
        names(1),
        names(1),
        (id, title, options, criteria) => {
          const text = appraisalFile(
            draftOf(templates[id], {
              title,
              organisation: title,
              options: options.map((option) => ({ name: option })),
              criteria: criteria.map((criterion) => ({ name: criterion })),
            }),
            'appraisal.schema.json',
          );
          const { outcome, diagnostics } = appraise(text, { questions: [] });
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(outcome?.title).toBe(title);
          expect(outcome?.organisation).toBe(title);
          expect(outcome?.options.map((one) => one.name)).toEqual(options);
          expect(outcome?.criteria.map((one) => one.name)).toEqual(criteria);
          expect(new Set(outcome?.options.map((one) => one.id)).size).toBe(options.length);
          // Another reader of YAML finds the same.
          expect(Object.values(parse(text).options).map((one) => (one as { name: string }).name)).toEqual(
            options,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hide nothing in a line: no character that can’t be seen stands in the file itself', () => {
    fc.assert(
      fc.property(names(1), (options) => {
        const chosen = options.map((option) => ({ name: option }));
        const text = appraisalFile(draftOf(templates.blank, { options: chosen }), undefined);
        expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Co}]|[^\P{Cc}\n]/u);
        expect(text.split('\n').filter((line) => /^ {4}name: /.test(line))).toHaveLength(options.length + 3);
      }),
    );
  });

  it.each(templateIds)(
    '$id: switched on, every line is read, and what is left to fill in is a fault',
    ({ id }) => {
      const text = appraisalFile(draftOf(templates[id], {}), 'appraisal.schema.json');
      const on = (taken: RegExp) => appraise(text.replace(taken, '$1'), { questions: [] }).diagnostics;
      // An editor takes a space away with the #, or doesn't.
      for (const diagnostics of [on(/^( *)#(?!#| yaml-)/gm), on(/^( *)#(?!#| yaml-) ?/gm)]) {
        const faults = new Set(
          diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
        );
        expect([...faults].sort()).toEqual(['bad-date', 'consultation-without-respondents']);
      }
    },
  );

  it.each(templateIds)('$id: with the scores switched on and given, the options are ranked', ({ id }) => {
    const template = templates[id];
    const gates = new Set(leavesOf(template.criteria).flatMap((one) => (one.gate ? [one.id] : [])));
    const [before = '', block = ''] = appraisalFile(draftOf(template, {}), undefined).split(/^(?=#scores:)/m);
    const scores = block
      .replace(/\n\n[\s\S]*/, '\n')
      .replace(/^#/gm, '')
      .replace(
        /^ {4}([a-z-]+): unknown$/gm,
        (_, criterion) => `    ${criterion}: ${gates.has(criterion) ? 'yes' : 'Meets'}`,
      );
    const { outcome, diagnostics } = appraise(before + scores, { questions: [] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome?.ranking.map(({ total }) => total)).toEqual(
      template.options.map(() => expect.closeTo(50)),
    );
  });
});

describe('templates', () => {
  it('are listed by the ids that they stand under', () => {
    expect(Object.keys(templates)).toEqual(templateIds.map(({ id }) => id));
  });

  it('have the three themes of the toolkit and the five factors of the Green Book', () => {
    expect(
      templates['libraries-toolkit'].criteria.filter(({ criteria }) => criteria).map((one) => one.name),
    ).toEqual(['Desirability', 'Viability', 'Feasibility']);
    // HM Treasury, The Green Book (2022), box 18.
    expect(templates['green-book-shortlist'].criteria.map((one) => one.name)).toEqual([
      'Strategic fit and meets business needs',
      'Potential value for money',
      'Supplier capacity and capability',
      'Potential affordability',
      'Potential achievability',
    ]);
  });

  it('know the models that the format knows', () => {
    expect([...models]).toEqual(schema.$defs.model.enum);
  });
});

describe('what is typed for an option or a criterion', () => {
  it('is the name, and what stands behind the last =', () => {
    expect(optionOf('A=B=trust')).toEqual({ name: 'A=B', model: 'trust' });
    expect(optionOf('A=B=')).toEqual({ name: 'A=B' });
    expect(optionOf('A =  mutual ')).toEqual({ name: 'A', model: 'mutual' });
    expect(criterionOf('Cost=12.5%')).toEqual({ name: 'Cost', weight: '12.5%' });
    expect(criterionOf('Cost=20..40')).toEqual({ name: 'Cost', weight: '20..40' });
    for (const weight of ['-1', '1e3', '007', '1,5', '2..3..4', '..', 'x'])
      expect(criterionOf(`Cost=${weight}`)).toHaveProperty('refusal');
    expect(optionOf('=trust')).toHaveProperty('refusal');
    expect(optionOf('\ud800')).toHaveProperty('refusal');
  });

  it('any name with one more = behind it is that name', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(optionOf(`${text}=`)).toEqual({ name: text });
      }),
    );
  });

  it('clashes only with itself', () => {
    expect(clashOf(['a', 'A', 'á'])).toBeUndefined();
    expect(clashOf(['a', 'b', 'a'])).toBe('"a" stands twice');
  });
});

describe('ids of names', () => {
  it('are short, cut between words, and numbered where they meet', () => {
    expect(
      idsOf(['A very long name that goes on and on without an end', 'x'.repeat(200)], 'option', []),
    ).toEqual(['a-very-long-name-that-goes-on', expect.stringMatching(/^x{32}$/)]);
    expect(
      idsOf(['None', 'Other', '1', '!', 'x-ray', 'Ünïted'], 'option', ['other', 'none', 'undecided']),
    ).toEqual(['none-2', 'other-2', 'option-3', 'option-4', 'ray', 'united']);
  });
});
