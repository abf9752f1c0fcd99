// An ordinary run loads next to nothing of Node's: streams or clocks alone would be a twentieth of it each.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appraisalNames, root } from './use-appraisals.js';

const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
const hook = join(folder, 'hook.cjs');
const list = join(folder, 'list');
writeFileSync(
  hook,
  `process.on('exit', () => require('fs').writeFileSync(process.env.LIST, process.moduleLoadList.join('\\n')));`,
);

/** What makes a script of bytecode, sets a flag of V8 and finds the compile cache. */
const NEEDED = /^(?:NativeModule (?:vm|process|os)|Internal Binding (?:v8|os|contextify))$/;

/** What Node has loaded by the end of a run whose output is read through a pipe. */
function loaded(words: readonly string[]): ReadonlySet<string> {
  const env = { PATH: process.env['PATH'], LIST: list };
  execFileSync(process.execPath, ['-r', hook, ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Set(readFileSync(list, 'utf8').split('\n'));
}

it.each([
  ...appraisalNames.map((name) => [`appraisals/${name}`]),
  ['validate', `appraisals/${appraisalNames[0]}`],
])('%s loads next to nothing of Node', (...words) => {
  const before = loaded(['-e', '0']);
  const more = [...loaded(['bin/appraise.js', ...words])].filter((name) => !before.has(name));
  expect(more.filter((name) => !NEEDED.test(name))).toEqual([]);
});
