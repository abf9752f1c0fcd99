// The page on a terminal: it fits every width, says what it says in 7 bits and in colour, and obeys no author.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/result.js';
import {
  barnet,
  criterion,
  diagnostic,
  mentalHealth,
  option,
  outcomeOf,
  ranked,
  resultOf,
  simple,
  stopsShort,
} from './fixtures.js';
import { checkOf, expectToFit, rankingOf, render, uncoloured } from './screens.js';

const WIDTHS = [200, 120, 100, 80, 72, 60, 50, 49, 40, 30, 20];

const HOSTILE = [
  '\u001b[2J\u001b[1;1HRefund approved',
  'safe\u202etxt.exe',
  'a | b\nsecond line\r\n\ttabbed',
  '=cmd()|"/C calc"!A0',
  'x'.repeat(300),
  '社会福祉サービスの共同運営について検討する選択肢',
  '👩‍⚕️👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 team 👍🏽 🇬🇧',
  'e\u0301\u0302\u0303 Z\u0335\u0321a\u0336l\u0337g\u0338o\u0334',
  'สวัสดีครับ हिन्दी العربية',
  '',
];

const hostile: Outcome = outcomeOf({
  title: HOSTILE.join(' '),
  options: HOSTILE.map((name, index) => option(`o${index}`, name, { model: 'mutual', summary: name })),
  criteria: HOSTILE.map((name, index) => criterion(`c${index}`, name, 0.1)),
  ranking: HOSTILE.map((_, index) =>
    ranked(
      `o${index}`,
      index + 1,
      90 - index,
      Object.fromEntries(HOSTILE.map((_, at) => [`c${at}`, 9 - index / 10])),
    ),
  ),
  facts: HOSTILE.map((says, index) => ({ id: `f${index}`, says, figure: says })),
  sources: HOSTILE.map((title, index) => ({ id: `s${index}`, title })),
});

const SITUATIONS: readonly (readonly [string, Outcome])[] = [
  ['a real paper', barnet],
  ['nine options', mentalHealth],
  ['a file that stops short', stopsShort],
  ['hostile names', hostile],
  ['an empty file', outcomeOf({})],
  [
    'a tie',
    simple([
      ['A', 1, 60],
      ['B', 1, 60],
    ]),
  ],
];

describe('at every width', () => {
  for (const [name, outcome] of SITUATIONS) {
    it.each(WIDTHS)(`${name} fits %d columns`, async (width) => {
      const output = {
        kind: 'ranking',
        results: [resultOf(outcome, [diagnostic(), diagnostic({ severity: 'note' })])],
      } as const;
      expectToFit(await render('table', output, { width }), width);
      expectToFit(await render('table', output, { width, ascii: true, colour: 1 }), width);
    });
  }
});

describe('a real paper at 80 columns', () => {
  it('has the verdict first, the table second', async () => {
    const text = await render('table', rankingOf(barnet));
    expect(text.split('\n').slice(0, 33).join('\n')).toBe(
      `
How should Barnet organise adult social care?
London Borough of Barnet, 19 September 2016

Reformed in-house service is the preferred option, with a total of 71.9 out of
100, 6.8 ahead of Shared service with the NHS.

! The scores are illustrative: they are not the organisation’s own.

What is uncertain may change this: Reformed in-house service could total as
little as 70.0 and Shared service with the NHS as much as 76.3.

                                                              Against
Rank  Option                           Total                 baseline    Support
────  ───────────────────────────  ────────────────────────  ────────  ─────────
   1  Reformed in-house service         71.9  █████████▍        +45.6        50%
      in-house                     70.0–73.8
   2  Shared service with the NHS       65.1  ████████▌         +38.9        40%
      shared service               54.0–76.3
   3  Public service mutual             51.0  ██████▋           +24.8      0–10%
      mutual                       50.3–51.8
   4  Current service, unchanged        26.3  ███▍           baseline  not asked
      in-house, baseline           22.5–30.0

Where the totals come from
                               Outcomes  Change and  Making the £1.96m   Public
Option                       for people     control     saving in time  support
───────────────────────────  ──────────  ──────────  ─────────────────  ───────
Reformed in-house service          30.0        19.4               15.0      7.5
Shared service with the NHS        32.3        14.4               12.5      6.0
Public service mutual              26.5        13.8               10.0      0.8
Current service, unchanged          7.5        10.0                5.0      3.8

Discounted options`.trimStart(),
    );
  });

  it('has cautions last: errors in full, warnings as sentences, and the count of all', async () => {
    const said = resultOf(barnet, [
      diagnostic({ severity: 'error', rule: 'score-out-of-scale', message: 'the score 7 is outside' }),
      diagnostic({
        severity: 'warning',
        rule: 'margin-thin',
        message: 'the lead is thin',
        hint: 'look again',
      }),
      diagnostic({ severity: 'note', rule: 'score-unexplained', message: 'nothing says why' }),
    ]);
    const text = await render('table', { kind: 'ranking', results: [said] });
    expect(text).toContain(
      '\nCautions\nappraisals/asc.yaml:41:38  error  score-out-of-scale   (nothing was computed)\n  the score 7 is outside\n',
    );
    expect(text).toContain('\n\n• The lead is thin.\n1 error, 1 warning and 1 note on this file: appraise ');
    expect(text).not.toMatch(/look again|nothing says why/);
    expectToFit(text, 80);
  });

  it('has no cautions where there are only notes, and says that there are', async () => {
    const noted = resultOf(barnet, [diagnostic({ severity: 'note', rule: 'score-unexplained' })]);
    const text = await render('table', { kind: 'ranking', results: [noted] });
    expect(text).not.toContain('Cautions');
    expect(text).toContain('\n\n1 note on this file: appraise validate appraisals/asc.yaml says where');
    expect(await render('table', rankingOf(barnet))).not.toContain('on this file');
  });

  it('counts the warnings beyond the eighth', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      diagnostic({ severity: 'warning', rule: 'margin-thin', message: `caution ${index}` }),
    );
    const text = await render('table', { kind: 'ranking', results: [resultOf(barnet, many)] });
    expect(text).toContain('• Caution 7.\n• 4 more warnings.\n12 warnings on this file');
    expect(text).not.toContain('aution 8');
  });
});

describe('a wide screen', () => {
  it('has contributions beside the totals in one table', async () => {
    const text = await render('table', rankingOf(barnet), { width: 120 });
    expect(text).not.toContain('Where the totals come from');
    expect(text).toMatch(
      /1 {2}Reformed in-house service .*71\.9 .* 30\.0 .* 19\.4 .* 15\.0 .* 7\.5 .* \+45\.6 .* 50%/,
    );
  });
});

describe('under 50 columns', () => {
  it('is a list, option by option', async () => {
    const text = await render('table', rankingOf(barnet), { width: 40 });
    expect(text).toContain(`
2 Shared service with the NHS
  shared service
  Total: 65.1 (54.0–76.3)
  ████████████████████████▊
  Outcomes for people: 32.3
  Change and control: 14.4
  Making the £1.96m saving in time: 12.5
  Public support: 6.0
  Against baseline: +38.9
  Support: 40%
`);
  });
});

describe('in 7 bits', () => {
  it.each(WIDTHS)('has only the author’s own letters beyond ASCII at %d columns', async (width) => {
    const text = await render('table', rankingOf(barnet), { width, ascii: true });
    expect(text.replaceAll('£', '')).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('####');
    expect(text).toContain("organisation's");
  });

  it('keeps letters', async () => {
    const text = await render('table', rankingOf(simple([['Café', 1, 60]])), { ascii: true });
    expect(text).toContain('Café');
  });
});

describe('colour', () => {
  it('is nowhere unless it is asked for', async () => {
    expect(await render('table', rankingOf(barnet))).not.toContain('\u001b');
    expect(await render('table', rankingOf(hostile))).not.toContain('\u001b');
  });

  it('changes nothing but colour', async () => {
    for (const colour of [1, 2, 3] as const) {
      const coloured = await render('table', rankingOf(barnet), { colour });
      expect(coloured).toContain('\u001b[1m');
      expect(coloured).toContain('\u001b[36m');
      expect(uncoloured(coloured)).toBe(await render('table', rankingOf(barnet)));
    }
  });

  it('ends on every line where it began', async () => {
    const coloured = await render('table', rankingOf(barnet), { colour: 1 });
    for (const line of coloured.split('\n')) {
      const codes = line
        .split('\u001b[')
        .slice(1)
        .map((part) => part.slice(0, part.indexOf('m')));
      const opened = codes.filter((code) => !['0', '22', '39'].includes(code)).length;
      expect(opened, line).toBe(codes.length - opened);
    }
  });
});

describe('hostile names', () => {
  it('are shown and not obeyed', async () => {
    const text = await render('table', rankingOf(hostile), { width: 120 });
    expect(text).toContain('\\u{1b}[2J\\u{1b}[1;1HRefund approved');
    expect(text).toContain('safe\\u{202e}txt.exe');
    expect(text).toContain('a | b second line tabbed');
    const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    expect(codes.filter((code) => (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code < 0xa0))).toEqual(
      [],
    );
    expect(text).not.toMatch(/[\u202a-\u202e\ue000]/);
  });

  it('of 300 letters take no more than 12 lines of a table', async () => {
    const long = outcomeOf({
      options: [option('a', 'y'.repeat(3000))],
      criteria: [criterion('c', 'C', 1)],
      ranking: [ranked('a', 1, 60, { c: 60 })],
    });
    const text = await render('table', rankingOf(long), { width: 80 });
    const rows = text.split('\n').filter((line) => /^(\s+1)?\s+y+…?/.test(line));
    expect(rows.length).toBe(12);
    expect(rows.at(-1)).toMatch(/…$/);
  });
});

describe('many options', () => {
  const many = simple(
    Array.from({ length: 300 }, (_, index) => [`Option ${index + 1}`, index + 1, 90 - index / 10] as const),
  );

  it.each([80, 40])('prints the first 200 at %d columns and says so', async (width) => {
    const text = await render('table', rankingOf(many), { width });
    expect(text).toContain('Option 200');
    expect(text).not.toContain('Option 201');
    expect(text.replaceAll('\n', ' ')).toContain(
      'These are the first 200 of 300 rows; --format csv has all.',
    );
  });
});

describe('many criteria', () => {
  it('are split into tables that each name the options', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const outcome = outcomeOf({
      options: [option('a', 'In-house'), option('b', 'Mutual')],
      criteria: ids.map((id, index) => criterion(id, `Criterion number ${index + 1}`, 1 / 12)),
      ranking: [
        ranked('a', 1, 60, Object.fromEntries(ids.map((id) => [id, 5]))),
        ranked('b', 2, 48, Object.fromEntries(ids.map((id) => [id, 4]))),
      ],
    });
    const text = await render('table', rankingOf(outcome), { width: 60 });
    expect(text).toContain('Where the totals come from\n');
    expect(text).toContain('Where the totals come from (continued)\n');
    expectToFit(text, 60);
  });
});

describe('a file with a fault', () => {
  it('is diagnostics only', async () => {
    const text = await render('table', { kind: 'ranking', results: [resultOf(undefined, [diagnostic()])] });
    expect(text).toBe(`appraisals/asc.yaml:41:38  error  score-out-of-scale   (nothing was computed)
  the score 7 of "Public service mutual" on "Keeping adults safe" is outside the
  scale 1 to 5
   41 │   mutual:     { wellbeing: 4, safety: 7, cost: 215 }
      │                                      ^
  hint: one-to-five runs from 1 (Fails) to 5 (Exceeds)

1 file, 3 rules: 1 error
`);
  });
});

describe('a check', () => {
  it('is a table for each file, and the count', async () => {
    const found = resultOf(undefined, [diagnostic({ message: 'too high', hint: 'write 5' })]);
    const text = await render('table', checkOf(found, resultOf(undefined)));
    expect(text).toBe(`appraisals/asc.yaml
Line   Rule                What is the matter
─────  ──────────────────  ──────────────────
41:38  error               too high
       score-out-of-scale  hint: write 5

2 files, 3 rules: 1 error
`);
  });

  it('says that nothing was found', async () => {
    expect(await render('table', checkOf(resultOf(undefined)))).toBe('1 file, 3 rules: nothing found\n');
  });

  it.each(WIDTHS)('fits %d columns', async (width) => {
    expectToFit(await render('table', checkOf(resultOf(undefined, [diagnostic()])), { width }), width);
  });
});

describe('the same result', () => {
  it('gives the same bytes', async () => {
    expect(await render('table', rankingOf(hostile))).toBe(await render('table', rankingOf(hostile)));
  });
});
