// A file is written whole or not at all, and never over an input.
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Io, Signal } from './io.js';
import { CannotDo, codeOf, reason } from './usage.js';
import { writeAll } from './writer.js';

export interface Target {
  /** As typed; messages call it so. */
  readonly path: string;
  /** Where it really is, links followed. */
  readonly full: string;
  /** What stands there now, which is replaced. */
  readonly before: Stats | undefined;
}

/** Where a file would be written; throws where none can be. Nothing is touched. */
export function targetOf(path: string, full: string): Target {
  const before = statsOf(path, full);
  if (before === undefined) {
    const folder = attempt(path, () => realpathSync(dirname(full)));
    attempt(path, () => accessSync(folder, constants.W_OK));
    return { path, full: join(folder, basename(full)), before };
  }
  if (before.isDirectory()) throw new CannotDo(`can't write "${path}": it is a folder`);
  if (!before.isFile()) throw new CannotDo(`can't write "${path}": it is not a regular file`);
  const real = realpathSync(full);
  attempt(path, () => accessSync(real, constants.W_OK));
  attempt(path, () => accessSync(dirname(real), constants.W_OK));
  return { path, full: real, before };
}

/** Whether a target is this very file, by whatever name or link. */
export function isSame(target: Target, full: string): boolean {
  if (target.before === undefined) return target.full === full;
  const { dev, ino } = statSync(full, { bigint: true });
  const before = statSync(target.full, { bigint: true });
  return realpathSync(full) === target.full || (dev === before.dev && ino === before.ino && ino !== 0n);
}

/** A new file beside the target takes its place once every byte is on the disk. */
export function writeWhole(target: Target, bytes: Uint8Array, pid: number): void {
  attempt(target.path, () => {
    const temporary = openBeside(target.full, pid);
    try {
      try {
        if (target.before !== undefined) fchmodSync(temporary.file, target.before.mode & 0o777);
        writeAll(temporary.file, bytes);
        fsyncSync(temporary.file);
        const { size } = fstatSync(temporary.file);
        if (size !== bytes.length)
          throw new CannotDo(`can't write "${target.path}": ${size} bytes arrived of ${bytes.length}`);
      } finally {
        closeSync(temporary.file);
      }
      renameSync(temporary.path, target.full);
    } catch (error) {
      unlinkSync(temporary.path);
      throw error;
    }
  });
}

/** A file where none is: should one have come meanwhile, it stays as it is. */
export function writeNew({ path, full }: Target, bytes: Uint8Array): void {
  attempt(path, () => {
    const file = openSync(full, 'wx');
    try {
      writeAll(file, bytes);
      fsyncSync(file);
    } catch (error) {
      unlinkSync(full);
      throw error;
    } finally {
      closeSync(file);
    }
  });
}

/** A signal waits until `act`, which never gives way to other work, is through: no half-made file stays behind. */
export async function undisturbed(io: Io, act: () => void): Promise<void> {
  const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const came: Signal[] = [];
  const listeners = signals.map((signal) => ({ signal, hear: () => came.push(signal) }));
  for (const { signal, hear } of listeners) io.on(signal, hear);
  try {
    act();
  } finally {
    // A signal that came meanwhile is delivered on the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    for (const { signal, hear } of listeners) io.off(signal, hear);
    const [first] = came;
    if (first !== undefined) io.kill(io.pid, first);
  }
}

function openBeside(full: string, pid: number): { readonly path: string; readonly file: number } {
  for (let number = 1; ; number++) {
    const path = join(dirname(full), `.appraise-${pid}-${number}.tmp`);
    try {
      return { path, file: openSync(path, 'wx') };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || number === 100) throw error;
    }
  }
}

function statsOf(path: string, full: string): Stats | undefined {
  try {
    return statSync(full);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new CannotDo(`can't write "${path}": ${reason(error)}`);
  }
  try {
    lstatSync(full);
  } catch {
    return undefined;
  }
  throw new CannotDo(`can't write "${path}": it is a link that leads nowhere`);
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    throw new CannotDo(`can't write "${path}": ${reason(error)}`);
  }
}
