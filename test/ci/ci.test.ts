// The kit for other repositories: the action runs as a runner would run it, and every snippet of docs/ci.md is held
// to what there is.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FAULTY, folder, use } from '../cli/use.js';
import { root } from '../use-appraisals.js';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** A file that has decided nothing yet, so that nobody can advise anything. */
const SOUND = 'format: appraisal/1\ntitle: What the committee asked for\n';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const action = parse(read('action.yml')) as Action;
const page = read('docs/ci.md');

/** The snippets of a chapter. */
function snippets(chapter: string): readonly unknown[] {
  const text = page.split(`\n## ${chapter}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => parse(match[1] ?? '') as unknown);
}

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the steps of the action as a runner does: bash, fresh for each, until one fails. */
function runAction(cwd: string, given: Readonly<Record<string, string>> = {}, home = root): Ran {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  const filled = (text: string) =>
    text.replace(/\$\{\{ (github\.action_path|inputs\.([\w-]+)) \}\}/g, (_, whole: string, input: string) =>
      whole === 'github.action_path' ? home : (inputs[input] ?? `no input ${input}`),
    );
  let ran: Ran = { code: 0, stdout: '', stderr: '' };
  for (const { run = '', env = {}, 'working-directory': place = cwd } of action.runs.steps) {
    const script = join(cwd, '.step.sh');
    writeFileSync(script, filled(run));
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', script],
      {
        cwd: filled(place),
        env: {
          PATH: [join(cwd, '.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
          ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
        },
        encoding: 'utf8',
      },
    );
    ran = { code: status, stdout: ran.stdout + stdout, stderr: ran.stderr + stderr };
    if (status !== 0) break;
  }
  return ran;
}

describe('the action', () => {
  it('has steps of bash that take inputs as data, never as part of a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { shell, run = '' } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
    }
  });

  it('is quiet about a sound folder', () => {
    expect(runAction(folder({ 'appraisals/a.yaml': SOUND }))).toMatchObject({ code: 0, stderr: '' });
  });

  it('fails for a fault, marked at its line', () => {
    const { code, stdout } = runAction(folder({ 'appraisals/a.yaml': SOUND, 'appraisals/b.yaml': FAULTY }));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=appraisals\/b\.yaml,line=2,.*unknown-key/m);
    expect(stdout).not.toContain('a.yaml');
  });

  it('takes paths a line each, patterns, and names with spaces and signs of the shell', () => {
    const cwd = folder({
      'drafts/a b.yaml': FAULTY,
      'drafts/$(touch hacked).yaml': FAULTY,
      'other/c.yaml': SOUND,
    });
    const { code, stdout } = runAction(cwd, {
      paths: '\ndrafts/a b.yaml\ndrafts/$(touch hacked).yaml\nother/*.yaml\n',
    });
    expect(code).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(2);
    expect(existsSync(join(cwd, 'hacked'))).toBe(false);
  });

  it('fails as late as it is told', () => {
    const cwd = folder({ 'appraisals/b.yaml': FAULTY });
    expect(runAction(cwd, { 'fail-on': 'never' }).code).toBe(0);
    expect(runAction(cwd, { 'fail-on': 'warning' }).code).toBe(1);
    expect(runAction(cwd, { 'fail-on': 'wanring' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('wanring'),
    });
  });

  it('writes SARIF where it is asked to, for a fault too', () => {
    const cwd = folder({ 'appraisals/b.yaml': FAULTY });
    expect(runAction(cwd, { sarif: 'found.sarif' }).code).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(cwd, 'found.sarif'), 'utf8'));
    expect(runs[0].results[0].ruleId).toBe('unknown-key');
  });

  it('installs and builds a clone that has not been built, where the clone is', () => {
    const home = folder({ 'package.json': '{}' });
    const cwd = folder({ 'appraisals/a.yaml': SOUND });
    mkdirSync(join(cwd, '.bin'));
    symlinkSync(join(root, 'bin'), join(home, 'bin'));
    writeFileSync(join(cwd, '.bin/npm'), `#!/bin/sh\necho "npm $* in $PWD"\n`);
    chmodSync(join(cwd, '.bin/npm'), 0o755);
    const { code, stdout } = runAction(cwd, {}, home);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^npm ci .*in .*${basename(home)}$`, 'm'));
  });
});

describe('the page on GitHub', () => {
  const workflows = snippets('GitHub') as readonly Workflow[];

  it.each(workflows.map((workflow) => [workflow]))(
    'uses the action from where it was checked out',
    (workflow) => {
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      const clone = steps.find((step) => step.with?.['repository'] !== undefined);
      const step = steps.find(({ uses }) => uses?.startsWith('./'));
      expect(step?.uses).toBe(`./${clone?.with?.['path']}`);
      for (const input of Object.keys(step?.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
      expect(workflow.permissions).toMatchObject({ contents: 'read' });
    },
  );

  it('runs, with the inputs that it shows', () => {
    for (const workflow of workflows) {
      const cwd = folder({ 'appraisals/a.yaml': FAULTY, 'drafts/b.yaml': SOUND });
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      const given = steps.find(({ uses }) => uses?.startsWith('./'))?.with ?? {};
      expect(runAction(cwd, given)).toMatchObject({ code: 1, stderr: '' });
      const upload = steps.find((step) => step.uses?.includes('upload-sarif'));
      if (upload !== undefined) expect(existsSync(join(cwd, upload.with?.['sarif_file'] ?? ''))).toBe(true);
    }
  });

  it('uploads SARIF with the permission for it, after a failure too', () => {
    const workflow = workflows.find(({ permissions }) => permissions['security-events'] === 'write');
    expect(JSON.stringify(workflow)).toContain(
      '"uses":"github/codeql-action/upload-sarif@v3","if":"always()"',
    );
  });

  it('names every input with what it is without it', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toContain(input.default === '' ? 'none is written' : `\`${input.default}\``);
    }
  });
});

describe('the page on GitLab', () => {
  interface Job {
    readonly script: readonly string[];
    readonly before_script: readonly string[];
    readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
  }
  const [{ appraisals: job }] = snippets('GitLab') as readonly [{ readonly appraisals: Job }];

  it.each([
    [SOUND, 0],
    [FAULTY, 1],
  ])('its script writes the reports that it names', (text, code) => {
    const cwd = folder({ 'appraisals/a.yaml': text });
    symlinkSync(root, join(cwd, '.appraise'));
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd,
      env: { PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter) },
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: code, stderr: '' });
    expect(ran.stdout).toContain('1 file');
    const report = JSON.parse(readFileSync(join(cwd, job.artifacts.reports['codequality'] ?? ''), 'utf8'));
    expect(report.length > 0).toBe(code === 1);
    expect(readFileSync(join(cwd, job.artifacts.reports['junit'] ?? ''), 'utf8')).toContain('<testsuite');
  });

  it('installs the clone where its script runs it', () => {
    expect(job.before_script).toEqual([
      expect.stringMatching(/^git clone .* \.appraise$/),
      'npm ci --prefix .appraise',
    ]);
  });
});

describe('the hook for pre-commit', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
    readonly args?: readonly string[];
  }
  interface Config {
    readonly repos: readonly { readonly rev: string; readonly hooks: readonly Hook[] }[];
  }
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly [Hook];
  const configs = snippets('pre-commit') as readonly Config[];
  const { version, bin } = JSON.parse(read('package.json'));

  it('starts the command that the package installs', () => {
    expect(hook.language).toBe('node');
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
  });

  it.each(configs.map((config) => [config]))(
    'is the one that the page names, at this version',
    async (config) => {
      const [repository] = config.repos;
      expect(repository?.rev).toBe(`v${version}`);
      const [used] = repository?.hooks ?? [];
      expect(used?.id).toBe(hook.id);
      const cwd = folder({ 'a.yaml': SOUND });
      const words = [...hook.entry.split(' ').slice(1), ...(used?.args ?? []), 'a.yaml'];
      expect(await use(words, { cwd })).toMatchObject({ code: 0, stderr: '' });
      expect(
        new RegExp(used?.files ?? hook.files).test(used?.files ? 'papers/a.yaml' : 'appraisals/a.yaml'),
      ).toBe(true);
    },
  );
});
