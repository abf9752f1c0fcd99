// Files that nobody wrote by hand: each gets a clear answer, and the work is bounded. Times are measured outside
// the tests; here every bound is one that can be counted.
import { describe, expect, it } from 'vitest';
import { MOST_FAULTS } from '../../src/read/enough.js';
import { MOST_DEPTH, MOST_TOKENS } from '../../src/read/scan.js';
import { MOST_BYTES } from '../../src/read/text.js';
import { appraised, changed, diagnosticsOf, onlyOne, SMALL, said } from './use.js';

const HEAD = 'format: appraisal/1\ntitle: x\n';

function many(count: number, each: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => each(index)).join('');
}

/** The first thing said, as its rule; `-` if nothing is. */
function first(text: string | Uint8Array): string {
  return diagnosticsOf(text)[0]?.rule ?? '-';
}

describe('limits', () => {
  it('of bytes: one more than 5,000,000 is refused unread', () => {
    const most = Buffer.alloc(MOST_BYTES, ' ');
    most.write(HEAD);
    expect(first(most)).toBe('-');
    expect(onlyOne(Buffer.concat([most, Buffer.from(' ')])).rule).toBe('too-large');
  });

  it('of words and marks: 100,000 keys in 1 MB are refused where the limit is reached', () => {
    const text = HEAD + many(100_000, (index) => `k${index}: v\n`);
    const { rule, line } = onlyOne(text);
    expect(rule).toBe('too-large');
    expect(line).toBeLessThan(MOST_TOKENS / 4);
  });

  it.each([
    ['brackets', `${HEAD}x: ${'['.repeat(100_000)}`],
    ['brackets that are closed', `${HEAD}x: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['brackets after brackets that close nothing', `${HEAD}${'}'.repeat(1000)}${'['.repeat(100_000)}`],
    ['braces', `${HEAD}x: ${'{a: '.repeat(100_000)}`],
    ['lists in lists', `${HEAD}x:\n ${'- '.repeat(100_000)}`],
    ['lists in lists after a bracket that is not closed', `${HEAD}x: [\ny:\n ${'- '.repeat(100_000)}`],
    ['keys in keys', `${HEAD}${'? '.repeat(100_000)}`],
    ['indentation', HEAD + many(2000, (index) => `${' '.repeat(index)}a:\n`)],
  ])('of depth, by %s', (_, text) => {
    const refused = diagnosticsOf(text).filter(({ rule }) => rule === 'too-large');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toContain(String(MOST_DEPTH));
  });

  it(`of depth are not reached by ${MOST_DEPTH - 4} levels`, () => {
    const deep = MOST_DEPTH - 4;
    expect(first(`${HEAD}x-a: ${'{a: '.repeat(deep)}1${'}'.repeat(deep)}\n`)).toBe('-');
  });

  it.each([
    ['options', `${HEAD}options:\n${many(1001, (index) => `  o${index}: {}\n`)}`, '3:1'],
    ['criteria', `${HEAD}criteria:\n${many(101, (index) => `  c${index}: {}\n`)}`, '3:1'],
    [
      'criteria below criteria',
      `${HEAD}criteria:\n${many(51, (index) => `  g${index}: { criteria: { a${index}: {}, b${index}: {} } }\n`)}`,
      '3:1',
    ],
    [
      'scores',
      `${HEAD}scores:\n${many(501, (o) => `  o${o}: { ${many(100, (c) => `c${c}: 1, `)} }\n`)}`,
      '3:1',
    ],
  ])('of %s', (_, text, place) => expect(said(text)).toEqual([`${place} too-large`]));

  it.each([
    ['1,000 options', `${HEAD}options:\n${many(1000, (index) => `  o${index}: {}\n`)}`],
    ['100 criteria', `${HEAD}criteria:\n${many(100, (index) => `  c${index}: {}\n`)}`],
  ])('are not reached by %s', (_, text) => expect(first(text)).toBe('-'));
});

describe('very many faults', () => {
  const table = (score: string) =>
    `${HEAD}options:\n${many(250, (o) => `  option-${o}: {}\n`)}criteria:\n${many(
      50,
      (c) => `  criterion-${c}: { weight: 1, scale: { worst: 1, best: 5 } }\n`,
    )}scores:\n${many(250, (o) => `  option-${o}: { ${many(50, (c) => `criterion-${c}: ${score}, `)} }\n`)}`;

  it.each([
    ['scores that are words', table('wrong'), 'score-not-on-scale'],
    ['scores that are true', table('true'), 'wrong-type'],
    ['scores outside the scale', table('7'), 'score-out-of-scale'],
    ['unknown keys', HEAD + many(12_000, (index) => `k${index}: v\n`), 'unknown-key'],
    ['the same key', HEAD + many(12_000, () => 'summary: v\n'), 'duplicate-key'],
    [
      'keys without a value',
      `${HEAD}options:\n${many(12_000, (index) => `  k${index}:\n`)}`,
      'missing-value',
    ],
    ['octal numbers', HEAD + many(12_000, (index) => `x-${index}: 017\n`), 'ambiguous-number'],
    ['texts cut off', HEAD + many(12_000, (index) => `x-${index}: a #b\n`), 'lost-text'],
    ['anchors', HEAD + many(12_000, (index) => `x-${index}: &a 1\n`), 'alias'],
    ['control characters', HEAD + many(12_000, () => '\u0001\n'), 'control-character'],
    [
      'options that are not there',
      `${HEAD}options: { option-1: {} }\nrecommendation: { options: [${many(12_000, (index) => `optoin-${index},`)}] }\n`,
      'unknown-reference',
    ],
  ])('of %s: the first are listed, and that there are more', (_, text, rule) => {
    const diagnostics = diagnosticsOf(text);
    expect(diagnostics).toHaveLength(MOST_FAULTS + 1);
    expect(diagnostics.filter((each) => each.rule === rule)).toHaveLength(MOST_FAULTS);
    expect(diagnostics.filter((each) => each.rule === 'too-large')).toHaveLength(1);
  });

  it.each([
    ['texts that begin with @', HEAD + many(12_000, (index) => `k${index}: @a\n`)],
    ['brackets that close nothing', HEAD + many(12_000, (index) => `k${index}: }\n`)],
    ['brackets that are not closed', HEAD + many(12_000, () => 'a: [\n')],
    ['colons in texts', HEAD + many(12_000, (index) => `k${index}: a: b\n`)],
    ['commas', `${HEAD}x: [${','.repeat(100_000)}]`],
    ['quotes that do not end', HEAD + many(12_000, (index) => `k${index}: "a\n`)],
  ])('of syntax, by %s: twenty at most', (_, text) => {
    const diagnostics = diagnosticsOf(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(20);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['syntax']));
  });
});

describe('references of YAML', () => {
  it('do not unfold: every anchor and alias of a bomb is told', () => {
    const bomb = `x-a: &a [x,x,x,x,x,x,x,x,x]\n${many(9, (index) => `x-${index}: &b${index} [${'*a,'.repeat(9)}]\n`)}`;
    const rules = diagnosticsOf(HEAD + bomb).map(({ rule }) => rule);
    expect(rules).toHaveLength(1 + 9 * 10);
    expect(new Set(rules)).toEqual(new Set(['alias']));
  });

  it('are told one by one', () => {
    expect(said(`${HEAD}x-a: *nowhere\n`)).toEqual(['3:6 alias']);
    expect(said(`${HEAD}x-a: { <<: { b: 1 } }\n`)).toEqual(['3:8 alias']);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, swap: boolean): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };

  it.each([
    ['little-endian with a mark', utf16(`\ufeff${SMALL}`, false), 'little-endian'],
    ['big-endian with a mark', utf16(`\ufeff${SMALL}`, true), 'big-endian'],
    ['little-endian without one', utf16(SMALL, false), 'little-endian'],
    ['big-endian without one', utf16(SMALL, true), 'big-endian'],
  ])('of UTF-16, %s, are named', (_, bytes, name) => {
    const { rule, message } = onlyOne(bytes);
    expect([rule, message.includes(name)]).toEqual(['encoding', true]);
  });

  it('that are no UTF-8 are shown where they stand', () => {
    const bytes = Buffer.from(changed('Independent trust', 'Caf\u00e9 trust'), 'latin1');
    expect(onlyOne(bytes)).toMatchObject({ rule: 'encoding', line: 7, column: 22 });
  });

  it.each([
    ['a character cut in two at the end', Buffer.from(`${HEAD}summary: \u00e9`).subarray(0, -1)],
    ['an overlong slash', Buffer.from([...Buffer.from(HEAD), 0xc0, 0xaf])],
    ['half a surrogate pair', Buffer.from([...Buffer.from(HEAD), 0xed, 0xa0, 0x80])],
    ['more than Unicode has', Buffer.from([...Buffer.from(HEAD), 0xf5, 0x80, 0x80, 0x80])],
  ])('with %s are no UTF-8', (_, bytes) => expect(onlyOne(bytes).rule).toBe('encoding'));

  it.each([
    ['none', ''],
    ['spaces', '   \n\t\n'],
    ['a byte order mark', '\ufeff'],
    ['a comment', '# nothing yet\n'],
    ['a document without content', '---\n...\n'],
  ])('with %s are an empty file', (_, text) => expect(onlyOne(text).rule).toBe('empty-file'));

  it('of a device full of zeros are control characters or another encoding, and no text', () => {
    expect(['encoding', 'control-character']).toContain(first(Buffer.alloc(100)));
  });
});

describe('characters', () => {
  it.each([
    ['NUL', '\u0000'],
    ['an escape code', '\u001b[31m'],
    ['a bell', '\u0007'],
    ['DEL', '\u007f'],
    ['a C1 control', '\u0085'],
    ['a lone carriage return', 'a\rb'],
  ])('%s is a fault, openly', (_, character) => {
    expect(onlyOne(`${HEAD}summary: ${character}\n`).rule).toBe('control-character');
  });

  it.each(['\\0', '\\e[31m', '\\x07', '\\u0085', '\\r', '\\f'])('%s is a fault, escaped', (written) => {
    expect(onlyOne(`${HEAD}summary: "a${written}b"\n`).rule).toBe('control-character');
  });

  it.each(['\\ud800', '\\udc00x', '\\ud83dx'])('%s is half a character', (written) => {
    expect(onlyOne(`${HEAD}summary: "a${written}"\n`).rule).toBe('encoding');
  });

  it('tabs and line ends inside texts are fine', () => {
    expect(first(`${HEAD}summary: "a\\tb\\nc"\nquestion: |\n  a\tb\n  c\n`)).toBe('-');
  });

  it('Windows line ends do not get into texts', () => {
    const text = `${HEAD}summary: |\n  a\n  b\n`;
    const windows = appraised(text.replaceAll('\n', '\r\n'));
    expect(windows.diagnostics).toEqual([]);
    expect(windows.outcome?.summary).toBe('a\nb\n');
  });
});

describe('names that programs trip over', () => {
  it.each(['constructor', 'no', 'yes', 'null', 'true', 'prototype', 'then', 'length', 'x', 'a1-2'])(
    '%s is an id like any other',
    (id) => {
      const text = SMALL.replaceAll(/\btrust\b/g, id).replace(`[${id}]`, `["${id}"]`);
      expect(said(text)).toEqual([]);
      expect(appraised(text).outcome?.ranking.map(({ option }) => option)).toContain(id);
    },
  );

  it.each([
    '__proto__',
    'toString',
    'hasOwnProperty',
    '1',
    '-1',
    'x-1-',
    'Trust',
    'trüst',
    'a_b',
    'a.b',
    'a'.repeat(65),
  ])('%s is not an id, and is told so', (id) => {
    const rules = diagnosticsOf(changed('  trust: { name', `  ${id}: { name`)).map(({ rule }) => rule);
    if (id.startsWith('x-')) expect(rules).not.toContain('bad-id');
    else expect(rules).toContain('bad-id');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is an unknown key everywhere',
    (key) => {
      expect(said(`${HEAD}${key}: { a: 1 }\n`)).toEqual(['3:1 unknown-key']);
      expect(said(changed('weight: 60', `weight: 60, ${key}: 1`))).toEqual(['14:25 unknown-key']);
      expect(said(changed('access: 4', `access: { score: 4, ${key}: 1 }`))).toHaveLength(1);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    '%s may be a key of one’s own, and comes out whole',
    (key) => {
      const { outcome } = appraised(`${HEAD}x-mine: { ${key}: { a: 1 } }\n`);
      expect(JSON.stringify(outcome?.extensions)).toBe(`{"x-mine":{"${key}":{"a":1}}}`);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('%s may be a level and a label', (word) => {
    const levels = changed(
      'scale: { unit: £m, worst: 5, best: 2 }',
      `scale: { levels: { ${word}: 0, b: 100 } }`,
    );
    expect(said(levels.replace('cost: 4.2', `cost: ${word}`).replace('cost: 3.1', 'cost: b'))).toEqual([]);
    const labels = changed('1: Poor', `1: ${word}`);
    expect(said(labels.replace('access: 4', `access: ${word}`))).toEqual([]);
  });
});

describe('texts of great length', () => {
  it('of five million letters on one line are read', () => {
    expect(first(`${HEAD}summary: ${'a '.repeat(2_490_000)}`)).toBe('-');
  });

  it.each([
    ['a score', changed('access: 4', `access: ${'z'.repeat(100_000)}`)],
    ['a number', changed('access: 4', `access: ${'1'.repeat(100_000)}`)],
    ['a number in words', changed('access: 4', `access: "${'1 '.repeat(50_000)}"`)],
    ['a range', changed('access: 4', `access: "${'1..'.repeat(30_000)}"`)],
    ['a dashed range', changed('access: 4', `access: "${'1 - '.repeat(30_000)}"`)],
    ['a weight', changed('weight: 60', `weight: "${'6 '.repeat(50_000)}"`)],
    ['a requirement', changed('must: is yes', `must: "${'at least 3 '.repeat(9000)}"`)],
    ['a citation', changed('source: survey }', `source: "${'a ('.repeat(30_000)}" }`)],
    ['a date', changed('date: 2027-02', `date: "${'2'.repeat(100_000)}"`)],
    ['an id', changed('baseline: in-house', `baseline: ${'a'.repeat(100_000)}`)],
    ['a word', changed('choose: one', `choose: ${'one'.repeat(30_000)}`)],
    ['a key', `${HEAD}${'k'.repeat(100_000)}: 1\n`],
    ['a colon in a text', `${HEAD}summary: ${'a'.repeat(50_000)}: ${'b'.repeat(50_000)}\n`],
  ])('as %s get one short message', (_, text) => {
    const { message, hint, excerpt } = onlyOne(text);
    expect(message.length).toBeLessThan(400);
    expect(hint?.length ?? 0).toBeLessThan(400);
    expect(excerpt?.text.length).toBeLessThanOrEqual(160);
  });
});
