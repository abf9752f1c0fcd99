// The ways in which councils lay out a matrix, and what each is understood as; what can be read in two ways is asked.
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/formats/xlsx.js';
import { appraisalFile } from '../use-appraisals.js';
import { doubtAbout, imported, outcomeIn, printedErrors, refusalOf, textFrom } from './use.js';

const scale = { scale: ['0..10'] };

/** The lines of a file from one that begins so. */
function part(text: string, begins: string, lines: number): string {
  const all = text.split('\n');
  const first = all.findIndex((line) => line.startsWith(begins));
  return all.slice(first, first + lines).join('\n');
}

describe('what stands around the scores', () => {
  it('titles become the title, notes become comments, and nothing is lost', async () => {
    const text = await textFrom(
      'Who runs the pool?,,,\nDraft for the board,,,\n,,,\nCriterion,Weight,A,B\nQuality,60,4,3\nCost,40,2,5\n,,,\n1 = poor; 5 = good,,,\nSigned off: J. Doe,,,\n',
      scale,
    );
    expect(text).toMatch(/^title: Who runs the pool\?\s+# from A1$/m);
    for (const kept of ['A2: Draft for the board', 'A8: 1 = poor; 5 = good', 'A9: Signed off: J. Doe'])
      expect(text).toContain(`#   ${kept}\n`);
  });

  it('headings become comments where the weights are of the whole', async () => {
    const text = await textFrom(
      'Criterion,Weight,A,B\nPeople,50,,\nQuality,30,4,3\nSafety,20,2,5\nMoney,50,,\nCost,50,4,1\nTotal,100,360,240\n',
      scale,
    );
    expect(part(text, 'criteria:', 6)).toBe(
      [
        'criteria:',
        '  # People',
        '  quality: { name: Quality, weight: 30 }  # A3, B3',
        '  safety:  { name: Safety, weight: 20 }   # A4, B4',
        '  # Money',
        '  cost:    { name: Cost, weight: 50 }     # A6, B6',
      ].join('\n'),
    );
    expect(text).toContain('  of: points\n');
    expect(printedErrors(text)).toEqual([]);
  });

  it('headings become groups where each shares its weight out', async () => {
    // Pencil: 0.5 × (0.6 × 4 + 0.4 × 2) + 0.5 × 4 = 3.6; 0.5 × (0.6 × 3 + 0.4 × 5) + 0.5 × 1 = 2.4.
    const text = await textFrom(
      'Criterion,Weight,A,B\nPeople,50,,\nQuality,60,4,3\nSafety,40,2,5\nMoney,50,,\nCost,100,4,1\nTotal,,3.6,2.4\n',
      scale,
    );
    expect(outcomeIn(text).criteria.map(({ weight }) => weight)).toEqual([0.3, 0.2, 0.5]);
    expect(text).toContain('  of: average\n');
    expect(printedErrors(text)).toEqual([]);
  });

  it('the reasons beside the scores of each option become theirs, a column of notes describes the criteria', async () => {
    const paired = await textFrom(
      ',,Option A,,Option B,\nCriterion,Weight,Score,Rationale,Score,Rationale\nQuality,60,4,Strong team,3,\nCost,40,2,Dear,5,Cheap\n',
      scale,
    );
    expect(paired).toContain('    quality: { score: 4, because: Strong team }\n');
    expect(paired).toContain('    cost: { score: 5, because: Cheap }\n');
    expect(paired).toContain('    quality: 3\n');
    const single = await textFrom(
      'Criterion,Weight,A,B,Notes\nQuality,60,4,3,By the panel\nCost,40,2,5,\n',
      scale,
    );
    expect(single).toContain('quality: { name: Quality, weight: 60, description: By the panel }');
  });

  it('weights behind the names of criteria are weights', async () => {
    const text = await textFrom('Criterion,A,B\nQuality (60%),4,3\nCost - 40%,2,5\nTotal,3.2,3.8\n', scale);
    expect(text).toContain('quality: { name: Quality, weight: 60% }');
    expect(text).toContain('cost:    { name: Cost, weight: 40% }');
    expect(printedErrors(text)).toEqual([]);
  });
});

describe('what misleads', () => {
  it('columns called A x B under the names of options are weighted scores', async () => {
    const text = await textFrom(
      ',,Option 1,,Option 2,\nCriteria,Weight (A),Score (B),A x B,Score (B),A x B\nMoney,25%,1,0.25,3,0.75\nQuality,75%,2,1.50,4,3.00\nTOTAL,100%,,1.75,,3.75\nRANK,,,2,,1\n',
      scale,
    );
    expect(outcomeIn(text).options.map(({ name }) => name)).toEqual(['Option 1', 'Option 2']);
    expect(text).toContain(
      '  of: average\n  totals: { option-1: 1.75, option-2: 3.75 }\n  ranking: [option-2, option-1]\n',
    );
    expect(printedErrors(text)).toEqual([]);
  });

  it('groups and totals may stand in a column before the names', async () => {
    // 10 × 2 + 5 × 3 + 8 × 1 = 43; 10 × 1 + 5 × 1 + 8 × 2 = 31.
    const text = await textFrom(
      'Criteria,Sub-criteria,Weighting,A,B\nDesign,Plan,10,2,1\n,Utilities,5,3,1\n,Sub-total,15,35,15\nCost,Site,8,1,2\n,Sub-total,8,8,16\nTotal,,23,43,31\n',
      scale,
    );
    expect(part(text, 'criteria:', 6).replaceAll(/ +#/g, ' #').replaceAll(/: +\{/g, ': {')).toBe(
      'criteria:\n # Design\n  plan: { name: Plan, weight: 10 } # B2, C2\n  utilities: { name: Utilities, weight: 5 } # B3, C3\n # Cost\n  site: { name: Site, weight: 8 } # B5, C5',
    );
    expect(text).toContain('  totals: { a: 43, b: 31 }\n');
    expect(printedErrors(text)).toEqual([]);
  });

  it('criteria may be called evidence, and are scored all the same', async () => {
    const text = await textFrom(
      'Option,Strength of evidence,Evidence base\nWeight,60,40\nA,4,2\nB,3,5\n',
      scale,
    );
    expect(outcomeIn(text).criteria.map(({ name }) => name)).toEqual([
      'Strength of evidence',
      'Evidence base',
    ]);
  });

  it('two options of one name are asked about', async () => {
    expect(await doubtAbout('Criterion,Weight,Now,Then,Now\nQ,6,4,3,4\nC,4,2,5,2\n', scale)).toBe(
      'column C and column E are both called "Now"\n--leave-out C,E (if they are no options)\nor a name of its own for each in the sheet',
    );
  });

  it('a row of words under the header is no header', async () => {
    expect(
      await doubtAbout('criterion,Slack,Teams\nVoice,Y,N\nMetrics,2,1\nHelp,3,2\n', {
        ...scale,
        equalWeights: true,
      }),
    ).toContain('row 2 ("Voice") holds words and no numbers: "Y", "N"');
  });

  it('what is recommended sums an option up', async () => {
    const text = await textFrom(
      'Options,Quality,Cost,Total,Recommendation\nWeight,60,40,100,\nNow,2,3,240,Discount\nTrust,4,3,360,Preferred\n',
      scale,
    );
    expect(text).toContain('trust: { name: Trust, summary: "Recommendation: Preferred" }');
  });
});

describe('printed figures', () => {
  it('that are wrong are kept as they are, and validate names the figure of the sheet', async () => {
    // A textbook table with two wrong totals, 0.08 for 0.80 and 4.05 for 3.95 (test/known/cases/remediation-table-9-5.yaml).
    const text = await textFrom(
      [
        'option,efficiency 10%,emission 20%,costs 20%,technology duration 20%,economic benefit (future use) 20%,health 5%,social 5%,published',
        '0 do nothing,0,0,0,4,0,0,0,0.08',
        'dig and dump,5,0,3,1,10,5,8,4.05',
        'pump and treat,2,3,8,3,4,5,4,4.25',
        'in situ bioventilation,6,7,8,10,7,7,5,7.60',
        'enhanced bioventilation,8,8,9,7,9,8,6,8.1',
        'chemical oxidation,8,6,9,7,9,9,7,7.8',
      ].join('\n'),
      scale,
    );
    const said = printedErrors(text);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('0.08');
    expect(said[1]).toContain('4.05');
    expect(text).toContain('4 of 6 agree with the weights and scores, not I2, I3');
  });

  it('are points, an average or a total, whichever the sheet works out', async () => {
    const sheet = (a: string, b: string) =>
      `Criterion,Weight,A,B\nQuality,60,4,3\nCost,40,2,5\nTotal,,${a},${b}\n`;
    const kind = async (a: string, b: string) =>
      /^ {2}of: (\w+)$/m.exec(await textFrom(sheet(a, b), { scale: ['1..5'] }))?.[1];
    expect(await kind('320', '380')).toBe('points');
    expect(await kind('3.2', '3.8')).toBe('average');
    // (0.6 × 75 + 0.4 × 25, 0.6 × 50 + 0.4 × 100)
    expect(await kind('55', '70')).toBe('total');
  });

  it('may be percentages of the most or of their sum', async () => {
    const sheet = (a: string, b: string) =>
      `Criterion,Weight,A,B\nQuality,60,4,3\nCost,40,2,5\nTotal,,${a},${b}\n`;
    expect(await textFrom(sheet('64%', '76%'), { scale: ['1..5'] })).toContain('  percent-of: maximum\n');
    expect(await textFrom(sheet('45.7%', '54.3%'), { scale: ['1..5'] })).toContain('  percent-of: sum\n');
  });

  it('that nothing explains are asked about; sums without weights are left out', async () => {
    const sheet = 'Criterion,Weight,A,B\nQuality,60,4,3\nCost,40,2,5\nTotal,,17,19\n';
    expect(await doubtAbout(sheet, scale)).toMatch(
      /^row 4 \("Total"\) may hold totals, but C4 is 17, where the sum of weight × score is 320, .*--totals none$/s,
    );
    expect(await textFrom(sheet, { ...scale, totals: 'none' })).not.toContain('published:');
    const raw = await textFrom('Criterion,Weight,A,B\nQuality,60,4,3\nCost,40,2,5\nRaw total,,6,8\n', scale);
    expect(raw).toContain('#   row 4 "Raw total": the sum of the scores without weights\n');
    expect(raw).not.toContain('published:');
  });

  it('in ranks become an order, with ties', async () => {
    const text = await textFrom(
      'Criterion,Weight,A,B,C\nQuality,60,4,4,3\nCost,40,2,2,5\nRank,,2=,2=,1\n',
      scale,
    );
    expect(text).toContain('  ranking: [c, [a, b]]\n');
  });

  it('of weighted scores are checked too', async () => {
    const text = await textFrom(
      ',,Option A,,Option B,\nCriterion,Weight,Score,Weighted,Score,Weighted\nQuality,60,4,240,3,180\nCost,40,2,90,5,200\nTotal,100,,330,,380\n',
      scale,
    );
    expect(text).toContain('#   D4 is 90, where weight × score is 80.\n');
    expect(printedErrors(text)[0]).toContain('330');
  });
});

describe('what isn’t a number', () => {
  it('is unknown where there is no score, and says so', async () => {
    const text = await textFrom(
      'Criterion,Weight,A,B\nQuality,60,4,\nCost,40,TBC,5\nRisk,10,2-3,n/a\n',
      scale,
    );
    expect(text).toContain(
      '    quality: unknown                                               # D2 is empty\n'
        .replace(/ +#/, '  # ')
        .replace('#  ', '# '),
    );
    expect(text).toContain('    cost: { score: unknown, because: the sheet says TBC (C3) }\n');
    expect(text).toContain('    risk: 2..3\n');
    expect(outcomeIn(text).ranking).toHaveLength(2);
  });

  it('is refused with its cell otherwise, all cells at once', async () => {
    expect(
      await refusalOf('Criterion,Weight,A,B\nQuality,60,4 (good),3\nCost,40,2,five\nRisk,10,1,1\n', scale),
    ).toBe(
      [
        'C2 is "4 (good)", which is no score: leave the number alone in its cell, or type TBC if there is none',
        'D3 is "five", which is no score: leave the number alone in its cell, or type TBC if there is none',
      ].join('\n'),
    );
    expect(await refusalOf('Criterion,Weight,A,B\nQuality,sixty,4,3\nCost,40,2,5\n', scale)).toMatch(
      /B2, the weight of "Quality", is "sixty"/,
    );
  });

  it('names the number that an amount of money means', async () => {
    expect(await refusalOf('Criterion,Weight,A,B\nCost,60,£1.96m,£2.10m\nQuality,40,3,4\n', scale)).toBe(
      [
        'C2 is "£1.96m", which is no score: write 1.96, or type TBC if there is none',
        'D2 is "£2.10m", which is no score: write 2.10, or type TBC if there is none',
      ].join('\n'),
    );
  });

  it('may be levels once it is said what each is worth', async () => {
    const sheet = 'Criterion,Weight,A,B\nQuality,60,High,Low\nCost,40,Medium,high\n';
    expect(await doubtAbout(sheet, scale)).toContain('--levels "High=…, Low=…, Medium=…"');
    const text = await textFrom(sheet, { levels: 'High=100, Medium=50, Low=0' });
    expect(text).toContain('levels: { High: 100, Medium: 50, Low: 0 }');
    // 0.6 × 100 + 0.4 × 50, and 0.6 × 0 + 0.4 × 100.
    expect(outcomeIn(text).ranking.map(({ total }) => total)).toEqual([80, 40]);
  });
});

describe('what can be read in two ways', () => {
  it.each([
    [
      'which names are criteria',
      ',Alpha,Beta\nOne,4,3\nTwo,2,5\n',
      '--criteria-in rows ("One", "Two" are criteria)\n--criteria-in columns ("Alpha", "Beta" are criteria)',
    ],
    ['no weights', 'Criterion,A,B\nOne,4,3\nTwo,2,5\n', '--weight-column B\n--equal-weights'],
    [
      'two tables',
      'Criterion,Weight,A,B\nQ,6,4,3\nC,4,2,5\n,,,\nCriterion,Weight,A,B\nQ,6,24,18\nC,4,8,20\n',
      '--range A1:D3 (Criterion, Weight, A, B)\n--range A5:D7',
    ],
    [
      'two weights',
      'Criterion,Weight,Weighting,A,B\nQ,6,3,4,3\nC,4,7,2,5\n',
      '--weight-column B\n--weight-column C',
    ],
    ['a score without a weight', 'Criterion,Weight,A,B\nQ,6,4,3\nC,4,2,5\nX,,1,1\n', '--leave-out 4'],
    ['numbers without a name', 'Criterion,Weight,A,\nQ,6,4,3\nC,4,2,5\n', '--leave-out D'],
    [
      'decimals or thousands',
      'Criterion;Weight;A;B\nQ;6;1,234;3\nC;4;2;5\n',
      '--decimal point\n--decimal comma',
    ],
  ])('is asked: %s', async (_, sheet, flags) => {
    expect(await doubtAbout(sheet, scale)).toContain(flags);
  });

  it('the scale, which no sheet says, is always asked for', async () => {
    const sheet = 'Criterion,Weight,A,B\nQuality,60,4,3\nCost,40,2,5\n';
    expect(await doubtAbout(sheet)).toContain('the scores run from 2 to 5\n--scale 1..5');
    const text = await textFrom(sheet, { scale: ['1..5', 'Cost=5..1'] });
    // 0.6 × 75 + 0.4 × 75, and 0.6 × 50 + 0.4 × 0.
    expect(outcomeIn(text).ranking.map(({ total }) => total)).toEqual([75, 30]);
    expect(await textFrom(sheet, { scale: ['higher'] })).toContain('scores: { better: higher }');
    expect(await refusalOf(sheet, { scale: ['1..4'] })).toBe('D3 is 5, outside the scale 1..4');
    expect(await imported(sheet, { scale: ['1-4'] })).toMatchObject({ kind: 'wrong-wish' });
    expect(await imported(sheet, { scale: ['Costs=1..4'] })).toMatchObject({
      kind: 'wrong-wish',
      message: '--scale: there is no criterion "Costs"; did you mean "Cost"?',
    });
  });

  it('is settled by what is said', async () => {
    const sheet = ',Alpha,Beta\nOne,4,3\nTwo,2,5\n';
    const rows = await textFrom(sheet, { ...scale, criteriaIn: 'rows', equalWeights: true });
    const columns = await textFrom(sheet, { ...scale, criteriaIn: 'columns', equalWeights: true });
    expect(outcomeIn(rows).options.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(outcomeIn(columns).options.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(rows).toContain('# The sheet has no weights: every criterion counts the same');
  });
});

describe('CSV files', () => {
  const sheet = 'Criterion;Weight;Café;B\r\nQuality – all;21,5;3,5;4\r\nCost;78,5;4;2\r\n';
  const expected = ['Café', 'B'];
  it.each([
    ['UTF-8', Buffer.from(sheet), {}],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sheet}`), {}],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${sheet}`, 'utf16le'), {}],
    ['UTF-16 without', Buffer.from(sheet, 'utf16le'), {}],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${sheet}`, 'utf16le').swap16(), {}],
    ['Windows-1252', Buffer.from(sheet.replace('–', '\x96'), 'latin1'), { encoding: 'windows-1252' }],
    ['sep= first', Buffer.from(`sep=;\r\n${sheet}`), {}],
    ['tabs', Buffer.from(sheet.replaceAll(';', '\t')), {}],
  ])('in %s with decimal commas', async (_, bytes, wishes) => {
    const text = await textFrom(bytes, { ...scale, ...wishes });
    const { options, criteria, ranking } = outcomeIn(text);
    expect(options.map(({ name }) => name)).toEqual(expected);
    expect(criteria.map(({ name, statedWeight }) => [name, statedWeight])).toEqual([
      ['Quality – all', 21.5],
      ['Cost', 78.5],
    ]);
    // 0.215 × 35 + 0.785 × 40 and 0.215 × 40 + 0.785 × 20, on a scale from 0 to 10.
    expect(ranking.map(({ total }) => Math.round((total ?? 0) * 1e6) / 1e6)).toEqual([38.925, 24.3]);
  });

  it('in Windows-1252 are asked about, with a word to recognise', async () => {
    expect(await doubtAbout(Buffer.from(sheet, 'latin1'), scale)).toMatch(
      /it has "Café".*\n--encoding windows-1252/,
    );
  });
});

describe('workbooks', () => {
  it('are read as they show: merged names, percentages, results of formulas, numbers that are texts', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Cover', rows: [['Only words']] },
        {
          name: 'Scores',
          rows: [
            ['Ref', 'Criterion', 'Weight', 'Option 1', null, 'Option 2', null],
            [null, null, null, 'Score', 'Weighted', 'Score', 'Weighted'],
            [1, 'Quality', 0.6, '4', 2.4, 3, 1.8],
            [2, 'Cost', 0.4, 2, 0.8, null, 2],
            [null, 'Total', 1, null, 3.2, null, 3.8],
          ],
          merges: [
            { startRow: 0, endRow: 0, startCol: 3, endCol: 4 },
            { startRow: 0, endRow: 0, startCol: 5, endCol: 6 },
          ],
          cells: new Map([
            ['2,2', { value: 0.6, style: { numFmt: '0%' } }],
            ['3,2', { value: 0.4, style: { numFmt: '0%' } }],
            ['3,5', { value: 5, type: 'formula', formula: '2+3', formulaResult: 5 }],
            [
              '4,4',
              {
                value: 3.2,
                type: 'formula',
                formula: 'SUM(E3:E4)',
                formulaResult: 3.2,
                style: { numFmt: '0.00' },
              },
            ],
          ]),
        },
      ],
    });
    expect(await doubtAbout(bytes, scale)).toBe(
      'the workbook has 2 sheets\n--sheet "Cover"\n--sheet "Scores"',
    );
    const text = await textFrom(bytes, { ...scale, sheet: 'scores' }, 'a.xlsx');
    expect(part(text, 'criteria:', 3)).toBe(
      'criteria:\n  quality: { name: Quality, weight: 60% }  # B3, C3\n  cost:    { name: Cost, weight: 40% }     # B4, C4',
    );
    expect(part(text, 'scores:', 3)).toBe(
      'scores:\n  option-1: { quality: 4, cost: 2 }\n  option-2: { quality: 3, cost: 5 }',
    );
    expect(text).toContain('  totals: { option-1: 3.20, option-2: 3.8 }\n');
    expect(text).toContain('#   column A "Ref": numbers the rows\n');
    expect(text).toContain(
      '#   Numbers that the workbook holds as text, so that its sums pass over them: D3.\n',
    );
    expect(printedErrors(text)).toEqual([]);
  });

  it('with failed or uncalculated formulas or dates as scores are refused with the cells', async () => {
    const made = (cell: object) =>
      writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['Criterion', 'Weight', 'A', 'B'],
              ['Quality', 60, 4, 3],
              ['Cost', 40, 2, null],
              ['Risk', 40, 2, 3],
            ],
            cells: new Map([['2,3', cell]]),
          },
        ],
      });
    expect(await refusalOf(await made({ value: '#DIV/0!', type: 'error' }), scale, 'a.xlsx')).toMatch(
      /D3 is #DIV\/0!/,
    );
    expect(
      await refusalOf(await made({ value: null, type: 'formula', formula: '1/0' }), scale, 'a.xlsx'),
    ).toMatch(/D3 is a formula without a result/);
    const date = { value: 46115, style: { numFmt: 'dd/mm/yyyy' } };
    expect(await refusalOf(await made(date), scale, 'a.xlsx')).toMatch(
      /D3 is the date 2026-04-03; Excel makes dates/,
    );
  });
});

describe('scales that the sheet itself has', () => {
  const sheet =
    'Criterion,Unit,Worst,Best,Weight,A,B\nQuality,rating,1,5,60,4,3\nCost,£m,230,190,30,200,220\nSupport,%,0%,100%,10,50%,40%\n';
  it('are taken, units and all, and nobody is asked', async () => {
    const text = await textFrom(sheet);
    expect(part(text, 'criteria:', 4)).toBe(
      [
        'criteria:',
        '  quality: { name: Quality, weight: 60, scale: { worst: 1, best: 5 } }                  # A2, E2',
        '  cost:    { name: Cost, weight: 30, scale: { unit: "£m", worst: 230, best: 190 } }       # A3, E3',
        '  support: { name: Support, weight: 10, scale: { unit: "%", worst: 0, best: 100 } }     # A4, E4',
      ]
        .join('\n')
        .replaceAll(/ {3,}#/g, '  #'),
    );
    // 0.6 × 75 + 0.3 × 75 + 0.1 × 50, and 0.6 × 50 + 0.3 × 25 + 0.1 × 40.
    expect(outcomeIn(text).ranking.map(({ total }) => total)).toEqual([72.5, 41.5]);
  });

  it('give way to what is said', async () => {
    const text = await textFrom(sheet, { scale: ['Cost=lower'] });
    expect(text).toContain('scale: { better: lower }');
  });
});

it('a workbook of ours has its values read as they stand', async () => {
  const matrix = appraisalFile('mental-health-priorities-2023.yaml');
  const bytes = await xlsx.render(
    { kind: 'report', results: [matrix] },
    { width: 80, colour: 0, ascii: false },
  );
  if (typeof bytes === 'string') throw new Error('a workbook is no text');
  const text = await textFrom(bytes, { sheet: 'Values', scale: ['0..100'] }, 'paper.xlsx');
  const totals = (outcome: typeof matrix.outcome) =>
    outcome?.ranking.map(({ total }) => Math.round((total ?? 0) * 1e9));
  expect(totals(outcomeIn(text))).toEqual(totals(matrix.outcome));
  const scores = await textFrom(bytes, { sheet: 'Scores', equalWeights: true }, 'paper.xlsx');
  expect(scores).toContain('worst: 0, best: 100');
});
