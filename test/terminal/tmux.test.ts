// A real terminal (tmux): what somebody sees at 40, 80 and 120 columns, with and without colours.
import { setTimeout as after } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { example, program, root, runs } from './program.js';

let number = 0;

/** The screen after the program has ended, escape codes included; lines that the terminal broke are joined again. */
async function seen(
  columns: number,
  env: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<string> {
  const server = ['-L', `appraise-test-${process.pid}-${++number}`, '-f', '/dev/null'];
  onTestFinished(() => {
    runs('tmux', [...server, 'kill-server']);
  });
  const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
  const settings = Object.entries(env).map(([name, value]) => quote(`${name}=${value}`));
  const line = [
    'env',
    '-u',
    'NO_COLOR',
    '-u',
    'FORCE_COLOR',
    '-u',
    'COLORTERM',
    ...settings,
    ...[process.execPath, program, ...words].map(quote),
  ];
  const script = `${line.join(' ')}; echo "the end: $?"; exec sleep 60`;
  const size = ['-x', String(columns), '-y', '400'];
  const started = runs('tmux', [
    ...server,
    '-u',
    'new-session',
    '-d',
    ...size,
    '-c',
    root,
    'bash',
    '-c',
    script,
  ]);
  expect(started).toEqual({ code: 0, stdout: '', stderr: '' });
  for (let tries = 0; tries < 200; tries++) {
    const { stdout } = runs('tmux', [...server, 'capture-pane', '-p', '-e', '-J']);
    const end = /^.*the end: (\d+)/m.exec(stdout);
    if (end !== null) {
      expect(end[1]).toBe('0');
      return stdout.slice(0, end.index);
    }
    await after(50);
  }
  throw new Error('the program did not come to its end');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const ESCAPES = /\u001b\[[0-9;:]*m/g;

const widest = (text: string) =>
  Math.max(
    ...text
      .replace(ESCAPES, '')
      .split('\n')
      .map((line) => [...line.trimEnd()].length),
  );

test.each([40, 80, 120])('a ranking at %i columns', async (columns) => {
  const colourful = await seen(columns, { TERM: 'tmux-256color' }, [example]);
  const plain = await seen(columns, { TERM: 'tmux-256color', NO_COLOR: '1' }, [example]);
  expect(colourful).toMatch(ESCAPES);
  expect(plain).not.toMatch(ESCAPES);
  expect(plain.trim()).not.toBe('');
  expect(
    colourful
      .replace(ESCAPES, '')
      .split('\n')
      .map((line) => line.trimEnd()),
  ).toEqual(plain.split('\n').map((line) => line.trimEnd()));
  expect(widest(plain)).toBeLessThanOrEqual(columns);
});

test('a dumb terminal gets ASCII without colours', async () => {
  const dumb = await seen(80, { TERM: 'dumb' }, [example]);
  expect(dumb).not.toMatch(ESCAPES);
  // Nothing that draws; the letters and signs of the author stay.
  expect(dumb).not.toMatch(/[\u2500-\u259f]/);
});

test('FORCE_COLOR without a terminal, and --no-colour on one', async () => {
  const piped = runs(process.execPath, [program, example], { env: { ...process.env, FORCE_COLOR: '1' } });
  expect(piped.stdout).toMatch(ESCAPES);
  expect(await seen(80, { TERM: 'tmux-256color' }, [example, '--no-colour'])).not.toMatch(ESCAPES);
});

test.each([40, 80])('help at %i columns', async (columns) => {
  const help = await seen(columns, { TERM: 'tmux-256color' }, ['--help']);
  expect(help).toContain('Exit codes:');
  const prose = help.split('\n').filter((line) => !line.startsWith('  appraise '));
  expect(widest(prose.join('\n'))).toBeLessThanOrEqual(columns);
});
