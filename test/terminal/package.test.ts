// What a stranger gets: the packed package, run where nothing else is.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appraise, example, folder, root, runs } from './program.js';

test('the packed program runs by itself, without a single other package', () => {
  const cwd = folder();
  const packed = runs('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd], {
    timeout: 60_000,
  });
  expect(packed.code).toBe(0);
  runs('tar', ['-xf', packed.stdout.trim()], { cwd });
  const bin = join(cwd, 'package/bin/appraise.js');
  const own = runs(process.execPath, [bin, 'package/appraisals/barnet-adult-social-care-2016.yaml'], { cwd });
  expect(own).toMatchObject({ code: 0, stderr: '' });
  expect(own.stdout).toBe(appraise(['appraisals/barnet-adult-social-care-2016.yaml']).stdout);
  expect(runs(process.execPath, [bin, 'validate', 'package/appraisals'], { cwd }).stderr).toBe('');
});

test('a program that has not been built says so', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'bin'));
  cpSync(join(root, 'bin/appraise.js'), join(cwd, 'bin/appraise.mjs'));
  expect(runs(process.execPath, ['bin/appraise.mjs', example], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr: 'appraise: the program has not been built; run npm ci first\n',
  });
});

test('the program is the same by its name as by its path', () => {
  expect(runs('npx', ['appraise', '--version'])).toMatchObject({
    code: 0,
    stdout: appraise(['--version']).stdout,
  });
});
