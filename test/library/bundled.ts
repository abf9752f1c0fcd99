// The library as a page of the web loads it: one script that makes `library`.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../use-appraisals.js';

/** What only Node can use: the painter of PNG pictures, and colours that cli-table3 could put on tables but never does here. */
const LEFT_OUT = ['@resvg/resvg-wasm', '@colors/colors'];

export async function bundledForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
    external: LEFT_OUT,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
