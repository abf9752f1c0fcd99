// Arguments in, exit code out.
import type { Io } from './commands/io.js';
import { CannotDo, UsageError } from './commands/usage.js';
import { type Writer, writerTo } from './commands/writer.js';
import { visible } from './formats/visible.js';
import { version } from './generated/version.js';

export type { Io } from './commands/io.js';

/**
 * 0 fine, 1 the appraisal has errors, 2 wrong use, 3 it couldn't be done. `process` is an `Io`.
 * A reader who has gone (`| head`) is fine.
 */
export async function run(io: Io): Promise<number> {
  const stderr = writerTo(io.stderr, 'standard error');
  const words = io.argv.slice(2);
  try {
    const stdout = writerTo(io.stdout, 'standard output');
    const code = await carryOut(words, io, stdout, stderr);
    return stdout.closed ? 0 : code;
  } catch (error) {
    await confess(error, words.includes('--debug'), stderr);
    return error instanceof UsageError ? 2 : 3;
  }
}

/** What needs nothing else is answered at once; everything else is loaded only now, for start-up is a feature. */
async function carryOut(words: readonly string[], io: Io, stdout: Writer, stderr: Writer): Promise<number> {
  if (words.length === 1 && words[0] === '--version') {
    await stdout.write(`${version}\n`);
    return 0;
  }
  const { answer } = await import('./commands/answer.js');
  return answer({ words, io, stdout, stderr, version });
}

/** One line on what went wrong. The trace is for faults of ours, and only on request. */
async function confess(error: unknown, debug: boolean, stderr: Writer): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const ours = !(error instanceof UsageError || error instanceof CannotDo);
  const line = ours ? `something went wrong (${message}); please report it` : message;
  const trace = ours && debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  try {
    await stderr.write([`appraise: ${line}`, ...trace].map((row) => `${visible(row)}\n`).join(''));
  } catch {
    // There is nobody left to tell; the exit code still does.
  }
}
