// Workflow commands of GitHub Actions: each diagnostic becomes an annotation at its line.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; the encoding is that of
// @actions/core: % and line ends in all values, : and , in properties too.

import { visible } from '../page/visible.js';
import { closingLine, placeOf, tallyOf } from '../report.js';
import type { Diagnostic, Result, Severity } from '../result.js';
import type { Format } from './format.js';

export const github: Format = {
  id: 'github',
  extension: '.txt',
  title: 'workflow commands that annotate lines in GitHub Actions',
  showsDiagnostics: true,
  only: 'check',
  async render({ results }) {
    const commands = results.flatMap((result) => result.diagnostics.map((one) => command(result, one)));
    return [...commands, closingLine(tallyOf(results))].map((line) => `${line}\n`).join('');
  },
};

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function command(result: Result, one: Diagnostic): string {
  const { line, column, endLine, endColumn } = one;
  const properties = [
    ['file', plainPath(result.source.path)],
    ['line', String(line)],
    // Columns count only within one line, and the last one is meant to be marked too.
    ...(endLine === line
      ? [
          ['col', String(column)],
          ['endColumn', String(Math.max(column, endColumn - 1))],
        ]
      : [['endLine', String(endLine)]]),
    ['title', one.rule],
  ].map(([name, value]) => `${name}=${property(value ?? '')}`);
  // The log of a run shows the message alone, so it says where it belongs.
  const hint = one.hint === undefined ? '' : `\nhint: ${visible(one.hint)}`;
  const message = `${visible(placeOf(result, one))}: ${visible(one.message)}${hint}`;
  return `::${COMMANDS[one.severity]} ${properties.join(',')}::${data(message)}`;
}

/** As GitHub names a file of the repository. */
function plainPath(path: string): string {
  return visible(path).replace(/^(?:\.\/)+/, '');
}

/**
 * Text as the value of a command.
 * @example data('100%\n::error::') // => '100%25%0A::error::'
 */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * Text as the value of a property of a command.
 * @example property('a:b,c') // => 'a%3Ab%2Cc'
 */
export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
