// The page on a terminal: the verdict first, the table second, cautions third.
import { closingLine, diagnosticsTable, rankingPage } from '../report.js';
import type { Result } from '../result.js';
import type { Format, Screen } from './format.js';
import { type Ink, inkFor } from './ink.js';
import { closing, prettyLines } from './pretty.js';
import { pageLines } from './terminal.js';

export const table: Format = {
  id: 'table',
  extension: '.txt',
  title: 'a page of tables for a terminal',
  showsDiagnostics: true,
  async render(output, screen) {
    const ink = await inkFor(screen);
    const lines =
      output.kind === 'check'
        ? await checkLines(output.results, screen, ink)
        : await rankingLines(output.results, screen, ink);
    return lines.map((line) => `${line}\n`).join('');
  },
};

async function rankingLines(
  results: readonly Result[],
  screen: Screen,
  ink: Ink,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const result of results) {
    if (lines.length > 0) lines.push('', '');
    lines.push(
      ...(result.outcome === undefined ? faults(result, screen, ink) : await page(result, screen, ink)),
    );
  }
  return lines;
}

function faults(result: Result, screen: Screen, ink: Ink): readonly string[] {
  return [...prettyLines([result], screen, ink), '', ...closing([result], screen, ink)];
}

async function page(result: Result, screen: Screen, ink: Ink): Promise<readonly string[]> {
  if (result.outcome === undefined) return [];
  const settings = screen.decimals === undefined ? {} : { decimals: screen.decimals };
  const lines = await pageLines(rankingPage(result.outcome, settings), screen.width, ink);
  if (result.diagnostics.length === 0) return lines;
  return [
    ...lines,
    '',
    ink.paint('strong', 'Cautions'),
    ...prettyLines([result], screen, ink),
    '',
    ...closing([result], screen, ink),
  ];
}

async function checkLines(results: readonly Result[], screen: Screen, ink: Ink): Promise<readonly string[]> {
  const found = diagnosticsTable(results);
  const count = { kind: 'paragraph', text: closingLine(results), emphasis: 'strong' } as const;
  return pageLines(found.rows.length === 0 ? [count] : [found, count], screen.width, ink);
}
