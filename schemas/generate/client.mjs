// The script inside the HTML paper: src/client/main.ts and the modules of the core that it uses, as one text.
import { build } from 'esbuild';

export async function clientScript(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/client/main.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    minify: true,
    // Unicode's properties in patterns are understood by every browser of the target.
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
