// Pictures as points: the same ones on every machine, with every letter, or a refusal.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterless } from '../../src/formats/letters.js';
import { rasteriser } from '../../src/formats/raster.js';
import { SOUND, use, folder as workIn } from '../cli/use.js';
import { root } from '../use-appraisals.js';

const packages = createRequire(import.meta.url);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Curves, a gradient of edges, plain and bold letters with accents, held to a width. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 240 80" font-family="Arial, Helvetica, sans-serif">
<circle cx="40" cy="40" r="30" fill="#12436D"/><path d="M80 70 L120 10 L160 70" fill="none" stroke="#801650" stroke-width="3" stroke-dasharray="6 3"/>
<text x="90" y="30" font-size="15" textLength="120" lengthAdjust="spacingAndGlyphs">Tŷ Gwyn – £1.96m</text><text x="90" y="60" font-size="13" font-weight="bold">71.9 → 52%</text></svg>`;

describe('a picture as points', () => {
  it('has the same bytes on every machine', async () => {
    const { paint } = await rasteriser();
    const once = paint(PICTURE, 2);
    expect(paint(PICTURE, 2)).toEqual(once);
    // What it came to on Linux on an x64 processor, with Node 20: continuous integration asks other versions too.
    expect(sha256(once)).toBe('a1a6c0ddaaf9c05e20db9aab63baa2ff1d9a7f551331b1d6348533875f885d6f');
  });

  it('has letters as wide as the texts were measured, plain and bold', async () => {
    const { paint } = await rasteriser();
    const word = (weight: string) =>
      paint(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="30"><text x="5" y="20" font-size="20" font-family="Arial" font-weight="${weight}">Reformed</text></svg>`,
        1,
      );
    expect(word('bold')).not.toEqual(word('normal'));
    expect(word('bold').length).toBeGreaterThan(500);
  });
});

describe('two machines', () => {
  /** Says which files a run opens, and whether it loads anything that is not JavaScript. */
  const folder = mkdtempSync(join(tmpdir(), 'raster-'));
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const fs = require('fs'); const opened = [];
for (const name of ['openSync', 'readFileSync', 'readdirSync', 'open', 'readFile'])
  { const real = fs[name]; fs[name] = (...args) => { opened.push(String(args[0])); return real(...args); }; }
const real = process.dlopen; process.dlopen = (...args) => { opened.push('native ' + args[1]); return real.apply(process, args); };
process.on('exit', () => fs.writeFileSync(process.env.LIST, opened.join('\\n')));`,
  );

  it('write the same Word file and the same PNG, whatever their fonts, languages and times', () => {
    const cwd = workIn({ 'one/paper.yaml': SOUND, 'two/paper.yaml': SOUND });
    const write = (name: string, env: Record<string, string>) => {
      const list = join(folder, `${name}.list`);
      execFileSync(
        process.execPath,
        [
          ...['-r', hook, join(root, 'bin/appraise.js'), 'report', 'paper.yaml'],
          ...['docx', 'png', 'xlsx', 'html', 'md', 'svg'].flatMap((ending) => ['-o', `out.${ending}`]),
        ],
        { cwd: join(cwd, name), env: { PATH: process.env['PATH'], LIST: list, ...env } },
      );
      const opened = readFileSync(list, 'utf8').split('\n');
      // No font of the machine, and no program that could look for one.
      const fonts = new Set(opened.filter((path) => /\.(?:[ot]tf|ttc|pfb|woff2?)$/i.test(path)));
      expect([...fonts].map((path) => /node_modules\/.*$/.exec(path)?.[0])).toEqual([
        'node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
        'node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
      ]);
      expect(opened.filter((path) => /^native|\/fonts?\//.test(path))).toEqual([]);
    };
    write('one', { HOME: '/nonexistent', FONTCONFIG_FILE: '/dev/null', LANG: 'C', TZ: 'Pacific/Auckland' });
    write('two', { HOME: root, LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' });
    for (const ending of ['docx', 'png', 'xlsx', 'html', 'md', 'svg'])
      expect([ending, sha256(readFileSync(join(cwd, `one/out.${ending}`)))]).toEqual([
        ending,
        sha256(readFileSync(join(cwd, `two/out.${ending}`))),
      ]);
  });
});

describe('letters that the font does not have', () => {
  const font = readFileSync(packages.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'));

  it.each([
    ['Tŷ Gwyn, Łódź, Ελλάδα, Україна, שלום: £1.96m – “50%” → 3 ≤ 4…', []],
    ['e\u0301 and e with an accent of its own', []],
    ['用 and 🙂 and 用 again', ['用', '🙂']],
    ['خدمة', ['خ', 'د', 'م', 'ة']],
  ])('%s', (text, missing) => {
    expect(letterless(text, font)).toEqual(missing);
  });

  it('are no reason for boxes: a .png is refused, a .svg is not', async () => {
    const cwd = workIn({ 'paper.yaml': SOUND.replace('name: Coffee', 'name: Coffee 咖啡') });
    const { code, stderr } = await use(['report', 'paper.yaml', '-o', 'a.png'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('none for "咖": write a .svg');
    expect(() => readFileSync(join(cwd, 'a.png'))).toThrow('ENOENT');
    expect((await use(['report', 'paper.yaml', '-o', 'a.svg', '-o', 'a.docx'], { cwd })).code).toBe(0);
  });
});
