// `appraise rank FILE`: rank the options and say why.
import { aggregationMethods } from '../aggregation/index.js';
import { appraise, defaultSettings, type Settings } from '../appraise.js';
import type { Call, Command } from './command.js';
import { deliver, hasErrors } from './deliver.js';
import { destinationsOf, wishesOf } from './destinations.js';
import { inputsOf } from './files.js';
import { decimals, format, looks, method, output, stdinPath } from './options.js';
import { readSource } from './read-file.js';
import { oneOf, UsageError } from './usage.js';

export const rank: Command = {
  name: 'rank',
  operands: 'FILE',
  summary: 'rank the options and say why (the default command)',
  about:
    'Ranks the options of an appraisal and says why. FILE is a YAML file, or - for standard input. ' +
    'With --format ndjson several files, folders and patterns are taken and give one result a line.',
  options: [format, output, method, decimals, ...looks, stdinPath],
  examples: [
    { line: 'appraise paper.yaml', does: 'the ranking as a table, with the reasons' },
    {
      line: 'appraise paper.yaml --format table --format json=paper.json',
      does: 'the same, and everything as JSON in a file',
    },
    {
      line: 'appraise rank appraisals --format ndjson',
      does: 'every appraisal in a folder, one JSON result a line',
    },
  ],
  run,
};

const USUAL = 'table';

async function run(call: Call): Promise<number> {
  const { operands, options, io } = call;
  const many = wishesOf(options, USUAL).every((wish) => wish.format.id === 'ndjson');
  refuseOperands(operands, many);
  const settings = settingsOf(options.method);
  const inputs = await inputsOf(operands, io, { many, errorOnUnmatched: true, stdinPath: options.stdinPath });
  const destinations = destinationsOf(options, USUAL, inputs, io);

  const results = [];
  for (const input of inputs) results.push(appraise(await readSource(input, io), settings));
  const ranking = { kind: 'ranking', results } as const;
  await deliver(ranking, destinations, call);
  return hasErrors(ranking) ? 1 : 0;
}

function refuseOperands(operands: readonly string[], many: boolean): void {
  if (operands.length === 0)
    throw new UsageError('rank needs a file: appraise FILE (- reads standard input)');
  if (operands.length > 1 && !many) {
    throw new UsageError(`rank takes one file, not ${operands.length}; several need --format ndjson`);
  }
}

function settingsOf(id: string | undefined): Settings {
  if (id === undefined) return defaultSettings;
  return { ...defaultSettings, method: oneOf('method', id, aggregationMethods).id };
}
