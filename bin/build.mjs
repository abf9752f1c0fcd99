// Makes dist/bin from src/main.ts: one script with everything in it, and the bytecode of what an ordinary run uses.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { bundle } = createRequire(import.meta.url)('./bundle.js');
const here = fileURLToPath(import.meta.url);
const root = join(dirname(here), '..');

/** Commander can start other programs, ours never does: what Node loads for that costs a tenth of a start. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/**
 * cli-table3 measures with string-width, which tries every text against a pattern of all emoji. It sees only blanks
 * and stand-ins of one column here (src/formats/grid.ts); anything else is measured as before.
 */
const quickWidths = {
  name: 'quick-widths',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.string-width.index\.js$/ }, ({ path }) => {
      const measured = readFileSync(path, 'utf8').replace(
        'module.exports = stringWidth',
        'const measure = stringWidth',
      );
      const quick = String.raw`module.exports = (text) => (/^[ -~\ue000]*$/.test(text) ? text.length : measure(text));`;
      return { contents: `${measured.replace(/^module\.exports\.default.*$/m, '')}\n${quick}` };
    });
  },
};

/**
 * cli-table3 merges the same fifteen border signs into every cell, and cuts every line for a message that only its
 * own debugging shows: half of the time of a page. Both are left out; what is drawn is the same.
 */
const leanCells = {
  name: 'lean-cells',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.cli-table3.src.cell\.js$/ }, ({ path }) => {
      const merging = /let chars = \(this\.chars = \{\}\);\s*(CHAR_NAMES\.forEach\([\s\S]*?\}\);)/;
      const cutting = 'let content = utils.truncate(this.content, 10, this.truncate);';
      const original = readFileSync(path, 'utf8');
      if (!merging.test(original) || !original.includes(cutting)) throw new Error('cli-table3 has changed');
      const contents = original
        .replace(
          merging,
          (_, merge) => `let chars = (this.chars = this.options.chars ? {} : (tableOptions.merged ??= {}));
    if (this.options.chars || Object.keys(chars).length === 0) ${merge}`,
        )
        .replace(cutting, 'let content = this.content;');
      return { contents };
    });
  },
};

async function build() {
  const { build: esbuild } = await import('esbuild');
  rmSync(dirname(bundle.file), { recursive: true, force: true });
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: bundle.file,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    minify: true,
    plugins: [withoutChildProcesses, quickWidths, leanCells],
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
  const io = { argv, env: {}, pid: process.pid, stdin: [], stdout: silent, stderr: silent, cwd: () => root };
  const code = await main.run({ ...io, on() {}, off() {}, kill() {} });
  if (code > 1) throw new Error(`${argv.slice(1).join(' ')} ended with ${code}`);
}

if (process.argv[2] === 'bytecode') await bundle.keepBytecode(warmUp);
else await build();
