// `appraise compare` at a keyboard: two files in, their comparison out, in every format that can hold one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTY, folder, SOUND, SPOTLESS, use } from './use.js';

const REWEIGHTED = SPOTLESS.replace('weight: 40', 'weight: 45').replace('weight: 35', 'weight: 30');

describe('compare', () => {
  it('says that nothing changed, and why it can tell', async () => {
    const cwd = folder({
      'a.yaml': SOUND,
      'b.yaml': SOUND,
      'c.yaml': SOUND.replace('title:', '# a comment\ntitle:'),
    });
    const same = await use(['compare', 'a.yaml', 'b.yaml'], { cwd });
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('Nothing changed: the files are the same, byte for byte.\n');
    const written = await use(['compare', 'a.yaml', 'c.yaml'], { cwd });
    expect(written.stdout).toContain('Nothing changed: only how the file is written differs.\n');
  });

  it('reads one of the two from standard input', async () => {
    const cwd = folder({ 'new.yaml': REWEIGHTED });
    const used = await use(['compare', '-', 'new.yaml', '--stdin-path', 'main:new.yaml'], {
      cwd,
      stdin: SPOTLESS,
    });
    expect(used).toMatchObject({ code: 0, stderr: '' });
    expect(used.stdout).toContain('Compared: main:new.yaml, with new.yaml\n');
    const twice = await use(['compare', '-', '-'], { cwd });
    expect(twice).toMatchObject({ code: 2 });
    expect(twice.stderr).toContain('"-" stands twice');
  });

  it('exits with 1 for what --fail-on names among its warnings', async () => {
    const cwd = folder({ 'old.yaml': SPOTLESS, 'new.yaml': REWEIGHTED });
    const code = async (...words: readonly string[]) =>
      (await use(['compare', 'old.yaml', 'new.yaml', ...words], { cwd })).code;
    expect(await code()).toBe(0);
    expect(await code('--fail-on', 'warning')).toBe(1);
    expect(await code('--fail-on', 'never')).toBe(0);
  });

  it('says what is wrong with the file that has a fault, whichever it is', async () => {
    const cwd = folder({ 'good.yaml': SOUND, 'bad.yaml': FAULTY });
    for (const files of [
      ['good.yaml', 'bad.yaml'],
      ['bad.yaml', 'good.yaml'],
    ]) {
      const used = await use(['compare', ...files], { cwd });
      expect(used).toMatchObject({ code: 1, stderr: '' });
      expect(used.stdout).toContain('bad.yaml:2:1  error  unknown-key   (nothing was computed)');
      expect(used.stdout).not.toContain('good.yaml:');
      const json = JSON.parse((await use(['compare', ...files, '--format', 'json'], { cwd })).stdout);
      expect(json.outcome).toBeUndefined();
      const markdown = await use(['compare', ...files, '--format', 'markdown'], { cwd });
      expect(markdown.stdout).toMatch(/^# Nothing was compared\n\n## bad.yaml\n/);
    }
  });

  it('writes files in the formats that can hold a comparison', async () => {
    const cwd = folder({ 'old.yaml': SPOTLESS, 'new.yaml': REWEIGHTED });
    const paths = ['out.md', 'out.json', 'out.html', 'out.docx', 'out.ndjson', 'out.txt'];
    const used = await use(['compare', 'old.yaml', 'new.yaml', ...paths.flatMap((path) => ['-o', path])], {
      cwd,
    });
    expect(used).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
    expect(read('out.md')).toMatch(/^# What to drink at the fair\n/);
    expect(JSON.parse(read('out.json')).format).toBe('appraisal-comparison/1');
    expect(read('out.ndjson').trimEnd()).not.toContain('\n');
    expect(read('out.html')).toContain('<h2 id="section-2">What changed</h2>');
    expect(read('out.docx').slice(0, 2)).toBe('PK');
  });

  it('refuses the others, and to write over one of the two', async () => {
    const cwd = folder({ 'old.yaml': SPOTLESS, 'new.yaml': REWEIGHTED });
    const csv = await use(['compare', 'old.yaml', 'new.yaml', '-o', 'out.csv'], { cwd });
    expect(csv).toMatchObject({
      code: 2,
      stderr: "appraise: csv can't hold a comparison; table, json, ndjson, markdown, html and docx can\n",
    });
    const over = await use(['compare', 'old.yaml', 'new.yaml', '--format', 'json=new.yaml'], { cwd });
    expect(over.stderr).toBe('appraise: "new.yaml" is an input, and inputs are never written over\n');
  });

  it.each([[[]], [['old.yaml']], [['old.yaml', 'new.yaml', 'old.yaml']]])(
    'takes two files, not %j',
    async (files) => {
      const cwd = folder({ 'old.yaml': SPOTLESS, 'new.yaml': REWEIGHTED });
      const { code, stderr } = await use(['compare', ...files], { cwd });
      expect(code).toBe(2);
      expect(stderr).toBe(
        `appraise: compare takes two files, not ${files.length}: appraise compare OLD NEW\n`,
      );
    },
  );

  it.each([
    [
      ['--same', 'coffee'],
      '--same takes the id in the old file and that in the new one, as OLD=NEW, not "coffee"',
    ],
    [
      ['--same', 'cofee=tea'],
      '--same cofee=tea: there is no option or criterion "cofee" in old.yaml; did you mean coffee?',
    ],
    [
      ['--not-same', 'coffee=taste'],
      '--not-same coffee=taste: one of the two is an option, the other a criterion',
    ],
  ])('%j is wrong use', async (words, line) => {
    const cwd = folder({ 'old.yaml': SPOTLESS, 'new.yaml': REWEIGHTED });
    const used = await use(['compare', 'old.yaml', 'new.yaml', ...words], { cwd });
    expect(used).toMatchObject({ code: 2, stdout: '', stderr: `appraise: ${line}\n` });
  });

  it('keeps to 40 columns and to ASCII', async () => {
    const cwd = folder({ 'old.yaml': SPOTLESS, 'new.yaml': REWEIGHTED });
    const { stdout } = await use(['compare', 'old.yaml', 'new.yaml', '--width', '40', '--ascii'], { cwd });
    for (const line of stdout.split('\n')) expect(line).toMatch(/^[\x20-\x7e]{0,40}$/);
  });

  it('has its promise as a schema', async () => {
    const { stdout } = await use(['schema', 'comparison']);
    expect(JSON.parse(stdout).title).toBe('Comparison');
  });
});
