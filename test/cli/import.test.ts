// `appraise import`: what it asks, what it shows, where it writes, and what it never does.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeIn, xlsxOf } from '../import/use.js';
import { folder, use } from './use.js';

const MATRIX = 'Criterion,Weight,In-house,Mutual\nQuality,60,4,3\nCost,40,2,5\nTotal,,320,380\n';
const UNCLEAR = ',Alpha,Beta\nOne,4,3\nTwo,2,5\n';
const SCALE = ['--scale', '1..5'];

/** Where nobody can be asked. */
describe('appraise import in a script', () => {
  it('writes a file that is sound, says what it understood, and what comes next', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    const used = await use(['import', 'm.csv', ...SCALE, '-o', 'a.yaml'], { cwd });
    expect(used).toMatchObject({ code: 0, stdout: '' });
    expect(used.stderr).toContain('Criteria  2 in rows (column B is called "Weight"): Quality, Cost');
    expect(used.stderr).toContain('all 2 agree');
    expect(used.stderr).toContain('appraise: wrote "a.yaml" from "m.csv"; next: appraise validate a.yaml\n');
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'm.csv']);
    const { ranking } = outcomeIn(readFileSync(join(cwd, 'a.yaml'), 'utf8'));
    expect(ranking.map(({ option, total }) => [option, total])).toEqual([
      ['mutual', 70],
      ['in-house', 55],
    ]);
  });

  it('prints the same file without -o and with -o -, and nothing else with --quiet', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    await use(['import', 'm.csv', ...SCALE, '-o', 'a.yaml'], { cwd });
    const written = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    expect(await use(['import', 'm.csv', ...SCALE], { cwd })).toMatchObject({ code: 0, stdout: written });
    expect(await use(['import', 'm.csv', ...SCALE, '-o', '-', '-q'], { cwd })).toMatchObject({
      code: 0,
      stdout: written,
      stderr: '',
    });
    const piped = await use(['import', '-', ...SCALE, '--stdin-path', 'm.csv', '-q'], { cwd, stdin: MATRIX });
    expect(piped).toMatchObject({ code: 0, stdout: written });
  });

  it('never writes over anything', async () => {
    const cwd = folder({ 'm.csv': MATRIX, 'a.yaml': 'mine' });
    symlinkSync('nowhere', join(cwd, 'link.yaml'));
    const used = await use(['import', 'm.csv', ...SCALE, '-o', 'a.yaml'], { cwd });
    expect(used).toMatchObject({ code: 2, stdout: '' });
    expect(used.stderr).toBe(
      'appraise: "a.yaml" is there already, and import writes over nothing; a name that is free: a-2.yaml\n',
    );
    expect(await use(['import', 'm.csv', ...SCALE, '-o', 'link.yaml'], { cwd })).toMatchObject({ code: 2 });
    expect(await use(['import', 'm.csv', ...SCALE, '-o', 'm.csv'], { cwd })).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine');
    expect(readFileSync(join(cwd, 'm.csv'), 'utf8')).toBe(MATRIX);
  });

  it.each([
    [['import'], 2, 'import takes one table: appraise import TABLE -o FILE'],
    [['import', 'm.csv', 'n.csv'], 2, 'import takes one table'],
    [['import', 'x.csv'], 2, 'no such file: "x.csv"'],
    [['import', 'm.csv'], 2, 'settle it with one of:\n  --scale 1..5 (for all of them'],
    [['import', 'u.csv', ...SCALE], 2, '--criteria-in rows ("One", "Two" are criteria)'],
    [['import', 'm.csv', '--scale', '1-5'], 2, '--scale takes the worst and the best score'],
    [['import', 'm.csv', ...SCALE, '--sheet', 'A'], 2, '--sheet is for workbooks'],
    [['import', 'm.csv', ...SCALE, '--range', 'A'], 2, '--range takes cells such as A3:K12, not "A"'],
    [['import', 'm.csv', ...SCALE, '--leave-out', 'Z'], 2, '--leave-out: the matrix has no such column'],
    [
      ['import', 'm.csv', ...SCALE, '--criteria-in', 'rows', '--weight-row', '2'],
      2,
      'weights stand in a column',
    ],
    [['import', 'm.csv', ...SCALE, '--baseline', 'Mutal'], 2, 'did you mean "Mutual"?'],
    [['import', 'm.csv', '--scale', '1..4'], 1, 'D3 is 5, outside the scale 1..4'],
    [['import', 'empty.csv'], 1, 'the file is empty'],
  ])('%j ends with %i', async (words, code, message) => {
    const cwd = folder({ 'm.csv': MATRIX, 'u.csv': UNCLEAR, 'empty.csv': '' });
    const used = await use(words, { cwd });
    expect(used).toMatchObject({ code, stdout: '' });
    expect(used.stderr.replaceAll(/\n {2,}(?!-)/g, ' ')).toContain(message);
    expect(readdirSync(cwd)).toHaveLength(3);
  });

  it('reads a workbook', async () => {
    const cwd = folder({
      'm.xlsx': await xlsxOf([
        ['Option', 'Quality', 'Cost'],
        ['Weight', 60, 40],
        ['In-house', 4, 2],
        ['Mutual', 3, 5],
      ]),
    });
    const used = await use(['import', 'm.xlsx', ...SCALE, '--baseline', 'In-house', '--title', 'Pool'], {
      cwd,
    });
    expect(used.code).toBe(0);
    expect(used.stdout).toContain('title: Pool    # as you said\n');
    expect(used.stdout).toContain('baseline: in-house\n');
  });

  it('fits a narrow screen and one that has only ASCII', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    const { stderr } = await use(['import', 'm.csv', ...SCALE, '--width', '40', '--ascii'], { cwd });
    expect(Math.max(...stderr.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(stderr).not.toMatch(/[─•]/);
  });
});

describe('appraise import at a terminal', () => {
  it('asks what the sheet doesn’t say, one question after another, and whether it is right', async () => {
    const cwd = folder({ 'u.csv': UNCLEAR });
    const answers = ['columns', 'equal', '1..5', 'yes'];
    const used = await use(['import', 'u.csv', '-o', 'a.yaml'], { cwd, answers });
    expect(used).toMatchObject({ code: 0, stdout: '' });
    expect(used.questions).toEqual(['> ', '> ', '> ', 'Write "a.yaml"? (yes or no) ']);
    expect(used.stderr).toContain(
      '1  rows: "One", "Two" are criteria\n2  columns: "Alpha", "Beta" are criteria\n',
    );
    const text = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    expect(text).toContain('  alpha: { name: Alpha, weight: 1 }');
    const said = await use(['import', 'u.csv', '--criteria-in', 'columns', '--equal-weights', ...SCALE], {
      cwd,
    });
    expect(said.stdout).toBe(text);
  });

  it('asks for the file where none was named, again if nothing can be written there', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    const answers = ['zz.txt', 'nowhere/zz', ''];
    const terminal = { isTTY: true, columns: 80 };
    const used = await use(['import', 'm.csv', ...SCALE], { cwd, answers, stdout: terminal });
    expect(used).toMatchObject({ code: 0, stdout: '' });
    expect(used.questions).toEqual(['[m.yaml] ', '[m.yaml] ', '[m.yaml] ']);
    expect(used.stderr).toContain('there is no such folder');
    expect(readFileSync(join(cwd, 'm.yaml'), 'utf8')).toContain('format: appraisal/1');
  });

  it('prints it where the output is sent elsewhere', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    const used = await use(['import', 'm.csv', ...SCALE], { cwd, answers: ['yes'] });
    expect(used.questions).toEqual(['Print the appraisal? (yes or no) ']);
    expect(used.stdout).toContain('format: appraisal/1');
  });

  it('takes a choice by its number, and asks again where an answer doesn’t fit', async () => {
    const cwd = folder({ 'u.csv': UNCLEAR });
    const answers = ['', '3', '1', 'Q?', 'equal', '5', '1..1', '1..5', 'perhaps', 'y'];
    const used = await use(['import', 'u.csv', '-o', 'a.yaml'], { cwd, answers });
    expect(used.code).toBe(0);
    expect(used.questions).toHaveLength(answers.length);
    expect(used.stderr).toContain('Type a number from 1 to 2, or the word.');
    expect(used.stderr).toContain('--scale 1..1: worst and best are the same.');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('  one: { name: One, weight: 1 }');
  });

  it('writes nothing if it was understood wrongly, or if somebody leaves', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    const no = await use(['import', 'm.csv', ...SCALE, '-o', 'a.yaml'], { cwd, answers: ['no'] });
    expect(no).toMatchObject({ code: 0, stdout: '' });
    expect(no.stderr).toContain('nothing was written');
    const left = await use(['import', 'm.csv', '-o', 'a.yaml'], { cwd, answers: [], ending: 'Ctrl-C' });
    expect(left).toMatchObject({ code: 0, killed: ['SIGINT'] });
    const ended = await use(['import', 'm.csv', '-o', 'a.yaml'], { cwd, answers: [], ending: 'Ctrl-D' });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'a.yaml'))).toBe(false);
  });

  it('asks nothing with --yes where nothing is open', async () => {
    const cwd = folder({ 'm.csv': MATRIX });
    const used = await use(['import', 'm.csv', ...SCALE, '-o', 'a.yaml', '--yes'], { cwd, answers: [] });
    expect(used).toMatchObject({ code: 0, questions: [] });
    expect(existsSync(join(cwd, 'a.yaml'))).toBe(true);
  });
});
