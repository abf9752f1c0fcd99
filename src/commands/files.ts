// Which files are meant by the words of a command line: files as named, folders and patterns as the YAML in them.
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { nearestPath } from './nearest-path.js';
import { CannotDo, codeOf, reason, UsageError } from './usage.js';

export interface Looking {
  /** Whether folders and patterns are taken too. */
  readonly many: boolean;
  /** Whether a folder or pattern without files is wrong. */
  readonly errorOnUnmatched: boolean;
  /** What standard input is called. */
  readonly stdinPath?: string | undefined;
}

export const STANDARD_INPUT = '-';

/** The inputs in the order of the operands; what one folder or pattern stands for is sorted by code point. */
export async function inputsOf(
  operands: readonly string[],
  io: Io,
  looking: Looking,
): Promise<readonly Input[]> {
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1) {
    throw new UsageError('"-" stands twice, but standard input can be read only once');
  }
  if (looking.stdinPath !== undefined && !operands.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-path names standard input, so it needs "-" as the file');
  }
  const inputs: Input[] = [];
  for (const operand of operands) inputs.push(...(await meant(slashed(operand), io.cwd(), looking)));
  return inputs;
}

/** Results name files alike on all machines: with / between folders. */
function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The same file once, however often and by whatever name it was given; sorted by path. */
export function onceEach(inputs: readonly Input[]): readonly Input[] {
  const seen = new Map<string | undefined, Input>();
  for (const input of [...inputs].sort((a, b) => byCodePoint(a.path, b.path))) {
    const real = input.full === undefined ? undefined : (input.real ?? realOf(input.full));
    if (!seen.has(real)) seen.set(real, input);
  }
  return [...seen.values()];
}

/** A file that has gone in the meantime is missed when it is read. */
function realOf(full: string): string {
  try {
    return realpathSync(full);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return full;
  }
}

async function meant(operand: string, cwd: string, looking: Looking): Promise<readonly Input[]> {
  if (operand === STANDARD_INPUT) return [{ path: looking.stdinPath ?? operand, full: undefined }];
  const full = resolve(cwd, operand);
  const stats = operand === '' ? undefined : statsOf(full, operand);
  if (stats?.isFile()) return [{ path: operand, full }];
  if (stats?.isDirectory()) return inFolder(operand, full, looking);
  if (stats !== undefined) throw notRegular(operand, stats);
  if (!isPattern(operand)) throw noSuchFile(operand, cwd);
  return matching(operand, cwd, looking);
}

function inFolder(operand: string, full: string, looking: Looking): readonly Input[] {
  if (!looking.many) throw new UsageError(`"${operand}" is a folder; name one file in it`);
  const found = below({ full, shown: posix.join(operand), real: realOf(full) });
  if (found.length === 0 && looking.errorOnUnmatched) {
    throw new UsageError(`no YAML files (.yaml, .yml) in the folder "${operand}"`);
  }
  return found.sort((a, b) => byCodePoint(a.path, b.path));
}

/** A folder: where it is, what it is called, and where it is without links. */
interface Folder {
  readonly full: string;
  readonly shown: string;
  readonly real: string;
}

/** The YAML files below a folder, hidden ones and packages left out; links to files count, links to folders don't. */
function below({ full, shown, real }: Folder): Input[] {
  return entriesOf(full, shown).flatMap((entry) => {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') return [];
    const inside = { full: under(full, name, sep), shown: under(shown, name), real: under(real, name, sep) };
    if (entry.isDirectory()) return below(inside);
    const isLink = entry.isSymbolicLink();
    const regular = isLink ? isFile(inside.full) : entry.isFile();
    if (!regular || !/\.ya?ml$/.test(name)) return [];
    const input = { path: inside.shown, full: inside.full };
    return [isLink ? input : { ...input, real: inside.real }];
  });
}

/** The name of what is in a folder; what is in this one is called by its name alone. */
function under(folder: string, name: string, between = '/'): string {
  if (folder === '.') return name;
  return folder.endsWith(between) ? folder + name : folder + between + name;
}

function entriesOf(folder: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new CannotDo(`can't look into the folder "${shown}": ${reason(error)}`);
  }
}

async function matching(pattern: string, cwd: string, looking: Looking): Promise<readonly Input[]> {
  if (!looking.many) {
    throw new UsageError(
      `no such file: "${pattern}"; patterns are for validate and for rank --format ndjson`,
    );
  }
  const { globSync } = await import('tinyglobby');
  const absolute = pattern.startsWith('/');
  const found = globSync(pattern, {
    cwd,
    absolute,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  const inputs = found
    .map((path) => ({ path, full: resolve(cwd, path) }))
    .filter((input) => isFile(input.full));
  if (inputs.length === 0 && looking.errorOnUnmatched) throw noMatch(pattern);
  return onceEach(inputs);
}

/** Elsewhere than on Windows a backslash takes away what the next sign means. */
function noMatch(pattern: string): UsageError {
  const meant = pattern.replaceAll('\\', '/');
  return new UsageError(
    `no file matches "${pattern}"${meant === pattern ? '' : `; did you mean "${meant}"?`}`,
  );
}

function isPattern(word: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(word);
}

function isFile(full: string): boolean {
  return statsOf(full, full)?.isFile() ?? false;
}

/** What stands at a path, or undefined if nothing does. */
function statsOf(full: string, shown: string): Stats | undefined {
  try {
    return statSync(full);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(codeOf(error) ?? '')) return undefined;
    throw new CannotDo(`can't read "${shown}": ${reason(error)}`);
  }
}

export function noSuchFile(operand: string, cwd: string): UsageError {
  const withSlashes = operand.replaceAll('\\', '/');
  const isThere = withSlashes !== operand && statsOf(resolve(cwd, withSlashes), withSlashes) !== undefined;
  const meant = isThere ? withSlashes : nearestPath(operand, cwd);
  return new UsageError(
    `no such file: "${operand}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
  );
}

/** A pipe would be waited for without end, and a device may never end. */
export function notRegular(shown: string, stats: Stats): UsageError {
  const is = stats.isFIFO()
    ? 'a pipe'
    : stats.isSocket()
      ? 'a socket'
      : stats.isDirectory()
        ? 'a folder'
        : 'a device';
  return new UsageError(`"${shown}" is ${is}, not a regular file; "-" reads standard input`);
}

/** UTF-8 keeps the order of code points, which UTF-16 does not. */
function byCodePoint(a: string, b: string): number {
  if (isBasic(a) && isBasic(b)) return a === b ? 0 : a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Whether a text has one unit for each code point, so that its units tell their order. */
function isBasic(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text);
}
