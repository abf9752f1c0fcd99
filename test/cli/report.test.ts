// `appraise report` as somebody types it: a paper in a file, whole or not at all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTY, folder, SOUND, use } from './use.js';

describe('appraise report', () => {
  it('writes the paper in the format of the ending, with what a reader needs to make it again', async () => {
    const cwd = folder({ 'paper.yaml': SOUND });
    const { code, stdout } = await use(['report', 'paper.yaml', '-o', 'paper.md'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    const paper = readFileSync(join(cwd, 'paper.md'), 'utf8');
    expect(paper).toContain('is the preferred option');
    expect(paper).toMatch(/SHA-256 of that file: [0-9a-f]{64}/);
  });

  it('answers every question in the JSON', async () => {
    const { code, stdout } = await use(['report', 'paper.yaml', '--format', 'json'], {
      cwd: folder({ 'paper.yaml': SOUND }),
    });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout).outcome.findings)).toContain('methods');
  });

  it('says what is wrong with a file that can not be understood', async () => {
    const cwd = folder({ 'paper.yaml': FAULTY });
    const { code } = await use(['report', 'paper.yaml', '-o', 'paper.md'], { cwd });
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'paper.md'), 'utf8')).toContain('# Nothing was computed');
  });

  it.each([
    [['report'], 'report takes one file'],
    [['report', 'paper.yaml', 'other.yaml', '-o', 'paper.md'], 'report takes one file'],
    [['report', 'paper.yaml'], 'report needs a file to write'],
    [['report', 'paper.yaml', '--format', 'markdown=paper.yaml'], 'is an input'],
  ])('%j is wrong use', async (words, message) => {
    const { code, stderr } = await use(words, { cwd: folder({ 'paper.yaml': SOUND, 'other.yaml': SOUND }) });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
