// The library has no hands: it runs where there is no file, no process, no network, no clock and no chance.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as Library from '../../src/index.js';
import * as library from '../../src/index.js';
import { sha256Bytes } from '../../src/numbers/sha256.js';
import { root } from '../use-appraisals.js';
import { bundledForBrowsers } from './bundled.js';

const NAME = 'barnet-adult-social-care-2016.yaml';
const text = readFileSync(join(root, 'appraisals', NAME), 'utf8');

/** A place with the language and nothing else but what turns text into bytes and back. */
async function elsewhere(more: object = {}): Promise<typeof Library> {
  const place = vm.createContext({ TextEncoder, TextDecoder, btoa, ...more });
  new vm.Script(
    `Math.random = () => { throw new Error('chance') };
     Date = class { constructor() { throw new Error('the clock') } static now() { throw new Error('the clock') } };`,
  ).runInContext(place);
  return vm.runInContext(`${await bundledForBrowsers()}; library`, place);
}

describe('without anything of Node', () => {
  it('answers every question, and writes every page that is text', async () => {
    const there = await elsewhere();
    const result = there.appraise(text);
    expect(JSON.stringify(result)).toBe(JSON.stringify(library.appraise(text)));
    for (const { id } of library.formats.filter(({ id }) => !['docx', 'xlsx', 'png'].includes(id))) {
      const page = ['html', 'svg'].includes(id) ? 'paper' : 'check';
      const here = await library.report([library.appraise(text)], id, { page });
      expect(await there.report([result], id, { page }), id).toBe(here);
    }
  });

  it('says that a picture as PNG can not be written', async () => {
    const there = await elsewhere();
    await expect(there.report(there.appraise(text), 'png')).rejects.toThrow('a .png is drawn by Node only');
  });
});

it('names nothing of Node but what it can do without', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    write: false,
    metafile: true,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text.replace(/^ *\/\/ .*$/gm, '') ?? '';
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect([...new Set(imported)].sort()).toEqual([
    '@resvg/resvg-wasm',
    'chalk',
    'cli-table3',
    'docx',
    'fflate',
    'hucre/xlsx',
    'yaml',
  ]);
  // The digest, what draws a PNG, and what unpacks a workbook.
  const named = [...code.matchAll(/node:[\w/]+/g)].map(String).sort();
  expect(named).toEqual(['node:crypto', 'node:fs', 'node:module', 'node:zlib']);
  const asked = [...code.matchAll(/\bprocess\b[?.]*\w*/g)].map(String);
  expect(new Set(asked)).toEqual(new Set(['process?.getBuiltinModule']));
});

describe('the digest without Node', () => {
  /** Examples of NIST, and of what fills a block to its last byte. */
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s"', (word, digest) => {
    expect(Buffer.from(sha256Bytes(Buffer.from(word))).toString('hex')).toBe(digest);
  });

  it('is what Node says of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha256Bytes(bytes)).equals(createHash('sha256').update(bytes).digest())).toBe(
          true,
        );
      }),
    );
  });
});
