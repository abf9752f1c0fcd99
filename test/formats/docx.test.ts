// The Word file from inside: what every reader of it relies on, whatever the words of the author.
import { inflateRawSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { analyses } from '../../src/analyses/index.js';
import { wordFile } from '../../src/formats/docx/file.js';
import { withoutTimes } from '../../src/formats/docx/zip.js';
import { docx } from '../../src/formats/docx.js';
import type { Block, Cell, Table } from '../../src/page/blocks.js';
import { paperPage } from '../../src/report.js';
import { appraisalFile, appraisalNames } from '../use-appraisals.js';

const screen = { width: 100, colour: 0, ascii: false } as const;
const questions = analyses.map(({ id }) => id);

/** The parts of a package, read by the directory at the end of the zip file, with the time that each has. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, { readonly data: Buffer; readonly time: number }> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const parts = new Map<string, { data: Buffer; time: number }>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString('utf8');
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const time = zip.readUInt32LE(at + 12);
    expect(zip.readUInt32LE(local + 10)).toBe(time);
    parts.set(name, { data: zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed, time });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

const textOf = (bytes: Uint8Array, name: string) => unzipped(bytes).get(name)?.data.toString('utf8') ?? '';
const bodyOf = (bytes: Uint8Array) => textOf(bytes, 'word/document.xml');

/** Well-formed, and without a character that XML 1.0 forbids (production 2): a parser may be lenient about those. */
function expectWellFormed(bytes: Uint8Array): void {
  for (const [name, { data }] of unzipped(bytes)) {
    if (!/\.(?:xml|rels|svg)$/.test(name)) continue;
    const text = data.toString('utf8');
    expect(XMLValidator.validate(text), name).toBe(true);
    expect(text, name).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
  }
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const tableOf = (headers: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  columns: headers.map((header, index) =>
    index === 0 ? { header, align: 'left', key: true } : { header, align: 'right' },
  ),
  rows: rows.map((cells) => ({ cells })),
});

describe.each(appraisalNames)('%s in Word', async (name) => {
  const result = appraisalFile(name, questions);
  const { perspective, method } = result.settings;
  const blocks = paperPage(result, { perspective, method });
  const tables = blocks.filter((block) => block.kind === 'table');
  const render = async () => Buffer.from(await docx.render({ kind: 'report', results: [result] }, screen));

  it('is well-formed, and the same twice', async () => {
    const made = await render();
    expectWellFormed(made);
    expect(made.equals(await render())).toBe(true);
  });

  it('has every heading, a header row to each table and words for each picture', async () => {
    const made = await render();
    const body = bodyOf(made);
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(headings.length - 1);
    expect(body.match(/<w:pStyle w:val="Title"\/>/g)?.length).toBe(1);
    const found = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(found).toBeGreaterThanOrEqual(tables.length);
    expect(body.match(/<w:tbl>.*?<w:tr>.*?<w:tblHeader\/>/g)?.length ?? 0).toBe(found);
    expect(body.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(found);
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(body.match(/<w:tr>/g)?.length);
    const pictures = tables.flatMap(({ picture }) => (picture === undefined ? [] : [picture]));
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words);
    expect(described.length).toBe(pictures.length);
    for (const words of described) expect(words?.length).toBeGreaterThan(20);
    expect([...unzipped(made).keys()].filter((part) => part.endsWith('.svg')).length).toBe(pictures.length);
  });

  it('has tables exactly as wide as a line of A4', async () => {
    for (const [, grid] of bodyOf(await render()).matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)) {
      const widths = [...(grid ?? '').matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      // 210 mm less two margins of 20 mm, in twips of 1/1440 inch.
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - (170 / 25.4) * 1440)).toBeLessThan(2);
      for (const width of widths) expect(width).toBeGreaterThan(300);
    }
  });
});

describe('a Word file', () => {
  const hostile =
    '<w:t>&amp;"\' \u0000\u0007\u001b\uffff\ufffe\ud800\udfff \u202eevil\u2066 _x000D_ ]]> =1+1 \u{e0001}';

  it('is well-formed whatever the words', async () => {
    const table = tableOf([hostile, hostile], [[{ text: hostile, detail: hostile }, { text: hostile }]]);
    const picture = {
      id: 'x',
      title: hostile,
      description: hostile,
      drawing: {
        kind: 'bars',
        most: 1,
        series: [hostile],
        rows: [{ label: hostile, detail: hostile, parts: [{ value: 1, text: hostile, series: 0 }] }],
      },
    } as const;
    const made = await wordFile([
      { kind: 'heading', level: 1, text: hostile },
      heading(hostile),
      { kind: 'paragraph', text: hostile },
      { kind: 'list', items: [hostile] },
      { kind: 'note', text: hostile },
      { ...table, picture },
    ]);
    expectWellFormed(made);
    const body = bodyOf(made);
    expect(body).not.toContain('<w:t>&amp;"');
    const words = new XMLParser({ processEntities: true }).parse(body);
    // Carriage returns that only Excel reads so are words to Word; what can't be seen is written out.
    expect(JSON.stringify(words)).toContain('_x000D_');
    expect(JSON.stringify(words)).toContain('\\\\u{202e}evil');
  });

  it('numbers sections 1, 2, … and their paragraphs 1.1, 1.2, …', async () => {
    const made = await wordFile([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'Before all sections' },
      heading('First'),
      { kind: 'paragraph', text: 'A question', emphasis: 'quiet' },
      { kind: 'paragraph', text: 'An answer' },
    ]);
    const paragraphs = bodyOf(made).match(/<w:p>.*?<\/w:p>/g) ?? [];
    const levelOf = (text: string) =>
      /<w:ilvl w:val="(\d)"\/>/.exec(paragraphs.find((one) => one.includes(`>${text}<`)) ?? '')?.[1];
    expect(['Before all sections', 'First', 'A question', 'An answer'].map(levelOf)).toEqual([
      undefined,
      '0',
      undefined,
      '1',
    ]);
    const numbers = textOf(made, 'word/numbering.xml');
    expect([...numbers.matchAll(/<w:lvlText w:val="(%1[^"]*)"/g)].map(([, text]) => text)).toEqual(
      expect.arrayContaining(['%1', '%1.%2']),
    );
  });

  it('has styles that Word knows as headings, in British English', async () => {
    const styles = textOf(await wordFile([heading('One')]), 'word/styles.xml');
    expect(styles).toContain('w:val="en-GB"');
    expect(styles).toMatch(/<w:name w:val="heading 1"\/>.*?<w:outlineLvl w:val="0"\/>/);
    expect(styles).not.toMatch(/w:lineRule="(?!auto)/);
  });

  it('takes words before a table for its caption, and counts tables by a field', async () => {
    const table = tableOf(['Option', 'Total'], [[{ text: 'A' }, { text: '1' }]]);
    const body = bodyOf(
      await wordFile([heading('Costs'), table, { kind: 'paragraph', text: 'By year:' }, table, table]),
    );
    const captions = [...body.matchAll(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/g)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
    expect(captions).toEqual(['Table 1: Costs', 'Table 2: By year', 'Table 3: Costs (2)']);
    expect(body).toContain('SEQ Table \\* ARABIC');
  });

  it('splits a table that is too wide for a page, with its names again', async () => {
    const table = tableOf(
      ['Criterion', ...Array.from({ length: 12 }, (_, index) => `A rather long option name ${index}`)],
      Array.from({ length: 20 }, (_, row) => [
        { text: `Criterion ${row}` },
        ...Array.from({ length: 12 }, () => ({ text: '100.0%' })),
      ]),
    );
    const body = bodyOf(await wordFile([heading('Weights'), table]));
    for (const [, grid] of body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g))
      for (const [, width] of (grid ?? '').matchAll(/w:w="(\d+)"/g))
        expect(Number(width)).toBeGreaterThan(450);
    expect(body.match(/A rather long option name 11</g)?.length).toBe(1);
  });

  it('draws a tall picture smaller, and says what one shows that is taller than a page', async () => {
    const table = tableOf(['Option', 'Total'], [[{ text: 'A' }, { text: '1' }]]);
    const pictured = (rows: number) => ({
      ...table,
      picture: {
        id: 'totals',
        title: `${rows} options have the same total`,
        description: `Bars of ${rows} options, all of them 1.`,
        drawing: {
          kind: 'bars',
          most: 1,
          series: ['Total'],
          rows: Array.from({ length: rows }, (_, row) => ({
            label: `Option ${row}`,
            parts: [{ value: 1, text: '1', series: 0 }],
          })),
        },
      } as const,
    });
    const heightOf = async (rows: number) => {
      const body = bodyOf(await wordFile([heading('Totals'), pictured(rows)]));
      // 9,525 of these to a pixel; a line is 642 wide and a page less than 1,000 high.
      const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
      return { body, wide: Number(wide) / 9525, high: Number(high) / 9525 };
    };
    const [few, many, most] = [await heightOf(4), await heightOf(16), await heightOf(60)];
    expect([few.wide, many.wide]).toEqual([642, 642]);
    expect(many.high).toBeLessThan(4 * few.high);
    expect(many.high).toBeLessThan(821);
    expect(most.body).not.toContain('<w:drawing>');
    expect(most.body).toContain('60 options have the same total. The picture is too tall for a page');
    expect(most.body).not.toContain('Figure ');
  });

  it('names no time, no person and no machine', async () => {
    const parts = unzipped(await wordFile([heading('One')]));
    // 1 January 1980, midnight.
    expect(new Set([...parts.values()].map(({ time }) => time))).toEqual(new Set([0x0021_0000]));
    const core = parts.get('docProps/core.xml')?.data.toString('utf8') ?? '';
    expect(core).not.toMatch(/dcterms|lastModifiedBy/);
    expect(core).toContain('<dc:language>en-GB</dc:language>');
  });

  it('says so when a zip file is none', () => {
    expect(() => withoutTimes(new Uint8Array(30))).toThrow('no zip file');
  });
});
