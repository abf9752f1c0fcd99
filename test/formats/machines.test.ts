// JSON, a line of JSON, CSV: what other programs read, to the byte.
import { describe, expect, it } from 'vitest';
import { field } from '../../src/formats/csv.js';
import { formats } from '../../src/formats/index.js';
import {
  barnet,
  criterion,
  diagnostic,
  option,
  outcomeOf,
  ranked,
  resultOf,
  stopsShort,
} from './fixtures.js';
import { checkOf, rankingOf, render } from './screens.js';

describe('the formats', () => {
  it('are these, in this order', () => {
    expect(formats.map(({ id, extension }) => `${id} ${extension}`)).toEqual([
      'table .txt',
      'pretty .txt',
      'json .json',
      'ndjson .ndjson',
      'csv .csv',
      'markdown .md',
      'html .html',
      'docx .docx',
      'xlsx .xlsx',
      'svg .svg',
      'png .png',
      'sarif .sarif',
      'junit .xml',
      'github .txt',
      'gitlab .json',
    ]);
    expect(formats.filter(({ only }) => only === 'check').map(({ id }) => id)).toEqual([
      'sarif',
      'junit',
      'github',
      'gitlab',
    ]);
    expect(formats.filter(({ showsDiagnostics }) => !showsDiagnostics).map(({ id }) => id)).toEqual([
      'csv',
      'svg',
      'png',
    ]);
  });
});

describe('json', () => {
  it('is the result itself: one object for a ranking, an array for a check', async () => {
    const result = resultOf(barnet, [diagnostic()]);
    const text = await render('json', { kind: 'ranking', results: [result] });
    expect(JSON.parse(text)).toEqual(result);
    expect(text.startsWith('{\n  "format": "appraisal-result/1",\n')).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
    const check = await render('json', checkOf(resultOf(undefined)));
    expect(JSON.parse(check)).toEqual([resultOf(undefined)]);
    expect(check.startsWith('[\n  {\n    "format"')).toBe(true);
    expect(await render('json', checkOf())).toBe('[]\n');
  });

  it('has zero without a sign, and no number that is not finite', async () => {
    const negative = outcomeOf({ ranking: [ranked('a', 1, -0, {})] });
    expect(await render('json', rankingOf(negative))).toContain('"total": 0,');
    for (const total of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const wrong = rankingOf(outcomeOf({ ranking: [ranked('a', 1, total, {})] }));
      await expect(render('json', wrong)).rejects.toThrow('"total" is not a finite number');
    }
  });

  it('can be looked at on a terminal, and reads back the same', async () => {
    const name = 'a\u001b[2J\u009b\u007f\u202e\u2028\u{e0001}\ud800 👩‍⚕️';
    const text = await render('json', rankingOf(outcomeOf({ title: name })));
    expect(text).not.toMatch(/[\u007f-\u009f\u202e\u2028]/);
    expect(text).not.toContain('\u001b');
    expect(JSON.parse(text).outcome.title).toBe(name);
    expect(text).toContain('👩‍⚕️');
  });
});

describe('ndjson', () => {
  it('is one result a line', async () => {
    const results = [resultOf(barnet), resultOf(undefined, [diagnostic()])];
    const text = await render('ndjson', { kind: 'ranking', results });
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(results);
    expect(await render('ndjson', { kind: 'ranking', results: [] })).toBe('');
  });
});

describe('csv of a ranking', () => {
  const outcome = outcomeOf({
    options: [
      option('b', 'Mutual', { model: 'mutual', standing: 'failing' }),
      option('c', 'Outsource', { standing: 'discounted', because: 'no bidder' }),
      option('a', 'In-house', { model: 'in-house', baseline: true }),
    ],
    criteria: [
      criterion('safety', 'Keeping adults safe', 2 / 3),
      criterion('cost', 'Cost, net', 1 / 3, { path: ['money'] }),
    ],
    ranking: [
      ranked(
        'a',
        1,
        200 / 3,
        { safety: 200 / 3, cost: 0 },
        {
          values: { safety: 100, cost: 0 },
          scores: { safety: 5 },
          written: { safety: '5', cost: 'unknown' },
          uncertain: { cost: 'unknown' },
          because: { safety: 'He said "yes"\nand no' },
          low: 60,
          high: 70.5,
          difference: 0,
        },
      ),
    ],
    failing: [
      {
        option: 'b',
        total: 50,
        values: { safety: 25, cost: 100 },
        scores: { safety: 2, cost: 190 },
        written: { safety: '2', cost: '190' },
        criteria: ['safety'],
      },
    ],
  });

  it('has a row for each option and criterion, unrounded, ranked options first', async () => {
    expect(await render('csv', rankingOf(outcome))).toBe(
      [
        'option,name,model,standing,baseline,rank,total,low,high,points,difference,criterion,criterion_name,group,weight,stated_weight,local_weight,effective_weight,score,written,value,contribution,uncertain,fails,because',
        'a,In-house,in-house,ranked,yes,1,66.66666666666667,60,70.5,,0,safety,Keeping adults safe,,0.6666666666666666,,,,5,5,100,66.66666666666667,,,"He said ""yes""\nand no"',
        'a,In-house,in-house,ranked,yes,1,66.66666666666667,60,70.5,,0,cost,"Cost, net",money,0.3333333333333333,,,,,unknown,0,0,unknown,,',
        'b,Mutual,mutual,failing,no,,50,,,,,safety,Keeping adults safe,,0.6666666666666666,,,,2,2,25,,,yes,',
        'b,Mutual,mutual,failing,no,,50,,,,,cost,"Cost, net",money,0.3333333333333333,,,,190,190,100,,,,',
        'c,Outsource,,discounted,no,,,,,,,safety,Keeping adults safe,,0.6666666666666666,,,,,,,,,,',
        'c,Outsource,,discounted,no,,,,,,,cost,"Cost, net",money,0.3333333333333333,,,,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('has a row for an option without criteria, and the header alone for nothing', async () => {
    const bare = outcomeOf({ options: [option('a', 'A', { standing: 'unscored' })] });
    expect((await render('csv', rankingOf(bare))).split('\r\n')[1]).toBe(`a,A,,unscored,no${','.repeat(20)}`);
    expect((await render('csv', rankingOf(outcomeOf({})))).split('\r\n').length).toBe(2);
    expect(
      (await render('csv', { kind: 'ranking', results: [resultOf(undefined)] })).split('\r\n').length,
    ).toBe(2);
  });

  it('leaves empty what is not known yet', async () => {
    const [, first] = (await render('csv', rankingOf(stopsShort))).split('\r\n');
    expect(first).toBe(
      'recommission,Re-commission the service,outsource,unscored,no,,,,,,,control,Control of the service,,0.5,,,,,,,,,,',
    );
  });

  it('has as many fields in every row', async () => {
    const rows = (await render('csv', rankingOf(barnet))).trimEnd().split('\r\n');
    expect(rows.length).toBe(1 + 6 * 9);
  });
});

describe('csv of a paper', () => {
  it('is that of the ranking', async () => {
    expect(await render('csv', { kind: 'report', results: [resultOf(barnet)] })).toBe(
      await render('csv', rankingOf(barnet)),
    );
  });

  it('is a matrix where it is wanted: a row per option, scores, then values, then contributions', async () => {
    const outcome = outcomeOf({
      options: [
        option('a', 'A', { baseline: true }),
        option('b', 'B', { standing: 'failing' }),
        option('c', 'C', { standing: 'discounted' }),
      ],
      criteria: [criterion('x', 'X', 0.75), criterion('y', 'Y', 0.25)],
      ranking: [
        ranked(
          'a',
          1,
          62.5,
          { x: 37.5, y: 25 },
          { values: { x: 50, y: 100 }, scores: { x: 3 }, written: { x: '3', y: 'unknown' } },
        ),
      ],
      failing: [
        {
          option: 'b',
          total: 25,
          values: { x: 0, y: 100 },
          scores: { x: 1, y: 5 },
          written: { x: '1', y: '5' },
          criteria: ['x'],
        },
      ],
    });
    const text = await render('csv', { kind: 'report', results: [resultOf(outcome)] }, { wide: true });
    expect(text).toBe(
      [
        'option,name,model,standing,baseline,rank,total,low,high,points,difference,score:x,score:y,value:x,value:y,contribution:x,contribution:y',
        'a,A,,ranked,yes,1,62.5,,,,,3,unknown,50,100,37.5,25',
        'b,B,,failing,no,,25,,,,,1,5,0,100,,',
        'c,C,,discounted,no,,,,,,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });
});

describe('csv of a check', () => {
  it('has a row for each diagnostic', async () => {
    const text = await render(
      'csv',
      checkOf(resultOf(undefined, [diagnostic({ message: 'too, high', hint: '=1' })])),
    );
    expect(text).toBe(
      [
        'path,line,column,end_line,end_column,severity,rule,message,hint,pointer,suppressed_because',
        'appraisals/asc.yaml,41,38,41,39,error,score-out-of-scale,"too, high",\'=1,/scores/mutual/safety,',
        '',
      ].join('\r\n'),
    );
  });
});

describe('a field of csv', () => {
  it.each([
    ['=cmd()|A1', "'=cmd()|A1"],
    ['+38', "'+38"],
    ['-rm', "'-rm"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['-5', '-5'],
    ['-0.5', '-0.5'],
    ['3..4', '3..4'],
    ['50%', '50%'],
    [' lead', '" lead"'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a\u001b[2Jb', 'a\\u{1b}[2Jb'],
    [-0.5, '-0.5'],
    [-0, '0'],
    [1e-7, '1e-7'],
    [undefined, ''],
  ])('%j is written as %j', (value, text) => {
    expect(field(value)).toBe(text);
  });
});
