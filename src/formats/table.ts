// The page on a terminal: the verdict first, the table second, cautions third.

import { disarmed } from '../page/visible.js';
import { analysisPage, cautions, diagnosticsPage, rankingPage, saysSomething, tallyOf } from '../report.js';
import type { Outcome, Result } from '../result.js';
import { isFaulty } from './faulty.js';
import type { Format, Output, Screen } from './format.js';
import { type Ink, inkFor } from './ink.js';
import { closing, prettyLines } from './pretty.js';
import { pageLines } from './terminal.js';

export const table: Format = {
  id: 'table',
  extension: '.txt',
  title: 'a page of tables for a terminal',
  showsDiagnostics: true,
  comparisons: true,
  async render(output, screen) {
    const ink = await inkFor(screen);
    const lines =
      output.kind === 'check'
        ? await pageLines(diagnosticsPage(output.results), screen.width, ink)
        : await outcomeLines(output, screen, ink);
    return lines.map((line) => `${disarmed(line)}\n`).join('');
  },
};

async function outcomeLines(output: Output, screen: Screen, ink: Ink): Promise<readonly string[]> {
  const { kind, results, comparison } = output;
  if (comparison !== undefined) {
    const { width, decimals } = screen;
    const blocks = comparison.page({ brief: true, ...(decimals === undefined ? {} : { decimals }) });
    if (blocks.length > 0) return pageLines(blocks, width, ink);
    const faulty = results.filter(isFaulty);
    return [...prettyLines(faulty, screen, ink), '', ...closing(tallyOf(faulty), screen, ink)];
  }
  const pages = results.map((result) =>
    result.outcome === undefined
      ? faults(result, screen, ink)
      : page(kind, result, result.outcome, screen, ink),
  );
  return (await Promise.all(pages)).flatMap((lines, index) => (index === 0 ? lines : ['', '', ...lines]));
}

function faults(result: Result, screen: Screen, ink: Ink): readonly string[] {
  return [...prettyLines([result], screen, ink), '', ...closing(tallyOf([result]), screen, ink)];
}

async function page(
  kind: Output['kind'],
  result: Result,
  outcome: Outcome,
  screen: Screen,
  ink: Ink,
): Promise<readonly string[]> {
  const { width, decimals } = screen;
  const { perspective, method } = result.settings;
  const settings = { brief: true, perspective, method, ...(decimals === undefined ? {} : { decimals }) };
  const layOut = kind === 'analysis' ? analysisPage : rankingPage;
  const lines = await pageLines(layOut(outcome, settings), width, ink);
  if (!saysSomething(result)) return lines;
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  const grave = result.diagnostics.some(({ severity }) => severity !== 'note');
  return [
    ...lines,
    '',
    ...(grave ? [ink.paint('strong', 'Cautions')] : []),
    ...prettyLines([{ ...result, diagnostics: errors, suppressed: [] }], screen, ink),
    ...(errors.length === 0 ? [] : ['']),
    ...(await pageLines(cautions(result), width, ink)),
  ];
}
