// Diagnostics at a terminal: the text by hand, and the carets under the right place whatever stands before it.
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/formats/width.js';
import type { Diagnostic, Result } from '../../src/result.js';
import { diagnostic, resultOf } from './fixtures.js';
import { checkOf, expectToFit, render } from './screens.js';

function pretty(one: Diagnostic, width = 80): Promise<string> {
  return render('pretty', checkOf(resultOf(undefined, [one])), { width });
}

/** What stands in the line of the file above the carets. */
async function marked(one: Diagnostic, width = 80): Promise<string> {
  const lines = (await pretty(one, width)).split('\n');
  const carets = lines.findIndex((line) => /^ *[│|] *\^+$/.test(line));
  const before = lines[carets]?.indexOf('^') ?? 0;
  const length = (lines[carets]?.length ?? 0) - before;
  let column = 0;
  let text = '';
  for (const { segment } of new Intl.Segmenter('en').segment(lines[carets - 1] ?? '')) {
    if (column >= before && column < before + length) text += segment;
    column += widthOf(segment);
  }
  return text;
}

describe('a diagnostic', () => {
  it('has place, severity, rule, message, line, carets and hint', async () => {
    expect(
      await pretty(diagnostic()),
    ).toBe(`appraisals/asc.yaml:41:38  error  score-out-of-scale   (nothing was computed)
  the score 7 of "Public service mutual" on "Keeping adults safe" is outside the
  scale 1 to 5
   41 │   mutual:     { wellbeing: 4, safety: 7, cost: 215 }
      │                                      ^
  hint: one-to-five runs from 1 (Fails) to 5 (Exceeds)

1 file, 3 rules: 1 error
`);
  });

  it('says that nothing was computed only of a fault', async () => {
    expect(await pretty(diagnostic({ rule: 'margin-thin', severity: 'warning' }))).not.toContain(
      'nothing was computed',
    );
  });

  it('goes without hint and line where there are none', async () => {
    const {
      hint: _,
      excerpt: __,
      ...bare
    } = diagnostic({ message: 'the file holds nothing', line: 1, column: 1 });
    expect(
      await pretty(bare),
    ).toBe(`appraisals/asc.yaml:1:1  error  score-out-of-scale   (nothing was computed)
  the file holds nothing

1 file, 3 rules: 1 error
`);
  });

  it('is drawn in 7 bits where asked', async () => {
    const text = await render('pretty', checkOf(resultOf(undefined, [diagnostic()])), { ascii: true });
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('\n   41 |   mutual:');
  });
});

describe('the carets', () => {
  const at = (text: string, part: string, column = 1): Diagnostic => {
    const start = text.indexOf(part);
    return diagnostic({
      column: column + start,
      endColumn: column + start + part.length,
      excerpt: { text, column },
    });
  };

  it.each([
    ['plain text', '  safety: unknown', 'unknown'],
    ['a tab before it', '\tname:\tMutual', 'Mutual'],
    ['a tab in it', 'a:\tb\tc', 'b\tc'],
    ['wide characters', '  名前: 社会福祉 # 注', '社会福祉'],
    ['emoji', '  name: 👩‍⚕️ nurse', 'nurse'],
    ['combining marks', '  name: Zoe\u0308 Smith', 'Smith'],
  ])('stand under %s', async (_, text, part) => {
    expect(await marked(at(text, part))).toBe(part.replace('\t', ' '));
  });

  it('stand under an escape code as it is shown', async () => {
    expect(await marked(at('name: a\u001b[31mb', '\u001b[31m'))).toBe('\\u{1b}[31m');
  });

  it('know that the excerpt may begin inside the line', async () => {
    expect(await marked(at('safety: 7, cost: 215', '7', 31))).toBe('7');
  });

  it('are one where the place has no length, and end with the line where it goes on', async () => {
    const text = 'scores:';
    expect(await marked(diagnostic({ column: 8, endColumn: 8, excerpt: { text, column: 1 } }))).toBe('');
    expect(
      await marked(diagnostic({ column: 1, endLine: 44, endColumn: 3, excerpt: { text, column: 1 } })),
    ).toBe(text);
  });

  it.each([80, 60, 40, 30, 24])('stay in sight in a long line at %d columns', async (width) => {
    const text = `${'before '.repeat(20)}HERE${' after'.repeat(20)}`;
    expect(await marked(at(text, 'HERE'), width)).toBe('HERE');
    expectToFit(await pretty(at(text, 'HERE'), width), width);
  });

  it('mark the beginning of what is longer than the screen', async () => {
    expect(await marked(at(`name: ${'long '.repeat(40)}`, 'long '.repeat(40)), 40)).toMatch(/^long long/);
  });
});

describe('many diagnostics', () => {
  it('fold after 200 a file, with the count', async () => {
    const many = Array.from({ length: 237 }, (_, index) =>
      diagnostic({ line: index + 1, endLine: index + 1 }),
    );
    const text = await render(
      'pretty',
      checkOf(resultOf(undefined, many), resultOf(undefined, [diagnostic()])),
    );
    expect(text).toContain('asc.yaml:200:38');
    expect(text).not.toContain('asc.yaml:201:38');
    expect(text).toContain('\n… and 37 more in appraisals/asc.yaml; --format json has all.\n');
    expect(text.endsWith('\n2 files, 3 rules: 238 errors\n')).toBe(true);
  });
});

describe('the closing line', () => {
  it('counts what was checked and what was found', async () => {
    const found = [
      diagnostic(),
      diagnostic(),
      diagnostic({ severity: 'warning', rule: 'margin-thin' }),
      diagnostic({ severity: 'note', rule: 'score-unexplained' }),
    ];
    const clean = resultOf(undefined);
    const last = async (...results: readonly Result[]) =>
      (await render('pretty', checkOf(...results))).trimEnd().split('\n').at(-1);
    expect(await last(resultOf(undefined, found), clean, clean)).toBe(
      '3 files, 3 rules: 2 errors, 1 warning, 1 note',
    );
    expect(await last(clean)).toBe('1 file, 3 rules: nothing found');
    expect(await last()).toBe('0 files, 0 rules: nothing found');
  });

  it('is all there is where nothing was found', async () => {
    expect(await render('pretty', checkOf(resultOf(undefined)))).toBe('1 file, 3 rules: nothing found\n');
  });
});

describe('at every width', () => {
  const hostile = diagnostic({
    rule: 'unknown-reference',
    message: `"\u001b[2J${'x'.repeat(200)}" is not 社会福祉 \u202e`,
    hint: `write ${'y'.repeat(200)}`,
    excerpt: { text: `\t\u001b[2J社会福祉${'z'.repeat(200)}`, column: 1 },
    column: 8,
    endColumn: 100,
  });

  it.each([200, 80, 60, 40, 30, 20])('fits %d columns', async (width) => {
    const output = checkOf(resultOf(undefined, [hostile, diagnostic()]));
    expectToFit(await render('pretty', output, { width }), width);
    expectToFit(await render('pretty', output, { width, colour: 1, ascii: true }), width);
  });

  it('writes out what can’t be seen', async () => {
    const text = await pretty(hostile);
    expect(text).toContain('\\u{1b}[2J');
    expect(text).toContain('\\u{202e}');
    expect(text).not.toContain('\u001b');
  });
});
