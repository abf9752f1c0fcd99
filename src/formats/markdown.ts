// The page as GitHub Markdown, for a wiki, an issue or a pull request. Authors' words are text there, never markup.
import type { Block, Cell, Table } from '../page/blocks.js';
import type { Picture } from '../page/pictures.js';
import { visible } from '../page/visible.js';
import {
  analysisPage,
  cautions,
  diagnosticsPage,
  diagnosticsTable,
  paperPage,
  rankingPage,
} from '../report.js';
import type { Result } from '../result.js';
import { comparisonBlocks } from './comparison-blocks.js';
import type { Format, Output, Screen } from './format.js';

export const markdown: Format = {
  id: 'markdown',
  extension: '.md',
  title: 'a page in GitHub Markdown',
  showsDiagnostics: true,
  comparisons: true,
  async render(output, screen) {
    const blocks = blocksOf(output, screen).map((one) => block(one, screen));
    return `${blocks.join('\n\n')}\n`;
  },
  async beside(output, screen) {
    const { draw, WIDE } = await import('../charts/index.js');
    return blocksOf(output, screen).flatMap((one) =>
      one.kind === 'table' && one.picture !== undefined
        ? [{ name: fileOf(one.picture), text: `${draw(one.picture, WIDE, true)}\n` }]
        : [],
    );
  },
};

function blocksOf({ kind, results, comparison }: Output, screen: Screen): readonly Block[] {
  if (comparison !== undefined) return comparisonBlocks(comparison, results, screen);
  return kind === 'check'
    ? diagnosticsPage(results)
    : results.flatMap((result) => page(kind, result, screen));
}

function page(kind: Output['kind'], result: Result, { decimals }: Screen): readonly Block[] {
  if (result.outcome === undefined) {
    return [{ kind: 'heading', level: 1, text: 'Nothing was computed' }, ...diagnosticsPage([result])];
  }
  const { perspective, method } = result.settings;
  const settings = { perspective, method, ...(decimals === undefined ? {} : { decimals }) };
  if (kind === 'report') return paperPage(result, settings);
  const blocks = (kind === 'analysis' ? analysisPage : rankingPage)(result.outcome, settings);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  const grave = result.diagnostics.some(({ severity }) => severity !== 'note');
  return [
    ...blocks,
    ...(grave ? [{ kind: 'heading', level: 2, text: 'Cautions' } as const] : []),
    ...(errors.length === 0 ? [] : [diagnosticsTable({ ...result, diagnostics: errors, suppressed: [] })]),
    ...cautions(result),
  ];
}

function block(one: Block, { folder }: Screen): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${text(one.text)}`;
    case 'paragraph':
      return one.emphasis === 'strong' ? `**${text(one.text)}**` : lineStart(text(one.text));
    case 'list':
      return one.items.map((item) => `- ${lineStart(text(item))}`).join('\n');
    case 'note':
      return `> [!IMPORTANT]\n> ${text(one.text)}`;
    case 'table':
      return one.picture === undefined || folder === undefined
        ? table(one)
        : `${image(one.picture, folder)}\n\n${table(one)}`;
  }
}

/** The title stands in the picture itself; who doesn't see it is told what it shows. */
function image(picture: Picture, folder: string): string {
  const place = [folder, fileOf(picture)]
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `![${text(picture.description)}](${place})`;
}

/** Ids of pictures have letters, digits and hyphens. */
function fileOf({ id }: Picture): string {
  return `${id}.svg`;
}

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ header }) => text(header))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(({ cells }) => line(cells.map(cell))),
  ].join('\n');
}

function cell({ text: words, detail, level }: Cell): string {
  const indent = '&emsp;'.repeat(level ?? 0);
  return `${indent}${text(words)}${detail === undefined ? '' : ` (${text(detail)})`}`;
}

/**
 * Words that stay words: everything that Markdown, GitHub or HTML would take for markup is escaped, and what
 * would call somebody or link an issue is held apart by a space of no width.
 * @example text('a|b') // => 'a\\|b'
 * @example text('<b>') // => '&lt;b&gt;'
 * @example text('@team') // => '@&#8203;team'
 */
export function text(words: string): string {
  return visible(words)
    .replace(/[\\`*_{}[\]|~$^#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=[\p{L}\p{N}_])/gu, '$&&#8203;')
    .replace(/(https?|ftp|mailto|xmpp)(:)/gi, '$1\\$2')
    .replace(/\b(www)(\.)/gi, '$1\\$2');
}

/** At the start of a line a few more signs mean a list, a heading or a rule, or a command to a CI runner. */
function lineStart(escaped: string): string {
  return escaped.replace(/^([-+=#:])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}
