// Many files, checked by this thread and, where it pays, by others beside it; what comes of it is the same either way.
import { validate as check, defaultSettings, rulesAsked } from '../appraise.js';
import { formats, type Tally, tallyOf, together } from '../formats/index.js';
import type { Result } from '../result.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { readSource } from './read-file.js';
import { stricter } from './severities.js';
import type { Failure, Saying, Task, Turn } from './turns.js';
import { CannotDo, oneOf, UsageError } from './usage.js';

/** Another thread pays from so many files on: until it has started, this one has read a good part of them. */
const FILES_A_THREAD = 150;

type Reading = Pick<Io, 'cwd' | 'stdin' | 'hasRead'>;

/**
 * The results in the order of the inputs; throws what the first file that can't be read throws. A seal is that of the
 * only one.
 */
export async function checkAll(inputs: readonly Input[], io: Io, seal?: string): Promise<readonly Result[]> {
  const [first, second] = inputs;
  if (first === undefined) return [];
  if (second === undefined) {
    const settings = seal === undefined ? defaultSettings : { ...defaultSettings, seal };
    return [check(await readSource(first, io), settings)];
  }
  const turns = await shared(inputs, io);
  return turns.flatMap((turn) => ('result' in turn ? [resultOf(turn.result)] : []));
}

/** What there is to say of each file, in their order, and the count of it all; throws as `checkAll` does. */
export async function sayAll(
  inputs: readonly Input[],
  io: Io,
  saying: Saying,
): Promise<{ readonly said: readonly string[]; readonly tally: Tally }> {
  const turns = (await shared(inputs, io, saying)).filter((turn) => 'said' in turn);
  return { said: turns.map(({ said }) => said), tally: together(turns.map(({ tally }) => tally)) };
}

/** The work of a helping thread. */
export function help(task: Task): Promise<readonly Turn[]> {
  return turnsOf(task, { cwd: () => task.cwd, stdin: { async *[Symbol.asyncIterator]() {} } });
}

/** The turns of all threads, in the order of the inputs. */
async function shared(inputs: readonly Input[], io: Io, saying?: Saying): Promise<readonly Turn[]> {
  const counter = new SharedArrayBuffer(4);
  const task: Task = { cwd: io.cwd(), inputs, counter, ...(saying === undefined ? {} : { saying }) };
  const most = Math.floor(inputs.length / FILES_A_THREAD);
  const helpers = most === 0 ? [] : (io.helpers?.(most) ?? []);
  const others = Promise.all(helpers.map((help) => help(task)));
  // What goes wrong there is told when this thread is through.
  others.catch(() => {});
  const own = [...(await standardInput(task, io)), ...(await turnsOf(task, io))];
  const turns = [...own, ...(await others).flat()].sort((a, b) => a.index - b.index);
  for (const turn of turns) if ('failure' in turn) throw errorOf(turn.failure);
  return turns;
}

/** Standard input can be read by the main thread alone. */
async function standardInput({ inputs, saying }: Task, io: Reading): Promise<readonly Turn[]> {
  const index = inputs.findIndex(({ full }) => full === undefined);
  const input = inputs[index];
  return input === undefined ? [] : [await turnOf(index, input, io, saying)];
}

/** Takes the next file until there is none. */
async function turnsOf({ inputs, counter, saying }: Task, io: Reading): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  const next = new Int32Array(counter);
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const input = inputs[index];
    if (input === undefined) return turns;
    if (input.full !== undefined) turns.push(await turnOf(index, input, io, saying));
  }
}

async function turnOf(index: number, input: Input, io: Reading, saying: Saying | undefined): Promise<Turn> {
  try {
    const result = check(await readSource(input, io));
    return saying === undefined
      ? { index, result: detached(result) }
      : { index, ...(await said(result, saying)) };
  } catch (error) {
    if (error instanceof UsageError) return { index, failure: { kind: 'usage', message: error.message } };
    if (error instanceof CannotDo) return { index, failure: { kind: 'machine', message: error.message } };
    throw error;
  }
}

/** What there is to say of a file, which keeps nothing of it, and its count. */
async function said(result: Result, { format, screen, strict }: Saying) {
  const { byFile } = oneOf('format', format, formats);
  if (byFile === undefined) throw new Error(`the format ${format} doesn't write file by file`);
  const judged = strict ? stricter(result) : result;
  return { said: await byFile.said(judged, screen), tally: tallyOf([judged]) };
}

/**
 * A result by itself: a text that was cut from a file keeps the whole file in memory, and so does a digest that
 * nobody has asked for yet.
 */
function detached({ rules: _, source, diagnostics, suppressed, ...result }: Result): Omit<Result, 'rules'> {
  return {
    ...result,
    source: { path: source.path, sha256: source.sha256 },
    diagnostics: anew(diagnostics),
    ...(suppressed === undefined ? {} : { suppressed: anew(suppressed) }),
  };
}

function anew<T>(said: readonly T[]): readonly T[] {
  return said.length === 0 ? [] : JSON.parse(JSON.stringify(said));
}

function resultOf({ format, tool, source, settings, ...said }: Omit<Result, 'rules'>): Result {
  return { format, tool, source, settings, rules: rulesAsked, ...said };
}

function errorOf({ kind, message }: Failure): Error {
  return kind === 'usage' ? new UsageError(message) : new CannotDo(message);
}
