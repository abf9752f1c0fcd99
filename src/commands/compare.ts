// `appraise compare OLD NEW`: what changed between two rounds, and what it did to the ranking.
import { examined } from '../appraise.js';
import type { Output } from '../formats/index.js';
import type { Call, Command } from './command.js';
import { deliver } from './deliver.js';
import { destinationsOf, wishesOf } from './destinations.js';
import { inputsOf } from './files.js';
import { decimals, failOn, format, looks, notSame, output, same, stdinPath } from './options.js';
import { readSource } from './read-file.js';
import { UsageError } from './usage.js';

export const compare: Command = {
  name: 'compare',
  writes: 'comparison',
  operands: 'OLD NEW',
  summary: 'what changed between two rounds, and what it did to the ranking',
  about:
    'Says what changed from an older file to a newer one, what that did to the ranking, which single change moved ' +
    'whom, and where weights or criteria were changed once scores were known. One of the two may be -, standard input. ' +
    'Options and criteria are known by their ids, then by their names; --same says that two are the same.',
  options: [format, output, same, notSame, failOn, decimals, ...looks, stdinPath],
  examples: [
    { line: 'appraise compare 2015.yaml 2016.yaml', does: 'the story of a year' },
    {
      line: 'appraise compare 2015.yaml 2016.yaml --same shared=nhs-shared',
      does: 'the same option under another id',
    },
    { line: 'appraise compare draft.yaml final.yaml -o changes.md', does: 'for a pull request' },
    {
      line: 'git show HEAD~1:paper.yaml | appraise compare - paper.yaml --fail-on warning',
      does: 'exit code 1 if weights were changed once there were scores',
    },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options, io } = call;
  if (operands.length !== 2)
    throw new UsageError(`compare takes two files, not ${operands.length}: appraise compare OLD NEW`);
  wishesOf(options, 'comparison');
  const inputs = await inputsOf(operands, io, {
    many: false,
    errorOnUnmatched: true,
    stdinPath: options.stdinPath,
  });
  const destinations = destinationsOf(options, 'comparison', inputs, io);
  const [old, now] = inputs;
  if (old === undefined || now === undefined) throw new UsageError('compare takes two files');
  const [before, after] = [examined(await readSource(old, io)), examined(await readSource(now, io))];
  // Needed by this command alone, so it stands apart from the program.
  const { compare: compared, comparisonPage, unknownIds } = await import('../compare.js');
  const said = { same: options.same ?? [], notSame: options.notSame ?? [] };
  const unknown = unknownIds(before, after, said);
  if (unknown !== undefined) throw new UsageError(unknown);
  const comparison = compared(before, after, said);
  const kept: Output = {
    kind: 'comparison',
    results: [before.checked, after.checked],
    comparison: { value: comparison, page: (settings) => comparisonPage(comparison, settings) },
  };
  await deliver(kept, destinations, call);
  return exitCode(call, kept, comparison.outcome?.warnings ?? []);
}

/** An error in a file, or what --fail-on names among the warnings of the comparison. */
function exitCode(
  { options: { failOn: least = 'error' } }: Call,
  { results }: Output,
  warnings: readonly { readonly severity: string }[],
): number {
  if (least === 'never') return 0;
  const broken = results.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  const failing =
    least === 'error' ? ['error'] : least === 'warning' ? ['error', 'warning'] : ['error', 'warning', 'note'];
  return broken || warnings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
