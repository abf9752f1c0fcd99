// `appraise new` with somebody at a real terminal (tmux): they answer, paste, think better of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { appraise, folder, program, runs } from './program.js';

let number = 0;

interface Terminal {
  type(text: string): void;
  press(key: string): void;
  /** Waits until this stands on the screen, and gives the screen. */
  until(text: string): Promise<string>;
}

function terminal(cwd: string, columns: number, words: readonly string[]): Terminal {
  const server = ['-L', `appraise-new-${process.pid}-${++number}`, '-f', '/dev/null'];
  const tmux = (...rest: readonly string[]) => runs('tmux', [...server, ...rest]);
  onTestFinished(() => {
    tmux('kill-server');
  });
  const quoted = [process.execPath, program, 'new', ...words].map((word) => `'${word}'`).join(' ');
  // The signal that ends the program must not end the shell that says so.
  const script = `trap : INT; env -u npm_command ${quoted}; echo "the end: $?"; exec sleep 60`;
  const size = ['-x', String(columns), '-y', '200'];
  const started = tmux('-u', 'new-session', '-d', ...size, '-c', cwd, 'bash', '-c', script);
  expect(started).toEqual({ code: 0, stdout: '', stderr: '' });
  return {
    type: (text) => tmux('send-keys', '-l', '--', text),
    press: (key) => tmux('send-keys', key),
    until: async (text) => {
      for (let tries = 0; tries < 200; tries++) {
        const { stdout } = tmux('capture-pane', '-p');
        if (stdout.includes(text)) return stdout;
        await after(50);
      }
      throw new Error(`"${text}" did not appear: ${tmux('capture-pane', '-p').stdout.trim()}`);
    },
  };
}

test.each([40, 80])('questions and answers at %i columns', async (columns) => {
  const cwd = folder();
  const screen = terminal(cwd, columns, []);
  for (const [question, answer] of [
    ['Number or name [4]:', 'green-book-shortlist'],
    ['[Which options should', 'Who should run it: us?'],
    ['Organisation:', ''],
    ['Option 1:', ''],
    ['Criterion 1:', ''],
    // The built program asks again: its scripts apart know no usage errors of the others.
    ['[who-should-run-it-us.yaml]', 'zz.txt'],
    ['"zz.yaml"', 'none/zz.yml'],
    ["can't write", ''],
  ] as const) {
    await screen.until(question);
    screen.type(answer);
    screen.press('Enter');
  }
  const seen = await screen.until('the end: 0');
  for (const line of seen.split('\n')) expect([...line.trimEnd()].length).toBeLessThanOrEqual(columns);
  // A line to copy goes on where the terminal breaks it.
  expect(seen.replaceAll('\n', '')).toContain('appraise validate who-should-run-it-us.yaml');
  expect(readFileSync(join(cwd, 'who-should-run-it-us.yaml'), 'utf8')).toContain(
    'title: "Who should run it: us?"',
  );
});

test('lines that are pasted are all heard', async () => {
  const cwd = folder();
  const screen = terminal(cwd, 80, ['pasted.yaml']);
  await screen.until('Number or name');
  for (const line of [
    '4',
    'A title',
    'Ourtown',
    'As it is',
    'A mutual = mutual',
    '',
    '1',
    'Safety',
    'Cost',
    '',
  ]) {
    screen.type(line);
    screen.press('Enter');
  }
  await screen.until('the end: 0');
  const text = readFileSync(join(cwd, 'pasted.yaml'), 'utf8');
  for (const name of ['A title', 'As it is', 'A mutual', 'Safety', 'Cost'])
    expect(text).toMatch(new RegExp(`: ${name}$`, 'm'));
});

test.each([
  ['C-c', 'the end: 130'],
  ['C-d', 'the end: 2'],
])('%s ends it quietly, and writes nothing', async (key, end) => {
  const cwd = folder();
  const screen = terminal(cwd, 80, ['never.yaml']);
  await screen.until('Number or name');
  screen.type('1');
  screen.press('Enter');
  await screen.until('What is to be decided?');
  screen.press(key);
  const seen = await screen.until(end);
  expect(seen.includes('appraise:')).toBe(key === 'C-d');
  expect(readdirSync(cwd)).toEqual([]);
});

test('without a terminal nothing is asked', () => {
  const cwd = folder();
  const { code, stderr } = appraise(['new', 'piped.yaml'], { cwd, input: '1\nA title\n' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(existsSync(join(cwd, 'piped.yaml'))).toBe(true);
});
