// The hook as pre-commit runs it, with the program of this clone in place of an installed one.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { FAULTY, SOUND } from '../cli/use.js';
import { type Ended, folder, program, root, runs } from '../terminal/program.js';

const manifest = join(root, '.pre-commit-hooks.yaml');
const [hook] = parse(readFileSync(manifest, 'utf8')) as readonly Record<string, unknown>[];

interface Repository {
  readonly commit: (files: Readonly<Record<string, string>>) => Ended;
}

/** A repository whose commits pass through the hook; `more` is what its configuration says beyond that. */
function repository(more: object = {}): Repository {
  const cwd = folder();
  const bin = join(cwd, '.git/bin');
  const options = {
    cwd,
    env: {
      PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: join(cwd, '.git'),
      GIT_AUTHOR_NAME: 'An analyst',
      GIT_AUTHOR_EMAIL: 'analyst@example.org',
      GIT_COMMITTER_NAME: 'An analyst',
      GIT_COMMITTER_EMAIL: 'analyst@example.org',
    },
    timeout: 100_000,
  };
  expect(runs('git', ['init', '--quiet'], options)).toMatchObject({ code: 0 });
  mkdirSync(bin);
  symlinkSync(program, join(bin, 'appraise'));
  const hooks = [{ ...hook, language: 'system', ...more }];
  writeFileSync(join(cwd, '.pre-commit-config.yaml'), stringify({ repos: [{ repo: 'local', hooks }] }));
  expect(runs('pre-commit', ['install'], options)).toMatchObject({ code: 0 });
  return {
    commit: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), text);
      }
      runs('git', ['add', '--all'], options);
      return runs('git', ['commit', '--message', 'appraisals'], options);
    },
  };
}

test('the hook is one that pre-commit takes', () => {
  expect(runs('pre-commit', ['validate-manifest', manifest])).toMatchObject({ code: 0, stderr: '' });
});

test('packing prints the name of the package and nothing else: pre-commit installs what it prints', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const packed = runs('npm', ['pack', '--dry-run'], { timeout: 100_000 });
  expect(packed.stdout).toBe(`options-appraisal-${version}.tgz\n`);
});

test('a sound appraisal passes, and other YAML is not asked', () => {
  const ended = repository().commit({ 'appraisals/a.yaml': SOUND, 'other/b.yaml': FAULTY });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toMatch(/appraise validate\.+Passed/);
});

test('a faulty one is refused, with its place and what to type', () => {
  const { commit } = repository();
  const ended = commit({ 'appraisals/a.yaml': SOUND, 'appraisals/two words.yaml': FAULTY });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/appraise validate\.+Failed/);
  expect(ended.stderr).toContain('appraisals/two words.yaml:2:1  error  unknown-key');
  expect(ended.stderr).toContain('hint: it can be format, title,');
  expect(commit({ 'appraisals/two words.yaml': SOUND }).code).toBe(0);
});

test('a repository without appraisals is left alone', () => {
  expect(repository().commit({ 'README.md': 'Nothing yet.\n' }).stderr).toContain(
    '(no files to check)Skipped',
  );
});

test('a repository can name its own folder and refuse more', () => {
  const { commit } = repository({ files: '^papers/', args: ['--fail-on', 'note'] });
  const ended = commit({ 'appraisals/a.yaml': FAULTY, 'papers/a.yaml': FAULTY });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('papers/a.yaml:2:1');
  expect(ended.stderr).not.toContain('appraisals/a.yaml');
});
