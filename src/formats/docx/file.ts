// Blocks as the bytes of a Word file: no time, no chance and no name of a machine in it.
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Block } from '../../page/blocks.js';
import { visible } from '../../page/visible.js';
import { CannotWrite } from '../cannot-write.js';
import { childrenOf } from './blocks.js';
import type { Paint } from './picture.js';
import { numbering, PAGE, styles } from './style.js';
import { withoutTimes } from './zip.js';

/** Drawing the pictures is what takes long: `progress` is told after each. */
export async function wordFile(
  blocks: readonly Block[],
  progress: (done: number) => void = () => {},
): Promise<Uint8Array> {
  const head = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const title = visible(head?.kind === 'heading' ? head.text : '');
  const pictures = blocks.filter((block) => block.kind === 'table' && block.picture !== undefined).length;
  const paint = pictures > 0 ? await painter(pictures, progress) : undefined;
  const { margin, ...size } = PAGE;
  const document = new Document({
    title,
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } },
          titlePage: true,
        },
        headers: { default: new Header({ children: [edge([new TextRun(title)], AlignmentType.LEFT)] }) },
        footers: { default: pageOf(), first: pageOf() },
        children: [
          ...childrenOf(pictures > 0 && paint === undefined ? [...blocks, NO_PICTURES] : blocks, paint),
        ],
      },
    ],
  });
  const files = [{ path: 'docProps/core.xml', data: core(title) }];
  const made = await Packer.toArrayBuffer(document, false, files);
  return withoutTimes(new Uint8Array(made));
}

/** Loaded for papers that have pictures; undefined in a page of the web, where nothing can draw them. */
async function painter(pictures: number, progress: (done: number) => void): Promise<Paint | undefined> {
  const { rasteriser } = await import('../raster.js');
  try {
    const { paint } = await rasteriser();
    let drawn = 0;
    return (svg, zoom) => {
      progress(drawn / pictures);
      drawn += 1;
      return paint(svg, zoom);
    };
  } catch (error) {
    if (error instanceof CannotWrite) return undefined;
    throw error;
  }
}

const NO_PICTURES: Block = {
  kind: 'note',
  text: 'Made without its pictures, which only Node can draw. The tables have all their figures.',
};

function pageOf(): Footer {
  const words = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [edge([words], AlignmentType.RIGHT)] });
}

function edge(
  children: readonly TextRun[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph {
  return new Paragraph({ style: 'Edge', alignment, children: [...children] });
}

/** What a file says of itself, without the times that the package would put there. */
function core(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped}</dc:title><dc:creator>appraise</dc:creator><dc:language>en-GB</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
