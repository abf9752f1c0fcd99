// What makes exit code 1: every pair of a file and a threshold, worked out by hand.
import { expect, test } from 'vitest';
import { folder, SOUND, use } from './use.js';

/** So little that no rule has anything to warn of. */
const BARE = 'format: appraisal/1\ntitle: Tea or coffee\nsummary: A beginning\n';
/** An invisible character in a text is a warning. */
const WARNED = BARE.replace('Tea or', 'Tea\u200b or');
const TWICE = WARNED.replace('A beg', 'A\u200b beg');
/** Discounted without a reason: an error, and no fault. */
const DISCOUNTED = `${BARE}options:\n  tea: { name: Tea }\n  milk: { discounted: {} }\nbaseline: tea\n`;

const files = {
  'sound.yaml': BARE,
  'warned.yaml': WARNED,
  'twice.yaml': TWICE,
  'wrong.yaml': DISCOUNTED,
  'faulty.yaml': BARE.replace('summary', 'sumary'),
};

/** Errors and warnings of each; the rest are notes. */
const COUNTS = {
  sound: [0, 0],
  warned: [0, 1],
  twice: [0, 2],
  wrong: [1, 0],
  faulty: [1, 0],
} as const;

test('the files are what they are taken for', async () => {
  const cwd = folder(files);
  const { stdout } = await use(['validate', '.', '--format', 'json'], { cwd });
  for (const { source, diagnostics } of JSON.parse(stdout)) {
    const count = (severity: string) =>
      diagnostics.filter((one: { severity: string }) => one.severity === severity).length;
    const name = source.path.replace('.yaml', '') as keyof typeof COUNTS;
    expect([count('error'), count('warning')], name).toEqual(COUNTS[name]);
  }
});

test.each([
  // options                                    sound warned twice wrong faulty
  ['', 0, 0, 0, 1, 1],
  ['--fail-on error', 0, 0, 0, 1, 1],
  ['--fail-on warning', 0, 1, 1, 1, 1],
  ['--fail-on never', 0, 0, 0, 0, 0],
  ['--strict', 0, 1, 1, 1, 1],
  ['--strict --fail-on never', 0, 0, 0, 0, 0],
  ['--max-warnings 0', 0, 1, 1, 1, 1],
  ['--max-warnings 1', 0, 0, 1, 1, 1],
  ['--max-warnings 2', 0, 0, 0, 1, 1],
  ['--fail-on never --max-warnings 1', 0, 0, 1, 0, 0],
  ['--fail-on warning --max-warnings 5', 0, 1, 1, 1, 1],
  // As errors they are warnings no more.
  ['--strict --fail-on never --max-warnings 0', 0, 0, 0, 0, 0],
] as const)('%s', async (options, ...codes) => {
  const cwd = folder(files);
  const words = options === '' ? [] : options.split(' ');
  for (const [index, name] of Object.keys(COUNTS).entries()) {
    for (const format of ['json', 'sarif', 'junit', 'github']) {
      const { code, stdout } = await use(['validate', `${name}.yaml`, ...words, '--format', format], { cwd });
      expect(code, `${name} ${format}`).toBe(codes[index]);
      // What the formats say of it agrees.
      if (format === 'sarif') expect(JSON.parse(stdout).runs[0].invocations[0].exitCode).toBe(code);
      if (format === 'junit')
        expect(/failures="0" errors="0"/.test(stdout.split('\n')[1] ?? '')).toBe(code === 0);
    }
  }
});

test('notes make exit code 1 where that is asked for', async () => {
  // The scores of neither option are explained.
  const cwd = folder({ 'paper.yaml': SOUND });
  const { stdout } = await use(['validate', 'paper.yaml', '--format', 'csv'], { cwd });
  expect(stdout).toContain(',note,score-unexplained,');
  expect((await use(['validate', 'paper.yaml'], { cwd })).code).toBe(0);
  expect((await use(['validate', 'paper.yaml', '--fail-on', 'note'], { cwd })).code).toBe(1);
});

test('warnings of several files are counted together', async () => {
  const cwd = folder(files);
  const code = async (...words: string[]) => (await use(['validate', ...words], { cwd })).code;
  expect(await code('warned.yaml', 'twice.yaml', '--max-warnings', '3')).toBe(0);
  expect(await code('warned.yaml', 'twice.yaml', '--max-warnings', '2')).toBe(1);
});
