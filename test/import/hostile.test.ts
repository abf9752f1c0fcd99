// Files that somebody made to harm, and files that aren't what they are called: refused in plain words, soon and in little memory.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { partsOf, zipOf } from '../formats/zip.js';
import { appraisalNames, root } from '../use-appraisals.js';
import { imported, refusalOf, textFrom, xlsxOf } from './use.js';

const GRID = [
  ['Criterion', 'Weight', 'A', 'B'],
  ['Quality', 60, 4, 3],
  ['Cost', 40, 2, 5],
];

/** The parts of a sound workbook, some of them changed; null takes one out. */
async function workbook(changed: Readonly<Record<string, string | null>> = {}): Promise<Uint8Array> {
  const parts = new Map(partsOf(await xlsxOf(GRID)));
  for (const [name, text] of Object.entries(changed)) {
    if (text === null) parts.delete(name);
    else parts.set(name, text);
  }
  return zipOf(parts);
}

async function sheetXml(): Promise<string> {
  return partsOf(await xlsxOf(GRID)).get('xl/worksheets/sheet1.xml') ?? '';
}

/** The workbook with this sheet, packed; the directory says how large it is, which may be a lie. */
async function packed(xml: Uint8Array, told: number): Promise<Uint8Array> {
  const parts = new Map(partsOf(await workbook()));
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, text] of parts) {
    const isSheet = path === 'xl/worksheets/sheet1.xml';
    const data = isSheet ? deflateRawSync(xml, { level: 9 }) : Buffer.from(text);
    const name = Buffer.from(path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(isSheet ? 8 : 0, 4);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(isSheet ? told : data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    files.push(Buffer.from('PK\x03\x04'), facts, name, data);
    entries.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, where, name);
    at += 4 + facts.length + name.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06'), end]);
}

const wishes = { scale: ['1..5'] };

describe('a workbook', () => {
  it('that is sound is read, packed or not', async () => {
    const plain = await textFrom(await workbook(), wishes, 'a.xlsx');
    const xml = Buffer.from(await sheetXml());
    expect(await textFrom(await packed(xml, xml.length), wishes, 'a.xlsx')).toBe(plain);
  });

  it.each([
    [
      'links to others',
      { 'xl/externalLinks/externalLink1.xml': '<a/>' },
      /links to other workbooks; break the links/,
    ],
    ['macros', { 'xl/vbaProject.bin': 'x' }, /holds macros; save it as \.xlsx/],
    ['paths out of it', { '../../etc/passwd': 'x' }, /packed in a way that no spreadsheet program packs/],
    ['absolute paths', { '/etc/passwd': 'x' }, /packed in a way/],
    ['paths of Windows', { 'C:\\x': 'x' }, /packed in a way/],
    ['no sheet', { 'xl/worksheets/sheet1.xml': null }, /no sheet of cells/],
    ['no list of types', { '[Content_Types].xml': null }, /no \.xlsx workbook/],
    ['a sheet that is no XML', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }, /can’t be read/],
    ['a sheet that is empty', { 'xl/worksheets/sheet1.xml': '<worksheet/>' }, /is empty/],
    ['binary sheets', { 'xl/workbook.xml': null, 'xl/workbook.bin': 'x' }, /\.xlsb/],
  ])('with %s is refused', async (_, changed, why) => {
    expect(await refusalOf(await workbook(changed), wishes, 'a.xlsx')).toMatch(why);
  });

  it('with entities of its own is refused, whichever part declares them', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>';
    const xml = (await sheetXml()).replace(/(<worksheet)/, `${bomb}$1`);
    expect(xml).toContain('DOCTYPE');
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
    ])
      expect(await refusalOf(await workbook({ [part]: xml }), wishes, 'a.xlsx')).toMatch(/declares entities/);
  });

  it('that unpacks to more than it may is refused before and while it is unpacked', async () => {
    const zeros = Buffer.alloc(300_000_000, 0x20);
    const before = process.memoryUsage().arrayBuffers;
    const honest = await packed(zeros, zeros.length);
    const lying = await packed(zeros, 1_000);
    expect(honest.length).toBeLessThan(2_000_000);
    const start = process.hrtime.bigint();
    for (const bytes of [honest, lying])
      expect(await refusalOf(bytes, wishes, 'a.xlsx')).toMatch(/unpacks to more than/);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1_000);
    expect(process.memoryUsage().arrayBuffers - before - zeros.length).toBeLessThan(100_000_000);
  });

  it('with a million rows is refused', async () => {
    const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 300_000 }, (_, index) => row(index + 1)).join('');
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = await packed(Buffer.from(sheet), sheet.length);
    expect(await refusalOf(bytes, wishes, 'a.xlsx')).toMatch(/more than 200,000 cells/);
    const last = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const far = (await sheetXml()).replace('</sheetData>', `${last}</sheetData>`);
    expect(await refusalOf(await workbook({ 'xl/worksheets/sheet1.xml': far }), wishes, 'a.xlsx')).toMatch(
      /more than 5,000 rows/,
    );
    const wide = (await sheetXml()).replace(
      '</sheetData>',
      '<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>',
    );
    expect(await refusalOf(await workbook({ 'xl/worksheets/sheet1.xml': wide }), wishes, 'a.xlsx')).toMatch(
      /more than 1,200 columns/,
    );
  });

  it('may have formats far below its cells: nothing stands there', async () => {
    const styled = (await sheetXml()).replace(
      '</sheetData>',
      '<row r="1048576"><c r="B1048576" s="0"/></row></sheetData>',
    );
    expect(await textFrom(await workbook({ 'xl/worksheets/sheet1.xml': styled }), wishes, 'a.xlsx')).toBe(
      await textFrom(await workbook(), wishes, 'a.xlsx'),
    );
  });

  it('that is cut off or changed anywhere is refused or read, and never breaks the program', async () => {
    const bytes = await workbook();
    for (let length = 0; length < bytes.length; length += 97) {
      const made = await imported(bytes.subarray(0, length), wishes, 'a.xlsx');
      expect(made.kind).toBe('refused');
    }
    for (let at = 0; at < bytes.length; at += 31) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const made = await imported(changed, wishes, 'a.xlsx');
      expect(['refused', 'understood', 'doubt', 'wrong-wish']).toContain(made.kind);
    }
  });

  it('is told by its first bytes, whatever it is called', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await refusalOf(old, wishes, 'a.xlsx')).toMatch(/old workbook \(\.xls\) or one with a password/);
    expect(await refusalOf('Criterion,A\n', wishes, 'a.xlsx')).toMatch(/no workbook, whatever its name says/);
    expect(await refusalOf('%PDF-1.7', wishes, 'a.csv')).toMatch(/PDF/);
    expect(await refusalOf('<html><table>', wishes, 'a.xls')).toMatch(/no workbook/);
    expect(await refusalOf('<!doctype html><table>', wishes, 'a.csv')).toMatch(/page of the web/);
    const text = await textFrom(await workbook(), wishes, 'a.csv');
    expect(text).toContain('quality: { name: Quality, weight: 60 }');
    const ods = zipOf(
      new Map([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
        ['content.xml', '<a/>'],
      ]),
    );
    expect(await refusalOf(ods, wishes, 'a.xlsx')).toMatch(/OpenDocument spreadsheet \(\.ods\)/);
    const word = zipOf(
      new Map([
        ['[Content_Types].xml', '<a/>'],
        ['word/document.xml', '<a/>'],
      ]),
    );
    expect(await refusalOf(word, wishes, 'a.xlsx')).toMatch(/no \.xlsx workbook/);
  });

  it('with a password inside the zip is refused', async () => {
    const bytes = Buffer.from(await workbook());
    bytes.writeUInt16LE(1, bytes.readUInt32LE(bytes.length - 6) + 8);
    expect(await refusalOf(bytes, wishes, 'a.xlsx')).toMatch(/protected by a password/);
  });

  it('with more than 10 MB is refused unread', async () => {
    expect(await refusalOf(Buffer.alloc(10_000_001, 0x50), wishes, 'a.csv')).toMatch(/more than 10 MB/);
  });
});

describe('a CSV file', () => {
  it('with a million rows is refused', async () => {
    expect(await refusalOf('a,b,c\n'.repeat(1_000_000), wishes)).toMatch(/more than 5,000 rows/);
  });

  it('with a million columns is refused', async () => {
    expect(await refusalOf(`${'a,'.repeat(1_000_000)}\n`.repeat(2), wishes)).toMatch(
      /more than 1,200 columns/,
    );
  });

  it('with a quotation mark that is never closed is refused with its cell', async () => {
    expect(await refusalOf('Criterion,Weight,A\n"Quality,60,4\nCost,40,2\n', wishes)).toMatch(
      /beginning of A2 is never closed/,
    );
    expect(await refusalOf('Criterion,Weight,A\n"Quality" all,60,4\nCost,40,2\n', wishes)).toMatch(
      /A2 goes on after its closing quotation mark/,
    );
  });

  it('can be any text without breaking the program', async () => {
    for (const name of appraisalNames) {
      const made = await imported(readFileSync(`${root}/appraisals/${name}`), wishes, 'a.csv');
      expect(['refused', 'doubt']).toContain(made.kind);
    }
  });
});
