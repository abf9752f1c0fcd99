// `appraise validate PATH...`: is each file sound, and what should be looked at again?
import { allRules } from '../appraise.js';
import type { Result, Severity } from '../result.js';
import type { Call, Command } from './command.js';
import { checkAll } from './crew.js';
import { deliver } from './deliver.js';
import { destinationsOf, USUAL, wishesOf } from './destinations.js';
import { inputsOf, onceEach } from './files.js';
import type { FailOn } from './options.js';
import * as option from './options.js';
import { UsageError } from './usage.js';

export const validate: Command = {
  name: 'validate',
  writes: 'check',
  operands: 'PATH...',
  summary: 'is each file sound? what should be looked at again?',
  about:
    'Says what is wrong with appraisals and what could be challenged. PATH is a file, a folder ' +
    '(every .yaml and .yml file below it), a pattern such as "papers/*.yaml", or - for standard input. ' +
    'A comment "# appraise-ignore RULE -- reason" on the line above an entry passes over what that rule says ' +
    'of it; faults can’t be passed over.',
  options: [
    option.format,
    option.output,
    option.failOn,
    option.maxWarnings,
    option.noErrorOnUnmatched,
    option.strict,
    option.seal,
    ...option.looks,
    option.stdinPath,
  ],
  examples: [
    { line: 'appraise validate paper.yaml', does: 'what is wrong, where, and what to type instead' },
    {
      line: 'appraise validate appraisals --fail-on warning',
      does: 'every file in a folder; exit code 1 also for a warning',
    },
    {
      line: 'appraise validate papers --format github --format sarif=appraise.sarif',
      does: 'annotations in the log of a workflow, and a file for code scanning',
    },
    {
      line: 'appraise validate paper.yaml --seal appraise-seal/1:3f09…',
      does: 'an error unless criteria and weights are those that were sealed',
    },
    { line: 'appraise validate - --stdin-path paper.yaml < paper.yaml', does: 'as an editor would ask' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options, io } = call;
  wishesOf(options, 'check');
  if (operands.length === 0)
    throw new UsageError('validate needs a file or folder: appraise validate PATH...');
  const { errorOnUnmatched = true, stdinPath } = options;
  const inputs = onceEach(await inputsOf(operands, io, { many: true, errorOnUnmatched, stdinPath }));
  const destinations = destinationsOf(options, 'check', inputs, io);
  if (options.seal !== undefined && inputs.length !== 1)
    throw new UsageError(`--seal holds one file to its seal, and here are ${inputs.length}`);

  const checked = await checkAll(inputs, io, options.seal);
  const results = options.strict === true ? checked.map(stricter) : checked;
  const silent = options.quiet === true && results.every((result) => result.diagnostics.length === 0);
  const wanted = destinations.filter(
    ({ format, target }) => !silent || target !== undefined || format.id !== USUAL.check,
  );
  const failing = failingSeverities(results, options);
  await deliver({ kind: 'check', results, rules: allRules, failing }, wanted, call);
  await sayItHolds(results, call);
  return severitiesOf(results).some((severity) => failing.includes(severity)) ? 1 : 0;
}

/** Who holds a file to a seal wants to hear that it does, also where something else is said about the file. */
async function sayItHolds(
  [result]: readonly Result[],
  { options: { seal, quiet }, stderr }: Call,
): Promise<void> {
  if (seal === undefined || quiet === true || result === undefined) return;
  const blocking = new Set(result.rules.filter(({ blocks }) => blocks).map(({ id }) => id));
  const isOpen = result.diagnostics.some(({ rule }) => rule === 'seal-broken' || blocking.has(rule));
  if (!isOpen)
    await stderr.write('appraise: the seal holds: criteria and weights are those that were sealed\n');
}

/** Warnings as errors; what blocks stays as it is. */
function stricter(result: Result): Result {
  const diagnostics = result.diagnostics.map((one) =>
    one.severity === 'warning' ? { ...one, severity: 'error' as const } : one,
  );
  return { ...result, diagnostics };
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
  never: [],
};

/** What makes the exit code 1: what --fail-on names and worse, and warnings where there are more than allowed. */
function failingSeverities(
  results: readonly Result[],
  { failOn = 'error', maxWarnings }: Call['options'],
): readonly Severity[] {
  const failing = FAILING[failOn];
  if (maxWarnings === undefined || failing.includes('warning')) return failing;
  const warnings = severitiesOf(results).filter((severity) => severity === 'warning').length;
  return warnings > maxWarnings ? [...failing, 'warning'] : failing;
}

function severitiesOf(results: readonly Result[]): readonly Severity[] {
  return results.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
}
