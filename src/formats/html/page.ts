// The frame of the HTML paper: what may run in it, its contents, and the script with what it ranks.
import { escaped } from '../../charts/svg.js';
import { carriedOf, siblingsOf } from '../../client/agreed.js';
import { clientScript } from '../../generated/client.js';
import type { Block } from '../../page/blocks.js';
import { isGiven } from '../../page/words.js';
import { type PageSettings, paperPage } from '../../report.js';
import type { Outcome, Result } from '../../result.js';
import { sha256 } from '../../sha256.js';
import { jsonText } from '../json.js';
import { blockOf, tag } from './blocks.js';
import { style } from './style.js';

/** A section of the paper: its heading and what stands below it. */
interface Section {
  readonly id: string;
  readonly heading: string | undefined;
  readonly blocks: readonly Block[];
}

export function htmlPage(result: Result, { decimals }: Pick<PageSettings, 'decimals'>): string {
  const { perspective, method } = result.settings;
  const blocks = paperPage(result, { perspective, method, ...(decimals === undefined ? {} : { decimals }) });
  return htmlOf(blocks, result.outcome);
}

/** Blocks as a page of their own; with an outcome its reader may try other weights. */
export function htmlOf(blocks: readonly Block[], outcome?: Outcome): string {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const sections = sectionsOf(blocks);
  const own = outcome === undefined ? [] : ownWeights(outcome);
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(own.length > 0) }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title?.kind === 'heading' ? title.text : '')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#paper">Skip to the paper</a>',
    contents(sections),
    '<main id="paper">',
    ...sections.map((section) => `${sectionOf(section)}${isRanking(section) ? own.join('') : ''}`),
    '</main>',
    ...(own.length > 0 && outcome !== undefined ? scripts(outcome) : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing is fetched, nothing is sent, and nothing runs but the one script that we wrote. */
function policy(hasScript: boolean): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style, 'base64')}'`,
    ...(hasScript ? [`script-src 'sha256-${sha256(clientScript, 'base64')}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The first section has the title; each heading of the second level begins another. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { id: string; heading: string | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const begins = block.kind === 'heading' && block.level === 2;
    if (begins || sections.length === 0) {
      const heading = begins ? block.text : undefined;
      sections.push({ id: `section-${sections.length + 1}`, heading, blocks: [] });
    }
    if (!begins) sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function contents(sections: readonly Section[]): string {
  const links = sections.flatMap(({ id, heading }) =>
    heading === undefined ? [] : [`<li><a href="#${id}">${escaped(heading)}</a></li>`],
  );
  return links.length < 2
    ? ''
    : `<nav aria-label="Contents"><details open><summary>Contents</summary><ol>${links.join('')}</ol></details></nav>`;
}

function sectionOf({ id, heading, blocks }: Section): string {
  const tables = { named: heading ?? 'Summary', seen: 0 };
  const inside = blocks.map((block) => blockOf(block, tables));
  const head = heading === undefined ? [] : [`<h2 id="${id}">${escaped(heading)}</h2>`];
  return [
    `<section${heading === undefined ? '' : ` aria-labelledby="${id}"`}>`,
    ...head,
    ...inside,
    '</section>',
  ]
    .filter(isGiven)
    .join('\n');
}

/** Where a reader who asks 'what if' has just read the totals. */
function isRanking({ blocks }: Section): boolean {
  return blocks.some((block) => block.kind === 'table' && block.picture?.id === 'contributions');
}

/** A place that the script fills; without it nothing is missed. Only a weighted sum can be ranked again. */
function ownWeights(outcome: Outcome): readonly string[] {
  const additive = outcome.ranking.every(({ contributions }) => contributions !== undefined);
  if (outcome.ranking.length < 2 || !additive || siblingsOf(carriedOf(outcome)).length === 0) return [];
  return [
    '<section class="own" aria-labelledby="own-heading">',
    '<h2 id="own-heading">Try weights of your own</h2>',
    '<p class="quiet" id="own-about">Move the weights and see whether the ranking changes. Only their proportions count. Nothing is saved or sent.</p>',
    '<p id="needs-script">This part needs JavaScript. Everything else on the page is complete without it.</p>',
    '<div id="weights-of-your-own" hidden></div>',
    '</section>',
  ];
}

function scripts(outcome: Outcome): readonly string[] {
  const data = jsonText(carriedOf(outcome)).replaceAll('<', '\\u003c');
  return [
    `<script type="application/json" id="carried">${data}</script>`,
    `<script>${clientScript}</script>`,
  ];
}
