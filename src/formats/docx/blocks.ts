// Blocks as paragraphs and tables of Word: sections and paragraphs numbered, tables and figures captioned.
import { HeadingLevel, ImageRun, Paragraph, SimpleField, type Table, TextRun } from 'docx';
import { draw, WIDE } from '../../charts/index.js';
import type { Block, Table as TableBlock } from '../../page/blocks.js';
import type { Picture } from '../../page/pictures.js';
import { visible } from '../../page/visible.js';
import { BULLETS, LINE, NUMBERS } from './style.js';
import { tablesOf } from './table.js';

/** What draws an SVG as a PNG for programs that can't show SVG. */
export type Raster = (svg: string, zoom: number) => Uint8Array;

/** How far we have come. */
interface Counts {
  section: string | undefined;
  /** Tables under this heading without words of their own. */
  inSection: number;
  tables: number;
  figures: number;
}

/** In pixels of a 96th of an inch: what a line has, and what is left of a page under a heading. */
const ROOM = { width: Math.floor(LINE / 15), height: 800 };

export function childrenOf(
  blocks: readonly Block[],
  raster: Raster | undefined,
): readonly (Paragraph | Table)[] {
  const counts: Counts = { section: undefined, inSection: 0, tables: 0, figures: 0 };
  return blocks.flatMap((block, index): readonly (Paragraph | Table)[] => {
    const before = blocks[index - 1];
    if (introduces(block, blocks[index + 1])) return [];
    if (block.kind !== 'table') return paragraphsOf(block, before, counts);
    const words = before !== undefined && introduces(before, block) ? before.text.slice(0, -1) : undefined;
    return [
      ...(block.picture === undefined || raster === undefined ? [] : figureOf(block.picture, raster, counts)),
      ...captioned(block, words, counts),
    ];
  });
}

/** "The weights of each perspective:" before a table is its caption. */
function introduces(
  block: Block,
  next: Block | undefined,
): block is Block & { readonly kind: 'paragraph'; readonly text: string } {
  return next?.kind === 'table' && block.kind === 'paragraph' && block.text.endsWith(':');
}

function paragraphsOf(
  block: Exclude<Block, TableBlock>,
  before: Block | undefined,
  counts: Counts,
): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.text, block.level, counts)];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.emphasis === undefined
            ? {}
            : { style: block.emphasis === 'quiet' ? 'Quiet' : 'Finding' }),
          // What stands before the first section has no number, and a question is part of its heading.
          ...(counts.section === undefined || block.emphasis === 'quiet'
            ? {}
            : { numbering: { reference: NUMBERS, level: 1 } }),
          keepNext: block.text.endsWith(':') || before?.kind === 'heading',
          text: visible(block.text),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ text: visible(item), numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'note':
      return [new Paragraph({ style: 'Note', text: visible(block.text) })];
  }
}

function headingOf(text: string, level: 1 | 2, counts: Counts): Paragraph {
  if (level === 1) return new Paragraph({ heading: HeadingLevel.TITLE, text: visible(text) });
  counts.section = text;
  counts.inSection = 0;
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: NUMBERS, level: 0 },
    text: visible(text),
  });
}

/** The picture as it is, and drawn in points for programs that need that; its caption states the finding. */
function figureOf(picture: Picture, raster: Raster, counts: Counts): readonly Paragraph[] {
  counts.figures += 1;
  const svg = draw(picture, WIDE);
  const size = sizeOf(svg);
  const scale = Math.min(ROOM.width / size.width, ROOM.height / size.height);
  const transformation = { width: Math.floor(size.width * scale), height: Math.floor(size.height * scale) };
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: raster(svg, 2) },
    transformation,
    altText: {
      id: String(counts.figures),
      name: `Figure ${counts.figures}`,
      title: visible(picture.title),
      description: visible(picture.description),
    },
  });
  return [
    new Paragraph({ style: 'Picture', children: [image] }),
    caption('Figure', counts.figures, picture.title, false),
  ];
}

/** Our own pictures say how large they are. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('a picture without a size');
  return { width: Number(width), height: Number(height) };
}

function captioned(
  block: TableBlock,
  words: string | undefined,
  counts: Counts,
): readonly (Paragraph | Table)[] {
  counts.inSection += words === undefined ? 1 : 0;
  const again = counts.inSection > 1 ? ` (${counts.inSection})` : '';
  const about = words ?? `${counts.section ?? 'Summary'}${again}`;
  return tablesOf(block).flatMap(({ part, table }) => {
    counts.tables += 1;
    return [
      caption('Table', counts.tables, part === undefined ? about : `${about}: ${part}`, true),
      table,
      // Two tables without anything between them are one to Word.
      new Paragraph({ style: 'Edge', text: '' }),
    ];
  });
}

/** Its number is a field, so that Word counts on when somebody adds a table. */
function caption(label: 'Table' | 'Figure', number: number, text: string, above: boolean): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: above,
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      new TextRun(`: ${visible(text)}`),
    ],
  });
}
