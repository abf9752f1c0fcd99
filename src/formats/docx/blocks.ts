// Blocks as paragraphs and tables of Word: sections and paragraphs numbered, tables and figures captioned.
import { HeadingLevel, Paragraph, SimpleField, type Table, TextRun } from 'docx';
import type { Block, Table as TableBlock } from '../../page/blocks.js';
import type { Picture } from '../../page/pictures.js';
import { visible } from '../../page/visible.js';
import { imageOf, type Paint } from './picture.js';
import { BULLETS, NUMBERS } from './style.js';
import { tablesOf } from './table.js';

/** How far we have come. */
interface Counts {
  section: string | undefined;
  /** Tables under this heading without words of their own. */
  inSection: number;
  tables: number;
  figures: number;
}

export function childrenOf(
  blocks: readonly Block[],
  paint: Paint | undefined,
): readonly (Paragraph | Table)[] {
  const counts: Counts = { section: undefined, inSection: 0, tables: 0, figures: 0 };
  return blocks.flatMap((block, index): readonly (Paragraph | Table)[] => {
    const before = blocks[index - 1];
    if (introduces(block, blocks[index + 1])) return [];
    if (block.kind !== 'table') return paragraphsOf(block, before, counts);
    const words = before !== undefined && introduces(before, block) ? before.text.slice(0, -1) : undefined;
    return [
      ...(block.picture === undefined || paint === undefined ? [] : figureOf(block.picture, paint, counts)),
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

/** The caption states what the picture shows. One that is too tall for a page leaves what it shows, in words. */
function figureOf(picture: Picture, paint: Paint, counts: Counts): readonly Paragraph[] {
  const image = imageOf(picture, counts.figures + 1, paint);
  if (image === undefined) {
    const text = `${picture.title}. The picture is too tall for a page: ask for “${picture.id}” as a .svg.`;
    return [new Paragraph({ numbering: { reference: NUMBERS, level: 1 }, text: visible(text) })];
  }
  counts.figures += 1;
  return [
    new Paragraph({ style: 'Picture', children: [image] }),
    caption('Figure', counts.figures, picture.title, false),
  ];
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
