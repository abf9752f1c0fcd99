// The page as GitHub Markdown: tables that GitHub reads, and authors' words that stay words.
import { describe, expect, it } from 'vitest';
import { text } from '../../src/formats/markdown.js';
import { barnet, diagnostic, mentalHealth, resultOf, simple, stopsShort } from './fixtures.js';
import { checkOf, rankingOf, render } from './screens.js';

describe('the page', () => {
  it('begins with title, verdict, caution and table', async () => {
    const markdown = await render('markdown', rankingOf(barnet));
    expect(
      markdown.startsWith(`# How should Barnet organise adult social care?

London Borough of Barnet, 19 September 2016

**Reformed in-house service is the preferred option, with a total of 71.9 out of 100, 6.8 ahead of Shared service with the NHS.**

> [!IMPORTANT]
> The scores are illustrative: they are not the organisation’s own.

What is uncertain may change this: Reformed in-house service could total as little as 70.0 and Shared service with the NHS as much as 76.3.

| Rank | Option | Total | Outcomes for people | Change and control | Making the £1.96m saving in time | Public support | Against baseline | Support |
| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 1 | Reformed in-house service (in-house) | 71.9 (70.0–73.8) | 30.0 | 19.4 | 15.0 | 7.5 | +45.6 | 50% |
| 2 | Shared service with the NHS (shared service) | 65.1 (54.0–76.3) | 32.3 | 14.4 | 12.5 | 6.0 | +38.9 | 40% |
`),
    ).toBe(true);
    expect(markdown.endsWith('\n')).toBe(true);
    expect(markdown.endsWith('\n\n')).toBe(false);
  });

  it('shows a tree as indents', async () => {
    expect(await render('markdown', rankingOf(barnet))).toContain(
      '\n| &emsp;Wellbeing, and staying at home |  | 16% | 1 to 5 |\n',
    );
  });

  it('keeps to the decimals that are asked for', async () => {
    const markdown = await render('markdown', rankingOf(mentalHealth), { decimals: 2 });
    expect(markdown).toContain('| 7 | HrmPrbsA | 35.91 |\n| 8 | PeerSupp | 35.83 |');
  });

  it('knows a file that stops short', async () => {
    expect(await render('markdown', rankingOf(stopsShort))).toContain(
      '**No option is ranked yet: none of the 2 options',
    );
  });

  it('has a table of diagnostics for a check, after a ranking, and instead of one', async () => {
    const row = '| 41:38 | error (score-out-of-scale) | the score 7 of "Public service mutual"';
    expect(await render('markdown', checkOf(resultOf(undefined, [diagnostic()])))).toContain(row);
    expect(await render('markdown', checkOf(resultOf(undefined)))).toBe(
      '**1 file, 3 rules: nothing found**\n',
    );
    const faulty = await render('markdown', {
      kind: 'ranking',
      results: [resultOf(undefined, [diagnostic()])],
    });
    expect(faulty.startsWith('# Nothing was computed\n')).toBe(true);
    expect(faulty).toContain(row);
    expect(
      await render('markdown', { kind: 'ranking', results: [resultOf(barnet, [diagnostic()])] }),
    ).toContain(row);
  });
});

describe('an author’s words', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['*bold* _it_ ~gone~', '\\*bold\\* \\_it\\_ \\~gone\\~'],
    ['`code`', '\\`code\\`'],
    ['[text](http://x.org)', '\\[text\\](http\\://x.org)'],
    ['https://x.org www.x.org', 'https\\://x.org www\\.x.org'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&amp;', '&amp;amp;'],
    ['@team', '@&#8203;team'],
    ['me@x.org', 'me@&#8203;x.org'],
    ['#12', '\\#&#8203;12'],
    ['$x$', '\\$x\\$'],
    ['one\ntwo', 'one two'],
    ['a\u001b[2J\u202e', 'a\\\\u\\{1b\\}\\[2J\\\\u\\{202e\\}'],
    ['£1.96m, 50% – “yes”', '£1.96m, 50% – “yes”'],
  ])('%j is written as %j', (words, escaped) => {
    expect(text(words)).toBe(escaped);
  });

  it('begin no list, heading or rule', async () => {
    const markdown = await render(
      'markdown',
      rankingOf({ ...stopsShort, question: '- 1. # > x', summary: '1. first' }),
    );
    expect(markdown).toContain('\n\n\\- 1. \\# &gt; x.\n');
    expect(markdown).toContain('\n\n1\\. first.\n');
  });

  it('make no cell more than there are', async () => {
    const markdown = await render('markdown', rankingOf(simple([['A | B\n| C', 1, 60]])));
    const row = markdown.split('\n').find((line) => line.startsWith('| 1 |'));
    expect(row).toBe('| 1 | A \\| B \\| C | 60.0 |');
  });
});
