// Many files, checked by this thread and, where it pays, by others beside it; the results are the same either way.
import { validate as check, defaultSettings, rulesAsked } from '../appraise.js';
import type { Result } from '../result.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { readSource } from './read-file.js';
import type { Task, Turn } from './turns.js';
import { CannotDo, UsageError } from './usage.js';

/** Another thread pays from so many files on: until it has started, this one has read a good part of them. */
const FILES_A_THREAD = 150;

type Reading = Pick<Io, 'cwd' | 'stdin'>;

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
  const task: Task = { cwd: io.cwd(), inputs, counter: new SharedArrayBuffer(4) };
  const most = Math.floor(inputs.length / FILES_A_THREAD);
  const helpers = most === 0 ? [] : (io.helpers?.(most) ?? []);
  const others = Promise.all(helpers.map((help) => help(task)));
  // What goes wrong there is told when this thread is through.
  others.catch(() => {});
  const own = [...(await standardInput(inputs, io)), ...(await turnsOf(task, io))];
  const turns = [...own, ...(await others).flat()];
  return turns.sort((a, b) => a.index - b.index).map(resultOf);
}

/** The work of a helping thread. */
export function help(task: Task): Promise<readonly Turn[]> {
  return turnsOf(task, { cwd: () => task.cwd, stdin: { async *[Symbol.asyncIterator]() {} } });
}

/** Standard input can be read by the main thread alone. */
async function standardInput(inputs: readonly Input[], io: Reading): Promise<readonly Turn[]> {
  const index = inputs.findIndex(({ full }) => full === undefined);
  const input = inputs[index];
  return input === undefined ? [] : [await turnOf(index, input, io)];
}

/** Takes the next file until there is none. */
async function turnsOf({ inputs, counter }: Task, io: Reading): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  const next = new Int32Array(counter);
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const input = inputs[index];
    if (input === undefined) return turns;
    if (input.full !== undefined) turns.push(await turnOf(index, input, io));
  }
}

async function turnOf(index: number, input: Input, io: Reading): Promise<Turn> {
  try {
    return { index, result: detached(check(await readSource(input, io))) };
  } catch (error) {
    if (error instanceof UsageError) return { index, failure: { kind: 'usage', message: error.message } };
    if (error instanceof CannotDo) return { index, failure: { kind: 'machine', message: error.message } };
    throw error;
  }
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

function resultOf(turn: Turn): Result {
  if ('failure' in turn) {
    const { kind, message } = turn.failure;
    throw kind === 'usage' ? new UsageError(message) : new CannotDo(message);
  }
  const { format, tool, source, settings, ...said } = turn.result;
  return { format, tool, source, settings, rules: rulesAsked, ...said };
}
