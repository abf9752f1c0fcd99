// What is read: files, standard input, folders and patterns, in which order and under which name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAULTY, folder, SOUND, use, type World } from './use.js';

async function pathsOf(words: readonly string[], world: World): Promise<readonly string[]> {
  const used = await use([...words, '--format', 'ndjson'], world);
  expect(used.stderr).toBe('');
  const lines = used.stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line).source.path);
}

test('- is standard input, and --stdin-path names it', async () => {
  expect(await pathsOf(['-'], { stdin: SOUND })).toEqual(['-']);
  expect(await pathsOf(['-', '--stdin-path', 'paper.yaml'], { stdin: SOUND })).toEqual(['paper.yaml']);
  expect(await pathsOf(['validate', '-', '--stdin-path', 'paper.yaml'], { stdin: SOUND })).toEqual([
    'paper.yaml',
  ]);
  expect((await use(['validate', '-'], { stdin: FAULTY })).code).toBe(1);
});

test('the same bytes give the same result from a file and from standard input', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  const file = await use(['paper.yaml'], { cwd });
  expect(await use(['-', '--stdin-path', 'paper.yaml'], { stdin: SOUND })).toEqual(file);
});

test('standard input without end is read no further than an appraisal may be long', async () => {
  const used = await use(['-', '--format', 'json'], { stdin: new Uint8Array(5_200_000).fill(0x61) });
  expect(used.code).toBe(1);
  expect(JSON.parse(used.stdout).diagnostics[0].rule).toBe('too-large');
});

test('a file that is too large, and one that is empty', async () => {
  const cwd = folder({ 'large.yaml': new Uint8Array(6_000_000).fill(0x61), 'empty.yaml': '' });
  const large = await use(['large.yaml', '--format', 'json'], { cwd });
  expect(large.code).toBe(1);
  expect(JSON.parse(large.stdout).diagnostics[0].rule).toBe('too-large');
  const empty = await use(['empty.yaml', '--format', 'json'], { cwd });
  expect(empty.code).toBe(1);
  expect(JSON.parse(empty.stdout).diagnostics[0].rule).toBe('empty-file');
});

test('a file that says it is empty and isn’t, as those of /proc do', async () => {
  const used = await use(['/proc/self/status', '--format', 'json'], {});
  expect(used.code).toBe(1);
  expect(JSON.parse(used.stdout).diagnostics.map((one: { rule: string }) => one.rule)).not.toContain(
    'empty-file',
  );
});

const TREE = {
  'b.yaml': SOUND,
  'a.yml': SOUND,
  'deep/c.yaml': SOUND,
  'deep/er/d.yml': SOUND,
  '.hidden/e.yaml': SOUND,
  '.f.yaml': SOUND,
  'node_modules/x/g.yaml': SOUND,
  'notes.txt': 'not this',
  yaml: 'nor this',
  '\u{1f600}.yaml': SOUND,
  '\uff21.yaml': SOUND,
};
const FOUND = ['a.yml', 'b.yaml', 'deep/c.yaml', 'deep/er/d.yml', '\uff21.yaml', '\u{1f600}.yaml'];

test('a folder is every YAML file below it, sorted by code point', async () => {
  const cwd = folder(TREE);
  expect(await pathsOf(['validate', '.'], { cwd })).toEqual(FOUND);
  expect(await pathsOf(['.'], { cwd })).toEqual(FOUND);
  expect(await pathsOf(['validate', 'deep', 'deep/'], { cwd })).toEqual(['deep/c.yaml', 'deep/er/d.yml']);
  expect(await pathsOf(['validate', '../'], { cwd: join(cwd, 'deep/er') })).toEqual([
    '../c.yaml',
    '../er/d.yml',
  ]);
  expect(await pathsOf(['validate', cwd], {})).toEqual(FOUND.map((path) => join(cwd, path)));
});

test('what is hidden is read when it is named', async () => {
  const cwd = folder(TREE);
  expect(await pathsOf(['validate', '.hidden'], { cwd })).toEqual(['.hidden/e.yaml']);
  expect(await pathsOf(['validate', '.f.yaml', 'notes.txt'], { cwd })).toEqual(['.f.yaml', 'notes.txt']);
});

test('patterns', async () => {
  const cwd = folder(TREE);
  expect(await pathsOf(['validate', '*.yaml'], { cwd })).toEqual(['b.yaml', '\uff21.yaml', '\u{1f600}.yaml']);
  expect(await pathsOf(['validate', '**/*.{yaml,yml}'], { cwd })).toEqual(FOUND);
  expect(await pathsOf(['validate', './deep/**/*.yml'], { cwd })).toEqual(['deep/er/d.yml']);
  expect(await pathsOf(['validate', join(cwd, 'dee?/*')], {})).toEqual([join(cwd, 'deep/c.yaml')]);
});

test('a file that is there is meant before its name is a pattern', async () => {
  const cwd = folder({ '[a].yaml': SOUND, 'a.yaml': SOUND, '*.yaml': SOUND });
  expect(await pathsOf(['validate', '[a].yaml'], { cwd })).toEqual(['[a].yaml']);
  expect(await pathsOf(['*.yaml'], { cwd })).toEqual(['*.yaml']);
  expect(await pathsOf(['validate', '[b].yaml', '--no-error-on-unmatched'], { cwd })).toEqual([]);
});

test('validate takes a file once and sorts; rank keeps the order of the arguments', async () => {
  const cwd = folder({ 'a.yaml': SOUND, 'b.yaml': SOUND, 'c/d.yaml': SOUND });
  expect(await pathsOf(['validate', 'c', 'b.yaml', './b.yaml', 'a.yaml', '*.yaml'], { cwd })).toEqual([
    './b.yaml',
    'a.yaml',
    'c/d.yaml',
  ]);
  expect(await pathsOf(['c', 'b.yaml', 'a.yaml', 'b.yaml'], { cwd })).toEqual([
    'c/d.yaml',
    'b.yaml',
    'a.yaml',
    'b.yaml',
  ]);
});

test('links to files count, links to folders don’t go round in circles, pipes and broken links are passed over', async () => {
  const cwd = folder({ 'real/a.yaml': SOUND, 'look/x.txt': '' });
  symlinkSync('../real/a.yaml', join(cwd, 'look/link.yaml'));
  symlinkSync('..', join(cwd, 'look/up'));
  symlinkSync('nowhere', join(cwd, 'look/broken.yaml'));
  mkdirSync(join(cwd, 'look/folder.yaml'));
  execFileSync('mkfifo', [join(cwd, 'look/pipe.yaml')]);
  expect(await pathsOf(['validate', 'look'], { cwd })).toEqual(['look/link.yaml']);
  expect(await pathsOf(['validate', 'look/*.yaml'], { cwd })).toEqual(['look/link.yaml']);
});

test('a pattern finds a file once, though links lead to it and round in circles', async () => {
  const cwd = folder({ 'real/a.yaml': SOUND, 'look/b.yaml': SOUND });
  symlinkSync('..', join(cwd, 'look/up'));
  symlinkSync('../real', join(cwd, 'look/folder'));
  const found = await pathsOf(['validate', '**/*.yaml', 'real/a.yaml', './real', cwd], { cwd });
  expect(found).toHaveLength(2);
  expect(found.toSorted()).toEqual(found);
  expect(await pathsOf(['validate', '.'], { cwd })).toEqual(['look/b.yaml', 'real/a.yaml']);
});

test('a backslash between folders is mended', async () => {
  const cwd = folder({ 'papers/a.yaml': SOUND });
  for (const [typed, message] of [
    ['papers\\a.yaml', 'no such file: "papers\\a.yaml"; did you mean "papers/a.yaml"?'],
    ['papers\\*.yaml', 'no file matches "papers\\*.yaml"; did you mean "papers/*.yaml"?'],
  ] as const) {
    const used = await use(['validate', typed], { cwd });
    expect(used).toMatchObject({ code: 2, stdout: '', stderr: `appraise: ${message}\n` });
  }
});

test('--no-error-on-unmatched forgives folders and patterns, not files', async () => {
  const cwd = folder({ 'empty/x': '' });
  const words = ['validate', 'empty', '*.yaml', '--no-error-on-unmatched'];
  expect(await use([...words, '--format', 'json'], { cwd })).toMatchObject({
    code: 0,
    stdout: '[]\n',
    stderr: '',
  });
  expect((await use([...words, 'gone.yaml'], { cwd })).code).toBe(2);
});

test('one file with a fault among several makes exit code 1, and the others are ranked', async () => {
  const cwd = folder({ 'a.yaml': SOUND, 'b.yaml': FAULTY, 'c.yaml': SOUND });
  const used = await use(['a.yaml', 'b.yaml', 'c.yaml', '--format', 'ndjson'], { cwd });
  expect(used).toMatchObject({ code: 1, stderr: '' });
  const results = used.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map((result) => result.outcome !== undefined)).toEqual([true, false, true]);
});

test('hostile names of files to read', async () => {
  const names = [
    'a\u001b[31m.yaml',
    'b\nc.yaml',
    '-q.yaml',
    "d'e.yaml",
    '$(touch x).yaml',
    '<script>.yaml',
    'f\u202e.yaml',
  ];
  const cwd = folder(Object.fromEntries(names.map((name) => [name, FAULTY])));
  expect((await pathsOf(['validate', '.'], { cwd })).toSorted()).toEqual(names.toSorted());
  const { stdout, code } = await use(['validate', '.'], { cwd });
  expect(code).toBe(1);
  expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
});
