// `appraise validate PATH...`: is each file sound, and what should be looked at again?
import { validate as check } from '../appraise.js';
import type { Result } from '../result.js';
import type { Call, Command } from './command.js';
import { deliver } from './deliver.js';
import { destinationsOf, wishesOf } from './destinations.js';
import { inputsOf, onceEach } from './files.js';
import * as option from './options.js';
import { readSource } from './read-file.js';
import { UsageError } from './usage.js';

export const validate: Command = {
  name: 'validate',
  operands: 'PATH...',
  summary: 'is each file sound? what should be looked at again?',
  about:
    'Says what is wrong with appraisals and what could be challenged. PATH is a file, a folder ' +
    '(every .yaml and .yml file below it), a pattern such as "papers/*.yaml", or - for standard input.',
  options: [
    option.format,
    option.output,
    option.failOn,
    option.maxWarnings,
    option.noErrorOnUnmatched,
    option.strict,
    ...option.looks,
    option.stdinPath,
  ],
  examples: [
    { line: 'appraise validate paper.yaml', does: 'what is wrong, where, and what to type instead' },
    {
      line: 'appraise validate appraisals --fail-on warning',
      does: 'every file in a folder; exit code 1 also for a warning',
    },
    { line: 'appraise validate - --stdin-path paper.yaml < paper.yaml', does: 'as an editor would ask' },
  ],
  run,
};

const USUAL = 'pretty';

async function run(call: Call): Promise<number> {
  const { operands, options, io } = call;
  wishesOf(options, USUAL);
  if (operands.length === 0)
    throw new UsageError('validate needs a file or folder: appraise validate PATH...');
  const { errorOnUnmatched = true, stdinPath } = options;
  const inputs = onceEach(await inputsOf(operands, io, { many: true, errorOnUnmatched, stdinPath }));
  const destinations = destinationsOf(options, USUAL, inputs, io);

  const results: Result[] = [];
  for (const input of inputs) {
    const result = check(await readSource(input, io));
    results.push(options.strict === true ? stricter(result) : result);
  }
  const silent = options.quiet === true && results.every((result) => result.diagnostics.length === 0);
  const wanted = destinations.filter(
    ({ format, target }) => !silent || target !== undefined || format.id !== USUAL,
  );
  await deliver({ kind: 'check', results }, wanted, call);
  return fails(results, options) ? 1 : 0;
}

/** Warnings as errors; what blocks stays as it is. */
function stricter(result: Result): Result {
  const diagnostics = result.diagnostics.map((one) =>
    one.severity === 'warning' ? { ...one, severity: 'error' as const } : one,
  );
  return { ...result, diagnostics };
}

const COUNTED = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
} as const;

function fails(results: readonly Result[], { failOn = 'error', maxWarnings }: Call['options']): boolean {
  const severities = results.flatMap((result) => result.diagnostics.map((one) => one.severity));
  const counted: readonly string[] = COUNTED[failOn];
  if (severities.some((severity) => counted.includes(severity))) return true;
  return (
    maxWarnings !== undefined && severities.filter((severity) => severity === 'warning').length > maxWarnings
  );
}
