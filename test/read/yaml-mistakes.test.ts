// The commonest mistakes in YAML, wherever they are made: one diagnostic, on the line of the mistake, and what the
// hint gives to type is the text that was meant.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diagnosticsOf, onlyOne, said } from './use.js';

const HEAD = 'format: appraisal/1\n';

/** A place for a text: the line of it, and the file around it. */
interface Spot {
  readonly line: number;
  readonly file: (text: string) => string;
}

const lines: Readonly<Record<string, Spot>> = {
  'at the top': { line: 2, file: (text) => `${HEAD}title: ${text}\nstatus: draft\n` },
  'below a key': {
    line: 5,
    file: (text) =>
      `${HEAD}title: T\noptions:\n  nhs:\n    name: ${text}\n    model: in-house\n  b: { name: B }\n`,
  },
  'in a list': {
    line: 7,
    file: (text) =>
      `${HEAD}title: T\noptions: { a: { name: A } }\ndecided:\n  options: [a]\n  conditions:\n    - ${text}\n    - Second\n`,
  },
  'at the end of the file': { line: 2, file: (text) => `${HEAD}title: ${text}` },
  'at the end, below keys': {
    line: 5,
    file: (text) => `${HEAD}title: T\noptions:\n  nhs:\n    name: ${text}`,
  },
  'with Windows line ends': {
    line: 2,
    file: (text) => `${HEAD}title: ${text}\nstatus: draft\n`.replaceAll('\n', '\r\n'),
  },
};

const braces: Readonly<Record<string, Spot>> = {
  'in braces': {
    line: 4,
    file: (text) =>
      `${HEAD}title: T\noptions:\n  nhs: { name: ${text}, model: in-house }\n  b: { name: B }\n`,
  },
  'last in braces': {
    line: 4,
    file: (text) =>
      `${HEAD}title: T\noptions:\n  nhs: { model: in-house, name: ${text} }\n  b: { name: B }\n`,
  },
  'in braces over lines': {
    line: 5,
    file: (text) => `${HEAD}title: T\noptions:\n  nhs: {\n    name: ${text},\n    model: in-house\n  }\n`,
  },
};

const brackets: Readonly<Record<string, Spot>> = {
  'in brackets': {
    line: 6,
    file: (text) =>
      `${HEAD}title: T\noptions: { a: { name: A } }\ndecided:\n  options: [a]\n  conditions: [${text}, Second]\n`,
  },
};

/** What was typed, and the text that was meant. */
type Mistake = readonly [typed: string, meant: string];

const anywhere: readonly Mistake[] = [
  ['Option A: in-house', 'Option A: in-house'],
  ['Stage 1: plan: build', 'Stage 1: plan: build'],
  ["'It's ours'", "It's ours"],
  ["'Don't'", "Don't"],
  ["'Council' (draft)", "'Council' (draft)"],
  ['"Ours" is best', '"Ours" is best'],
  ['"The "shared" service"', 'The "shared" service'],
  ['"Ours', 'Ours'],
  ["'Ours", 'Ours'],
  ['@exampleshire', '@exampleshire'],
  ['`code` first', '`code` first'],
  ['%age of people', '%age of people'],
  ['*Best* option', '*Best* option'],
  ['**Best**', '**Best**'],
  ['& Sons', '& Sons'],
  ['&Sons of', '&Sons of'],
  ['!Important thing', '!Important thing'],
  ['! Important', '! Important'],
  ['> 3 libraries', '> 3 libraries'],
  ['| a line', '| a line'],
  ['A #1 choice', 'A #1 choice'],
  ['[Draft] paper', '[Draft] paper'],
  ['{Draft} paper', '{Draft} paper'],
  ['{{ name }}', '{{ name }}'],
  ['“Ours: the best”', 'Ours: the best'],
];

const inBraces: readonly Mistake[] = [
  ['Shared service, with the NHS', 'Shared service, with the NHS'],
  ['Meals, parks, and a library', 'Meals, parks, and a library'],
  ['Parks, of which: two', 'Parks, of which: two'],
  ['Quality, of life', 'Quality, of life'],
  ['Library says: all is well', 'Library says: all is well'],
  ['Trust name: two', 'Trust name: two'],
  ['Council model: as now', 'Council model: as now'],
  ['“Ours, the best”', 'Ours, the best'],
  ['Paper [draft]', 'Paper [draft]'],
  ['Paper {draft}', 'Paper {draft}'],
  ['#1 choice', '#1 choice'],
  ['- a thing', '- a thing'],
  ['? a thing', '? a thing'],
];

function check(spots: Readonly<Record<string, Spot>>, mistakes: readonly Mistake[]): void {
  const cases = Object.entries(spots).flatMap(([name, spot]) =>
    mistakes.map(([typed, meant]) => ({ name, spot, typed, meant })),
  );
  it.each(cases)('$typed $name', ({ spot, typed, meant }) => {
    const { line, hint = '' } = onlyOne(spot.file(typed));
    expect(line).toBe(spot.line);
    const given = [...hint.matchAll(/(?=("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'))/g)].map(([, text = '']) => text);
    const right = given.filter((text) => text.includes(meant[0] ?? '') && parse(text) === meant);
    expect(right, hint).not.toEqual([]);
    for (const text of right) expect(diagnosticsOf(spot.file(text))).toEqual([]);
  });
}

describe('a text that YAML reads otherwise', () => {
  check(lines, anywhere);
  check(braces, anywhere);
  check(braces, inBraces);
  check(brackets, anywhere);
});

describe('a sentence in braces', () => {
  const file = (entry: string) =>
    `${HEAD}title: T\noptions: { a: {}, b: {} }\nscales: { s: { worst: 1, best: 5 } }\ncriteria: { q: { weight: 1 }, c: { weight: 1 } }\nscores:\n  a: { q: ${entry}, c: 4 }\n  b: { q: 3, c: 4 }\n`;

  const sentences = [
    'slow, costly',
    'Ofsted says: adequate',
    'Adequate, says: Ofsted',
    'Two things: cheap, quick',
    'Two things matter; cost: the lower the better',
    'The report names one source: Ofsted',
    'Slow to start, of the seven sites two: North and South',
    `The service ${'has been run by the council since 1974, and '.repeat(5)}its staff say: keep it`,
  ];
  const places: readonly (readonly [string, (text: string) => string])[] = [
    ['last', (text) => `{ score: 4, because: ${text} }`],
    ['first', (text) => `{ because: ${text}, score: 4 }`],
  ];

  it.each(sentences.flatMap((text) => places.map(([place, entry]) => ({ text, place, entry }))))(
    'is put in quotes before all else: $text, $place',
    ({ text, entry }) => {
      const { line, hint } = onlyOne(file(entry(text)));
      expect(line).toBe(7);
      const [, typed = ''] = /^put the text in quotes: (because: "[^"]*")/.exec(hint ?? '') ?? [];
      expect(parse(typed)).toEqual({ because: text });
      expect(diagnosticsOf(file(entry(text).replace(`because: ${text}`, () => typed)))).toEqual([]);
    },
  );

  it('is cut short in a hint that nobody would type', () => {
    const { hint } = onlyOne(file(`{ score: 4, because: ${'It is so. '.repeat(30)}They say: keep it }`));
    expect(hint).toMatch(/^put the text in quotes: because: "It is so\. .{40,60}…"$/);
  });

  it.each([
    ['{ score: 4 because: cheap }', 'write score: 4, because: cheap'],
    ['{ because: cheap score: 4 }', 'write because: cheap, score: 4; if all of it is one text'],
    ['{ because: cheap; score: 4 }', 'write because: cheap, score: 4'],
    [
      '{ score: 4, because: cheap source: plan }',
      'write because: cheap, source: plan; if all of it is one text',
    ],
    ['{ score: 4, because: cheap, sauce: plan }', 'did you mean "source"?'],
    ['{ score: 4, because: cheap, year: 2028 }', 'it can be score, because or source'],
  ])('may be followed by another key: %s', (entry, hint) => {
    expect(onlyOne(file(entry)).hint?.slice(0, hint.length)).toBe(hint);
  });

  it('or stand where the others in the braces are on lines of their own', () => {
    const over = '{\n    because: cheap source: plan,\n    score: { low: 3, likely: 4, high: 5 } }';
    expect(onlyOne(file(over)).hint).toMatch(/^write because: cheap, source: plan;/);
    expect(onlyOne(file(over.replace('score:', 'source: b, score:'))).hint).toMatch(
      /^put the text in quotes/,
    );
  });

  it('is no sentence where ids are the keys', () => {
    const levels = (row: string) =>
      file('3')
        .replace('worst: 1, best: 5', 'levels: { poor: 0, good: 100 }')
        .replace('{ q: 3, c: 4 }\n  b', `${row}\n  b`)
        .replace('b: { q: 3, c: 4 }', 'b: { q: good, c: good }');
    expect(onlyOne(levels('{ q: good c: poor }')).hint).toBe(
      'write q: good, c: poor; if all of it is one text, write q: "good c: poor"',
    );
    expect(diagnosticsOf(levels('{ q: good, c: poor }'))).toEqual([]);
  });
});

describe('a key and its value', () => {
  const nested = (line: string) => `${HEAD}title: T\noptions:\n  nhs:\n    ${line}\n    model: in-house\n`;
  const inOne = (entry: string) => `${HEAD}title: T\noptions:\n  nhs: { model: in-house, ${entry} }\n`;

  it.each([
    ['name:Shared', 'name: Shared'],
    ['name = Shared', 'name: Shared'],
    ['name=Shared', 'name: Shared'],
    ['name Shared', 'name: Shared'],
  ])('%s', (typed, meant) => {
    for (const file of [nested, inOne]) {
      const { line, hint } = onlyOne(file(typed));
      expect([line, hint]).toEqual([file === nested ? 5 : 4, expect.stringContaining(`write ${meant}`)]);
      expect(diagnosticsOf(file(meant))).toEqual([]);
    }
  });

  it('may be followed by a comma that is missing', () => {
    const file = (row: string) =>
      `${HEAD}title: T\noptions: { a: { name: A } }\ncriteria: { q: { weight: 1, scale: { worst: 1, best: 5 } }, c: { weight: 1, scale: { worst: 1, best: 5 } } }\nscores:\n  a: { ${row} }\n`;
    for (const row of ['q: 3 c: 4', 'q: 3; c: 4']) expect(onlyOne(file(row)).hint).toBe('write q: 3, c: 4');
    expect(diagnosticsOf(file('q: 3, c: 4'))).toEqual([]);
    expect(onlyOne(file('q: 3.5, c: 4,5'))).toMatchObject({ rule: 'ambiguous-number' });
  });
});

describe('a row of scores', () => {
  const file = (row: string) =>
    `${HEAD}title: T\noptions: { a: {}, b: {} }\nscales: { s: { worst: 1, best: 5 } }\ncriteria: { q: { weight: 1 }, c: { weight: 1 } }\nscores:\n  a: ${row}\n  b: { q: 3, c: 4 }\n`;

  it('in which all is faulty is not one without scores', () => {
    expect(said(file('{q:3, c:4}'))).toEqual(['7:7 missing-value', '7:12 missing-value']);
    expect(said(file('{ q: 3, q: 4, c: 2 }'))).toEqual(['7:14 duplicate-key']);
    expect(said(file('{ q: 3, q: 4 }'))).toEqual(['7:3 score-missing', '7:14 duplicate-key']);
  });
});

describe('a score that nobody can give', () => {
  const file = (row: string) =>
    `${HEAD}title: T\noptions: { a: {}, b: {} }\nscales: { s: { worst: 1, best: 5 } }\ncriteria: { q: { weight: 1 }, c: { weight: 1 } }\nscores:\n  b: { q: 3, c: 4 }\n  a: ${row}\n`;

  it.each([
    ['{ q: -, c: 4 }', 'q'],
    ['{ q: - , c: 4 }', 'q'],
    ['{ c: 4, q: - }', 'q'],
    ['{ c: 4, q: -}', 'q'],
    ['{ q: { score: -, because: Not tried }, c: 4 }', 'score'],
    ['{ q: ?, c: 4 }', 'q'],
    ['\n    q: -\n    c: 4', 'q'],
    ['\n    c: 4\n    q: -', 'q'],
    ['\n    q: - # not yet\n    c: 4', 'q'],
  ])('is unknown: %s', (row, key) => {
    const sign = row.includes('?') ? '?' : '-';
    const { message, hint } = onlyOne(file(row));
    expect(message).toBe(`"${sign}" stands alone`);
    expect(hint).toBe(
      `write ${key}: unknown for a score that nobody can give; as text, write ${key}: "${sign}"`,
    );
    expect(diagnosticsOf(file(row.replace(`${key}: ${sign}`, `${key}: unknown`)))).toEqual([]);
  });

  it.each(['{ q: , c: 4 }', '{ q: "", c: 4 }', '{ q: { score: }, c: 4 }', '\n    q:\n    c: 4'])(
    'is not left out: %s',
    (row) => {
      expect(onlyOne(file(row))).toMatchObject({
        rule: 'missing-value',
        hint: 'write the score, or unknown if nobody can give it',
      });
    },
  );
});

describe('lines that are indented', () => {
  const file = (text: string) => `${HEAD}title: T\n${text}`;

  it('with tabs, all of them, are one slip', () => {
    const tabs = file('options:\n\tnhs:\n\t\tname: Shared\n\tmutual: { name: Mutual }\n');
    const { line, column, hint } = onlyOne(tabs);
    expect([line, column]).toEqual([4, 1]);
    expect(hint).toContain('2 more lines');
  });

  it.each([
    ['too far, a key', 'options:\n  nhs:\n    name: Shared\n      model: in-house\n', '6:7 syntax'],
    ['not far enough, a key', 'options:\n  nhs:\n    name: Shared\n   model: in-house\n', '6:4 syntax'],
    ['too far, an entry', 'options:\n  nhs: { name: N }\n    b: { name: B }\n', '5:5 syntax'],
    ['not far enough, an entry', 'options:\n  nhs: { name: N }\n b: { name: B }\n', '5:2 syntax'],
    ['too far, an item', 'decided:\n  options: none\n  conditions:\n    - One\n      - Two\n', '7:7 syntax'],
    [
      'too far, a part of the file',
      'options:\n  a: { name: A }\n  criteria:\n  q: { weight: 1 }\n',
      '5:3 syntax',
    ],
    [
      'too far, a part of the file with all of it',
      'options:\n  a: { name: A }\n  criteria:\n    q: { weight: 1 }\n',
      '5:3 syntax',
    ],
    ['not at all', 'options:\nnhs:\nname: Shared\nmodel: in-house\n', '3:1 missing-value'],
    ['not at all, below an entry', 'options:\n  nhs:\n  name: Shared\n  model: trust\n', '4:3 missing-value'],
    ['not at all, an entry', 'options:\n  a: { name: A }\nb: { name: B }\nbaseline: b\n', '5:1 unknown-key'],
    [
      'under a neighbour',
      'options:\n  a:\n    name: A\n    b: { name: B }\nbaseline: b\n',
      '6:5 unknown-key',
    ],
  ])('%s', (_, text, place) => {
    expect(said(file(text))).toEqual([place]);
  });

  it('with tabs in several parts are one slip too', () => {
    expect(said(file('options:\n\tnhs: {}\nsources:\n\ta: {}\n'))).toEqual(['4:1 syntax']);
  });

  it('with no-break spaces, they alone', () => {
    expect(said(file('options:\n  a:\n\u00a0\u00a0\u00a0\u00a0name: A\n  b: {}\n'))).toEqual([
      '5:1 invisible-character',
    ]);
  });

  it('only the first', () => {
    expect(said(` ${file('status: draft\nsummary: S\n')}`)).toEqual(['1:2 syntax']);
  });
});

describe('items of a list', () => {
  const file = (items: string) =>
    `${HEAD}title: T\noptions: { a: { name: A } }\ndecided:\n  options: [a]\n  conditions:\n${items}`;

  it.each(['-', '•', '–', '*'])('marked with %s alone', (mark) => {
    const space = mark === '-' ? '' : ' ';
    const { rule, hint } = onlyOne(file(`    ${mark}${space}One\n    ${mark}${space}Two\n`));
    expect(['syntax', 'alias']).toContain(rule);
    expect(hint).toMatch(/- (?:One|Two)$/);
  });

  it('may be texts with dashes in them, over several lines', () => {
    expect(diagnosticsOf(file('    - One - and a half\n      – or two –\n    - Two\n'))).toHaveLength(1);
    expect(diagnosticsOf(file('    - One - and\n      a half\n    - Two\n'))).toEqual([]);
  });
});
