// `appraise rank FILE`: rank the options and say why.
import { ask, takesMany } from './ask.js';
import type { Call, Command } from './command.js';
import { decimals, format, looks, method, output, perspective, stdinPath, wide } from './options.js';
import { UsageError } from './usage.js';

export const rank: Command = {
  name: 'rank',
  writes: 'ranking',
  operands: 'FILE',
  summary: 'rank the options and say why (the default command)',
  about:
    'Ranks the options of an appraisal and says why. FILE is a YAML file, or - for standard input. ' +
    'With --format ndjson several files, folders and patterns are taken and give one result a line.',
  options: [format, output, method, perspective, decimals, wide, ...looks, stdinPath],
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

async function run(call: Call): Promise<number> {
  const { operands, options } = call;
  if (operands.length === 0)
    throw new UsageError('rank needs a file: appraise FILE; appraise new writes a first one');
  if (operands.length > 1 && !takesMany(options, 'ranking')) {
    throw new UsageError(`rank takes one file, not ${operands.length}; several need --format ndjson`);
  }
  // Whose ranking it is belongs beside the ranking, where a file says so.
  return ask(call, 'ranking', operands, options.perspective === undefined ? ['perspectives'] : []);
}
