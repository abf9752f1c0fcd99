// Blocks as HTML. All words are escaped; no element carries a style or a handler of its own.
import { draw, NARROW, WIDE } from '../../charts/index.js';
import { escaped } from '../../charts/svg.js';
import type { Block, Cell, Column, Row, Table } from '../../page/blocks.js';
import type { Picture } from '../../page/pictures.js';

/** What the tables of a section are called, and how many there were. */
export interface Tables {
  readonly named: string;
  seen: number;
}

/** An opening tag. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [` ${key}="${escaped(value)}"`],
  );
  return `<${name}${written.join('')}>`;
}

export function blockOf(block: Block, tables: Tables): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `${tag('p', { class: block.emphasis })}${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`;
    case 'table':
      tables.seen += 1;
      return [
        ...(block.picture === undefined ? [] : [figureOf(block.picture)]),
        tableOf(block, tables.seen === 1 ? tables.named : `${tables.named}, table ${tables.seen}`),
      ].join('\n');
  }
}

/** The picture twice, of which a screen shows the one that fits it. */
function figureOf(picture: Picture): string {
  return [
    '<figure class="picture">',
    `<figcaption>${escaped(picture.title)}</figcaption>`,
    `<div class="wide">${draw(picture, WIDE)}</div>`,
    `<div class="narrow">${draw(picture, NARROW)}</div>`,
    '</figure>',
  ].join('');
}

/** A table that scrolls by itself where the screen is narrow. */
function tableOf({ columns, rows }: Table, name: string): string {
  const head = columns.map(
    (column) => `${tag('th', { scope: 'col', class: sideOf(column) })}${escaped(column.header)}</th>`,
  );
  return [
    `${tag('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': name })}<table>`,
    `<caption class="unseen">${escaped(name)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => rowOf(row, columns)).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function rowOf({ cells, emphasis }: Row, columns: readonly Column[]): string {
  const inside = columns.map((column, index) => cellOf(cells[index] ?? { text: '' }, column));
  return `${tag('tr', { class: emphasis })}${inside.join('')}</tr>`;
}

function cellOf(cell: Cell, column: Column): string {
  const { text, detail, emphasis, level = 0, shade } = cell;
  const name = column.key === true && column.align === 'left' ? 'th' : 'td';
  const classes = [
    sideOf(column),
    emphasis,
    level > 0 ? `level-${Math.min(level, 6)}` : undefined,
    shade === undefined ? undefined : `shade-${Math.floor(Math.min(Math.max(shade, 0), 1) * 10)}`,
  ];
  const below = detail === undefined ? '' : `<span class="detail">${escaped(detail)}</span>`;
  const attributes = { scope: name === 'th' ? 'row' : undefined, class: classes.filter(Boolean).join(' ') };
  return `${tag(name, attributes)}${escaped(text)}${below}</${name}>`;
}

function sideOf({ align }: Column): string | undefined {
  return align === 'right' ? 'number' : undefined;
}
