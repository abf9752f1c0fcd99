// Arguments in, exit code out.
import { answer } from './commands/answer.js';
import type { Io } from './commands/io.js';
import { notesTo } from './commands/notes.js';
import { CannotDo, UsageError } from './commands/usage.js';
import { writerTo } from './commands/writer.js';
import { visible } from './page/visible.js';

export { help } from './commands/crew.js';
export type { Io } from './commands/io.js';

/**
 * 0 fine, 1 the appraisal has errors, 2 wrong use, 3 it couldn't be done.
 * A reader who has gone (`| head`) is fine.
 */
export async function run(io: Io): Promise<number> {
  const words = io.argv.slice(2);
  const stdout = writerTo(() => io.stdout, 'standard output');
  const stderr = notesTo(
    writerTo(() => io.stderr, 'standard error'),
    () => io.stderr,
  );
  try {
    const code = await answer({ words, io, stdout, stderr });
    return stdout.closed ? 0 : code;
  } catch (error) {
    const trace = words.includes('--debug');
    // If there is nobody left to tell, the exit code still does.
    await stderr.write(confession(error, trace)).catch(() => {});
    return error instanceof UsageError ? 2 : 3;
  }
}

/** One line on what went wrong. The trace is for faults of ours, and only on request. */
function confession(error: unknown, trace: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError || error instanceof CannotDo) return `appraise: ${visible(message)}\n`;
  const line = `appraise: something went wrong (${message}); please report it`;
  const rows = trace && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return [line, ...rows].map((row) => `${visible(row)}\n`).join('');
}
