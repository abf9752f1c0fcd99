// What is said beside the output: on a terminal its lines are broken between words, elsewhere they stay whole.
import { expect, test } from 'vitest';
import { folder, SOUND, use } from './use.js';

const UNKNOWN = 'appraise: unknown command "forecast"; known: ';

test.each([80, 40, 24])('at %i columns no word is broken', async (columns) => {
  const whole = (await use(['forecast', 'paper.yaml'])).stderr;
  const { code, stderr } = await use(['forecast', 'paper.yaml'], { stderr: { isTTY: true, columns } });
  expect(code).toBe(2);
  expect(whole.split('\n')).toHaveLength(2);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
  expect(lines.slice(1).every((line) => /^ {2}\S/.test(line))).toBe(true);
  // The same words, and each line as full as can be.
  expect(stderr.split(/\s+/)).toEqual(whole.split(/\s+/));
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const [next = ''] = lines[index + 1]?.trim().split(' ') ?? [];
    expect(`${line} ${next}`.length).toBeGreaterThan(columns);
  }
});

test('a pipe or a file gets one line', async () => {
  const { stderr } = await use(['forecast', 'paper.yaml'], { stderr: { columns: 40 } });
  expect(stderr).toMatch(/^appraise: unknown command "forecast"; known: .*\n$/);
  expect(stderr.startsWith(UNKNOWN)).toBe(true);
});

test('a terminal that does not say how wide it is breaks lines itself', async () => {
  const { stderr } = await use(['forecast', 'paper.yaml'], { stderr: { isTTY: true } });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a path stays as it is, however long', async () => {
  const name = `${'a-very-long-name-'.repeat(5)}  of-a-paper.yaml`;
  const { code, stderr } = await use([name], { cwd: folder(), stderr: { isTTY: true, columns: 40 } });
  expect(code).toBe(2);
  expect(stderr.split('\n').map((line) => line.trim())).toContain(`"${'a-very-long-name-'.repeat(5)}`);
});

test('notes of commands too', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  const output = `${'long-'.repeat(12)}name.json`;
  const { code, stderr } = await use(['paper.yaml', '-o', output], {
    cwd,
    stderr: { isTTY: true, columns: 40 },
  });
  expect(code).toBe(0);
  expect(stderr).toBe(`appraise: wrote\n  "${output}"\n`);
});
