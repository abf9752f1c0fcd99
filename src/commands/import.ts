// `appraise import TABLE -o FILE`: a spreadsheet becomes an appraisal, once it is settled what its cells mean.
import { inkFor } from '../formats/ink.js';
import { hanging, pageLines } from '../formats/terminal.js';
import type { Wishes } from '../import/answers.js';
import type { Imported, SpreadsheetFile } from '../import/import.js';
import { MOST_FILE_BYTES } from '../import/limits.js';
import { visible } from '../page/visible.js';
import type { Call, Command } from './command.js';
import { type Conversation, conversationWith, Interrupted } from './conversation.js';
import { inputsOf } from './files.js';
import { importOptions } from './import-options.js';
import { answered } from './import-questions.js';
import { freeName, newTarget, whyNoTarget } from './new-files.js';
import { looks, output, stdinPath } from './options.js';
import { programOf } from './program-name.js';
import { readSource } from './read-file.js';
import { screenOf } from './screen.js';
import { UsageError } from './usage.js';
import { type Target, undisturbed, writeNew } from './write-whole.js';

export const importCommand: Command = {
  name: 'import',
  operands: 'TABLE',
  takes: ['spreadsheet', 'text'],
  summary: 'a first file from a spreadsheet (.xlsx, .csv)',
  about:
    'Makes an appraisal of the matrix of scores in a workbook or a CSV file: options, criteria, weights and scores, ' +
    'and the printed totals, so that validate does the sums of the sheet again. It shows what was understood. What ' +
    'can be read in two ways is asked on a terminal; elsewhere an option must say it. It never writes over a file.',
  options: [
    { ...output, about: 'the file to write (default: standard output)' },
    ...importOptions,
    ...looks,
    stdinPath,
  ],
  examples: [
    { line: 'appraise import matrix.xlsx -o paper.yaml', does: 'asks what the sheet doesn’t say' },
    {
      line: 'appraise import matrix.csv --scale 1..5 -o paper.yaml',
      does: 'scores from 1 (worst) to 5 (best)',
    },
    {
      line: 'appraise import all.xlsx --sheet Scores --range A3:K12 --scale 0..100',
      does: 'for a sheet that holds more than the matrix',
    },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options, io } = call;
  const [path, another] = operands;
  if (path === undefined || another !== undefined)
    throw new UsageError('import takes one table: appraise import TABLE -o FILE');
  const { stdinPath } = options;
  const [input] = await inputsOf([path], io, { many: false, errorOnUnmatched: true, stdinPath });
  if (input === undefined) throw new UsageError(`no such file: "${path}"`);
  const [typed = '-', more] = options.output ?? [];
  if (more !== undefined) throw new UsageError('one appraisal is written to one file');
  // Before anything is asked: nobody likes to answer for nothing.
  const target = newTarget(typed, io, 'import');
  const { bytes } = await readSource(input, io, MOST_FILE_BYTES);
  const person = options.quiet === true || input.full === undefined ? undefined : io.person?.();
  const talk = person && conversationWith(person, call);
  try {
    return await settle({ name: input.path, bytes }, target, talk, call);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // As if the signal had not been heard: whoever started the program learns of it.
    io.kill(io.pid, 'SIGINT');
    return 0;
  } finally {
    person?.leave();
  }
}

/** Reads the table until nothing is in doubt, with one question after another; shows it, and writes. */
async function settle(
  file: SpreadsheetFile,
  target: Target | undefined,
  talk: Conversation | undefined,
  call: Call,
): Promise<number> {
  const { importTable } = await import('../import/import.js');
  const first: Wishes = call.options;
  let wishes = first;
  for (;;) {
    const imported = await importTable(file, wishes);
    if (imported.kind === 'understood') return write(file, imported, target, talk, call);
    if (imported.kind === 'refused') return fail(file, imported.message.split('\n'), [], 1, call);
    if (imported.kind === 'wrong-wish') return fail(file, [imported.message], [], 2, call);
    const { doubt } = imported;
    if (talk === undefined || doubt.wish === undefined)
      return fail(file, [doubt.about], doubt.flags, 2, call);
    wishes = await answered(doubt, wishes, talk, async (tried) => {
      const next = await importTable(file, tried);
      return next.kind === 'wrong-wish' ? next.message : undefined;
    });
  }
}

async function write(
  { name }: SpreadsheetFile,
  { page, text }: Extract<Imported, { readonly kind: 'understood' }>,
  given: Target | undefined,
  talk: Conversation | undefined,
  call: Call,
): Promise<number> {
  const { options, io, stdout, stderr } = call;
  const asks = talk !== undefined && options.yes !== true;
  if (options.quiet !== true) {
    const screen = screenOf(io.stderr, io.env, options);
    const lines = await pageLines(page, screen.width, await inkFor(screen));
    const apart = asks ? [''] : [];
    await stderr.write([...apart, ...lines, ''].map((line) => `${line}\n`).join(''));
  }
  // Who sends the output elsewhere has named a place for it.
  const isNamed = options.output !== undefined || io.stdout.isTTY !== true;
  const target = asks && !isNamed ? await targetAsked(name, talk, io) : given;
  if (asks && isNamed) {
    const where = target === undefined ? 'Print the appraisal?' : `Write "${visible(target.path)}"?`;
    const isRight = await talk.askFor(`${where} (yes or no) `, (answer) => {
      if (/^(?:yes|y)$/i.test(answer)) return { value: true };
      return /^(?:no|n)$/i.test(answer) ? { value: false } : { refusal: 'Type yes or no' };
    });
    if (!isRight) {
      await stderr.write(
        'appraise: nothing was written; the options of "appraise import --help" say what is meant\n',
      );
      return 0;
    }
  }
  if (target === undefined) {
    await stdout.write(text);
    return 0;
  }
  await undisturbed(io, () => writeNew(target, Buffer.from(text)));
  if (options.quiet !== true)
    await stderr.write(
      `appraise: wrote "${visible(target.path)}" from "${visible(name)}"; next: ${programOf(io)} validate ${argument(target.path)}\n`,
    );
  return 0;
}

/** Where to, asked of somebody who has just seen what was understood; Ctrl-C writes nothing. */
async function targetAsked(name: string, talk: Conversation, io: Call['io']): Promise<Target | undefined> {
  const { pathAsked } = await import('./new-questions.js');
  const stem = name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const suggested = freeName(`${stem || 'appraisal'}.yaml`, io);
  const path = await pathAsked(talk, suggested, (typed) => whyNoTarget(typed, io, 'import'));
  return newTarget(path, io, 'import');
}

function argument(path: string): string {
  const shown = visible(path);
  return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

/** What is wrong, a message to a paragraph, and the options that settle it below. */
async function fail(
  { name }: SpreadsheetFile,
  messages: readonly string[],
  flags: readonly string[],
  code: number,
  { io, options, stderr }: Call,
): Promise<number> {
  const { width } = screenOf(io.stderr, io.env, options);
  const paragraph = (mark: string, text: string) => hanging(mark, visible(text), width);
  const [first = '', ...more] = messages;
  const settle = flags.length === 1 ? 'settle it with:' : 'settle it with one of:';
  const lines = [
    ...paragraph('', `appraise: ${name}: ${first}`),
    ...more.flatMap((text) => paragraph('  ', text)),
    ...(flags.length === 0 ? [] : [settle, ...flags.flatMap((flag) => paragraph('  ', flag))]),
  ];
  await stderr.write(lines.map((line) => `${line}\n`).join(''));
  return code;
}
