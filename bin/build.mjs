// Makes dist/bin from src/main.ts: one script with everything in it, and the bytecode of what an ordinary run uses.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanPackages } from './lean-packages.mjs';

const { bundle } = createRequire(import.meta.url)('./bundle.js');
const here = fileURLToPath(import.meta.url);
const root = join(dirname(here), '..');

/** What only one format needs: a script of its own beside the program, read when that format is asked for. */
const apart = ['docx', 'xlsx'].map((format) => ({
  entry: join(root, `src/formats/${format}/file.ts`),
  out: join(dirname(bundle.file), `${format}.cjs`),
}));

/** What a user may not have. */
const OPTIONAL = ['@resvg/resvg-js'];

const leftApart = {
  name: 'left-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/file\.js$/ }, ({ path, resolveDir, kind }) => {
      const entry = join(resolveDir, path.replace(/js$/, 'ts'));
      const one = apart.find((each) => each.entry === entry);
      if (one === undefined || kind !== 'dynamic-import') return undefined;
      return { path: `./${basename(one.out)}`, external: true };
    });
  },
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
  };
  await Promise.all(
    apart.map(({ entry, out }) =>
      esbuild({ ...shared, entryPoints: [entry], outfile: out, external: OPTIONAL }),
    ),
  );
  await esbuild({
    ...shared,
    entryPoints: ['src/main.ts'],
    outfile: bundle.file,
    // fdir asks where it stands, to look for a package that stands in the bundle already.
    define: { 'import.meta.url': JSON.stringify('file:///') },
    plugins: [...leanPackages, leftApart],
  });
  // esbuild escapes what isn't ASCII in texts, but not in regular expressions.
  const script = readFileSync(bundle.file, 'utf8');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(bundle.file, script.replace(/[\x80-\uffff]/g, escaped));
  // In a process of its own, whose flags are those of an ordinary run.
  execFileSync(process.execPath, [here, 'bytecode'], { cwd: root, stdio: 'inherit' });
}

/** An ordinary run, heard by nobody. */
async function warmUp(main) {
  const argv = ['node', 'appraise', 'appraisals/barnet-adult-social-care-2016.yaml'];
  const silent = { isTTY: false, columns: undefined, fd: undefined, on() {}, write: (_, done) => done() };
  const world = { argv, env: {}, pid: process.pid, root, cwd: () => root };
  const code = await main.run({
    ...world,
    stdin: [],
    stdout: silent,
    stderr: silent,
    on() {},
    off() {},
    kill() {},
  });
  if (code > 1) throw new Error(`${argv.slice(1).join(' ')} ended with ${code}`);
}

if (process.argv[2] === 'bytecode') await bundle.keepBytecode(warmUp);
else await build();
