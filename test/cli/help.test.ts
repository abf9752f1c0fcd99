// --help and --version.
import { expect, test } from 'vitest';
import { version } from '../../src/generated/version.js';
import { use } from './use.js';

const EXIT_CODES = ['0  fine', '1  errors in what was read', '2  wrong use', "3  it couldn't be done"];

test.each([
  ['--help'],
  ['-h'],
  ['paper.yaml --help'],
  ['rank --help'],
  ['validate --help'],
  ['validate -h x'],
])('appraise %s', async (line) => {
  const used = await use(line.split(' '));
  expect(used).toMatchObject({ code: 0, stderr: '' });
  for (const code of EXIT_CODES) expect(used.stdout).toContain(code);
  expect(used.stdout).toMatch(/^Usage: appraise /);
  expect(used.stdout).toMatch(/\nExamples:\n {2}appraise /);
  expect(used.stdout).toMatch(/[^\n]\n$/);
});

test('the help on the program names every command, the help on a command its own options', async () => {
  const all = await use(['--help']);
  expect(all.stdout).toMatch(/\n {2}rank FILE .*\n {2}validate PATH\.\.\. /);
  expect(all.stdout).toContain('--method ID');
  expect(all.stdout).not.toContain('--fail-on LEVEL');
  const validate = await use(['validate', '--help']);
  expect(validate.stdout).toContain('--fail-on LEVEL');
  expect(validate.stdout).not.toContain('--method ID');
  expect(validate.stdout).not.toContain('--color ');
  for (const id of ['sarif', 'junit', 'github', 'gitlab']) {
    expect(all.stdout).not.toMatch(new RegExp(`^  ${id} `, 'm'));
    expect(validate.stdout).toMatch(new RegExp(`^  ${id} +[A-Za-z]`, 'm'));
  }
});

test.each([80, 60, 40])('help fits %i columns', async (columns) => {
  for (const words of [['--help'], ['validate', '--help']]) {
    const { stdout } = await use(words, { stdout: { isTTY: true, columns } });
    // Examples are lines to copy, so they are not broken.
    const prose = stdout.split('\n').filter((line) => !line.startsWith('  appraise '));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
});

test.each([['--version'], ['rank --version'], ['validate --version'], ['paper.yaml --version -q']])(
  'appraise %s',
  async (line) => {
    expect(await use(line.split(' '))).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
      questions: [],
      killed: [],
    });
  },
);
