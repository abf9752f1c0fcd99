// What makes exit code 1 on validate; the other codes stand in usage.test.ts (2) and delivery.test.ts (3).
import { expect, test } from 'vitest';
import { FAULTY, folder, SOUND, SPOTLESS, use } from './use.js';

test.each([
  ['sound.yaml', 0],
  ['faulty.yaml', 1],
  ['sound.yaml faulty.yaml', 1],
  ['faulty.yaml --fail-on warning', 1],
  ['faulty.yaml --fail-on note', 1],
  ['faulty.yaml --fail-on never', 0],
  ['spotless.yaml --max-warnings 0', 0],
  ['spotless.yaml --fail-on warning', 0],
  ['spotless.yaml --fail-on note', 0],
  ['spotless.yaml --strict', 0],
  // It names no option as business as usual: advice.
  ['sound.yaml --max-warnings 0', 1],
  ['sound.yaml --fail-on warning', 1],
  ['sound.yaml --strict', 1],
])('appraise validate %s: %i', async (line, code) => {
  const cwd = folder({ 'sound.yaml': SOUND, 'spotless.yaml': SPOTLESS, 'faulty.yaml': FAULTY });
  expect(await use(['validate', ...line.split(' ')], { cwd })).toMatchObject({ code, stderr: '' });
});

test('validate says what is wrong and ranks nothing', async () => {
  const cwd = folder({ 'sound.yaml': SOUND, 'faulty.yaml': FAULTY });
  const { stdout } = await use(['validate', '.', '--format', 'json'], { cwd });
  const [faulty, sound] = JSON.parse(stdout);
  expect(faulty.diagnostics).toMatchObject([{ rule: 'unknown-key', severity: 'error', line: 2 }]);
  expect(sound.diagnostics.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
  expect([faulty.outcome, sound.outcome]).toEqual([undefined, undefined]);
});

test('validate --quiet says nothing when all is well', async () => {
  const cwd = folder({ 'spotless.yaml': SPOTLESS, 'faulty.yaml': FAULTY });
  expect(await use(['validate', 'spotless.yaml', '-q'], { cwd })).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect((await use(['validate', 'faulty.yaml', '-q'], { cwd })).stdout).toContain('faulty.yaml:2');
  expect((await use(['validate', 'spotless.yaml', '-q', '--format', 'json'], { cwd })).stdout).toMatch(/^\[/);
});
