// Where results go: formats, files, streams that break, and the exit codes of all that.
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAULTY, failing, folder, SOUND, systemError, use } from './use.js';

const files = { 'paper.yaml': SOUND, 'faulty.yaml': FAULTY };

test('a table is what is printed unless something else is asked for', async () => {
  const cwd = folder(files);
  const table = await use(['paper.yaml'], { cwd });
  expect(table).toMatchObject({ code: 0, stderr: '' });
  expect(await use(['rank', 'paper.yaml', '--format', 'table'], { cwd })).toEqual(table);
  expect(await use(['--format=table', 'paper.yaml'], { cwd })).toEqual(table);
  expect(await use(['paper.yaml', '--method', 'weighted-sum'], { cwd })).toEqual(table);
});

test.each(['table', 'pretty', 'json', 'ndjson', 'csv', 'markdown'])(
  '--format %s on rank and validate',
  async (id) => {
    const cwd = folder(files);
    for (const words of [['paper.yaml'], ['validate', 'paper.yaml']]) {
      const { code, stdout, stderr } = await use([...words, '--format', id], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/[^\n]\n$/);
    }
  },
);

test('json is one object on rank and a list on validate', async () => {
  const cwd = folder(files);
  const rank = JSON.parse((await use(['paper.yaml', '--format', 'json'], { cwd })).stdout);
  expect(rank).toMatchObject({
    format: 'appraisal-result/1',
    source: { path: 'paper.yaml' },
    settings: { method: 'weighted-sum' },
  });
  const check = JSON.parse((await use(['validate', 'paper.yaml', '--format', 'json'], { cwd })).stdout);
  expect(check).toHaveLength(1);
  expect(check[0].source).toEqual(rank.source);
});

test('several formats at once, one printed and the others in files', async () => {
  const cwd = folder(files);
  const used = await use(
    ['paper.yaml', '--format', 'table', '--format', 'json=out.json', '--format', 'csv=out.csv'],
    { cwd },
  );
  expect(used).toEqual(await use(['paper.yaml'], { cwd }));
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(
    (await use(['paper.yaml', '--format', 'json'], { cwd })).stdout,
  );
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe(
    (await use(['paper.yaml', '--format', 'csv'], { cwd })).stdout,
  );
  expect(readdirSync(cwd).sort()).toEqual(['faulty.yaml', 'out.csv', 'out.json', 'paper.yaml']);
});

test.each([
  ['-o out.json', 'json', ''],
  ['--output=out.CSV', 'csv', ''],
  ['-o out.md', 'markdown', ''],
  ['-o out.ndjson', 'ndjson', ''],
  ['-o out.json --format json', 'json', ''],
  ['--format csv -o out.dat', 'csv', ''],
  ['--format csv -o out.json', 'json', 'csv'],
])('%s', async (line, inFile, printed) => {
  const cwd = folder(files);
  const used = await use(['paper.yaml', ...line.split(' ')], { cwd });
  const path = /out\.\w+/.exec(line)?.[0] ?? '';
  expect(used).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(
    (await use(['paper.yaml', '--format', inFile], { cwd })).stdout,
  );
  expect(used.stdout).toBe(
    printed === '' ? '' : (await use(['paper.yaml', '--format', printed], { cwd })).stdout,
  );
});

test('a check in every format at once, each as it is alone', async () => {
  const cwd = folder(files);
  const ids = ['table', 'json', 'ndjson', 'csv', 'markdown', 'sarif', 'junit', 'gitlab'];
  const wishes = ids.flatMap((id) => ['--format', `${id}=out.${id}`]);
  const used = await use(['validate', 'paper.yaml', 'faulty.yaml', ...wishes, '--format', 'github'], { cwd });
  expect(used).toMatchObject({ code: 1, stderr: '' });
  expect(used.stdout).toMatch(/^::error file=faulty\.yaml,line=2,/);
  for (const id of ids) {
    const alone = await use(['validate', 'paper.yaml', 'faulty.yaml', '--format', id], { cwd });
    expect(readFileSync(join(cwd, `out.${id}`), 'utf8')).toBe(alone.stdout);
  }
});

test.each([
  ['-o out.sarif', /"version": "2\.1\.0"/],
  ['-o out.xml', /^<\?xml/],
  ['--format gitlab -o out.json', /"check_name"/],
  ['-o out.json', /"format": "appraisal-result\/1"/],
  ['--format github -o out.txt', /^::error/],
])('validate %s', async (line, begins) => {
  const cwd = folder(files);
  const used = await use(['validate', 'faulty.yaml', ...line.split(' ')], { cwd });
  expect(used.code).toBe(1);
  const path = /out\.\w+/.exec(line)?.[0] ?? '';
  expect(readFileSync(join(cwd, path), 'utf8')).toMatch(begins);
});

test('a file looks the same whatever terminal it was made on', async () => {
  const cwd = folder(files);
  const terminal = {
    cwd,
    env: { TERM: 'xterm-256color', FORCE_COLOR: '3', COLUMNS: '40' },
    stdout: { isTTY: true, columns: 40 },
  };
  await use(['paper.yaml', '--format', 'table=there.txt'], terminal);
  await use(['paper.yaml', '--format', 'table=here.txt'], { cwd });
  expect(readFileSync(join(cwd, 'there.txt'), 'utf8')).toBe(readFileSync(join(cwd, 'here.txt'), 'utf8'));
});

test('somebody at a terminal is told what was written, unless --quiet', async () => {
  const cwd = folder(files);
  const world = { cwd, stderr: { isTTY: true } };
  expect((await use(['paper.yaml', '-o', 'out.json'], world)).stderr).toBe('appraise: wrote "out.json"\n');
  expect((await use(['paper.yaml', '-o', 'out.json', '-q'], world)).stderr).toBe('');
});

test('a fault: everything there is to say on standard output, exit code 1', async () => {
  const cwd = folder(files);
  for (const id of ['table', 'pretty', 'json', 'ndjson', 'markdown']) {
    const used = await use(['faulty.yaml', '--format', id], { cwd });
    expect(used).toMatchObject({ code: 1, stderr: '' });
    expect(used.stdout).not.toBe('');
  }
});

test('a fault where standard output doesn’t show it: pretty on standard error', async () => {
  const cwd = folder(files);
  const { stdout: pretty } = await use(['faulty.yaml', '--format', 'pretty'], { cwd });
  expect(await use(['faulty.yaml', '--format', 'csv'], { cwd })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: pretty,
  });
  expect(await use(['faulty.yaml', '-o', 'out.json'], { cwd })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: pretty,
  });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).diagnostics).not.toEqual([]);
});

test('a file of scores is not written without a ranking, and an older one stays as it was', async () => {
  const cwd = folder({ ...files, 'out.csv': 'before' });
  const used = await use(['faulty.yaml', '-o', 'out.csv'], { cwd });
  expect(used).toMatchObject({ code: 1, stdout: '' });
  expect(used.stderr).toMatch(/\nappraise: "out.csv" was not written: there is no ranking\n$/);
  expect((await use(['faulty.yaml', '-o', 'out.csv', '-q'], { cwd })).stderr).not.toContain('not written');
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('before');
});

test.each([
  ['no-such-folder/out.json', 'there is no such folder'],
  ['paper.yaml/out.json', 'a part of the path is a file, not a folder'],
  ['folder', 'it is a folder'],
  ['/dev/null', 'it is not a regular file'],
  ['nowhere', 'it is a link that leads nowhere'],
  [`${'n'.repeat(300)}`, 'the name is too long'],
  ['/proc/out.json', /^.*$/],
])('a file that can’t be written: %s', async (path, why) => {
  const cwd = folder(files);
  mkdirSync(join(cwd, 'folder'));
  symlinkSync('gone', join(cwd, 'nowhere'));
  const used = await use(['paper.yaml', '--format', `json=${path}`], { cwd });
  expect(used).toMatchObject({ code: 3, stdout: '' });
  expect(used.stderr).toMatch(/^appraise: can't write [^\n]*\n$/);
  if (typeof why === 'string') expect(used.stderr).toBe(`appraise: can't write "${path}": ${why}\n`);
  expect(readdirSync(cwd).sort()).toEqual(['faulty.yaml', 'folder', 'nowhere', 'paper.yaml']);
});

test('a file that is replaced keeps its permissions, and a link keeps leading to it', async () => {
  const cwd = folder({ ...files, 'real.json': 'before' });
  chmodSync(join(cwd, 'real.json'), 0o640);
  symlinkSync('real.json', join(cwd, 'link.json'));
  await use(['paper.yaml', '-o', 'link.json'], { cwd });
  expect(statSync(join(cwd, 'real.json')).mode & 0o777).toBe(0o640);
  expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).format).toBe('appraisal-result/1');
  expect(readdirSync(cwd).sort()).toEqual(['faulty.yaml', 'link.json', 'paper.yaml', 'real.json']);
});

test('hostile names of files to write', async () => {
  const cwd = folder(files);
  for (const name of [
    'a\u001b[31m.json',
    '$(touch x).json',
    "it's.json",
    'a\nb.json',
    '-q.json',
    '%s.json',
    'ÄÖ 😀.json',
  ]) {
    const used = await use(['paper.yaml', `--output=${name}`], { cwd, stderr: { isTTY: true } });
    expect(used).toMatchObject({ code: 0, stdout: '' });
    expect(used.stderr).toMatch(/^appraise: wrote "[^\p{Cc}]*"\n$/u);
    expect(existsSync(join(cwd, name))).toBe(true);
  }
});

test('a reader who has gone is fine, even with faults', async () => {
  const cwd = folder(files);
  expect(await use(['paper.yaml'], { cwd, stdout: failing('EPIPE') })).toMatchObject({ code: 0, stderr: '' });
  expect(await use(['faulty.yaml'], { cwd, stdout: failing('EPIPE') })).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(await use(['--help'], { cwd, stdout: failing('EPIPE') })).toMatchObject({ code: 0, stderr: '' });
});

test('the file is written although the reader of the page has gone', async () => {
  const cwd = folder(files);
  await use(['paper.yaml', '--format', 'table', '--format', 'json=out.json'], {
    cwd,
    stdout: failing('EPIPE'),
  });
  expect(existsSync(join(cwd, 'out.json'))).toBe(true);
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EIO', 'the disk or device reports an error'],
])('standard output that breaks: %s', async (code, why) => {
  const cwd = folder(files);
  const used = await use(['paper.yaml'], { cwd, stdout: failing(code) });
  expect(used).toMatchObject({ code: 3, stderr: `appraise: can't write to standard output: ${why}\n` });
});

test('standard error that breaks changes no exit code', async () => {
  const cwd = folder(files);
  expect(await use(['gone.yaml'], { cwd, stderr: failing('ENOSPC') })).toMatchObject({ code: 2 });
});

test('standard output that is a file gets every byte', async () => {
  const cwd = folder(files);
  const fd = openSync(join(cwd, 'out'), 'w');
  await use(['paper.yaml'], { cwd, stdout: { fd } });
  closeSync(fd);
  expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe((await use(['paper.yaml'], { cwd })).stdout);
});

test('a fault of ours: one line and a request, the trace only with --debug', async () => {
  const stdin = new TypeError('broken\u001b[31m\nby us');
  const used = await use(['-'], { stdin });
  expect(used).toMatchObject({ code: 3, stdout: '' });
  expect(used.stderr).toBe('appraise: something went wrong (broken\\u{1b}[31m by us); please report it\n');
  const traced = await use(['-', '--debug'], { stdin });
  expect(traced.code).toBe(3);
  expect(traced.stderr).toMatch(/please report it\n(.*\n)*\s+at .*delivery\.test\.ts/);
  expect(traced.stderr).not.toContain('\u001b');
});

test('a fault of the machine gets no trace', async () => {
  const used = await use(['-', '--debug'], { stdin: systemError('EIO') });
  expect(used).toMatchObject({
    code: 3,
    stderr: "appraise: can't read standard input: the disk or device reports an error\n",
  });
});
