// The lists of the program: rules, questions, methods, formats and commands, each member with what is said of it.
import { join } from 'node:path';
import { build } from 'esbuild';

const LISTS = `
export { allRules } from './appraise.ts';
export { analyses } from './analyses/index.ts';
export { weightingMethods } from './weighting/index.ts';
export { aggregationMethods } from './aggregation/index.ts';
export { formats } from './formats/index.ts';
export { commands, standard } from './commands/index.ts';
export { EXIT_CODES } from './commands/help.ts';
export { everywhere } from './commands/options.ts';
`;

/** They are TypeScript, so they are bundled before they are asked. What a format loads later is not needed. */
export async function registries(root) {
  const { outputFiles } = await build({
    stdin: { contents: LISTS, resolveDir: join(root, 'src'), loader: 'ts' },
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
