// What goes wrong outside the appraisal: at the keyboard (exit code 2) or in the machine (exit code 3).
import { nearest } from '../nearest.js';

/** Wrong use of the command line; `message` is the one line that is printed. */
export class UsageError extends Error {}

/** The machine won't do it: no permission, disk full. `message` is the one line that is printed. */
export class CannotDo extends Error {}

/**
 * The end of a message about a word that isn't known.
 * @example didYouMean('jsn', ['json', 'csv']) // => '; did you mean json?'
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** One of a list by its id, or a usage error that suggests one or names them all. */
export function oneOf<T extends { readonly id: string }>(what: string, id: string, known: readonly T[]): T {
  const found = known.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = known.map((one) => one.id);
  const suggestion = didYouMean(id, ids) || `; known: ${ids.join(', ')}`;
  throw new UsageError(`unknown ${what} "${id}"${suggestion}`);
}

/**
 * Words as a sentence has them.
 * @example listed(['rank', 'validate', 'new']) // => 'rank, validate and new'
 */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file would be too large'],
  ['EIO', 'the disk or device reports an error'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'something of this name is there already'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'its symbolic links go round in circles'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
]);

/** The code of an error of the operating system, if it is one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** An error of the operating system as the end of a sentence; anything else is our own fault and thrown on. */
export function reason(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return REASONS.get(code) ?? code;
}
