// Sheets written down as an Excel workbook: the one place that knows the package that writes it.
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { packedAgain } from './package.js';
import { cellText, clean, headers } from './safe.js';

type AlignmentStyle = NonNullable<CellStyle['alignment']>;

export interface SheetCell {
  /** What stands there; of a formula what it came to when the paper was made. */
  readonly value: string | number | undefined;
  readonly formula?: string;
  /** How a number is shown, in Excel's words. */
  readonly format?: string;
  readonly strong?: boolean;
  /** Somebody may type over it, and the sheets follow. */
  readonly input?: boolean;
  /** How deep it stands in a tree; 0 is the top. */
  readonly level?: number;
}

/** One table with its title in A1 and lines of text above and below it. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly above: readonly (readonly SheetCell[])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly below: readonly string[];
  /** The widest that a column may be, in characters; 50 unless said. */
  readonly widest?: number;
}

export interface RangeName {
  readonly name: string;
  readonly range: string;
}

const FONT = { name: 'Arial', size: 10 } as const;
const INK = { rgb: '12436D' } as const;
const LINE_HEIGHT = 13.5;

/** The row, counted from 1, in which the headers of a table stand. */
export function headerRow({ above }: Pick<Sheet, 'above'>): number {
  return above.length + 3;
}

/**
 * The letters of a column counted from 0.
 * @example column(27) // => 'AB'
 */
export function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${column(Math.floor(index / 26) - 1)}${letter}`;
}

/** The bytes of a workbook, the same ones for the same sheets. */
export async function workbookBytes(
  title: string,
  sheets: readonly Sheet[],
  names: readonly RangeName[],
): Promise<Uint8Array> {
  const made = await writeXlsx({
    sheets: sheets.map(written),
    namedRanges: names.map(({ name, range }) => ({ name, range })),
    defaultFont: FONT,
  });
  return packedAgain(made, clean(title));
}

function written(sheet: Sheet, index: number): WriteSheet {
  const head = headerRow(sheet);
  const named = headers(sheet.columns);
  const widths = named.map((header, place) => widthOf(sheet, header, place));
  const cells = new Map<string, object>();
  const heights = new Map<number, { height: number }>();
  const put = (row: number, place: number, cell: SheetCell, style: CellStyle) => {
    if (cell.value !== undefined) cells.set(`${row - 1},${place}`, cellOf(cell, style));
  };
  put(1, 0, { value: sheet.title }, { font: { ...FONT, size: 14, bold: true, color: INK } });
  sheet.above.forEach((row, at) => {
    for (const [place, cell] of row.entries()) put(at + 2, place, cell, styleOf(cell, {}));
  });
  const sides = named.map((_, place) => sideOf(sheet, place));
  named.forEach((header, place) => {
    put(head, place, { value: header }, headerStyle(sides[place]));
  });
  heights.set(head - 1, {
    height: Math.max(...named.map((text, place) => lines(text, widths[place]))) * LINE_HEIGHT + 3,
  });
  sheet.rows.forEach((row, at) => {
    for (const [place, cell] of row.entries())
      put(head + 1 + at, place, cell, styleOf(cell, { ...sides[place], wrapText: true }));
    const high = Math.max(
      ...row.map(({ value }, place) => (typeof value === 'string' ? lines(value, widths[place]) : 1)),
    );
    // 409 points is the highest row that there is.
    if (high > 1) heights.set(head + at, { height: Math.min(high * LINE_HEIGHT + 2, 409) });
  });
  sheet.below.forEach((text, at) => {
    put(head + sheet.rows.length + 2 + at, 0, { value: text }, { font: FONT });
  });
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: heights,
    freezePane: { rows: head, columns: sheet.columns.length > 3 ? 1 : 0 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head}:$${head}`,
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
    ...(sheet.rows.length === 0
      ? {}
      : {
          tables: [
            {
              name: `table_${index + 1}`,
              range: `A${head}:${column(named.length - 1)}${head + sheet.rows.length}`,
              columns: named.map((name) => ({ name: cellText(name) })),
              style: 'TableStyleLight1',
              showAutoFilter: false,
              showRowStripes: false,
            },
          ],
        }),
  };
}

function cellOf({ value, formula }: SheetCell, style: CellStyle): object {
  const shown = typeof value === 'string' ? cellText(value) : value;
  if (formula !== undefined) return { value: shown, type: 'formula', formula, formulaResult: shown, style };
  return { value: shown, style };
}

/** Figures stand to the right, and what stands beside them keeps its distance. */
function sideOf({ rows }: Sheet, place: number): AlignmentStyle {
  const holds = (column: number) => rows.some((row) => typeof row[column]?.value === 'number');
  if (holds(place)) return { horizontal: 'right' };
  return place > 0 && holds(place - 1) ? { horizontal: 'left', indent: 1 } : { horizontal: 'left' };
}

function headerStyle(side: AlignmentStyle | undefined): CellStyle {
  return {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: INK },
    alignment: { ...side, wrapText: true, vertical: 'center' },
  };
}

function styleOf(
  { value, formula, format, strong, input, level = 0 }: SheetCell,
  side: AlignmentStyle,
): CellStyle {
  // As a text cell it stays text, even when somebody clicks into it and leaves it with Enter.
  const risky = typeof value === 'string' && formula === undefined && /^\s*[=+\-@＝＋－＠]/.test(value);
  return {
    font: strong === true ? { ...FONT, bold: true } : FONT,
    ...(risky ? { numFmt: '@' } : format === undefined ? {} : { numFmt: format }),
    ...(input === true ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } } } : {}),
    alignment: { ...side, vertical: 'top', ...(level > 0 ? { indent: level } : {}) },
  };
}

/** As wide as what stands in it, within bounds; a header may take several lines. */
function widthOf({ above, rows, widest = 50 }: Sheet, header: string, place: number): number {
  // A text alone in its row may run on over the empty cells beside it.
  const labels = place === 0 ? above.filter(({ length }) => length > 1) : [];
  const texts = [...labels, ...rows].map((row) => {
    const cell = row[place];
    if (typeof cell?.value === 'string') return cell.value.length + 2 * (cell.level ?? 0);
    return cell?.value === undefined ? 0 : 10;
  });
  const word = Math.max(...header.split(' ').map(({ length }) => length));
  const most = Math.max(word, Math.min(header.length, 14), ...texts);
  return Math.min(Math.max(most + 2, 9), widest);
}

/** In how many lines a text stands in a column of so many characters. */
function lines(text: string, width = 50): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0);
}
