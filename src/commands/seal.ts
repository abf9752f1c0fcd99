// `appraise seal FILE`: the digest of criteria and weights, to publish before scoring.
import { examined } from '../appraise.js';
import { formats } from '../formats/index.js';
import { visible } from '../page/visible.js';
import type { Result } from '../result.js';
import { sealDoubts, sealOf } from '../seal.js';
import type { Call, Command } from './command.js';
import { inputsOf } from './files.js';
import { looks, show, stdinPath } from './options.js';
import { readSource } from './read-file.js';
import { screenOf } from './screen.js';
import { oneOf, UsageError } from './usage.js';

export const seal: Command = {
  name: 'seal',
  operands: 'FILE',
  summary: 'the digest of criteria and weights, to publish before scoring',
  about:
    'Prints the seal of an appraisal: a digest of its criteria, scales, requirements and weights, in one line. Publish ' +
    'it before anything is scored; appraise validate FILE --seal DIGEST then shows that they were not changed when the ' +
    'scores were known. Options, scores, evidence and how the file is written are not in it.',
  options: [show, ...looks, stdinPath],
  examples: [
    { line: 'appraise seal paper.yaml', does: 'the digest: publish it, in the minutes or on a web page' },
    { line: 'appraise seal paper.yaml --show > sealed.txt', does: 'what is sealed, for people and auditors' },
    {
      line: 'appraise seal paper.yaml --show | sha256sum',
      does: 'the same digest by another program',
    },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options, io, stdout } = call;
  const [file, another] = operands;
  if (file === undefined || another !== undefined)
    throw new UsageError('seal takes one file: appraise seal FILE (- reads standard input)');
  const inputs = await inputsOf([file], io, {
    many: false,
    errorOnUnmatched: true,
    stdinPath: options.stdinPath,
  });
  const [input] = inputs;
  if (input === undefined) throw new UsageError(`no such file: "${file}"`);
  const { appraisal, checked } = examined(await readSource(input, io));
  if (appraisal === undefined) return refuse(checked, call);
  if (appraisal.criteria.length === 0) {
    await call.stderr.write(
      `appraise: "${visible(input.path)}" has no criteria, so there is nothing to seal\n`,
    );
    return 1;
  }
  const { digest, text } = sealOf(appraisal);
  await stdout.write(options.show === true ? text : `${digest}\n`);
  if (options.quiet !== true)
    for (const each of sealDoubts(appraisal)) await call.stderr.write(`appraise: ${each}\n`);
  return 0;
}

/** A file with a fault has no seal; what is wrong with it is said as `validate` says it, beside where a seal would be. */
async function refuse(result: Result, call: Call): Promise<number> {
  const pretty = oneOf('format', 'pretty', formats);
  const screen = screenOf(call.io.stderr, call.io.env, call.options);
  await call.stderr.write(await pretty.render({ kind: 'check', results: [result] }, screen));
  return 1;
}
