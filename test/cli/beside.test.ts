// Pictures beside a paper in Markdown: in a folder of their own, linked to, whole or not at all, never over an input.
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { folder, SOUND, use } from './use.js';

const images = (page: string) =>
  [...page.matchAll(/^!\[(.*)\]\((.*)\)$/gm)].map(([, alt, to]) => ({ alt, to }));

it('each have a link in the page, with words for who does not see them', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  const { code } = await use(['report', 'paper.yaml', '-o', 'my paper (1).md'], { cwd });
  expect(code).toBe(0);
  const linked = images(readFileSync(join(cwd, 'my paper (1).md'), 'utf8'));
  expect(linked.length).toBeGreaterThan(3);
  for (const { alt, to } of linked) {
    expect(alt?.length).toBeGreaterThan(20);
    expect(to).toMatch(/^my%20paper%20%281%29-files\/[a-z-]+\.svg$/);
    expect(XMLValidator.validate(readFileSync(join(cwd, decodeURIComponent(to ?? '')), 'utf8'))).toBe(true);
  }
  expect(readdirSync(join(cwd, 'my paper (1)-files')).sort()).toEqual(
    linked.map(({ to }) => to?.split('/')[1]).sort(),
  );
});

it('are the picture that a .svg has', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  await use(['report', 'paper.yaml', '-o', 'paper.md', '-o', 'one.svg', '--picture', 'scores'], { cwd });
  expect(readFileSync(join(cwd, 'paper-files/scores.svg'))).toEqual(readFileSync(join(cwd, 'one.svg')));
});

it('are written again where they are, with the same bytes, and leave alone what else is there', async () => {
  const cwd = folder({ 'paper.yaml': SOUND, 'paper-files/mine.txt': 'mine' });
  const write = async () => {
    expect((await use(['report', 'paper.yaml', '-o', 'paper.md'], { cwd })).code).toBe(0);
    const names = readdirSync(join(cwd, 'paper-files')).sort();
    return names.map((name) => [name, readFileSync(join(cwd, 'paper-files', name), 'utf8')]);
  };
  const once = await write();
  expect(once).toContainEqual(['mine.txt', 'mine']);
  expect(await write()).toEqual(once);
});

it.each([
  ['on standard output', ['--format', 'markdown']],
  ['where none are wanted', ['-o', 'paper.md', '--no-pictures']],
])('are not there %s', async (_, words) => {
  const cwd = folder({ 'paper.yaml': SOUND });
  const { code, stdout } = await use(['report', 'paper.yaml', ...words], { cwd });
  expect(code).toBe(0);
  const page = stdout === '' ? readFileSync(join(cwd, 'paper.md'), 'utf8') : stdout;
  expect(page).toContain('is the preferred option');
  expect(images(page)).toEqual([]);
  expect(existsSync(join(cwd, 'paper-files'))).toBe(false);
});

it('are not there beside a page that is no paper', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  expect((await use(['rank', 'paper.yaml', '-o', 'paper.md'], { cwd })).code).toBe(0);
  expect(existsSync(join(cwd, 'paper-files'))).toBe(false);
});

it('follow a link to a folder', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  mkdirSync(join(cwd, 'elsewhere'));
  symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'paper-files'));
  expect((await use(['report', 'paper.yaml', '-o', 'paper.md'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'elsewhere'))).toContain('scores.svg');
});

it('leave everything as it was where a file has the name of their folder', async () => {
  const cwd = folder({ 'paper.yaml': SOUND, 'paper-files': 'a file' });
  const { code, stderr } = await use(['report', 'paper.yaml', '-o', 'paper.md'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toContain('can\'t make the folder "paper-files" for pictures: a file has that name');
  expect(existsSync(join(cwd, 'paper.md'))).toBe(false);
});

it('are never written over an input', async () => {
  const cwd = folder({ 'paper.yaml': SOUND });
  mkdirSync(join(cwd, 'paper-files'));
  linkSync(join(cwd, 'paper.yaml'), join(cwd, 'paper-files/scores.svg'));
  const { code, stderr } = await use(['report', 'paper.yaml', '-o', 'paper.md'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('"paper-files/scores.svg" is an input');
  expect(readFileSync(join(cwd, 'paper.yaml'), 'utf8')).toBe(SOUND);
  expect(existsSync(join(cwd, 'paper.md'))).toBe(false);
});
