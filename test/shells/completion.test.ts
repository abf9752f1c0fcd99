// What bash, zsh and fish offer, each asked in a real shell at a terminal.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregationMethods } from '../../src/aggregation/index.js';
import { analyses } from '../../src/analyses/index.js';
import { commands } from '../../src/commands/index.js';
import { schemas } from '../../src/commands/own-files.js';
import { appraise, runs } from '../terminal/program.js';
import { folderOfFiles, HOSTILE, type Session, type Shell, sessionOf } from './shell.js';

const names = commands.map(({ name }) => name);
const questions = analyses.map(({ id }) => id);
const methods = aggregationMethods.map(({ id }) => id);

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell: Shell) => {
  const folder = folderOfFiles();
  let session: Session;
  beforeAll(async () => {
    session = await sessionOf(shell, folder);
  }, 60_000);
  afterAll(async () => {
    await session.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is offered for the last word of a line. */
  const offered = async (line: string): Promise<readonly string[]> => {
    if (shell === 'fish') return askedOfFish(line, folder);
    const before = line
      .trimEnd()
      .split(' ')
      .slice(1, line.endsWith(' ') ? undefined : -1);
    const words = await session.offered(line);
    expect(words.slice(0, before.length)).toEqual(before);
    return words.slice(before.length);
  };
  const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

  it('offers commands and appraisals first', async () => {
    expect(sorted(await offered('appraise '))).toEqual(
      sorted([...names, 'my paper.yaml', 'other.yml', 'papers/', 'hostile/'].map(withoutSlash(shell))),
    );
  });

  it.each([
    ['appraise validate ', ['my paper.yaml', 'other.yml', 'papers/', 'hostile/']],
    ['appraise report o', ['other.yml']],
    ['appraise explain score-mis', ['score-missing']],
    ['appraise explain swin', ['swing', 'swing-without-100']],
    ['appraise schema ', schemas.map(({ id }) => id)],
    ['appraise completion ', ['bash', 'fish', 'zsh']],
    ['appraise analyse other.yml ', questions],
    ['appraise analyse --method topsis other.yml ', questions],
    ['appraise analyse other.yml costs risks weight-', ['weight-sensitivity']],
    ['appraise other.yml --method ', methods],
    ['appraise --method v', ['vikor']],
    ['appraise validate --fail-on ', ['error', 'never', 'note', 'warning']],
    ['appraise analyse --weights ', ['any', 'levels', 'ordinal', 'ranges', 'stated']],
    ['appraise validate --format s', ['sarif']],
    ['appraise new --template l', ['libraries-toolkit']],
    ['appraise report other.yml -o no', ['notes.txt']],
    ['appraise validate --max', ['--max-warnings']],
    ['appraise --st', ['--stdin-path']],
  ])('%s', async (line, words) => {
    const plain = (await offered(line)).map((word) => word.replace(/=$/, ''));
    expect(sorted(plain)).toEqual(sorted(words.map(withoutSlash(shell))));
  });

  it('offers every option of a command, and none of another', async () => {
    for (const command of commands) {
      const long = (await offered(`appraise ${command.name} --`)).map((word) => word.replace(/=$/, ''));
      const own = command.options.filter(({ hidden }) => hidden !== true).map((option) => option.long);
      expect(sorted(long.filter((word) => word.startsWith('--'))), command.name).toEqual(
        sorted([...own, '--quiet', '--debug', '--help', '--version']),
      );
    }
  });

  it('completes a name with a space, with quotes and without', async () => {
    expect(await session.tab('appraise validate my')).toEqual(['validate', 'my paper.yaml']);
    expect(await session.tab('appraise validate my\\ pa')).toEqual(['validate', 'my paper.yaml']);
    expect(await session.tab('appraise validate "my pa')).toEqual(['validate', 'my paper.yaml']);
    expect(await session.tab("appraise validate 'my pa")).toEqual(['validate', 'my paper.yaml']);
    expect(await session.tab('appraise my')).toEqual(['my paper.yaml']);
    expect(await session.tab('appraise report other.yml -o "my p')).toEqual([
      'report',
      'other.yml',
      '-o',
      'my paper.yaml',
    ]);
    expect(await session.tab('appraise validate papers/d')).toEqual(['validate', 'papers/deep.yaml']);
  });

  it('takes no name of a file for code', async () => {
    for (const name of HOSTILE) {
      // As far as it has to be typed to be the only one.
      const typed =
        { $: "'hostile/$", '`': "'hostile/`", 図: 'hostile/図' }[name[0] ?? ''] ?? `hostile/${name[0]}`;
      expect(await session.tab(`appraise validate ${typed}`), name).toEqual(['validate', `hostile/${name}`]);
    }
    expect(existsSync(join(folder, 'harm'))).toBe(false);
    expect(readdirSync(folder)).not.toContain('harm.yaml');
  });

  if (shell !== 'fish')
    it('puts in all hostile names at once, each as it is', async () => {
      expect(sorted(await offered('appraise validate hostile/'))).toEqual(
        sorted(HOSTILE.map((name) => `hostile/${name}`)),
      );
      expect(existsSync(join(folder, 'harm'))).toBe(false);
    });

  it('offers files behind the = of a format', async () => {
    expect(await session.tab('appraise other.yml --format json=no')).toEqual([
      'other.yml',
      '--format',
      'json=notes.txt',
    ]);
  });
});

it.each(['bash', 'zsh', 'fish'] as const)('%s finds the script where it is to be put', async (shell) => {
  const folder = folderOfFiles();
  const session = await sessionOf(shell, folder, true);
  try {
    expect(await session.tab('appraise validate my')).toEqual(['validate', 'my paper.yaml']);
    expect(await session.tab('appraise vali')).toEqual(['validate']);
    expect(await session.tab('appraise new --template lib')).toEqual([
      'new',
      '--template',
      'libraries-toolkit',
    ]);
  } finally {
    await session.end();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** fish says by itself what it would offer, each with what it means behind a tab. */
function askedOfFish(line: string, folder: string): readonly string[] {
  const home = mkdtempSync(join(tmpdir(), 'appraise-home-'));
  try {
    writeFileSync(join(home, 'script.fish'), appraise(['completion', 'fish']).stdout);
    const { code, stdout, stderr } = runs(
      'fish',
      ['--no-config', '-c', `source $SCRIPT; complete -C ${quoted(line)}`],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: home, SCRIPT: join(home, 'script.fish'), LC_ALL: 'C.UTF-8' },
      },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => text.replace(/\t.*/, ''));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Where all is put in at once, folders have no slash; fish is asked by other means. */
function withoutSlash(shell: Shell): (word: string) => string {
  return (word) => (shell === 'fish' ? word : word.replace(/\/$/, ''));
}
