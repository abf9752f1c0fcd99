// A file or standard input becomes bytes: regular files only, never more than an appraisal may have.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { MOST_BYTES, type Source } from '../read/text.js';
import { noSuchFile, notRegular } from './files.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { CannotDo, codeOf, reason, UsageError } from './usage.js';

const CHUNK = 65_536;

/** At most one byte more than is allowed: enough to be told that there is too much. */
export async function readSource(
  input: Input,
  io: Pick<Io, 'cwd' | 'stdin' | 'hasRead'>,
  most = MOST_BYTES,
): Promise<Source> {
  const { path, full } = input;
  const bytes = full === undefined ? await readStandardInput(io, most + 1) : readFile(path, full, io, most);
  io.hasRead?.(bytes.length);
  return { path, bytes };
}

function readFile(path: string, full: string, io: Pick<Io, 'cwd'>, most: number): Uint8Array {
  // Not to wait should a pipe have taken the place of the file that was looked at a moment ago.
  const file = attempt(path, io, () => openSync(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw notRegular(path, stats);
    return attempt(path, io, () => readUpTo(file, Math.min(stats.size, most), most + 1));
  } finally {
    closeSync(file);
  }
}

function attempt<T>(path: string, io: Pick<Io, 'cwd'>, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw noSuchFile(path, io.cwd());
    throw new CannotDo(`can't read "${path}": ${reason(error)}`);
  }
}

/** All bytes of a file of about this size, though it may grow or say that it is empty, as those of /proc do. */
function readUpTo(file: number, size: number, enough: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    // A file of the size that it says is read to its end, without asking once more whether there is more.
    if (read === 0 || length === enough || (length === size && size < enough - 1))
      return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    bytes = Buffer.concat([bytes], Math.min(bytes.length + CHUNK, enough));
  }
}

async function readStandardInput(io: Pick<Io, 'stdin'>, enough: number): Promise<Uint8Array> {
  if (isFolder(io.stdin.fd)) throw new UsageError('standard input is a folder, not a file');
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of io.stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length >= enough) break;
    }
  } catch (error) {
    throw new CannotDo(`can't read standard input: ${reason(error)}`);
  }
  return Buffer.concat(chunks, Math.min(length, enough));
}

/** Node reads a folder as if it were empty. */
function isFolder(file: number | undefined): boolean {
  return file !== undefined && fstatSync(file).isDirectory();
}
