// What a stranger gets: the packed package, run where nothing else is.
import { cpSync } from 'node:fs';
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
  const options = { cwd: join(cwd, 'package') };
  const own = runs(
    process.execPath,
    ['bin/appraise.js', 'appraisals/barnet-adult-social-care-2016.yaml'],
    options,
  );
  expect(own).toMatchObject({ code: 0, stderr: '' });
  expect(own.stdout).toBe(appraise(['appraisals/barnet-adult-social-care-2016.yaml']).stdout);
  for (const words of [
    ['validate', 'appraisals'],
    ['validate', 'appraisals/*.yaml'],
    ['schema'],
    ['explain', 'weight'],
  ])
    expect(runs(process.execPath, ['bin/appraise.js', ...words], options)).toMatchObject({
      code: 0,
      stderr: '',
    });
});

test('a program that has not been built says so', () => {
  const cwd = folder();
  cpSync(join(root, 'bin'), join(cwd, 'bin'), { recursive: true });
  expect(runs(process.execPath, ['bin/appraise.js', example], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr: 'appraise: the program has not been built; run npm ci first\n',
  });
});
