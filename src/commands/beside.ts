// Pictures that a page links to, in a folder of their own beside it: made when the page is, under the same rules.
import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Beside } from '../formats/index.js';
import type { Input } from './inputs.js';
import { CannotDo, codeOf, reason, UsageError } from './usage.js';
import { isSame, type Target, targetOf } from './write-whole.js';

/** A file that is to be written, and what will stand in it. */
export interface Made {
  readonly target: Target;
  readonly page: string | Uint8Array;
}

/**
 * The folder beside a file, by its name.
 * @example folderBeside('/home/a/paper.md') // => 'paper-files'
 */
export function folderBeside(path: string): string {
  return `${basename(path, extname(path))}-files`;
}

/** Where the pictures of a page go; its folder is made if it isn't there. */
export function besides(page: Target, files: readonly Beside[], inputs: readonly Input[]): readonly Made[] {
  if (files.length === 0) return [];
  const folder = folderBeside(page.full);
  const shown = join(dirname(page.path), folder);
  const full = join(dirname(page.full), folder);
  const isNew = makeFolder(shown, full);
  try {
    return files.map(({ name, text }) => {
      const target = targetOf(join(shown, name), join(full, name));
      const input = inputs.find((one) => one.full !== undefined && isSame(target, one.full));
      if (input === undefined) return { target, page: text };
      throw new UsageError(`"${target.path}" is an input, and inputs are never written over`);
    });
  } catch (error) {
    if (isNew) rmdirSync(full);
    throw error;
  }
}

/** Whether it was made now. */
function makeFolder(shown: string, full: string): boolean {
  try {
    mkdirSync(full);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFolder(full)) return false;
    const why = codeOf(error) === 'EEXIST' ? 'a file has that name' : reason(error);
    throw new CannotDo(`can't make the folder "${shown}" for pictures: ${why} (--no-pictures does without)`);
  }
}

/** A link to a folder is somebody's wish, and is followed. */
function isFolder(full: string): boolean {
  return lstatSync(full).isDirectory() || lstatSync(full).isSymbolicLink();
}
