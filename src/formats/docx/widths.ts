// How wide the columns of a table are on a line of A4: as the plan shares it out, but no word is broken that fits.
import { widthOf } from '../../charts/measure.js';
import type { Table } from '../../page/blocks.js';
import { visible } from '../../page/visible.js';
import type { Planned } from '../layout.js';
import { LINE } from './style.js';

/** Left and right of what stands in a cell, in twips; and what lies between a figure and the words to its right. */
export const MARGIN = 80;
export const GUTTER = 110;

/** A word longer than this may be broken: the address of a web page. */
const LONGEST = 2600;

export interface Widths {
  readonly widths: readonly number[];
  /** Whether every word has the room it needs. */
  readonly fits: boolean;
}

/** Sizes are in half points, widths in twips, of which ten are half a point. */
export function widthsOf(table: Table, planned: readonly Planned[], size: number): Widths {
  const least = planned.map(({ index }) => leastOf(table, index, size));
  const total = sum(least);
  if (total > LINE) return { widths: whole(least.map((one) => (one / total) * LINE)), fits: false };
  // Who would have less than it needs gets just that; the others share the rest, and may then have too little too.
  const wants = wantsOf(table, planned);
  let settled: readonly number[] = [];
  for (;;) {
    const rest = LINE - sum(settled.map((place) => least[place] ?? 0));
    const all = sum(wants.filter((_, place) => !settled.includes(place)));
    const shares = wants.map((want, place) =>
      settled.includes(place) ? (least[place] ?? 0) : (want / all) * rest,
    );
    const short = [...shares.keys()].filter(
      (place) => !settled.includes(place) && (shares[place] ?? 0) < (least[place] ?? 0),
    );
    if (short.length === 0) return { widths: whole(shares), fits: true };
    settled = [...settled, ...short];
  }
}

/**
 * Figures have the part that the plan gives them. Columns of words share theirs by the square root of how much is in
 * them, which makes the rows about as low as they can be: a page has room for long reasons beside short names.
 */
function wantsOf({ columns, rows }: Table, planned: readonly Planned[]): readonly number[] {
  const isText = ({ index }: Planned) => columns[index]?.align === 'left';
  const amount = ({ index }: Planned) =>
    Math.sqrt(sum(rows.map(({ cells }) => visible(cells[index]?.text ?? '').length)) + 1);
  const texts = planned.filter(isText);
  const part = sum(texts.map(({ width }) => width + 2)) / sum(texts.map(amount));
  return planned.map((column) => (isText(column) ? amount(column) * part : column.width + 2));
}

/** What the longest word of a column takes. */
function leastOf({ columns, rows }: Table, index: number, size: number): number {
  const header = longest(columns[index]?.header ?? '', size, true);
  const cells = rows.map(({ cells, emphasis }) => {
    const { text = '', detail = '', level = 0, emphasis: own } = cells[index] ?? {};
    const bold = (own ?? emphasis) === 'strong';
    return Math.max(longest(text, size, bold) + 227 * level, longest(detail, size - 2, false));
  });
  return Math.min(Math.max(header, ...cells), LONGEST) + 2 * MARGIN + GUTTER + 20;
}

function longest(text: string, size: number, bold: boolean): number {
  return Math.max(
    ...visible(text)
      .split(/ |(?<=-)/)
      .map((word) => 10 * widthOf(word, size, bold)),
  );
}

/** Whole twips; what is left over goes to the first column. */
function whole(widths: readonly number[]): readonly number[] {
  const floors = widths.map((width) => Math.floor(width));
  return floors.map((width, place) => (place === 0 ? width + LINE - sum(floors) : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
