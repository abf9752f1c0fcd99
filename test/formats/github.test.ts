// Workflow commands, read back by a parser of our own that follows the runner's: src/Runner.Common/ActionCommand.cs.
import { describe, expect, it } from 'vitest';
import { data, property } from '../../src/formats/github.js';
import type { Output } from '../../src/formats/index.js';
import { HOSTILE, hostile, RAW_CONTROL, resultAt, several } from './checks.js';
import { diagnostic } from './fixtures.js';
import { checkOf, render } from './screens.js';

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

/** A line that the runner obeys, decoded as it decodes it; undefined for a line that is just shown. */
function commandOf(line: string): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [, name = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(text.slice(2, end)) ?? [];
  const properties = rest
    .split(',')
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim(), decoded(part.slice(equals + 1), [...DATA, ...PROPERTY])];
    });
  return { name, properties: new Map(properties), message: decoded(text.slice(end + 2), DATA) };
}

const DATA = [
  ['\r', '%0D'],
  ['\n', '%0A'],
] as const;
const PROPERTY = [
  [':', '%3A'],
  [',', '%2C'],
] as const;

/** The percent sign comes last, so that %250A is %0A and no line end. */
function decoded(text: string, pairs: readonly (readonly [string, string])[]): string {
  return [...pairs, ['%', '%25'] as const].reduce((done, [sign, code]) => done.replaceAll(code, sign), text);
}

async function linesOf(output: Output): Promise<readonly string[]> {
  const text = await render('github', output);
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

describe('github', () => {
  it('is a command for each diagnostic, and says in a last line what was checked', async () => {
    const lines = await linesOf(several);
    expect(lines.at(-1)).toBe('3 files, 3 rules: 3 errors, 1 warning, 1 note');
    const commands = lines.slice(0, -1).map(commandOf);
    expect(commands.map((command) => command?.name)).toEqual([
      'error',
      'warning',
      'notice',
      'error',
      'error',
    ]);
    const [first, second] = commands;
    expect(Object.fromEntries(first?.properties ?? [])).toEqual({
      file: 'a/faulty.yaml',
      line: '41',
      col: '38',
      endColumn: '38',
      title: 'score-out-of-scale',
    });
    expect(first?.message).toBe(
      'a/faulty.yaml:41:38: the score 7 of "Public service mutual" on "Keeping adults safe" is outside the scale 1 to 5\n' +
        'hint: one-to-five runs from 1 (Fails) to 5 (Exceeds)',
    );
    // Columns are refused where there is more than one line.
    expect([...(second?.properties.keys() ?? [])]).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('names a file as the repository does', async () => {
    const lines = await linesOf(several);
    expect(commandOf(lines[3] ?? '')?.properties.get('file')).toBe('c 100%/twice.yaml');
  });

  it('says in one line that nothing was found', async () => {
    expect(await linesOf(checkOf(resultAt('a.yaml', [])))).toEqual(['1 file, 3 rules: nothing found']);
  });

  it('lets nobody else give commands', async () => {
    const lines = await linesOf(hostile);
    expect(lines).toHaveLength(2 * HOSTILE.length + 1);
    expect(lines.join('')).not.toMatch(RAW_CONTROL);
    expect(lines.join('')).not.toMatch(/##\[|##vso\[/);
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(/^::(error|notice) file=/);
      const command = commandOf(line);
      expect([...(command?.properties.keys() ?? [])]).toEqual(['file', 'line', 'col', 'endColumn', 'title']);
      expect(command?.properties.get('line')).toBe('41');
    }
    const harmless = lines.slice(0, 2).map(commandOf);
    expect(harmless[0]?.properties.get('file')).toBe('::error file=x::owned');
    expect(harmless[0]?.message).toBe(
      '::error file=x::owned:41:38: the name "::error file=x::owned" is ::error file=x::owned\nhint: ::error file=x::owned',
    );
  });

  it('decodes to what was encoded', () => {
    for (const text of [...HOSTILE, 'a%2Cb:c,d\r\n%']) {
      expect(commandOf(`::error title=${property(text)}::${data(text)}`)).toEqual({
        name: 'error',
        properties: new Map([['title', text]]),
        message: text,
      });
    }
  });

  it('marks at least one column', async () => {
    const [line] = await linesOf(checkOf(resultAt('a', [diagnostic({ column: 5, endColumn: 5 })])));
    expect(commandOf(line ?? '')?.properties.get('endColumn')).toBe('5');
  });
});

describe('a page on a terminal, which may be the log of a run', () => {
  it.each(['pretty', 'table', 'markdown', 'csv', 'json', 'ndjson'])('%s', async (id) => {
    for (const width of [80, 24]) {
      const text = await render(id, hostile, { width });
      expect(text).not.toMatch(/^[^\S\n]*::/m);
      expect(text).not.toMatch(/##\[|##vso\[/);
    }
  });
});
