// Results are written down and handed over: to files whole, to standard output, to standard error what nobody else says.
import type { Format, Output, Screen } from '../formats/index.js';
import { CannotWrite, formats } from '../formats/index.js';
import { visible } from '../page/visible.js';
import { besides, folderBeside } from './beside.js';
import type { Call } from './command.js';
import type { Destination } from './destinations.js';
import type { Options } from './options.js';
import { progressOn } from './progress.js';
import { screenOf, screenOfFile } from './screen.js';
import { oneOf, UsageError } from './usage.js';
import { type Target, undisturbed, writeWhole } from './write-whole.js';

export async function deliver(
  output: Output,
  destinations: readonly Destination[],
  call: Call,
): Promise<void> {
  const { io, options, stdout } = call;
  const useful = destinations.filter((destination) => hasSomethingToSay(destination.format, output));
  const printed = useful.find((destination) => destination.target === undefined);
  const files = useful.filter((destination) => destination.target !== undefined);

  const page = printed && (await rendered(printed.format, output, screenOf(io.stdout, io.env, options)));
  await writeFiles(files, output, call);
  if (page !== undefined) await stdout.write(page);
  if (printed?.format.showsDiagnostics !== true && hasErrors(output)) await complain(output, call);
  await tell(destinations, useful, call);
}

/** Whether anything in the output is an error. */
export function hasErrors(output: Output): boolean {
  return output.results.some((result) => result.diagnostics.some((one) => one.severity === 'error'));
}

/** A table of scores has nothing to say of a file that couldn't be ranked. */
function hasSomethingToSay(format: Format, output: Output): boolean {
  if (format.showsDiagnostics || output.kind === 'check') return true;
  return output.results.some((result) => result.outcome !== undefined);
}

/** Every file is made before the first is written. */
async function writeFiles(files: readonly Destination[], output: Output, call: Call): Promise<void> {
  if (files.length === 0) return;
  const { show, clear } = progressOn(call.io, call.options);
  const looks = { ...screenOfFile(call.options), ...(show === undefined ? {} : { progress: show }) };
  const made = await Promise.all(
    files.flatMap(({ format, target, inputs }) =>
      target === undefined ? [] : [madeFor({ format, target, inputs }, output, looks, call.options)],
    ),
  ).finally(clear);
  await undisturbed(call.io, () => {
    // Folders are made, and every place is looked at, before the first file is written.
    const all = made.flatMap(({ target, page, beside, inputs }) => [
      { target, page },
      ...besides(target, beside, inputs),
    ]);
    for (const { target, page } of all) writeWhole(target, Buffer.from(page), call.io.pid);
  });
}

/** A page, and the pictures that it links to. */
async function madeFor(
  { format, target, inputs }: Destination & { readonly target: Target },
  output: Output,
  looks: Screen,
  options: Options,
) {
  const wanted = output.kind === 'report' && options.pictures !== false;
  const folder = wanted && format.beside !== undefined ? { folder: folderBeside(target.full) } : {};
  const screen = { ...looks, ...folder };
  const page = await rendered(format, output, screen);
  const beside = wanted ? ((await format.beside?.(output, screen)) ?? []) : [];
  return { target, page, beside, inputs };
}

/** Only the file knows its pictures, and only the machine its fonts: what can't be written is found out here. */
async function rendered(format: Format, output: Output, screen: Screen): Promise<string | Uint8Array> {
  try {
    return await format.render(output, screen);
  } catch (error) {
    throw error instanceof CannotWrite ? new UsageError(error.message) : error;
  }
}

/** What is wrong, where standard output doesn't show it. Advice is no reason to speak up. */
async function complain({ kind, results }: Output, call: Call): Promise<void> {
  const { io, options, stderr } = call;
  const pretty = oneOf('format', 'pretty', formats);
  const wrong = results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter(({ severity }) => severity === 'error'),
  }));
  const screen = screenOf(io.stderr, io.env, options);
  await stderr.write(await rendered(pretty, { kind, results: wrong }, screen));
}

/** Notes on the files: always on those that weren't written, on the others only to somebody who is watching. */
async function tell(all: readonly Destination[], useful: readonly Destination[], call: Call): Promise<void> {
  if (call.options.quiet === true) return;
  for (const destination of all) {
    if (destination.target === undefined) continue;
    const path = visible(destination.target.path);
    if (!useful.includes(destination))
      await call.stderr.write(`appraise: "${path}" was not written: there is no ranking\n`);
    else if (call.io.stderr.isTTY === true) await call.stderr.write(`appraise: wrote "${path}"\n`);
  }
}
