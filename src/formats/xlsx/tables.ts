// The tables of a page as sheets: figures as numbers that look as they were printed, the text around them beside them.
import type { Block, Cell, Table } from '../../page/blocks.js';
import type { Sheet, SheetCell } from './workbook.js';

/** A stretch of a page under one heading. */
export interface Section {
  readonly heading: string | undefined;
  readonly blocks: readonly Block[];
}

const WRAP = 110;
const MOST_ABOVE = 4;

/** The first section is the head of the page; each heading of the second level begins another. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: string | undefined; blocks: Block[] }[] = [{ heading: undefined, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push({ heading: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** A sheet for each table of a section: the first one has the text before it above it, each the text after it below. */
export function tableSheets(
  { heading = 'Summary', blocks }: Section,
  name: (wanted: string) => string,
): readonly Sheet[] {
  const places = blocks.flatMap((block, index) => (block.kind === 'table' ? [index] : []));
  return places.map((place, nth) => {
    const table = blocks[place] as Table;
    // What stands before a table is above it where it opens the section or, with a colon, the table.
    const before =
      nth === 0 ? textOf(blocks.slice(0, place)) : textOf(blocks.slice(place - 1, place).filter(opens));
    const next = places[nth + 1] ?? blocks.length;
    const end = next < blocks.length && opens(blocks[next - 1]) ? next - 1 : next;
    const after = textOf(blocks.slice(place + 1, end));
    const above = before.length <= MOST_ABOVE ? before : [];
    const below = before.length <= MOST_ABOVE ? after : [...before, ...after];
    return {
      name: name(heading),
      title: places.length === 1 ? heading : `${heading}, table ${nth + 1} of ${places.length}`,
      above: above.map((text) => [{ value: text }]),
      ...cellsOf(table),
      below,
    };
  });
}

/** Whether a text leads on to the table that follows. */
function opens(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.endsWith(':');
}

/** The texts of blocks, each in lines of a width that a screen shows: nothing is merged to make room. */
function textOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const texts = block.kind === 'list' ? block.items.map((item) => `• ${item}`) : [block.text];
    return texts.flatMap((text) => wrapped(text, WRAP));
  });
}

/**
 * A text in lines of so many characters at most, where its words allow.
 * @example wrapped('one two three', 8) // => ['one two', 'three']
 */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A second line under a figure gets a column of its own; under a text it follows in brackets. */
function cellsOf({ columns, rows }: Table): Pick<Sheet, 'columns' | 'rows'> {
  const split = columns.map((_, place) =>
    rows.some(({ cells }) => cells[place]?.detail !== undefined && numeric(cells[place], 1) !== undefined),
  );
  // Some columns print shares out of 100 without a percent sign.
  const times = columns.map((_, place) =>
    rows.some(
      ({ cells }) => numeric(cells[place], 1) === undefined && numeric(cells[place], 100) !== undefined,
    )
      ? 100
      : 1,
  );
  return {
    columns: columns.flatMap(({ header }, place) => (split[place] ? [header, `${header}, note`] : [header])),
    rows: rows.map(({ cells, emphasis }) =>
      cells.flatMap((cell, place): readonly SheetCell[] => {
        const strong = emphasis === 'strong' || cell.emphasis === 'strong';
        const own = { ...sheetCell(cell, times[place] ?? 1, split[place] === true), strong };
        return split[place] ? [own, { value: cell.detail }] : [own];
      }),
    ),
  };
}

function sheetCell(cell: Cell, times: number, without: boolean): SheetCell {
  const number = numeric(cell, times);
  if (number !== undefined) return number;
  const text = cell.detail === undefined || without ? cell.text : `${cell.text} (${cell.detail})`;
  return {
    value: text === '' ? undefined : text,
    ...(cell.level === undefined ? {} : { level: cell.level }),
  };
}

/** A figure as its number, where the text says no more than the number does. */
function numeric(cell: Cell | undefined, times: number): SheetCell | undefined {
  if (cell?.number === undefined) return undefined;
  const parts = /^([+−]?)([£€$]?)([\d,]+)((?:\.\d+)?)(%?)( ?[a-z=%!]{0,12})$/.exec(cell.text);
  if (parts === null) return undefined;
  const [, sign = '', currency = '', whole = '', decimals = '', percent = '', unit = ''] = parts;
  const printed = Number(`${whole.replaceAll(',', '')}${decimals}`) * (sign === '−' ? -1 : 1);
  const half = 0.5 * 10 ** -Math.max(decimals.length - 1, 0) + 1e-9;
  if (Math.abs(printed - cell.number * (percent === '' ? times : 100)) > half) return undefined;
  const digits = `${whole.includes(',') ? '#,##0' : '0'}${decimals.replace(/\d/g, '0')}${percent}`;
  const body = `${currency === '' ? '' : `"${currency}"`}${digits}${unit === '' ? '' : `"${unit}"`}`;
  const value = percent === '' ? cell.number * times : cell.number;
  return { value, format: sign === '+' ? `+${body};-${body};${body}` : body };
}
