// A workbook (.xlsx) becomes a table: only the parts that hold cells are unpacked, and the package sees nothing else.
import { type CellValue, readXlsx, type Cell as SheetCell } from 'hucre/xlsx';
import { visible } from '../page/visible.js';
import { type Choice, Refusal, Unsettled, type Wishes, WrongWish } from './answers.js';
import { MOST_CELLS, MOST_SHEETS, refuseTooLarge } from './limits.js';
import { marksOf, matters, numberIn, numberOf } from './number-text.js';
import { type Cell, EMPTY, type Range, type Table } from './table.js';
import { type Zip, zipOf, zipped } from './zip.js';

const WORKBOOK = /(?:^|\/)workbook\d*\.xml$/i;
/** What is needed beside the sheet: how the parts belong together, texts, and the formats of numbers. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:.*\/)?_rels\/workbook\d*\.xml\.rels|(?:.*\/)?(?:workbook|sharedStrings|styles)\d*\.xml)$/i;
const NO_WORKBOOK = 'this is no .xlsx workbook; open it in Excel or LibreOffice and save it as .xlsx';
const UNREADABLE = 'the workbook can’t be read; open it in Excel or LibreOffice and save it again';

export async function workbookTable(bytes: Uint8Array, wishes: Wishes): Promise<Table> {
  for (const wish of ['separator', 'decimal', 'encoding'] as const) {
    if (wishes[wish] !== undefined)
      throw new WrongWish(`--${wish} is for CSV files: a workbook says it itself`);
  }
  const zip = zipOf(bytes);
  refuseOthers(zip);
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names.filter((one) => NEEDED.test(one))) parts.set(name, partOf(zip, name));
  const sheets = sheetsOf(parts, zip);
  const sheet = chosen(sheets, wishes.sheet);
  const xml = new TextDecoder().decode(sheet.part);
  if (count(xml, /<(?:\w+:)?c[\s/>]/g) > MOST_CELLS)
    throw new Refusal(`the sheet has more than 200,000 cells; save the matrix alone, in a file of its own`);
  parts.set(sheet.path, sheet.part);
  return tableOf(await readOf(zipped(parts), sheet.name), sheet.name);
}

function refuseOthers({ names, part }: Zip): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$/i))
    throw new Refusal('the workbook holds macros; save it as .xlsx, which has none');
  if (has(/(?:^|\/)externalLinks?\//i))
    throw new Refusal(
      'the workbook links to other workbooks; break the links (in Excel: Data, Edit Links, Break Link) and save it again',
    );
  if (has(/(?:^|\/)workbook\.bin$/i))
    throw new Refusal('this is a binary workbook (.xlsb); save it as .xlsx');
  if (has(/^mimetype$/)) {
    const type = new TextDecoder().decode(part('mimetype')?.subarray(0, 100));
    if (type.includes('opendocument.spreadsheet'))
      throw new Refusal('this is an OpenDocument spreadsheet (.ods); save it as .xlsx or .csv');
  }
  if (!has(WORKBOOK) || !has(/^\[Content_Types\]\.xml$/)) throw new Refusal(NO_WORKBOOK);
}

/** A part that is XML as spreadsheet programs write it: UTF-8, and no declarations of its own. */
function partOf(zip: Zip, name: string): Uint8Array {
  const part = zip.part(name);
  if (part === undefined) throw new Refusal(UNREADABLE);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new Refusal(`the workbook is not in UTF-8; save it again in Excel or LibreOffice`);
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Refusal('the workbook declares entities, which no spreadsheet program does; save it again');
  return part;
}

interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

function sheetsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  zip: Zip,
): readonly (SheetPart & { readonly zip: Zip })[] {
  const path = [...parts.keys()].find((name) => WORKBOOK.test(name)) ?? '';
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const own = path.slice(folder === '' ? 0 : folder.length + 1);
  const rels = parts.get(`${folder === '' ? '' : `${folder}/`}_rels/${own}.rels`);
  const targets = new Map(
    tags(rels, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  const sheets = tags(parts.get(path), 'sheet').flatMap((tag) => {
    const target = targets.get(attribute(tag, '\\w+:id'));
    const name = attribute(tag, 'name');
    if (target === undefined || name === '') return [];
    const full = target.startsWith('/') ? target.slice(1) : folder === '' ? target : `${folder}/${target}`;
    const hidden = attribute(tag, 'state') !== '' && attribute(tag, 'state') !== 'visible';
    return zip.names.includes(full) && /worksheets\//i.test(full) ? [{ name, hidden, path: full, zip }] : [];
  });
  if (sheets.length === 0) throw new Refusal('the workbook has no sheet of cells');
  if (sheets.length > MOST_SHEETS) throw new Refusal(`the workbook has more than ${MOST_SHEETS} sheets`);
  return sheets;
}

function tags(part: Uint8Array | undefined, name: string): readonly string[] {
  const text = new TextDecoder().decode(part);
  return text.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescaped(value?.[1] ?? value?.[2] ?? '');
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, digits, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? all;
    const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

/** The sheet that was asked for, or the only one that holds anything and isn't hidden. */
function chosen(
  sheets: readonly (SheetPart & { readonly zip: Zip })[],
  wish: string | undefined,
): SheetPart & { readonly part: Uint8Array } {
  if (wish !== undefined) {
    const found =
      sheets.find(({ name }) => name === wish) ??
      sheets.find(({ name }) => name.toLowerCase() === wish.toLowerCase());
    if (found === undefined)
      throw new WrongWish(
        `there is no sheet "${wish}"; the sheets are ${sheets.map(({ name }) => `"${name}"`).join(', ')}`,
      );
    return { ...found, part: partOf(found.zip, found.path) };
  }
  const shown = sheets.filter(({ hidden }) => !hidden);
  const candidates = shown.length > 0 ? shown : sheets;
  if (candidates.length === 1 && candidates[0] !== undefined)
    return { ...candidates[0], part: partOf(candidates[0].zip, candidates[0].path) };
  const filled = candidates.flatMap((sheet) => {
    const part = partOf(sheet.zip, sheet.path);
    return /<(?:\w+:)?(?:v|is)[\s>]/.test(new TextDecoder().decode(part)) ? [{ ...sheet, part }] : [];
  });
  const [first, another] = filled;
  if (first === undefined) throw new Refusal('every sheet of the workbook is empty');
  if (another === undefined) return first;
  throw new Unsettled({
    about: `the workbook has ${filled.length} sheets`,
    question: 'Which sheet holds the matrix?',
    wish: 'sheet',
    choices: filled.map(({ name }): Choice => ({ word: name, means: '' })),
    flags: filled.map(({ name }) => `--sheet "${visible(name)}"`),
  });
}

type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

async function readOf(bytes: Uint8Array, name: string): Promise<Sheet> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [name], readStyles: true });
    const [sheet] = sheets;
    if (sheet !== undefined) return sheet;
  } catch (error) {
    // The package names what it can't read in its own words, which help nobody at a spreadsheet.
    if (error instanceof RangeError || error instanceof TypeError || error instanceof Error)
      throw new Refusal(UNREADABLE);
    throw error;
  }
  throw new Refusal(UNREADABLE);
}

function tableOf(sheet: Sheet, name: string): Table {
  const { rows, cells, merges = [], rowDefs, columns = [] } = sheet;
  const at = (row: number, column: number) =>
    cellOf(rows[row]?.[column] ?? null, cells?.get(`${row},${column}`));
  let bottom = 0;
  let right = 0;
  let filled = 0;
  rows.forEach((row, line) => {
    row.forEach((_, column) => {
      if (at(line, column).kind === 'empty') return;
      bottom = line + 1;
      right = Math.max(right, column + 1);
      filled += 1;
    });
  });
  if (filled === 0) throw new Refusal(`the sheet "${visible(name)}" is empty`);
  refuseTooLarge(bottom, right);
  const made = Array.from({ length: bottom }, (_, row) =>
    Array.from({ length: right }, (_, column) => at(row, column)),
  );
  return {
    sheet: name,
    rows: made,
    merged: merges.flatMap((range): readonly Range[] => {
      const { startRow, startCol, endRow, endCol } = range;
      if (!(startRow >= 0 && startCol >= 0 && startRow < bottom && startCol < right)) return [];
      return [
        {
          top: startRow,
          left: startCol,
          bottom: Math.min(endRow, bottom - 1),
          right: Math.min(endCol, right - 1),
        },
      ];
    }),
    hidden: {
      rows: new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : []))),
      columns: new Set(columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : []))),
    },
    remarks: [],
  };
}

function cellOf(value: CellValue, detail: SheetCell | undefined): Cell {
  if (detail?.type === 'error') return { kind: 'error', text: String(value) };
  if (value === null) return detail?.formula === undefined ? EMPTY : { kind: 'uncalculated' };
  if (typeof value === 'number') return numberOf(value, detail?.style?.numFmt);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'string') return { kind: 'date', text: value.toISOString().slice(0, 10) };
  if (value.trim() === '') return EMPTY;
  const number = marksOf(value).length === 2 && matters(value) ? undefined : numberIn(value, 'point');
  return number === undefined ? { kind: 'text', text: value } : { ...number, asText: true };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}
