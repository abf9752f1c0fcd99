// What holds for every file: that reading is unbreakable and points at the slip, and that ranking does not depend on
// how the same thing is said. Seeds are fixed, so that a failure is the same one for everybody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { appraise } from '../src/appraise.js';
import type { Diagnostic } from '../src/diagnostic.js';
import { sourceOf } from '../src/read/text.js';
import type { Result } from '../src/result.js';

const root = join(import.meta.dirname, '..');
const appraisals = readdirSync(join(root, 'appraisals')).map((file) => join('appraisals', file));
const goodFiles: readonly (readonly [path: string, text: string])[] = [
  'test/read/everything.yaml',
  ...appraisals.filter((file) => file.endsWith('.yaml')),
].map((path) => [path, readFileSync(join(root, path), 'utf8')]);

const seed = 20270308;

function appraised(text: string): Result {
  return appraise(sourceOf('test.yaml', text));
}

function errorsOf(text: string): readonly Diagnostic[] {
  return appraised(text).diagnostics.filter(({ severity }) => severity === 'error');
}

// ── One key of a good file ──────────────────────────────────────────────────────────────────────────────────

/** A key of a file with its value, as offsets in the text. */
interface Entry {
  readonly path: readonly string[];
  readonly key: readonly [start: number, end: number];
  readonly end: number;
  /** The offset at which the key begins that holds its map. */
  readonly above: number;
  readonly inFlow: boolean;
  readonly value: unknown;
}

/** Every key of a good file but the author's own. */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const walk = (node: unknown, path: readonly string[], above: number): void => {
    if (isSeq(node))
      for (const [index, item] of node.items.entries())
        walk(item, [...path, String(index)], startOf(item) ?? above);
    if (!isMap(node)) return;
    for (const pair of node.items as readonly Pair[]) {
      const entry = entryOf(pair, path, above, node.flow === true);
      if (entry === undefined || entry.path.at(-1)?.startsWith('x-')) continue;
      entries.push(entry);
      walk(pair.value, entry.path, entry.key[0]);
    }
  };
  walk(parseDocument(text, { stringKeys: true }).contents, [], 0);
  return entries;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

function entryOf(
  { key, value }: Pair,
  path: readonly string[],
  above: number,
  inFlow: boolean,
): Entry | undefined {
  const node = isMap(value) || isSeq(value) || isScalar(value) ? value : undefined;
  if (!isScalar(key) || !key.range || !node?.range) return undefined;
  const [start, end] = key.range;
  return {
    path: [...path, String(key.value)],
    key: [start, end],
    end: node.range[1],
    above,
    inFlow,
    value: isScalar(node) ? node.value : node,
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Fails unless there is an error on the line, or on one of the lines. */
function expectErrorOn(text: string, lines: readonly number[], what: string): void {
  const errors = errorsOf(text).map(({ line }) => line);
  const hit = lines.some((line) => errors.includes(line));
  if (!hit)
    expect.unreachable(`${what}: no error on line ${lines.join(' or ')}, but on ${errors.join(', ')}`);
}

/** Names of levels and labels can be anything; a sign that nobody sees can stand in none. */
function renamed(text: string, { key: [, end], path }: Entry): string {
  const anything = path.at(-2) === 'levels';
  const quote = text[end - 1] === "'" || text[end - 1] === '"' ? 1 : 0;
  return `${text.slice(0, end - quote)}${anything ? '\u200b' : '_Z'}${text.slice(end - quote)}`;
}

/** The text with an entry twice, and the offset of the second. */
function doubled(text: string, { key: [start], end, inFlow }: Entry): { text: string; second: number } {
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const before = `${text.slice(0, end).trimEnd()}${inFlow ? ', ' : `\n${' '.repeat(indent.length)}`}`;
  const copy = text.slice(start, end).trimEnd();
  return { text: `${before}${copy}${inFlow ? ' ' : '\n'}${text.slice(end)}`, second: before.length };
}

/** A value of a type that can't be meant: a word for maps, a map for lists, a list of maps for words. */
function retyped(text: string, { key: [, end], end: valueEnd, inFlow, value }: Entry): string {
  const stranger = isMap(value) ? '"a word"' : isSeq(value) ? '{ a: 1 }' : '[{ a: 1 }]';
  return `${text.slice(0, end)}: ${stranger}${inFlow ? ' ' : '\n'}${text.slice(valueEnd)}`;
}

/** Keys without which their entry means nothing, by what they stand in. */
function isRequired({ path }: Entry): boolean {
  const key = path.at(-1) ?? '';
  if (path.length === 1) return ['format', 'title'].includes(key);
  if (path[0] === 'facts') return key === 'says' && path.length === 3;
  if (path[0] === 'consultation') return path.length === 3 && ['choose', 'respondents'].includes(key);
  if (path[0] === 'recommendation' || path[0] === 'decided')
    return key === 'options' || (path.at(-3) === 'dissent' && key === 'because');
  if (path.at(-2) === 'scale' || path[0] === 'scales')
    return ['worst', 'best', 'better', 'levels'].includes(key) && !path.includes('points');
  return ['low', 'likely', 'high'].includes(key) || (key === 'score' && path[0] === 'scores');
}

function removed(text: string, { key: [start], end, inFlow }: Entry): string {
  if (!inFlow) return text.slice(0, start) + text.slice(end).replace(/^[^\n]*\n\s*/, '');
  const after = text.slice(end).replace(/^\s*,\s*/, '');
  const before =
    after.startsWith('}') || /^\s*\}/.test(after)
      ? text.slice(0, start).replace(/,\s*$/, ' ')
      : text.slice(0, start);
  return before + after;
}

describe.each(goodFiles)('any one key of %s', (path, text) => {
  // The papers say the same things again and again: a part of their keys will do.
  const entries = entriesOf(text);
  const some = (each: number) =>
    entries.filter((_, index) => index % (path.startsWith('test') ? each : 9) === 0);
  const lineAt = (entry: Entry) => lineOf(text, entry.key[0]);

  it('stands in a file without errors', () => {
    expect(errorsOf(text)).toEqual([]);
    expect(entries.length).toBeGreaterThan(20);
  });

  it('renamed, is an error on its line', () => {
    for (const entry of some(1))
      expectErrorOn(renamed(text, entry), [lineAt(entry)], `${entry.path.join('/')} renamed`);
  });

  it('doubled, is an error on the line of the second', () => {
    for (const entry of some(2)) {
      const changed = doubled(text, entry);
      const line = lineOf(changed.text, changed.second);
      expectErrorOn(changed.text, [line], `${entry.path.join('/')} doubled`);
    }
  });

  it('given another type, is an error on its line', () => {
    for (const entry of some(1))
      expectErrorOn(retyped(text, entry), [lineAt(entry)], `${entry.path.join('/')} retyped`);
  });

  it('removed where it is required, is an error on the line of the key above it', () => {
    for (const entry of entries.filter(isRequired)) {
      const above = entry.path.length === 1 ? 0 : entry.above;
      const changed = removed(text, entry);
      // In a list the entry itself is above; the file is pointed at by its first key.
      const near = [
        lineOf(changed, above),
        lineOf(changed, entry.key[0]),
        lineOf(changed, changed.indexOf('format:')),
      ];
      expectErrorOn(changed, near, `${entry.path.join('/')} removed`);
    }
  });
});

// ── Any text ────────────────────────────────────────────────────────────────────────────────────────────────

/** Fails for a place that is not in the text, or an excerpt that is not of its line. */
function expectPlaced(text: string, diagnostics: readonly Diagnostic[]): void {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  for (const { line, column, endLine, endColumn, excerpt } of diagnostics) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(endLine).toBeGreaterThanOrEqual(line);
    expect(endLine).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 2);
    if (line === endLine) expect(endColumn).toBeGreaterThanOrEqual(column);
    expect((lines[line - 1] ?? '').startsWith(excerpt?.text ?? '?', (excerpt?.column ?? 0) - 1)).toBe(true);
  }
}

/** Every number of a result, for there must be no NaN and nothing without end. */
function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) expectFinite(item);
}

function expectSound(text: string): void {
  const result = appraised(text);
  expectPlaced(text, result.diagnostics);
  if (result.outcome === undefined) expect(result.diagnostics.length).toBeGreaterThan(0);
  else expectFinite(result.outcome);
}

/** Words and marks of which files are made, whole and broken. */
const pieces = fc.constantFrom(
  ...[
    'format: appraisal/1\n',
    'title: x\n',
    'options:',
    'criteria:',
    'scores:',
    'consultation:',
    'scales:',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '- ',
    '? ',
    '#',
    ' #',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '"',
    "'",
    '%',
    '@',
    '`',
    '---\n',
    '...\n',
    '<<: ',
  ],
  ...[
    'a',
    'b',
    'weight',
    'scale',
    'must',
    '1',
    '1e9',
    '0x1',
    '.5',
    '50%',
    '1..2',
    'unknown',
    'null',
    '~',
    'true',
    '£1m',
  ],
  ...[
    '\t',
    '\r',
    '\r\n',
    '\u0000',
    '\u001b',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\u{1f468}\u200d\u{1f469}',
    'e\u0301',
    '__proto__',
    'constructor',
  ],
);

describe('any text', () => {
  it('of any characters is answered, with every place inside it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      seed,
      numRuns: 400,
    });
  });

  it('of the words and marks of the format is answered', () => {
    const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(''));
    fc.assert(fc.property(texts, expectSound), { seed, numRuns: 1000 });
    fc.assert(
      fc.property(texts, (text) => expectSound(`format: appraisal/1\ntitle: x\n${text}`)),
      { seed, numRuns: 1000 },
    );
  });

  it('of any bytes is answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { diagnostics } = appraise({ path: 'test.yaml', bytes });
        for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { seed, numRuns: 500 },
    );
  });
});

/** One change to a text, as a slip of the hand makes it. */
type Change = (text: string) => string;

const changes: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('delete', 'insert', 'swap', 'drop', 'repeat'),
    fc.double({ min: 0, max: 0.999999, noNaN: true }),
    fc.double({ min: 0, max: 0.999999, noNaN: true }),
    pieces,
  )
  .map(([kind, where, length, piece]) => (text: string) => {
    const at = Math.floor(where * text.length);
    const to = Math.min(text.length, at + 1 + Math.floor(length * 12));
    switch (kind) {
      case 'delete':
        return text.slice(0, at) + text.slice(to);
      case 'insert':
        return text.slice(0, at) + piece + text.slice(at);
      case 'repeat':
        return text.slice(0, to) + text.slice(at);
      default: {
        const lines = text.split('\n');
        const first = Math.floor(where * lines.length);
        const second = Math.floor(length * lines.length);
        if (kind === 'drop') return lines.toSpliced(first, 1).join('\n');
        const swapped = lines.with(first, lines[second] ?? '').with(second, lines[first] ?? '');
        return swapped.join('\n');
      }
    }
  });

describe('any good file with slips of the hand', () => {
  it.each(goodFiles)('%s is answered, with every place inside it', (_, text) => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), (all) =>
        expectSound(all.reduce((changed, change) => change(changed), text)),
      ),
      { seed, numRuns: 60 },
    );
  });
});
