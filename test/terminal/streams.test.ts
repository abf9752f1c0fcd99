// Real pipes, files, disks and signals.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { appraise, bash, example, folder, largeAppraisal, program, root, runs } from './program.js';

test('three megabytes of JSON arrive whole through a pipe and in a file', () => {
  const cwd = folder();
  largeAppraisal(join(cwd, 'large.yaml'));
  const piped = bash('appraise large.yaml --format json | cat > piped.json', { cwd });
  expect(piped).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(bash('appraise large.yaml --format json > file.json', { cwd }).code).toBe(0);
  expect(appraise(['large.yaml', '-o', 'written.json'], { cwd }).code).toBe(0);
  const text = readFileSync(join(cwd, 'piped.json'), 'utf8');
  expect(text.length).toBeGreaterThan(3_000_000);
  expect(JSON.parse(text).outcome.ranking).toHaveLength(500);
  expect(readFileSync(join(cwd, 'file.json'), 'utf8')).toBe(text);
  expect(readFileSync(join(cwd, 'written.json'), 'utf8')).toBe(text);
});

test('a slow reader gets everything', () => {
  const cwd = folder();
  largeAppraisal(join(cwd, 'large.yaml'));
  const { code, stdout } = bash('appraise large.yaml --format json | (sleep 1; wc -c)', { cwd });
  expect(code).toBe(0);
  expect(Number(stdout)).toBeGreaterThan(3_000_000);
});

test('| head -1 is quiet', () => {
  const cwd = folder();
  largeAppraisal(join(cwd, 'large.yaml'));
  const { stdout, stderr } = bash('appraise large.yaml --format json | head -1; echo "$PIPESTATUS"', {
    cwd,
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
  expect(stderr).toBe('');
  expect(bash(`appraise "${example}" | head -1`)).toMatchObject({ code: 0, stderr: '' });
});

test('a full disk is said, on standard output and in a file', () => {
  expect(bash(`appraise "${example}" > /dev/full`)).toEqual({
    code: 3,
    stdout: '',
    stderr: "appraise: can't write to standard output: the disk is full\n",
  });
});

test('a file that may not grow any more: said, and nothing half-written stays', () => {
  const cwd = folder();
  largeAppraisal(join(cwd, 'large.yaml'));
  writeFileSync(join(cwd, 'out.json'), 'before');
  // 512 blocks of 1,024 bytes: the write comes back short before it fails.
  const redirected = bash('ulimit -f 512; appraise large.yaml --format json > redirected.json', { cwd });
  expect(redirected).toMatchObject({
    code: 3,
    stderr: "appraise: can't write to standard output: the file would be too large\n",
  });
  const written = bash('ulimit -f 512; appraise large.yaml -o out.json', { cwd });
  expect(written).toMatchObject({
    code: 3,
    stderr: `appraise: can't write "out.json": the file would be too large\n`,
  });
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before');
  expect(readdirSync(cwd).sort()).toEqual(['large.yaml', 'out.json', 'redirected.json']);
});

test('streams that are closed from the start', () => {
  expect(bash(`appraise "${example}" >&-`).code).toBe(0);
  expect(bash(`appraise "${example}" 2>&-`).code).toBe(0);
  expect(bash('appraise - <&-').code).toBe(1);
});

test('standard input that is a folder, an endless device, a file', () => {
  const cwd = folder();
  expect(bash('appraise - < .', { cwd })).toMatchObject({
    code: 2,
    stderr: 'appraise: standard input is a folder, not a file\n',
  });
  const endless = bash('appraise - --format json < /dev/zero', { cwd });
  expect(endless.code).toBe(1);
  expect(JSON.parse(endless.stdout).diagnostics[0].rule).toBe('too-large');
  expect(bash(`appraise - < "${example}"`, { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(bash(`cat "${example}" | appraise -`, { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('what would be waited for without end is refused within two seconds', () => {
  const cwd = folder();
  runs('mkfifo', [join(cwd, 'pipe.yaml')]);
  for (const words of [
    ['pipe.yaml'],
    ['/dev/zero'],
    ['/dev/tty'],
    ['.'],
    ['validate', 'pipe.yaml'],
    ['validate', '.'],
  ]) {
    expect(appraise(words, { cwd, timeout: 2000 }).code).toBe(2);
  }
  expect(bash(`appraise <(cat "${example}")`, { timeout: 2000 })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/is a pipe, not a regular file; "-" reads standard input\n$/),
  });
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s while a file is written waits until it is whole',
  async (signal) => {
    const cwd = folder();
    largeAppraisal(join(cwd, 'large.yaml'));
    const halfWritten = () => readdirSync(cwd).filter((name) => name.startsWith('.'));
    for (let tries = 0; tries < 10; tries++) {
      rmSync(join(cwd, 'out.json'), { force: true });
      const child = spawn(process.execPath, [program, 'large.yaml', '-o', 'out.json'], {
        cwd,
        stdio: 'ignore',
      });
      let ended = false;
      const exit = once(child, 'exit').finally(() => {
        ended = true;
      });
      while (!ended && halfWritten().length === 0) await after(1);
      if (!ended) child.kill(signal);
      const [, endedBy] = await exit;
      expect(halfWritten()).toEqual([]);
      expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).outcome.ranking).toHaveLength(500);
      if (endedBy === signal) return;
    }
    throw new Error('the signal never came in time');
  },
);

test('a signal before anything is written leaves nothing', async () => {
  const cwd = folder();
  largeAppraisal(join(cwd, 'large.yaml'));
  const child = spawn(process.execPath, [program, 'large.yaml', '-o', 'out.json'], { cwd, stdio: 'ignore' });
  const exit = once(child, 'exit');
  await after(150);
  child.kill('SIGINT');
  await exit;
  expect(readdirSync(cwd)).toEqual(['large.yaml']);
});

test('no permission: exit code 3 and one line', () => {
  const cwd = folder();
  // Root may do everything, so somebody else tries, with a program that they can reach.
  const uid = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  for (const part of ['bin', 'dist/bin', 'package.json'])
    cpSync(join(root, part), join(cwd, 'program', part), { recursive: true });
  cpSync(example, join(cwd, 'secret.yaml'));
  cpSync(example, join(cwd, 'open.yaml'));
  mkdirSync(join(cwd, 'closed'));
  writeFileSync(join(cwd, 'fixed.json'), 'before');
  chmodSync(join(cwd, 'secret.yaml'), 0o000);
  chmodSync(join(cwd, 'closed'), 0o000);
  chmodSync(join(cwd, 'fixed.json'), 0o444);
  chmodSync(cwd, 0o755);
  const node = join(cwd, 'node');
  cpSync(process.execPath, node);
  const says = (words: readonly string[]) =>
    runs(node, ['program/bin/appraise.js', ...words], { cwd, ...uid });

  expect(says(['open.yaml'])).toMatchObject({ code: 0, stderr: '' });
  for (const [words, what] of [
    [['secret.yaml'], 'read "secret.yaml"'],
    [['validate', 'secret.yaml', 'open.yaml'], 'read "secret.yaml"'],
    [['closed/paper.yaml'], 'read "closed/paper.yaml"'],
    [['validate', '.'], 'look into the folder "closed"'],
    [['open.yaml', '-o', 'closed/out.json'], 'write "closed/out.json"'],
    [['open.yaml', '-o', 'fixed.json'], 'write "fixed.json"'],
    [['open.yaml', '-o', '/out.json'], 'write "/out.json"'],
  ] as const) {
    expect(says(words)).toEqual({
      code: 3,
      stdout: '',
      stderr: `appraise: can't ${what}: permission denied\n`,
    });
  }
  chmodSync(join(cwd, 'closed'), 0o755);
});

test('output that goes to the same file as errors comes in order', () => {
  const cwd = folder();
  const file = openSync(join(cwd, 'both'), 'a');
  appraise([example, '--no-colour'], { stdio: ['ignore', file, file] });
  closeSync(file);
  expect(readFileSync(join(cwd, 'both'), 'utf8')).toBe(appraise([example, '--no-colour']).stdout);
});
