// The manual page, before the programs that show it: nothing to warn of, and nothing wider than a terminal.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { folder, runs } from '../terminal/program.js';

const page = 'docs/appraise.1';

it('mandoc finds nothing, not even a matter of style', () => {
  expect(runs('mandoc', ['-T', 'lint', page])).toEqual({ code: 0, stdout: '', stderr: '' });
});

it.each([60, 80])('man shows it at %i columns without a warning', (columns) => {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', MANWIDTH: String(columns), MANROFFSEQ: '' };
  const { code, stdout, stderr } = runs('man', ['--warnings', '-l', page], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const heading of ['NAME', 'SYNOPSIS', 'COMMANDS', 'EXIT STATUS', 'ENVIRONMENT', 'FILES', 'EXAMPLES'])
    expect(stdout).toMatch(new RegExp(`^${heading}$`, 'm'));
  for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {3}appraise \\[?${name}\\b`, 'm'));
  // Lines to copy are not broken.
  const copied = new Set(commands.flatMap(({ examples }) => examples.map(({ line }) => line)));
  const prose = stdout.split('\n').filter((line) => !copied.has(line.trim()));
  for (const line of prose) expect(line.length, line).toBeLessThanOrEqual(columns);
});

it('is where man finds it once npm has installed the program for everybody', () => {
  const cwd = folder();
  runs('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd], { timeout: 60_000 });
  runs('bash', ['-c', 'tar -xf *.tgz'], { cwd });
  // The program needs no other package, and the registry has no part in this.
  const manifest = join(cwd, 'package/package.json');
  const { dependencies: _, ...alone } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...alone, optionalDependencies: {} }));
  const words = ['install', '--global', '--prefix', join(cwd, 'everybody'), '--offline', '--ignore-scripts'];
  expect(runs('npm', [...words, join(cwd, 'package')], { cwd, timeout: 60_000 })).toMatchObject({ code: 0 });
  const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', MANPATH: join(cwd, 'everybody/share/man') };
  const { code, stdout } = runs('man', ['appraise'], { env });
  expect({ code, begins: stdout.slice(0, 11) }).toEqual({ code: 0, begins: 'APPRAISE(1)' });
});
