// What rank and analyse have in common: one appraisal, or several for ndjson, appraised as the options say.
import { aggregationMethods } from '../aggregation/index.js';
import { appraise, defaultSettings, type Settings, UnknownSetting } from '../appraise.js';
import type { Output } from '../formats/index.js';
import type { Source } from '../read/text.js';
import type { Result } from '../result.js';
import type { Call } from './command.js';
import { deliver, hasErrors } from './deliver.js';
import { destinationsOf, wishesOf } from './destinations.js';
import { inputsOf } from './files.js';
import type { Options } from './options.js';
import { progressOn } from './progress.js';
import { readSource } from './read-file.js';
import { didYouMean, oneOf, UsageError } from './usage.js';

/** Whether the formats asked for take several results. */
export function takesMany(options: Options, kind: Output['kind']): boolean {
  return wishesOf(options, kind).every((wish) => wish.format.id === 'ndjson');
}

/** A matrix is a way of laying out rows. */
function refuseWide({ options }: Call, kind: Output['kind']): void {
  if (options.wide !== true || wishesOf(options, kind).some(({ format }) => format.id === 'csv')) return;
  throw new UsageError('--wide is for rows: -o paper.csv --wide');
}

/** Appraises the files, delivers the results and gives the exit code. */
export async function ask(
  call: Call,
  kind: Output['kind'],
  files: readonly string[],
  analyses: readonly string[],
): Promise<number> {
  const { options, io } = call;
  refuseWide(call, kind);
  const settings = settingsOf(options, analyses);
  const many = takesMany(options, kind);
  const inputs = await inputsOf(files, io, { many, errorOnUnmatched: true, stdinPath: options.stdinPath });
  const destinations = destinationsOf(options, kind, inputs, io);
  const results: Result[] = [];
  for (const input of inputs) results.push(appraised(await readSource(input, io), settings, call));
  await deliver({ kind, results }, destinations, call);
  return hasErrors({ kind, results }) ? 1 : 0;
}

function settingsOf(
  { method, perspective, weights, seed, draws }: Options,
  analyses: readonly string[],
): Settings {
  return {
    ...defaultSettings,
    ...(method === undefined ? {} : { method: oneOf('method', method, aggregationMethods).id }),
    ...(perspective === undefined ? {} : { perspective }),
    ...(weights === undefined ? {} : { weights }),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { draws }),
    analyses,
  };
}

/** Only the file knows its perspectives: a wrong name is found out late, and is the keyboard's fault still. */
function appraised(source: Source, settings: Settings, { io, options }: Call): Result {
  const { show, clear } = progressOn(io, options);
  try {
    return appraise(source, { ...settings, ...(show === undefined ? {} : { progress: show }) });
  } catch (error) {
    if (!(error instanceof UnknownSetting)) throw error;
    const { setting, word, known } = error;
    const hint =
      known.length === 0
        ? `; the file has no ${setting}s`
        : didYouMean(word, known) || `; known: ${known.join(', ')}`;
    throw new UsageError(`there is no ${setting} "${word}" in ${source.path}${hint}`);
  } finally {
    clear();
  }
}
