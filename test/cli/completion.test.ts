// `appraise completion`: a script for each shell, made from the list of commands. The shells themselves: test:shells.
import { expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { type Offer, shells } from '../../src/completion/index.js';
import { use } from './use.js';

const names = Object.keys(shells);

it.each(names)('%s: names every command and every option, twice the same', async (shell) => {
  const used = await use(['completion', shell]);
  expect(used).toMatchObject({ code: 0, stderr: '' });
  expect(used.stdout.endsWith('\n')).toBe(true);
  for (const { name, options } of commands) {
    expect(used.stdout).toContain(name);
    for (const { long, hidden } of options)
      if (hidden !== true) expect(used.stdout).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
  }
  expect((await use(['completion', shell])).stdout).toBe(used.stdout);
});

it.each([
  [['completion'], 'completion takes one shell: appraise completion bash|zsh|fish'],
  [['completion', 'bash', 'zsh'], 'completion takes one shell'],
  [['completion', 'fisch'], 'unknown shell "fisch"; did you mean fish?'],
  [['completion', 'powershell'], 'unknown shell "powershell"; known: bash, zsh, fish'],
])('%j is wrong use', async (words, message) => {
  const used = await use(words);
  expect(used).toMatchObject({ code: 2, stdout: '' });
  expect(used.stderr).toContain(message);
});

it('puts nothing into a script that a shell would run', () => {
  const about = `it's "x" [y]: $(touch harm) \`touch harm\` \\ {a,b} ~`;
  const words: Offer = { kind: 'words', words: [['word', about]], into: false };
  const branch = { name: 'rank', about, operands: [words], flags: [] };
  const flag = {
    long: '--flag',
    short: undefined,
    about,
    repeats: false,
    value: { name: 'ID', offer: words },
  };
  const tree = { commands: [{ ...branch, flags: [flag] }], standard: 'rank' };
  // bash shows no meanings; the others have them in single quotes, each in its own way.
  expect(shells.bash(tree)).not.toContain('harm');
  expect(shells.zsh(tree)).toContain(`'word:${about.replaceAll("'", "'\\''")}'`);
  expect(shells.zsh(tree)).toContain(
    `[${about.replaceAll("'", "'\\''").replace(/[[\]:]|\\(?!'')/g, '\\$&')}]`,
  );
  expect(shells.fish(tree)).toContain(`-d '${about.replace(/[\\']/g, '\\$&')}'`);
});
