// `appraise report FILE -o OUT`: the whole appraisal as a paper.
import { analyses } from '../analyses/index.js';
import { ask } from './ask.js';
import type { Call, Command } from './command.js';
import { wishesOf } from './destinations.js';
import {
  decimals,
  draws,
  format,
  looks,
  method,
  noPictures,
  output,
  perspective,
  picture,
  seed,
  stdinPath,
  weights,
  wide,
} from './options.js';
import { UsageError } from './usage.js';

export const report: Command = {
  name: 'report',
  writes: 'report',
  operands: 'FILE',
  summary: 'the whole appraisal as a paper: -o paper.md',
  about:
    'Writes the whole appraisal as a paper: the decision, the ranking, how far it can be trusted, what the public ' +
    'said, the evidence for every score and what could be challenged. The format follows the ending of -o.',
  options: [
    output,
    format,
    method,
    perspective,
    weights,
    seed,
    draws,
    decimals,
    picture,
    noPictures,
    wide,
    ...looks,
    stdinPath,
  ],
  examples: [
    { line: 'appraise report paper.yaml -o paper.docx', does: 'for the committee, in Word' },
    { line: 'appraise report paper.yaml -o paper.md', does: 'for a wiki, pictures in paper-files/' },
    { line: 'appraise report paper.yaml -o paper.xlsx', does: 'to do the sums again in Excel' },
    { line: 'appraise report paper.yaml -o matrix.svg --picture scores', does: 'one picture; also as .png' },
    { line: 'appraise report paper.yaml -o paper.json', does: 'everything, for other programs' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options } = call;
  const [file] = operands;
  if (file === undefined || operands.length > 1) {
    throw new UsageError('report takes one file: appraise report FILE -o OUT');
  }
  if (options.output === undefined && options.format === undefined) {
    throw new UsageError('report needs a file to write: appraise report FILE -o paper.md');
  }
  const drawn = wishesOf(options, 'report').some(({ format }) => ['svg', 'png'].includes(format.id));
  if (options.picture !== undefined && !drawn) {
    throw new UsageError('--picture names the one picture of a .svg or .png: -o picture.svg');
  }
  return ask(
    call,
    'report',
    [file],
    analyses.map(({ id }) => id),
  );
}
