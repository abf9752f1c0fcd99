// Where results go and in which formats, as --format and -o say.
import { extname, resolve } from 'node:path';
import { canWrite, type Format, formats, type Output } from '../formats/index.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { listed, oneOf, UsageError } from './usage.js';
import { isSame, type Target, targetOf } from './write-whole.js';

/** A format, and the file it goes to; without one it goes to standard output. */
export interface Destination {
  readonly format: Format;
  readonly target?: Target;
  /** What was read, and is never written over. */
  readonly inputs: readonly Input[];
}

interface Wish {
  readonly format: Format;
  readonly path?: string;
}

type Kind = Output['kind'];

/** What is written if nothing else was asked for. */
export const USUAL: Readonly<Record<Kind, string>> = {
  ranking: 'table',
  analysis: 'table',
  report: 'markdown',
  check: 'pretty',
  comparison: 'table',
};

/** What was asked for, or what is usual; checked against the inputs before anything is computed. */
export function destinationsOf(
  options: Options,
  kind: Kind,
  inputs: readonly Input[],
  io: Io,
): readonly Destination[] {
  const wishes = wishesOf(options, kind);
  if (wishes.filter((wish) => wish.path === undefined).length > 1) {
    throw new UsageError('two formats for standard output; give one of them a file: --format ID=PATH');
  }
  const targets: Target[] = [];
  return wishes.map(({ format, path }) => {
    if (path === undefined) return { format, inputs };
    const target = targetOf(path, resolve(io.cwd(), path));
    const input = inputs.find(({ full }) => full !== undefined && isSame(target, full));
    if (input !== undefined) throw new UsageError(`"${path}" is an input, and inputs are never written over`);
    if (targets.some((other) => other.full === target.full))
      throw new UsageError(`"${path}" would be written twice`);
    targets.push(target);
    return { format, target, inputs };
  });
}

/** The formats that were asked for, before it is known which files there are. */
export function wishesOf(options: Options, kind: Kind): readonly Wish[] {
  const wishes = (options.format ?? []).map(wishOf);
  for (const path of options.output ?? []) add(wishes, path, kind);
  for (const { format } of wishes) refuseOthers(format, kind);
  return wishes.length > 0 ? wishes : [{ format: oneOf('format', USUAL[kind], formats) }];
}

/** A format of another command is wrong use, and says whose it is. */
function refuseOthers(format: Format, kind: Kind): void {
  const { id, only } = format;
  if (canWrite(format, kind)) return;
  if (kind === 'comparison') {
    const able = listed(formats.filter((each) => canWrite(each, kind)).map((each) => each.id));
    throw new UsageError(`${id} can't hold a comparison; ${able} can`);
  }
  throw new UsageError(
    only === 'check'
      ? `${id} says what was found in files: appraise validate PATH... --format ${id}`
      : `${id} is a whole paper: appraise report FILE --format ${id}=PATH`,
  );
}

/** `json=out.json`, or `json` alone. */
function wishOf(text: string): Wish {
  const equals = text.indexOf('=');
  const format = oneOf('format', equals === -1 ? text : text.slice(0, equals), formats);
  if (equals === -1) return { format };
  if (equals === text.length - 1) throw new UsageError(`--format ${text} names no file after "="`);
  return { format, path: text.slice(equals + 1) };
}

/** `-o out.json` is `--format json=out.json`. A format that is named without a file lends its name to another ending. */
function add(wishes: Wish[], path: string, kind: Kind): void {
  const ending = extname(path).toLowerCase();
  const fitting = formats.filter((format) => ending !== '' && format.extension === ending);
  const named = wishes.findIndex(
    (wish) => wish.path === undefined && (fitting.length === 0 || fitting.includes(wish.format)),
  );
  const format = wishes[named]?.format ?? fitting.find((one) => one.id === USUAL[kind]) ?? fitting[0];
  if (format === undefined) {
    const possible = formats.filter((each) => canWrite(each, kind));
    const endings = listed([...new Set(possible.map((one) => one.extension))]);
    throw new UsageError(
      `the ending of "${path}" names no format (${endings} do); write --format ID="${path}"`,
    );
  }
  wishes.splice(named === -1 ? wishes.length : named, named === -1 ? 0 : 1, { format, path });
}
