// Many files and large ones, as a process of its own: threads that help, memory and time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appraise, bash, example, folder, program } from './program.js';

function manyFiles(count: number): string {
  const cwd = folder();
  const text = readFileSync(example, 'utf8');
  mkdirSync(join(cwd, 'papers'));
  for (let index = 0; index < count; index++) {
    const own = text.replace(
      'status: illustrative',
      `status: ${index % 5 === 0 ? 'finished' : 'illustrative'}`,
    );
    writeFileSync(join(cwd, `papers/${String(index).padStart(4, '0')}.yaml`), own);
  }
  return cwd;
}

test('threads give the same bytes as one processor does', () => {
  const cwd = manyFiles(350);
  for (const format of ['json', 'pretty', 'sarif']) {
    const words = ['validate', 'papers', '--format', format];
    const usual = appraise(words, { cwd });
    expect(usual).toMatchObject({ code: 1, stderr: '' });
    // On one processor nobody helps.
    const alone = spawnSync('taskset', ['-c', '0', process.execPath, program, ...words], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    expect(alone.error).toBeUndefined();
    expect(usual.stdout).toBe(alone.stdout);
  }
});

test('the built program knows patterns', () => {
  const cwd = manyFiles(6);
  const { code, stdout, stderr } = appraise(['validate', 'papers/000[1-3].yaml', '--format', 'ndjson'], {
    cwd,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path),
  ).toEqual(['papers/0001.yaml', 'papers/0002.yaml', 'papers/0003.yaml']);
});

const HEAD = 'format: appraisal/1\ntitle: A large paper\n';
const BODY = `options:
  a: { name: A }
  b: { name: B }
criteria:
  c: { weight: 1, scale: { worst: 1, best: 5 } }
scores:
  a: { c: 1 }
  b: { c: 2 }
`;
const ids = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);

/** Just under 5,000,000 bytes of one line over and over. */
function filled(line: (index: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < 4_900_000; ) {
    const next = line(lines.length);
    lines.push(next);
    length += Buffer.byteLength(next);
  }
  return lines.join('');
}

function mostScores(): string {
  const criteria = ids('criterion', 100);
  const cells = (row: number) =>
    criteria.map((id, index) => `${id}: ${1 + ((row * 7 + index * 3) % 5)}`).join(', ');
  const text = [
    HEAD,
    'options:\n',
    ...ids('option', 500).map((id) => `  ${id}: {}\n`),
    'scales:\n  one-to-five: { worst: 1, best: 5 }\ncriteria:\n',
    ...criteria.map((id) => `  ${id}: { weight: 1 }\n`),
    'scores:\n',
    ...ids('option', 500).map((id, row) => `  ${id}: { ${cells(row)} }\n`),
  ].join('');
  const line = '  Evidence, word by word and line by line, as the paper has it.\n';
  return `${text}summary: |\n${line.repeat(Math.floor((4_990_000 - text.length) / line.length))}`;
}

test.each([
  [
    'one long text',
    () => `${HEAD}summary: |\n${filled(() => `  ${'word by word '.repeat(40)}\n`)}${BODY}`,
    0,
    /^(?!.*error).*1 file, \d+ rules: /,
  ],
  [
    'thousands of facts',
    () =>
      `${HEAD}facts:\n${filled((index) => `  f${index}: { says: "${'What it says. '.repeat(60)}" }\n`)}${BODY}`,
    0,
    /^(?!.*error).*1 file, \d+ rules: /,
  ],
  ['50,000 scores and much to read', mostScores, 0, /^(?!.*error).*1 file, \d+ rules: /],
  [
    'thousands of faults',
    () =>
      `${HEAD}facts:\n${filled((index) => `  f${index}: { says: What it says${' and so on'.repeat(80)}, or not }\n`)}${BODY}`,
    1,
    'inside { } a comma ends the text',
  ],
  ['a list without end', () => `a: [${filled(() => 'x,')}x]\n`, 1, 'more than 400,000 words and marks'],
  ['brackets in brackets', () => filled(() => ': {\n'), 1, /more than (64 levels|400,000 words and marks)/],
  ['more than 5,000,000 bytes', () => `${HEAD}#${' '.repeat(5_000_000)}\n`, 1, 'more than 5,000,000 bytes'],
  [
    'too many scores',
    () =>
      `${mostScores().split('summary')[0]}  one-more: { criterion-0: 1 }\n`.replace(
        'options:\n',
        'options:\n  one-more: {}\n',
      ),
    1,
    'there are 50001 scores, and at most 50,000 are read',
  ],
] as const)('%s: answered within 10 seconds and 512 MB', (_, text, code, said) => {
  const cwd = folder();
  writeFileSync(join(cwd, 'large.yaml'), text());
  const {
    stdout,
    stderr,
    code: ended,
  } = bash('TIMEFORMAT="%U %S"; time "$NODE" --max-old-space-size=512 "$PROGRAM" validate large.yaml', {
    cwd,
    env: { LC_ALL: 'C' },
    timeout: 60_000,
  });
  expect(ended).toBe(code);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(said);
  const times = /([\d.]+) ([\d.]+)\s*$/.exec(stderr);
  // Of the processor: other programs may keep it from us.
  expect(Number(times?.[1]) + Number(times?.[2])).toBeLessThan(10);
});
