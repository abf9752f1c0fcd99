// The gallery: every rule has a file that provokes it, what we say about it, and a file that just doesn't.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules, appraise, defaultSettings, examined, type Settings } from '../../src/appraise.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MOST_BYTES } from '../../src/read/text.js';
import { sealOf } from '../../src/seal.js';

const here = import.meta.dirname;
const files: ReadonlySet<string> = new Set(readdirSync(here));

/** What can't be stored as text is made from the fine file. */
const made: ReadonlyMap<string, (fine: string) => Uint8Array> = new Map([
  // As Notepad's "Unicode" saves it.
  ['encoding.utf-16', (fine) => Buffer.from(`\ufeff${fine}`, 'utf16le')],
  // As an old spreadsheet saves it: the first £ is a byte by itself.
  ['encoding.windows', (fine) => Buffer.from(fine.replaceAll('ŷ', 'y').replaceAll('ŵ', 'w'), 'latin1')],
  // Minutes were copied in, over and over.
  [
    'too-large.bytes',
    (fine) => Buffer.from(fine.replace('minutes', 'minutes '.repeat(MOST_BYTES / 8).trim())),
  ],
  // A file that was cut off while it was copied.
  ['control-character.nul', (fine) => Buffer.from(fine.replace('Regional', 'Regional\u0000'))],
]);

/** A rule about a setting needs the setting; its fine file gets the same. */
const asked: ReadonlyMap<string, Settings> = new Map([
  ['method-refuses', { ...defaultSettings, method: 'weighted-product' }],
  ['seal-broken', { ...defaultSettings, seal: sealOfFine('seal-broken') }],
]);

function sealOfFine(rule: string): string {
  const bytes = readFileSync(fineFile(rule));
  const { appraisal } = examined({ path: `${rule}.fine.yaml`, bytes });
  if (appraisal === undefined) throw new Error(`${rule}.fine.yaml has a fault`);
  return sealOf(appraisal).digest;
}

/** One case of the gallery: its name is its rule, or the rule and which case of it. */
interface Case {
  readonly name: string;
  readonly rule: string;
  readonly bytes: Uint8Array;
}

const stored = [...files]
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.fine.yaml') && file !== 'ten-at-once.yaml')
  .map((file) => caseOf(file.slice(0, -'.yaml'.length), readFileSync(join(here, file))));
const gallery: readonly Case[] = [
  ...stored,
  ...[...made].map(([name, make]) => caseOf(name, make(readFileSync(fineFile(ruleOf(name)), 'utf8')))),
].sort((a, b) => (a.name < b.name ? -1 : 1));

function caseOf(name: string, bytes: Uint8Array): Case {
  return { name, rule: ruleOf(name), bytes };
}

function ruleOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function fineFile(rule: string): string {
  return join(here, `${rule}.fine.yaml`);
}

function diagnosed(name: string, bytes: Uint8Array): readonly Diagnostic[] {
  return appraise({ path: `${name}.yaml`, bytes }, asked.get(ruleOf(name)) ?? defaultSettings).diagnostics;
}

/**
 * What a file can't help saying beside its rule, from its comment `# also: RULE, RULE (why)`: errors and warnings
 * only. Notes may come from any rule; they are watched where the papers are real (test/expected).
 */
function alsoSaid(bytes: Uint8Array): readonly string[] {
  const comments = new TextDecoder()
    .decode(bytes)
    .matchAll(/^# also: ([a-z0-9-]+(?:, [a-z0-9-]+)*) \(\S.*\)$/gm);
  return [...comments].flatMap(([, rules = '']) => rules.split(', '));
}

function isGrave({ severity }: Diagnostic): boolean {
  return severity !== 'note';
}

/** What we say, as it is kept beside the file. */
function told(diagnostics: readonly Diagnostic[]): string {
  const each = diagnostics.map(({ line, column, severity, rule, message, hint }) =>
    [`${line}:${column} ${severity} ${rule}`, message, ...(hint === undefined ? [] : [`hint: ${hint}`])].join(
      '\n',
    ),
  );
  return `${each.join('\n\n')}\n`;
}

/** The text beside a file; written anew where that was asked for. */
function expectTold(name: string, diagnostics: readonly Diagnostic[]): void {
  const path = join(here, `${name}.txt`);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(path, told(diagnostics));
  expect(told(diagnostics)).toBe(readFileSync(path, 'utf8'));
}

/** A place is in the file, ends after it begins, and can be seen in its excerpt. */
function expectPlaced(diagnostic: Diagnostic, bytes: Uint8Array): void {
  const lines = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES)).split('\n');
  const { line, column, endLine, endColumn, excerpt } = diagnostic;
  const at = lines[line - 1];
  const end = lines[endLine - 1];
  expect(at, `there is no line ${line}`).toBeDefined();
  expect(end, `there is no line ${endLine}`).toBeDefined();
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((at ?? '').length + 1);
  expect(endColumn).toBeLessThanOrEqual((end ?? '').length + 1);
  expect(endLine * 1e9 + endColumn).toBeGreaterThanOrEqual(line * 1e9 + column);
  expect(excerpt).toBeDefined();
  if (excerpt === undefined) return;
  expect((at ?? '').startsWith(excerpt.text, excerpt.column - 1)).toBe(true);
  expect(column).toBeGreaterThanOrEqual(excerpt.column);
  expect(column - excerpt.column).toBeLessThanOrEqual(excerpt.text.length);
}

describe('every rule', () => {
  it.each(allRules)('$id says what it is about and why it matters', ({ summary, why }) => {
    expect(summary).toMatch(/^\S.*[^.]$/);
    expect(why).toMatch(/^["“‘£\p{Lu}\d].*[.?!]$/u);
  });

  it.each(allRules.filter(({ blocks }) => !blocks))('$id names who says so', ({ reference }) => {
    // Something that a library or a search finds: a name or title, and mostly a year or a paragraph.
    expect(reference).toMatch(/\p{Lu}\p{L}+.{8,}[^.]$/u);
  });

  it.each(allRules.map(({ id }) => id))('%s has a file that provokes it and one that does not', (rule) => {
    expect(gallery.map((one) => one.rule)).toContain(rule);
    expect(files).toContain(`${rule}.fine.yaml`);
  });

  it('is one that exists, in every file', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    const known = new Set(['faults.test.ts', 'ten-at-once.yaml', 'ten-at-once.txt']);
    const astray = [...files].filter((file) => !known.has(file) && !ids.has(ruleOf(file)));
    expect(astray).toEqual([]);
    const names = new Set(gallery.map(({ name }) => `${name}.txt`));
    expect(
      [...files].filter((file) => file.endsWith('.txt') && !known.has(file) && !names.has(file)),
    ).toEqual([]);
  });
});

describe.each(gallery)('$name', ({ name, rule, bytes }) => {
  it('is provoked once, and no other error or warning is but those that the file owns up to', () => {
    const diagnostics = diagnosed(name, bytes);
    const kept = diagnostics.filter((each) => isGrave(each) || each.rule === rule);
    expect(kept.map((each) => each.rule).sort()).toEqual([rule, ...alsoSaid(bytes)].sort());
    expectTold(name, kept);
  });

  it('has its place in the file', () => {
    for (const diagnostic of diagnosed(name, bytes)) expectPlaced(diagnostic, bytes);
  });
});

describe('fine files', () => {
  it.each(allRules.map(({ id }) => id))('%s is not provoked, and nothing is an error', (rule) => {
    const diagnostics = diagnosed(`${rule}.fine`, readFileSync(fineFile(rule)));
    expect(told(diagnostics.filter((each) => each.rule === rule || each.severity === 'error'))).toBe('\n');
  });
});

describe('ten at once', () => {
  const bytes = readFileSync(join(here, 'ten-at-once.yaml'));
  const diagnostics = diagnosed('ten-at-once', bytes);

  it('gets ten diagnostics, each at its place', () => {
    expect(diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '4:1 unknown-key',
      '6:7 bad-date',
      '15:59 wrong-type',
      '22:58 ambiguous-number',
      '28:37 score-out-of-scale',
      '29:28 range-reversed',
      '30:54 score-unknown-criterion',
      '31:3 score-unknown-option',
      '37:26 wrong-type',
      '43:11 unknown-reference',
    ]);
    expectTold('ten-at-once', diagnostics);
  });

  it('has every place in the file', () => {
    for (const diagnostic of diagnostics) expectPlaced(diagnostic, bytes);
  });
});
