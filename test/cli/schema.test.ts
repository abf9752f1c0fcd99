// `appraise schema`: the schemas as they stand in the package, on standard output or in a file.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, use } from './use.js';

const root = join(import.meta.dirname, '../..');
const stored = (name: string) => readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8');

describe('appraise schema', () => {
  it.each([
    [[], 'appraisal'],
    [['appraisal'], 'appraisal'],
    [['result'], 'result'],
  ])('%j prints the schema called %s', async (words, name) => {
    const used = await use(['schema', ...words]);
    expect(used).toMatchObject({ code: 0, stderr: '' });
    expect(used.stdout).toBe(stored(name));
    expect(JSON.parse(used.stdout)).toHaveProperty('$schema');
  });

  it('writes it to a file, whole, and prints nothing', async () => {
    const cwd = folder({ 'old.json': 'old' });
    for (const path of ['new.json', 'old.json']) {
      expect(await use(['schema', 'result', '-o', path], { cwd })).toMatchObject({
        code: 0,
        stdout: '',
        stderr: '',
      });
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(stored('result'));
    }
  });

  it.each([
    [['reslut'], 'unknown schema "reslut"; did you mean result?'],
    [['constructor'], 'unknown schema "constructor"; known: appraisal, result'],
    [['appraisal', 'result'], 'schema takes one name'],
    [['-o', 'a.json', '-o', 'b.json'], 'a schema is written to one file'],
    [['--method', 'topsis'], 'unknown option "--method"'],
  ])('%j is wrong use', async (words, message) => {
    const used = await use(['schema', ...words], { cwd: folder() });
    expect(used).toMatchObject({ code: 2, stdout: '' });
    expect(used.stderr).toMatch(/^appraise: [^\n]+\n$/);
    expect(used.stderr).toContain(message);
  });

  it('that can’t be written is said', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'sub'));
    expect(await use(['schema', '-o', 'sub'], { cwd })).toMatchObject({ code: 3, stdout: '' });
    expect(await use(['schema', '-o', 'none/a.json'], { cwd })).toMatchObject({ code: 3, stdout: '' });
  });
});
