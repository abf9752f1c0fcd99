// `appraise seal` and `validate --seal`: what is published before scoring, and a file that is held to it.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FAULTY, folder, SOUND, SPOTLESS, use } from './use.js';

const UNSCORED = SPOTLESS.replace(/scores:[\s\S]*/, '');
const STARTED = 'format: appraisal/1\ntitle: What to drink\n';

async function sealOf(cwd: string, file: string): Promise<string> {
  return (await use(['seal', file], { cwd })).stdout.trimEnd();
}

describe('seal', () => {
  it('prints the digest and nothing else', async () => {
    const used = await use(['seal', 'paper.yaml'], { cwd: folder({ 'paper.yaml': UNSCORED }) });
    expect(used).toMatchObject({ code: 0, stderr: '' });
    expect(used.stdout).toMatch(/^appraise-seal\/1:[0-9a-f]{64}\n$/);
  });

  it('prints with --show what has that digest', async () => {
    const cwd = folder({ 'paper.yaml': UNSCORED });
    const { stdout } = await use(['seal', 'paper.yaml', '--show'], { cwd });
    const hash = createHash('sha256').update(stdout).digest('hex');
    expect(await sealOf(cwd, 'paper.yaml')).toBe(`appraise-seal/1:${hash}`);
  });

  it('reads standard input', async () => {
    const sealed = await sealOf(folder({ 'paper.yaml': UNSCORED }), 'paper.yaml');
    expect((await use(['seal', '-'], { stdin: UNSCORED })).stdout).toBe(`${sealed}\n`);
  });

  it('says beside it what a seal can’t show once there are scores, unless it is to be quiet', async () => {
    const cwd = folder({ 'paper.yaml': SPOTLESS });
    const { code, stderr } = await use(['seal', 'paper.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'appraise: the file has scores already: a seal shows something only if it was published before they were known\n',
    );
    expect((await use(['seal', 'paper.yaml', '-q'], { cwd })).stderr).toBe('');
  });

  it('has nothing to seal in a file without criteria', async () => {
    const used = await use(['seal', 'new.yaml'], { cwd: folder({ 'new.yaml': STARTED }) });
    expect(used).toMatchObject({ code: 1, stdout: '' });
    expect(used.stderr).toBe('appraise: "new.yaml" has no criteria, so there is nothing to seal\n');
  });

  it('says what is wrong with a faulty file, and gives no seal', async () => {
    const { code, stdout, stderr } = await use(['seal', 'bad.yaml'], { cwd: folder({ 'bad.yaml': FAULTY }) });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('bad.yaml:2:1  error  unknown-key');
  });

  it.each([[[]], [['a.yaml', 'b.yaml']]])('takes one file, not %j', async (files) => {
    const { code, stderr } = await use(['seal', ...files], {
      cwd: folder({ 'a.yaml': SOUND, 'b.yaml': SOUND }),
    });
    expect(code).toBe(2);
    expect(stderr).toBe('appraise: seal takes one file: appraise seal FILE (- reads standard input)\n');
  });
});

describe('validate --seal', () => {
  it('says that it holds, beside whatever else is said', async () => {
    const cwd = folder({ 'before.yaml': UNSCORED, 'after.yaml': SPOTLESS });
    const sealed = await sealOf(cwd, 'before.yaml');
    const used = await use(['validate', 'after.yaml', '--seal', sealed], { cwd });
    expect(used.code).toBe(0);
    expect(used.stderr).toBe('appraise: the seal holds: criteria and weights are those that were sealed\n');
    expect((await use(['validate', 'after.yaml', '--seal', sealed, '-q'], { cwd })).stderr).toBe('');
  });

  it('is an error where a weight was changed, in every format', async () => {
    const after = SPOTLESS.replace('weight: 40', 'weight: 45').replace('weight: 35', 'weight: 30');
    const cwd = folder({ 'before.yaml': UNSCORED, 'after.yaml': after });
    const sealed = await sealOf(cwd, 'before.yaml');
    for (const format of [
      'pretty',
      'table',
      'json',
      'csv',
      'markdown',
      'sarif',
      'junit',
      'github',
      'gitlab',
    ]) {
      const used = await use(['validate', 'after.yaml', '--seal', sealed, '--format', format], { cwd });
      expect(used.code).toBe(1);
      expect(used.stdout.replaceAll('\\', '')).toContain('seal-broken');
    }
  });

  it('stands in the settings of the JSON, with its rule', async () => {
    const cwd = folder({ 'after.yaml': SPOTLESS });
    const sealed = await sealOf(cwd, 'after.yaml');
    const { stdout } = await use(['validate', 'after.yaml', '--seal', sealed, '--format', 'json'], { cwd });
    const [result] = JSON.parse(stdout);
    expect(result.settings.seal).toBe(sealed);
    expect(result.rules.at(-1).id).toBe('seal-broken');
    const without = await use(['validate', 'after.yaml', '--format', 'json'], { cwd });
    expect(without.stdout).not.toContain('seal-broken');
  });

  it('can’t be asked of a file with a fault', async () => {
    const cwd = folder({ 'bad.yaml': FAULTY, 'good.yaml': SOUND });
    const sealed = await sealOf(cwd, 'good.yaml');
    const { code, stdout, stderr } = await use(['validate', 'bad.yaml', '--seal', sealed], { cwd });
    expect(code).toBe(1);
    expect(stdout).not.toContain('seal-broken');
    expect(stderr).toBe('');
  });

  it('holds one file', async () => {
    const cwd = folder({ 'a.yaml': SOUND, 'b.yaml': SPOTLESS });
    const { code, stderr } = await use(['validate', '.', '--seal', await sealOf(cwd, 'a.yaml')], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('appraise: --seal holds one file to its seal, and here are 2\n');
  });

  it('takes nothing else', async () => {
    const { code, stderr } = await use(['validate', 'a.yaml', '--seal', 'abc'], {
      cwd: folder({ 'a.yaml': SOUND }),
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'appraise: --seal takes what appraise seal FILE prints: a seal begins with appraise-seal/1: and has 64 digits of 0-9 and a-f behind it\n',
    );
  });
});
