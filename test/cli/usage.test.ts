// Wrong use: exit code 2, one line on standard error, nothing on standard output, and a suggestion where there is one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { folder, SOUND, type Used, use } from './use.js';

function refused(used: Used, line: string | RegExp): void {
  expect(used).toMatchObject({ code: 2, stdout: '' });
  expect(used.stderr.split('\n')).toHaveLength(2);
  expect(used.stderr.trimEnd()).toEqual(
    typeof line === 'string' ? `appraise: ${line}` : expect.stringMatching(line),
  );
}

test.each([
  ['valdate paper.yaml', 'unknown command "valdate"; did you mean validate?'],
  ['rnak', 'unknown command "rnak"; did you mean rank?'],
  [
    'forecast paper.yaml',
    `unknown command "forecast"; known: ${commands.map(({ name }) => name).join(', ')}`,
  ],
  [
    '--ascii validate paper.yaml',
    'the command comes first: appraise validate …; a file of that name is ./validate',
  ],
  ['paper.yaml --formt json', 'unknown option "--formt"; did you mean --format?'],
  ['paper.yaml --format=json --qiuet', 'unknown option "--qiuet"; did you mean --quiet?'],
  ['paper.yaml --gibberish', 'unknown option "--gibberish"; see appraise --help'],
  ['paper.yaml -x', 'unknown option "-x"; see appraise --help'],
  ['paper.yaml --fail-on error', 'unknown option "--fail-on"; see appraise --help'],
  ['paper.yaml --ascii=yes', '--ascii takes no value, so leave out "=yes"'],
  ['paper.yaml --format', '--format needs a value: --format ID[=PATH]'],
  ['paper.yaml -o', '--output needs a value: --output PATH'],
  ['paper.yaml --format jsn', 'unknown format "jsn"; did you mean json?'],
  ['paper.yaml --format jsn=out.json', 'unknown format "jsn"; did you mean json?'],
  ['paper.yaml --format json=', '--format json= names no file after "="'],
  [
    'paper.yaml --format json --format csv',
    'two formats for standard output; give one of them a file: --format ID=PATH',
  ],
  ['paper.yaml --format json=a --format csv=a', '"a" would be written twice'],
  ['paper.yaml -o a.json -o ./a.json', '"./a.json" would be written twice'],
  ['paper.yaml --method weighted-some', 'unknown method "weighted-some"; did you mean weighted-sum?'],
  ['paper.yaml --decimals 11', '--decimals takes a whole number from 0 to 10, not "11"'],
  ['paper.yaml --decimals 1.5', '--decimals takes a whole number from 0 to 10, not "1.5"'],
  ['paper.yaml --decimals -1', '--decimals takes a whole number from 0 to 10, not "-1"'],
  ['paper.yaml --width 19', '--width takes a whole number from 20 to 1000, not "19"'],
  ['paper.yaml --width wide', '--width takes a whole number from 20 to 1000, not "wide"'],
  [
    'validate paper.yaml --fail-on wraning',
    '--fail-on takes error, warning, note or never, not "wraning"; did you mean warning?',
  ],
  [
    'validate paper.yaml --max-warnings few',
    '--max-warnings takes a whole number from 0 to 1000000, not "few"',
  ],
  ['validate paper.yaml --decimals 2', 'unknown option "--decimals"; see appraise --help'],
  ['', 'rank needs a file: appraise FILE; appraise new writes a first one'],
  ['rank', 'rank needs a file: appraise FILE; appraise new writes a first one'],
  ['validate', 'validate needs a file or folder: appraise validate PATH...'],
  ['paper.yaml other.yaml', 'rank takes one file, not 2; several need --format ndjson'],
  [
    'paper.yaml other.yaml --format ndjson --format csv=a.csv',
    'rank takes one file, not 2; several need --format ndjson',
  ],
  ['paper.yml', 'no such file: "paper.yml"; did you mean "paper.yaml"?'],
  ['papre.yaml', 'no such file: "papre.yaml"; did you mean "paper.yaml"?'],
  ['paper.json', 'no such file: "paper.json"; did you mean "paper.yaml"?'],
  ['paper', 'no such file: "paper"; did you mean "paper.yaml"?'],
  ['fodler/deep.yaml', 'no such file: "fodler/deep.yaml"; did you mean "folder/deep.yaml"?'],
  ['folder/depe.yaml', 'no such file: "folder/depe.yaml"; did you mean "folder/deep.yaml"?'],
  ['paper.yaml/deeper.yaml', 'no such file: "paper.yaml/deeper.yaml"'],
  ['nothing-like-it.yaml', 'no such file: "nothing-like-it.yaml"'],
  ['*.yaml', 'no such file: "*.yaml"; patterns are for validate and for rank --format ndjson'],
  ['folder', '"folder" is a folder; name one file in it'],
  ['validate empty', 'no YAML files (.yaml, .yml) in the folder "empty"'],
  ['validate nothing/*.yaml', 'no file matches "nothing/*.yaml"'],
  ['validate paper.yaml nothing.yaml', 'no such file: "nothing.yaml"'],
  ['empty --format ndjson', 'no YAML files (.yaml, .yml) in the folder "empty"'],
  [
    'paper.yaml -o paper.txtt',
    /^appraise: the ending of "paper.txtt" names no format \(.*\.json.* do\); write --format ID="paper.txtt"$/,
  ],
  ['- -', 'rank takes one file, not 2; several need --format ndjson'],
  ['validate - -', '"-" stands twice, but standard input can be read only once'],
  ['paper.yaml --stdin-path name.yaml', '--stdin-path names standard input, so it needs "-" as the file'],
  ['/dev/zero', '"/dev/zero" is a device, not a regular file; "-" reads standard input'],
  ['validate /dev/zero', '"/dev/zero" is a device, not a regular file; "-" reads standard input'],
])('appraise %s', async (line, says) => {
  const cwd = folder({ 'paper.yaml': SOUND, 'other.yaml': SOUND, 'folder/deep.yaml': SOUND });
  mkdirSync(join(cwd, 'empty'));
  refused(await use(line === '' ? [] : line.split(' '), { cwd }), says);
});

test('a pipe is refused at once and not waited for', async () => {
  const cwd = folder();
  execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
  const says = '"pipe.yaml" is a pipe, not a regular file; "-" reads standard input';
  refused(await use(['pipe.yaml'], { cwd }), says);
  refused(await use(['validate', 'pipe.yaml'], { cwd }), says);
  refused(await use(['validate', '.'], { cwd }), 'no YAML files (.yaml, .yml) in the folder "."');
});

test('a file called like a command needs a folder', async () => {
  const cwd = folder({ rank: SOUND, validate: SOUND });
  expect(await use(['./validate'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await use(['rank', './rank'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await use(['validate', 'rank'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  refused(await use(['validate'], { cwd }), /needs a file or folder/);
});

test('a file whose name is near a command is a file', async () => {
  const cwd = folder({ valdate: SOUND });
  expect(await use(['valdate'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('after -- everything is a file', async () => {
  const cwd = folder({ '--ascii': SOUND });
  expect(await use(['--', '--ascii'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  refused(await use(['--', '--asci'], { cwd }), 'no such file: "--asci"; did you mean "--ascii"?');
});

test('what is typed can’t draw on the terminal', async () => {
  const cwd = folder({ 'a\u001b31m\nb.yaml': SOUND });
  refused(
    await use(['a\u001b31m\nc.yaml'], { cwd }),
    'no such file: "a\\u{1b}31m c.yaml"; did you mean "a\\u{1b}31m b.yaml"?',
  );
  refused(await use(['\u202egp.yaml'], { cwd }), 'no such file: "\\u{202e}gp.yaml"');
  refused(await use(['--\u0007'], { cwd }), 'unknown option "--\\u{7}"; see appraise --help');
});

test.each(['sarif', 'junit', 'github', 'gitlab'])('%s is a format of validate', async (id) => {
  const cwd = folder({ 'paper.yaml': SOUND });
  const message = `${id} says what was found in files: appraise validate PATH... --format ${id}`;
  for (const words of [['paper.yaml'], ['rank', 'paper.yaml'], ['analyse', 'paper.yaml']]) {
    refused(await use([...words, '--format', id], { cwd }), message);
    refused(await use([...words, '--format', `${id}=out.txt`], { cwd }), message);
    refused(await use([...words, '--format', 'json', '--format', id], { cwd }), message);
  }
  expect(await use(['validate', 'paper.yaml', '--format', id], { cwd })).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('nor does an ending make a format of validate one of rank', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  refused(await use(['paper.yaml', '-o', 'out.sarif'], { cwd }), /sarif says what was found in files/);
  refused(await use(['paper.yaml', '-o', 'out.xml'], { cwd }), /junit says what was found in files/);
});

test('an input is never written over, by whatever name', async () => {
  const cwd = folder({ 'paper.yaml': SOUND, 'deep/x': '' });
  const { linkSync, readFileSync, symlinkSync } = await import('node:fs');
  linkSync(join(cwd, 'paper.yaml'), join(cwd, 'hard.json'));
  symlinkSync('paper.yaml', join(cwd, 'soft.json'));
  symlinkSync(cwd, join(cwd, 'deep/round'));
  for (const name of [
    'paper.yaml',
    './paper.yaml',
    'hard.json',
    'soft.json',
    'deep/../paper.yaml',
    'deep/round/paper.yaml',
  ]) {
    for (const words of [
      ['paper.yaml', '--format', `json=${name}`],
      ['validate', '.', '--format', `json=${name}`],
    ]) {
      refused(await use(words, { cwd }), `"${name}" is an input, and inputs are never written over`);
    }
  }
  expect(readFileSync(join(cwd, 'paper.yaml'), 'utf8')).toBe(SOUND);
});

test('nothing is written when the use is wrong', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  const { readdirSync } = await import('node:fs');
  writeFileSync(join(cwd, 'out.csv'), 'before');
  await use(['paper.yaml', '-o', 'out.csv', '--format', 'json=paper.yaml'], { cwd });
  expect(readdirSync(cwd).sort()).toEqual(['out.csv', 'paper.yaml']);
});
