// What a stranger gets: the packed package, used where nothing else is, on every Node that it says it runs on.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appraise, type Ended, example, folder, program, root, runs } from '../terminal/program.js';

const PAPER = 'appraisals/barnet-adult-social-care-2016.yaml';
const VERSIONS = ['20.19.0', '22', '24'];

/** A folder for all tests, and the package in it as a file. */
const cwd = mkdtempSync(join(tmpdir(), 'appraise-package-'));
let packed = '';

beforeAll(() => {
  const { stdout } = runs('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd]);
  packed = join(cwd, stdout.trim());
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('what is in it', () => {
  const files = () =>
    runs('tar', ['-tf', packed])
      .stdout.trim()
      .split('\n')
      .map((path) => path.replace(/^package\//, ''));

  it('is the program, the library, the schemas, the appraisals and the manual', () => {
    const rooms = new Set(files().map((path) => path.replace(/\/.*/, '/')));
    expect([...rooms].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'appraisals/',
      'bin/',
      'dist/',
      'docs/',
      'package.json',
      'schemas/',
    ]);
  });

  it('is nothing that only its makers use', () => {
    const theirs = /\.(?:mjs|map|tsbuildinfo)$|(?<!\.d)\.ts$|^dist\/lib\/commands|\.test\./;
    expect(files().filter((path) => theirs.test(path))).toEqual([]);
  });

  it('is every page and picture that the README and the manual lead to', () => {
    const all = files();
    const pages = all.filter((path) => path.endsWith('.md'));
    const missing = pages.flatMap((page) => {
      const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
      return links
        .map((match) => join(page, '..', match[1] ?? ''))
        .filter((path) => path !== 'CONTRIBUTING.md' && !all.includes(path));
    });
    expect(missing).toEqual([]);
  });
});

describe('unpacked, without a single other package', () => {
  it('the program runs', () => {
    const there = folder();
    runs('tar', ['-xf', packed], { cwd: there });
    const options = { cwd: join(there, 'package') };
    const own = runs(process.execPath, ['bin/appraise.js', PAPER], options);
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toBe(appraise([PAPER]).stdout);
    for (const words of [
      ['validate', 'appraisals'],
      ['validate', 'appraisals/*.yaml'],
      ['schema'],
      ['explain', 'weight'],
    ])
      expect(runs(process.execPath, ['bin/appraise.js', ...words], options)).toMatchObject({
        code: 0,
        stderr: '',
      });
  });
});

const CONSUMER = `
import { type AppraisalFile, type AppraiseSettings, appraise, type RankedOption, report, type Result, rules, UnknownSetting, validate } from 'options-appraisal';

const file: AppraisalFile = { format: 'appraisal/1', title: 'Tea or coffee', options: { tea: {}, coffee: {} } };
const settings: AppraiseSettings = { questions: ['dominance'], method: 'weighted-sum', path: 'tea.yaml' };
const result: Result = appraise(JSON.stringify(file), settings);
const first: RankedOption | undefined = result.outcome?.ranking[0];
const page: Promise<string> = report(result, 'markdown', { decimals: 2 });
const bytes: Promise<Uint8Array> = report(result, 'docx');
const faults: readonly string[] = validate('').diagnostics.map(({ message, hint }) => \`\${message} \${hint ?? ''}\`);
const summaries: readonly string[] = rules.map(({ summary }) => summary);
// @ts-expect-error there is no such method
appraise('', { method: 'weighted-some' });
// @ts-expect-error a result is not written over
result.diagnostics = [];
export { bytes, faults, first, page, summaries, UnknownSetting };
`;

describe('installed into an empty folder', () => {
  const home = join(cwd, 'home');
  const bin = join(home, 'node_modules/.bin/appraise');

  beforeAll(() => {
    rmSync(home, { recursive: true, force: true });
    cpSync(join(root, PAPER), join(home, 'paper.yaml'));
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const installed = runs('npm', ['install', '--no-audit', '--no-fund', packed], {
      cwd: home,
      timeout: 280_000,
    });
    expect(installed.code, installed.stderr).toBe(0);
  });

  it('brings what it needs, and nothing that is not there', () => {
    expect(runs('npm', ['ls', '--all'], { cwd: home })).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['node16', 'bundler'])('is understood by TypeScript, strictly (%s)', (resolution) => {
    writeFileSync(join(home, 'consumer.mts'), CONSUMER);
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      module: resolution === 'bundler' ? 'preserve' : resolution,
      moduleResolution: resolution,
      // Nothing of Node's: a page of the web has none either.
      types: [],
      lib: ['es2022', 'dom'],
    };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.mts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = runs(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: home, timeout: 120_000 });
    expect(stdout).toBe('');
  });

  describe.each(VERSIONS)('on Node %s', (version) => {
    let path = '';
    const node = (words: readonly string[]): Ended => runs(path, words, { cwd: home, timeout: 60_000 });

    beforeAll(() => {
      // Which npm fetches.
      const words = ['--yes', '-p', `node@${version}`, 'node', '-p', 'process.execPath'];
      path = runs('npx', words, { cwd: home, timeout: 280_000 }).stdout.trim();
      expect(node(['--version']).stdout).toMatch(new RegExp(`^v${version}\\b`));
    });

    it('ranks and validates', () => {
      const ranked = node([bin, 'paper.yaml']);
      expect(ranked).toEqual(runs(process.execPath, [program, 'paper.yaml'], { cwd: home }));
      expect(ranked.code).toBe(0);
      expect(node([bin, 'validate', 'paper.yaml'])).toMatchObject({ code: 0, stderr: '' });
    });

    it('writes the same papers as here', () => {
      const names = ['html', 'docx', 'xlsx', 'md', 'png'].map((ending) => `paper.${ending}`);
      const outputs = names.flatMap((name) => ['-o', name]);
      const made = () => names.map((name) => readFileSync(join(home, name)).toString('base64'));
      expect(node([bin, 'report', 'paper.yaml', ...outputs, '--quiet'])).toMatchObject({
        code: 0,
        stderr: '',
      });
      const there = made();
      runs(process.execPath, [program, 'report', 'paper.yaml', ...outputs], { cwd: home });
      expect(there.map((text, at) => [names[at], text.length])).toEqual(
        made().map((text, at) => [names[at], text.length]),
      );
      expect(there).toEqual(made());
    });

    it('is a library that is imported or required', () => {
      writeFileSync(
        join(home, 'imports.mjs'),
        `import { readFileSync } from 'node:fs';
import { appraise, report, validate } from 'options-appraisal';
const result = appraise(readFileSync('paper.yaml'), { path: 'paper.yaml' });
const word = await report(result, 'docx');
console.log(JSON.stringify([result.outcome.ranking[0].option, validate('').diagnostics[0].rule, word.length]));`,
      );
      writeFileSync(
        join(home, 'requires.cjs'),
        `const { appraise } = require('options-appraisal');
const schema = require('options-appraisal/schemas/appraisal.schema.json');
console.log(JSON.stringify([appraise('format: appraisal/1\\ntitle: Tea').outcome.title, schema.$schema]));`,
      );
      const [first, rule, length] = JSON.parse(node(['imports.mjs']).stdout);
      expect([first, rule]).toEqual(['in-house', 'empty-file']);
      expect(length).toBeGreaterThan(10_000);
      const [title, schema] = JSON.parse(node(['requires.cjs']).stdout);
      expect([title, schema]).toEqual(['Tea', 'https://json-schema.org/draft/2020-12/schema']);
    });
  });
});

it('a program that has not been built says so', () => {
  const there = folder();
  cpSync(join(root, 'bin'), join(there, 'bin'), { recursive: true });
  expect(readdirSync(there)).toEqual(['bin']);
  expect(runs(process.execPath, ['bin/appraise.js', example], { cwd: there })).toEqual({
    code: 3,
    stdout: '',
    stderr: 'appraise: the program has not been built; run npm ci first\n',
  });
});
