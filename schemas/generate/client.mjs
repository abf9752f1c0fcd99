// The script inside the HTML paper: src/client/main.ts and the modules of the core that it uses, as one text.
import { build } from 'esbuild';

export async function clientScript(root) {
  return (await clientBundle(root)).text;
}

/** The text, and the paths of the modules that it was made of. */
export async function clientBundle(root, plugins = []) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/client/main.ts'],
    write: false,
    metafile: true,
    plugins,
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
  return { text: outputFiles[0].text, modules: Object.keys(metafile.inputs).sort() };
}
