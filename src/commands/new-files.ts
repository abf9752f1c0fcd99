// Where a new file goes: a name that is free, an ending that says YAML, and the schema for editors beside it.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { templateIds } from '../templates/ids.js';
import { STANDARD_INPUT } from './files.js';
import type { Io } from './io.js';
import { schemaText } from './own-files.js';
import { CannotDo, codeOf, UsageError } from './usage.js';
import { type Target, targetOf } from './write-whole.js';

/** Where a file of this name would be written, `.yaml` added if it has no ending; undefined for standard output. */
export function newTarget(typed: string, io: Pick<Io, 'cwd'>, command = 'new'): Target | undefined {
  if (typed === STANDARD_INPUT) return undefined;
  const path = withEnding(typed, command);
  const full = resolve(io.cwd(), path);
  if (!isThere(full)) return targetOf(path, full);
  throw new UsageError(
    `"${path}" is there already, and ${command} writes over nothing; a name that is free: ${freeName(path, io)}`,
  );
}

/** Why nothing can be written under a name; undefined if it can. */
export function whyNoTarget(typed: string, io: Pick<Io, 'cwd'>, command = 'new'): string | undefined {
  try {
    newTarget(typed, io, command);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError || error instanceof CannotDo) return error.message;
    throw error;
  }
}

function withEnding(typed: string, command: string): string {
  if (/\.ya?ml$/i.test(typed) && !/^\.ya?ml$/i.test(basename(typed))) return typed;
  if (command === 'new' && templateIds.some(({ id }) => id === typed))
    throw new UsageError(`"${typed}" is a template, not a file: appraise new FILE --template ${typed}`);
  if (/(?:^|[\\/])\.{0,2}$/.test(typed))
    throw new UsageError(
      `"${typed}" names no file: ${command === 'new' ? 'appraise new ' : '-o '}${join(typed || '.', 'appraisal.yaml')}`,
    );
  if (extname(typed) === '') return `${typed}.yaml`;
  const stem = typed.slice(0, -extname(typed).length);
  throw new UsageError(`an appraisal is a YAML file, so its name ends with .yaml: "${stem}.yaml"`);
}

/** The name itself, or with the first number from 2 at which nothing stands. */
export function freeName(path: string, io: Pick<Io, 'cwd'>): string {
  const ending = extname(path);
  const stem = path.slice(0, -ending.length);
  let free = path;
  for (let number = 2; isThere(resolve(io.cwd(), free)); number++) free = `${stem}-${number}${ending}`;
  return free;
}

/** Whether anything stands there, be it a link to nowhere. */
function isThere(full: string): boolean {
  try {
    lstatSync(full);
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

export interface Beside {
  /** As the first line of the file calls it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it is written; undefined if one is there already. */
  readonly target: Target | undefined;
  /** Whether the one that is there is that of another version. */
  readonly differs: boolean;
}

const SCHEMA = 'appraisal.schema.json';

/** The schema beside a file; one that is there already is left as it is. */
export function schemaBeside(file: Target, io: Io): Beside {
  const path = join(dirname(file.path), SCHEMA);
  const full = join(dirname(file.full), SCHEMA);
  const bytes = Buffer.from(schemaText(io, 'appraisal'));
  if (!isThere(full)) return { name: SCHEMA, path, bytes, target: targetOf(path, full), differs: false };
  const differs = !existsSync(full) || !bytesOf(full).equals(bytes);
  return { name: SCHEMA, path, bytes, target: undefined, differs };
}

/** What can't be read is no schema of this version. */
function bytesOf(full: string): Buffer {
  try {
    return readFileSync(full);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return Buffer.alloc(0);
  }
}
