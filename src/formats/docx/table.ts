// A table of the page as tables of Word that fit between the margins, with rows that stay whole and headers that repeat.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import { shadeOf, textOnShade } from '../../charts/palette.js';
import type { Cell, Column, Row, Table as TableBlock } from '../../page/blocks.js';
import { visible } from '../../page/visible.js';
import { type Plan, type Planned, plansFor } from '../layout.js';
import { LINE, QUIET } from './style.js';
import { GUTTER, MARGIN, widthsOf } from './widths.js';

/** Sizes of type in half points, the largest first, and how many characters of it stand between the margins. */
const SIZES = [
  { size: 18, characters: 90 },
  { size: 16, characters: 104 },
] as const;

/** Up to so many rows a table is not split at all. */
const SHORT = 9;

export interface WordTable {
  /** What of the table this is, where it became several. */
  readonly part?: string;
  readonly table: Table;
}

export function tablesOf(block: TableBlock): readonly WordTable[] {
  const words = { ...block, columns: block.columns.map(inWords) };
  const laid = SIZES.flatMap(({ size, characters }) => {
    const plans = (plansFor(words, characters) ?? [even(words)]).map(({ caption, columns }) => ({
      caption,
      columns,
      ...widthsOf(words, columns, size),
    }));
    return [{ size, plans, fits: plans.every(({ fits }) => fits) }];
  });
  const best =
    laid.find(({ plans, fits }) => fits && plans.length === 1) ??
    laid.find(({ fits }) => fits) ??
    laid.at(-1);
  return (best?.plans ?? []).map(({ caption, columns, widths }) => ({
    ...(caption === undefined ? {} : { part: caption }),
    table: tableOf(words, columns, widths, best?.size ?? 0),
  }));
}

/** A column without its drawing: the figures say the same. */
function inWords({ bar: _, axis: __, ...column }: Column): Column {
  return column;
}

/** Every column as wide as the others, where words are too long for anything better. */
function even({ columns }: TableBlock): Plan {
  return { columns: columns.map((_, index) => ({ index, width: 1, bar: 0 })) };
}

function tableOf(
  { columns, rows }: TableBlock,
  planned: readonly Planned[],
  widths: readonly number[],
  size: number,
): Table {
  const keep = rows.length <= SHORT;
  const cellsOf = (cells: readonly Cell[], row?: Row) =>
    planned.map(({ index }, place) => {
      const column = columns[index];
      const cell = cells[index] ?? { text: '' };
      return cellOf(row === undefined ? { ...cell, emphasis: 'strong' } : inRow(cell, row), column, {
        size,
        width: widths[place] ?? 0,
        // Figures end where words begin.
        apart: column?.align === 'left' && columns[planned[place - 1]?.index ?? -1]?.align === 'right',
      });
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LINE, type: 'dxa' },
    columnWidths: widths,
    margins: { left: MARGIN, right: MARGIN, top: 20, bottom: 20 },
    borders: {
      top: { style: BorderStyle.NONE },
      left: { style: BorderStyle.NONE },
      right: { style: BorderStyle.NONE },
      insideVertical: { style: BorderStyle.NONE },
      bottom: RULE,
      insideHorizontal: RULE,
    },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: cellsOf(columns.map(({ header }) => ({ text: header }))),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            keepNext: keep && place < rows.length - 1,
            children: cellsOf(row.cells, row),
          }),
      ),
    ],
  });
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' };

function inRow(cell: Cell, { emphasis }: Row): Cell {
  return emphasis === undefined || cell.emphasis !== undefined ? cell : { ...cell, emphasis };
}

function cellOf(
  { text, detail, emphasis, level = 0, shade }: Cell,
  column: Column | undefined,
  { size, width, apart }: { readonly size: number; readonly width: number; readonly apart: boolean },
): TableCell {
  const fill = shade === undefined ? undefined : Math.min(Math.max(shade, 0), 1);
  const colour = fill === undefined ? (emphasis === 'quiet' ? QUIET : undefined) : hex(textOnShade(fill));
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: hex(shadeOf(fill)) } }),
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: column?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { left: 227 * Math.min(level, 6) + (apart ? GUTTER : 0) },
        children: [
          new TextRun({
            text: visible(text),
            size,
            bold: emphasis === 'strong',
            ...(colour === undefined ? {} : { color: colour }),
          }),
          ...(detail === undefined
            ? []
            : [new TextRun({ text: visible(detail), break: 1, size: size - 2, color: colour ?? QUIET })]),
        ],
      }),
    ],
  });
}

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
