// The lists of the program: rules, questions, methods, formats and commands, each member with what is said of it.
import { join } from 'node:path';
import { build } from 'esbuild';

/** They are TypeScript, so they are bundled before they are asked. What a format loads later is not needed. */
export async function registries(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'schemas/generate/lists.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
    plugins: [withoutPackages],
  });
  const text = `import { createRequire } from 'node:module';\nconst require = createRequire(${JSON.stringify(join(root, 'package.json'))});\n${outputFiles[0].text}`;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

const withoutPackages = {
  name: 'without-packages',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};
