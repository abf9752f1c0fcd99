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

  it('writes the scores as rows for a spreadsheet, or as a matrix', async () => {
    const cwd = folder({ 'paper.yaml': SOUND });
    const rows = async (...words: readonly string[]) => {
      expect((await use(['report', 'paper.yaml', '-o', 'a.csv', ...words], { cwd })).code).toBe(0);
      return readFileSync(join(cwd, 'a.csv'), 'utf8').trimEnd().split('\r\n');
    };
    // Two options by two criteria, under a header.
    expect((await rows()).length).toBe(5);
    const wide = await rows('--wide');
    expect(wide.length).toBe(3);
    expect(wide[0]).toContain(',score:taste,score:cost,value:taste');
    expect((await use(['paper.yaml', '--format', 'csv', '--wide'], { cwd })).stdout.split('\r\n')).toEqual([
      ...wide,
      '',
    ]);
  });

  it.each([
    [['report', 'paper.yaml', '-o', 'a.md', '--wide'], '--wide is for rows'],
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

describe('one picture', () => {
  it('is an SVG with its title on it: the first, or the one that is asked for', async () => {
    const cwd = folder({ 'paper.yaml': SOUND });
    expect((await use(['report', 'paper.yaml', '-o', 'a.svg'], { cwd })).code).toBe(0);
    const first = readFileSync(join(cwd, 'a.svg'), 'utf8');
    expect(first).toMatch(/^<svg .*Bars of the totals/);
    await use(['report', 'paper.yaml', '-o', 'b.svg', '--picture', 'scores'], { cwd });
    expect(readFileSync(join(cwd, 'b.svg'), 'utf8')).toContain('best score on 1 of 2');
  });

  it('is a PNG of twice the size, with text in it', async () => {
    const cwd = folder({ 'paper.yaml': SOUND });
    const { code, stderr } = await use(['report', 'paper.yaml', '-o', 'a.png'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const image = readFileSync(join(cwd, 'a.png'));
    expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(image.readUInt32BE(16)).toBe(1440);
  });

  it.each([
    [
      ['-o', 'a.svg', '--picture', 'nothing'],
      'no picture "nothing" in the paper of paper.yaml; it has contributions,',
    ],
    [['-o', 'a.md', '--picture', 'scores'], '--picture names the one picture of a .svg or .png'],
  ])('%j is wrong use', async (words, message) => {
    const { code, stderr } = await use(['report', 'paper.yaml', ...words], {
      cwd: folder({ 'paper.yaml': SOUND }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
