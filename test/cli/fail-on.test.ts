// What makes exit code 1: every pair of a file and a threshold, worked out by hand.
import { expect, test } from 'vitest';
import { folder, SOUND, use } from './use.js';

/** An invisible character in a text is a warning, and nothing else is said of the file that isn't a note. */
const WARNED = SOUND.replace('Tea or', 'Tea\u200b or');
/** Two of them. */
const TWICE = WARNED.replace('name: Tea', 'name: "Te\u200ba"');
const DISCOUNTED = SOUND.replace('coffee: {', 'milk: { discounted: {} }\n  coffee: {');

const files = {
  'sound.yaml': SOUND,
  'warned.yaml': WARNED,
  'twice.yaml': TWICE,
  'wrong.yaml': DISCOUNTED,
  'faulty.yaml': SOUND.replace('weight: 60', 'wieght: 60'),
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
  const cwd = folder(files);
  const { stdout } = await use(['validate', 'sound.yaml', '--format', 'json'], { cwd });
  const notes = JSON.parse(stdout)[0].diagnostics.length;
  expect((await use(['validate', 'sound.yaml', '--fail-on', 'note'], { cwd })).code).toBe(notes > 0 ? 1 : 0);
  expect((await use(['validate', 'warned.yaml', '--fail-on', 'note'], { cwd })).code).toBe(1);
});

test('warnings of several files are counted together', async () => {
  const cwd = folder(files);
  const code = async (...words: string[]) => (await use(['validate', ...words], { cwd })).code;
  expect(await code('warned.yaml', 'twice.yaml', '--max-warnings', '3')).toBe(0);
  expect(await code('warned.yaml', 'twice.yaml', '--max-warnings', '2')).toBe(1);
});
