// `appraise analyse FILE [QUESTION...]`: how far can the ranking be trusted?
import { aggregationMethods } from '../aggregation/index.js';
import { analyses } from '../analyses/index.js';
import { defaultSettings } from '../appraise.js';
import { ask } from './ask.js';
import type { Call, Command } from './command.js';
import {
  decimals,
  draws,
  format,
  looks,
  method,
  output,
  perspective,
  seed,
  stdinPath,
  weights,
} from './options.js';
import { oneOf, UsageError } from './usage.js';

export const analyse: Command = {
  name: 'analyse',
  writes: 'analysis',
  operands: 'FILE [QUESTION...]',
  takes: ['appraisal', () => analyses.map(({ id, title }) => [id, title])],
  summary: 'how far can the ranking be trusted? (all questions, or those named)',
  about:
    'Answers questions about the ranking of an appraisal: all that arise, or those named. ' +
    `Questions: ${analyses.map(({ id }) => id).join(' ')}. "appraise explain QUESTION" says what each means.`,
  options: [format, output, method, perspective, weights, seed, draws, decimals, ...looks, stdinPath],
  examples: [
    { line: 'appraise analyse paper.yaml', does: 'every question that arises' },
    {
      line: 'appraise analyse paper.yaml perspectives --format json',
      does: 'one question, as JSON',
    },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const [file, ...words] = call.operands;
  if (file === undefined) {
    throw new UsageError('analyse needs a file: appraise analyse FILE (- reads standard input)');
  }
  const asked = words.map((word) => oneOf('question', word, analyses));
  const by = oneOf('method', call.options.method ?? defaultSettings.method, aggregationMethods);
  const wrong = asked.find(({ additive }) => additive && by.id !== defaultSettings.method);
  if (wrong !== undefined) {
    throw new UsageError(
      `"${wrong.id}" is answered for the weighted sum only, so leave out --method ${by.id}`,
    );
  }
  const named = asked.map(({ id }) => id);
  const questions = analyses.map(({ id }) => id).filter((id) => named.length === 0 || named.includes(id));
  return ask(call, 'analysis', [file], questions);
}
