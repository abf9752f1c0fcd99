// What a page may look like: options before the environment, the environment before the stream.
import { expect, test } from 'vitest';
import type { OutputStream } from '../../src/commands/io.js';
import { screenOf, screenOfFile } from '../../src/commands/screen.js';

const stream = (given: Partial<OutputStream> = {}): OutputStream => ({
  write: () => true,
  on: () => {},
  ...given,
});
const pipe = stream();
const terminal = stream({ isTTY: true, columns: 120 });

test.each([
  [{}, {}, 0, 1],
  [{}, { TERM: 'xterm-256color' }, 0, 2],
  [{}, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 0, 3],
  [{}, { TERM: 'dumb' }, 0, 0],
  [{}, { TERM: 'dumb', COLORTERM: 'truecolor' }, 0, 0],
  [{}, { NO_COLOR: '1' }, 0, 0],
  [{}, { NO_COLOR: '' }, 0, 1],
  [{}, { FORCE_COLOR: '' }, 1, 1],
  [{}, { FORCE_COLOR: '1', TERM: 'xterm-256color' }, 1, 1],
  [{}, { FORCE_COLOR: '2' }, 2, 2],
  [{}, { FORCE_COLOR: '3' }, 3, 3],
  [{}, { FORCE_COLOR: 'true', TERM: 'xterm-256color' }, 2, 2],
  [{}, { FORCE_COLOR: '0', COLORTERM: 'truecolor' }, 0, 0],
  [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, 1, 1],
  [{ colour: true }, { NO_COLOR: '1', TERM: 'xterm-256color' }, 2, 2],
  [{ colour: true }, { TERM: 'dumb' }, 1, 1],
  [{ colour: false }, { FORCE_COLOR: '3' }, 0, 0],
])('colours with %o and %o: %i in a pipe, %i on a terminal', (options, env, piped, shown) => {
  expect(screenOf(pipe, env, options).colour).toBe(piped);
  expect(screenOf(terminal, env, options).colour).toBe(shown);
});

test.each([
  [{}, {}, 80, 120],
  [{}, { COLUMNS: '100' }, 100, 120],
  [{}, { COLUMNS: '7' }, 20, 120],
  [{}, { COLUMNS: 'many' }, 80, 120],
  [{ width: 33 }, { COLUMNS: '100' }, 33, 33],
])('width with %o and %o: %i in a pipe, %i on a terminal', (options, env, piped, shown) => {
  expect(screenOf(pipe, env, options).width).toBe(piped);
  expect(screenOf(terminal, env, options).width).toBe(shown);
});

test('a terminal that doesn’t know its width, and one that is too narrow', () => {
  expect(screenOf(stream({ isTTY: true, columns: 0 }), {}, {}).width).toBe(80);
  expect(screenOf(stream({ isTTY: true }), { COLUMNS: '90' }, {}).width).toBe(90);
  expect(screenOf(stream({ isTTY: true, columns: 9 }), {}, {}).width).toBe(20);
});

test.each([
  [{}, false],
  [{ TERM: 'dumb' }, true],
  [{ LANG: 'en_GB.UTF-8' }, false],
  [{ LANG: 'en_GB.utf8' }, false],
  [{ LANG: 'en_GB.ISO-8859-1' }, true],
  [{ LANG: 'en_GB.ISO-8859-15@euro' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'de_DE.ISO-8859-1', LC_ALL: 'C.UTF-8' }, false],
  [{ LANG: 'C.UTF-8', LC_CTYPE: 'de_DE.ISO-8859-1' }, true],
])('ASCII on a terminal with %o: %s', (env, ascii) => {
  expect(screenOf(terminal, env, {}).ascii).toBe(ascii);
  expect(screenOf(pipe, env, {}).ascii).toBe(false);
  expect(screenOf(pipe, env, { ascii: true }).ascii).toBe(true);
});

test('decimals are passed on only when asked for', () => {
  expect(screenOf(pipe, {}, { decimals: 0 })).toEqual({ width: 80, colour: 0, ascii: false, decimals: 0 });
  expect(screenOf(pipe, {}, {})).not.toHaveProperty('decimals');
});

test('a file', () => {
  expect(screenOfFile({})).toEqual({ width: 80, colour: 0, ascii: false });
  expect(screenOfFile({ width: 100, ascii: true, colour: true, decimals: 2 })).toEqual({
    width: 100,
    colour: 0,
    ascii: true,
    decimals: 2,
  });
});
