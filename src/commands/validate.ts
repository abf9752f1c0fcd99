// `appraise validate PATH...`: is each file sound, and what should be looked at again?
import { allRules } from '../appraise.js';
import { type Tally, tallyOf } from '../formats/index.js';
import type { Result } from '../result.js';
import type { Call, Command } from './command.js';
import { checkAll, sayAll } from './crew.js';
import { deliver } from './deliver.js';
import { type Destination, destinationsOf, USUAL, wishesOf } from './destinations.js';
import { inputsOf, onceEach } from './files.js';
import type { Input } from './inputs.js';
import * as option from './options.js';
import { screenOf } from './screen.js';
import { failingSeverities, isClean, stricter } from './severities.js';
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

  const { results, tally, ready } = await checked(inputs, destinations, call);
  const silent = options.quiet === true && isClean(tally);
  const wanted = ready.filter(
    ({ format, target }) => !silent || target !== undefined || format.id !== USUAL.check,
  );
  const failing = failingSeverities(tally, options);
  await deliver({ kind: 'check', results, rules: allRules, failing }, wanted, call);
  await sayItHolds(results, call);
  return failing.some((severity) => tally.found[severity] > 0) ? 1 : 0;
}

interface Checked {
  /** None where all that is wanted of them has been written down. */
  readonly results: readonly Result[];
  readonly tally: Tally;
  readonly ready: readonly Destination[];
}

/** The files checked, and where their text is all that is wanted, that text. */
async function checked(
  inputs: readonly Input[],
  destinations: readonly Destination[],
  { io, options }: Call,
): Promise<Checked> {
  const { seal, strict = false } = options;
  const [only, ...others] = destinations;
  const { format, target } = only ?? {};
  if (
    format?.byFile !== undefined &&
    format.showsDiagnostics &&
    target === undefined &&
    others.length === 0 &&
    inputs.length > 1
  ) {
    const screen = screenOf(io.stdout, io.env, options);
    const { said, tally } = await sayAll(inputs, io, { format: format.id, screen, strict });
    const text = await format.byFile.whole(said, tally, screen);
    return { results: [], tally, ready: [{ format: { ...format, render: async () => text }, inputs }] };
  }
  const all = await checkAll(inputs, io, seal);
  const results = strict ? all.map(stricter) : all;
  return { results, tally: tallyOf(results), ready: destinations };
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
