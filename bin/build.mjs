// Makes dist/bin from src/main.ts: one script with everything in it, and the bytecode of what an ordinary run uses.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanPackages } from './lean-packages.mjs';

const { bundle } = createRequire(import.meta.url)('./bundle.js');
const here = fileURLToPath(import.meta.url);
const root = join(dirname(here), '..');

/** What only some runs need: scripts of their own beside the program, read when they are imported. */
const apart = new Map(
  [
    ['src/formats/docx/file.ts', 'docx'],
    ['src/formats/xlsx/file.ts', 'xlsx'],
    ['src/formats/html/page.ts', 'html'],
    ['src/formats/raster.ts', 'raster'],
    ['src/import/import.ts', 'import'],
    ['src/generated/rule-examples.ts', 'rule-examples'],
    ['src/completion/index.ts', 'completion'],
    ['src/templates/index.ts', 'templates'],
    ['src/commands/new-questions.ts', 'new-questions'],
    ['src/compare.ts', 'compare'],
    ['chalk', 'chalk'],
    ['tinyglobby', 'tinyglobby'],
  ].map(([entry, name]) => [entry.includes('/') ? join(root, entry) : entry, `${name}.cjs`]),
);

/** Where a script of its own stands, for what it finds among the packages. */
const HERE = {
  banner: { js: `const here = require('node:url').pathToFileURL(__filename).href;` },
  define: { 'import.meta.url': 'here' },
};

const leftApart = {
  name: 'left-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const script = apart.get(path) ?? apart.get(join(resolveDir, path.replace(/js$/, 'ts')));
      return script === undefined ? undefined : { path: `./${script}`, external: true };
    });
  },
};

/**
 * A module that is read as one runs as one; as a script, which V8 keeps bytecode of, it is the function that a
 * module is inside Node, without a copy of half a million characters to make it one.
 */
const wrapped = {
  banner: {
    js: `(typeof module === 'undefined' ? (program) => program : (program) => program(exports, require, module))(function (exports, require, module) {`,
  },
  footer: { js: '});' },
};

async function build() {
  const { build: esbuild } = await import('esbuild');
  rmSync(dirname(bundle.file), { recursive: true, force: true });
  const shared = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // Node 20 has them all; as texts for the constructor they would be taken apart at every start.
    // A script that isn't a module requires what it imports later on.
    supported: {
      'regexp-unicode-property-escapes': true,
      'regexp-lookbehind-assertions': true,
      'dynamic-import': false,
    },
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    minify: true,
    // fdir asks where it stands, to look for a package that stands in the bundle already.
    define: { 'import.meta.url': JSON.stringify('file:///') },
  };
  await Promise.all(
    [...apart].map(([entry, script]) =>
      esbuild({
        ...shared,
        ...HERE,
        entryPoints: [entry],
        outfile: join(dirname(bundle.file), script),
        plugins: [leftApart],
      }),
    ),
  );
  await esbuild({
    ...shared,
    entryPoints: ['src/main.ts'],
    outfile: bundle.file,
    ...wrapped,
    plugins: [...leanPackages, leftApart],
  });
  // esbuild escapes what isn't ASCII in texts, but not in regular expressions.
  const script = readFileSync(bundle.file, 'utf8');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(bundle.file, script.replace(/[\x80-\uffff]/g, escaped));
  // In a process of its own, whose flags are those of an ordinary run.
  execFileSync(process.execPath, [here, 'bytecode'], { cwd: root, stdio: 'inherit' });
}

/** Ordinary runs, heard by nobody. */
async function warmUp(main) {
  const silent = { isTTY: false, columns: undefined, fd: undefined, on() {}, write: (_, done) => done() };
  for (const name of readdirSync(join(root, 'appraisals'))) {
    const argv = ['node', 'appraise', `appraisals/${name}`];
    const world = { argv, env: {}, pid: process.pid, root, cwd: () => root, on() {}, off() {}, kill() {} };
    const code = await main.run({ ...world, stdin: [], stdout: silent, stderr: silent });
    if (code > 1) throw new Error(`${argv.slice(1).join(' ')} ended with ${code}`);
  }
}

if (process.argv[2] === 'bytecode') await bundle.keepBytecode(warmUp);
else await build();
