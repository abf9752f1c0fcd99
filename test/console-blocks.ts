// The console blocks of a page of the manual: its files are written, its commands are run, their output compared.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './use-appraisals.js';

/** What only some machines have: such commands are run by test:terminal. */
export const OTHERS = /\b(?:jq|python3)\b/;

export interface Step {
  readonly command: string;
  readonly printed: string;
  /** The number of the command's line on the page, from 1. */
  readonly line: number;
}

/** Every `$ command` of the page's console blocks, with what the page says it prints. */
export function stepsOf(page: string): readonly Step[] {
  const steps: { command: string; printed: string[]; line: number }[] = [];
  let inside = false;
  page.split('\n').forEach((text, index) => {
    if (text.startsWith('```')) inside = text === '```console';
    else if (inside && text.startsWith('$ '))
      steps.push({ command: text.slice(2), printed: [], line: index + 1 });
    else if (inside) steps.at(-1)?.printed.push(`${text}\n`);
  });
  return steps.map(({ command, printed, line }) => ({ command, printed: printed.join(''), line }));
}

/** The page with what its commands print now. */
export function withOutputs(page: string, outputs: ReadonlyMap<number, string>): string {
  const kept: string[] = [];
  let dropping = false;
  page.split('\n').forEach((text, index) => {
    if (text.startsWith('```') || text.startsWith('$ ')) dropping = false;
    if (!dropping) kept.push(text);
    const output = outputs.get(index + 1);
    if (output === undefined) return;
    dropping = true;
    if (output !== '') kept.push(output.replace(/\n$/, ''));
  });
  return kept.join('\n');
}

/** A folder as a reader of the page has it: the appraisals, and the files that the page says to save. */
export function readersFolder(page: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'appraise-manual-'));
  symlinkSync(join(root, 'appraisals'), join(path, 'appraisals'));
  // As if the package were installed there.
  mkdirSync(join(path, 'node_modules'));
  symlinkSync(root, join(path, 'node_modules/options-appraisal'));
  const saved = /Save\s+this\s+as\s+`([\w.-]+)`[\s\S]*?```(?:yaml|csv|js)\n([\s\S]*?)```/g;
  for (const [, name, text] of page.matchAll(saved)) {
    writeFileSync(join(path, name ?? ''), text ?? '');
  }
  const first = readFileSyncIfAny(join(path, 'libraries.yaml'));
  if (first !== undefined) {
    writeFileSync(
      join(path, 'broken.yaml'),
      first.replace('weight: 30', 'wieght: 30').replace('score: 3.4,', 'score: £3.4m,'),
    );
  }
  const bin = join(path, '.bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\nshift\nexport npm_command=exec\nexec "${process.execPath}" "${join(root, 'bin/appraise.js')}" "$@"\n`,
    { mode: 0o755 },
  );
  writeFileSync(join(bin, 'node'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 });
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

function readFileSyncIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What a command of the page prints, both streams as a terminal shows them; its exit code doesn't matter here. */
export function printedBy(command: string, folder: string): string {
  const env = { PATH: `${join(folder, '.bin')}:${process.env['PATH']}`, LANG: 'C.UTF-8', HOME: folder };
  const printed = execFileSync('sh', ['-c', `{ ${command}; } 2>&1 || true`], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  // A terminal shows no carriage return, and a page of the manual has none.
  return printed.replaceAll('\r', '');
}
