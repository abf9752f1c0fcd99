// The door of this room: a spreadsheet in, an appraisal as text out, with what was understood of it; or what is in doubt.
import type { Block } from '../page/blocks.js';
import { type Doubt, Refusal, Unsettled, type Wishes, WrongWish } from './answers.js';
import { appraisalText } from './appraisal-text.js';
import { around, blockOf, headOf, numbering } from './block.js';
import { csvTable } from './csv-table.js';
import { oneLine } from './groups.js';
import { layoutOf } from './layout.js';
import { MOST_FILE_BYTES } from './limits.js';
import { matrixOf } from './matrix.js';
import { printedOf } from './printed.js';
import { scalesFor } from './scales.js';
import { letters, rangeText, type Table } from './table.js';
import { toldComments, toldPage, type Understood } from './told.js';
import { viewOf } from './view.js';
import { weightedRemarks } from './weighted.js';
import { levelsOf, scalesOf } from './wishes.js';
import { workbookTable } from './workbook.js';

export type Imported =
  | { readonly kind: 'understood'; readonly page: readonly Block[]; readonly text: string }
  | { readonly kind: 'doubt'; readonly doubt: Doubt }
  /** The file can't be imported as it is. */
  | { readonly kind: 'refused'; readonly message: string }
  /** An option doesn't fit the file. */
  | { readonly kind: 'wrong-wish'; readonly message: string };

/** A file as it came: its name as typed. */
export interface SpreadsheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function importTable(file: SpreadsheetFile, wishes: Wishes): Promise<Imported> {
  try {
    const table = await tableOf(file, wishes);
    const understood = understand(table, file.name, wishes);
    return { kind: 'understood', page: toldPage(understood), text: textFor(understood) };
  } catch (error) {
    if (error instanceof Unsettled) return { kind: 'doubt', doubt: error.doubt };
    if (error instanceof Refusal) return { kind: 'refused', message: error.message };
    if (error instanceof WrongWish) return { kind: 'wrong-wish', message: error.message };
    throw error;
  }
}

/** What a file is stands in its first bytes; its ending is only what somebody called it. */
async function tableOf({ name, bytes }: SpreadsheetFile, wishes: Wishes): Promise<Table> {
  if (bytes.length > MOST_FILE_BYTES)
    throw new Refusal('the file has more than 10 MB; save the matrix alone, in a file of its own');
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b)) return workbookTable(bytes, wishes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    throw new Refusal(
      'this is an old workbook (.xls) or one with a password; open it in Excel or LibreOffice and save it as .xlsx without a password',
    );
  if (begins(0x25, 0x50, 0x44, 0x46))
    throw new Refusal('this is a PDF; ask for the spreadsheet that it was made from');
  if (/\.(?:xlsx|xlsm|xls|ods)$/i.test(name) && bytes.length > 0)
    throw new Refusal(`this is no workbook, whatever its name says; if it is text, call it .csv`);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    throw new Refusal(
      'this is a page of the web, not a table; open it in a spreadsheet program and save it as .xlsx',
    );
  return csvTable(bytes, wishes);
}

/** Everything between the cells and the file, without a word of where the cells came from. */
function understand(table: Table, fileName: string, wishes: Wishes): Understood {
  const levels = levelsOf(wishes.levels);
  const scaleWishes = scalesOf(wishes.scale);
  const block = blockOf(table, wishes, levels);
  const view = viewOf(table, block, wishes);
  const layout = layoutOf(view, wishes, levels);
  const matrix = matrixOf(layout, levels, wishes.baseline);
  const scales = scalesFor(matrix, scaleWishes, levels);
  const printed = printedOf(view, layout, matrix, scales, wishes);
  const outside = around(table, block);
  const above = outside.find(
    ({ at }) => Number(/\d+/.exec(at)?.[0]) - 1 < Math.min(block.header, ...block.rows),
  );
  const base = fileName.replace(/^.*[/\\]/, '');
  const [title, titleFrom] = titleOf(wishes.title, above, base.replace(/\.\w+$/, ''));
  const sheet = table.sheet === undefined ? '' : `, sheet "${table.sheet}"`;
  return {
    source: `${base}${sheet}, cells ${rangeText(block.range)}`,
    title,
    titleFrom,
    layout,
    matrix,
    scales,
    printed,
    equalWeights:
      layout.weights === undefined && matrix.criteria.every(({ weight }) => weight.at === undefined),
    leftOut: [
      ...numbering(table, block).map((column) => ({
        where: `column ${letters(column)}`,
        name: headOf(table, block, column),
        why: 'numbers the rows',
      })),
      ...layout.leftOut,
      ...printed.leftOut,
    ],
    notes: outside.filter(({ at }) => titleFrom !== `from ${at}`),
    remarks: [...table.remarks, ...remarksOn(table, matrix), ...weightedRemarks(view, matrix)],
  };
}

function titleOf(
  wish: string | undefined,
  above: { readonly at: string; readonly text: string } | undefined,
  name: string,
): readonly [title: string, from: string] {
  if (wish !== undefined && wish.trim() !== '') return [wish.trim(), 'as you said'];
  if (above !== undefined) return [oneLine(above.text), `from ${above.at}`];
  return [name, 'the name of the file'];
}

/** Numbers that the spreadsheet takes for text, and cells that it doesn't show. */
function remarksOn(table: Table, { options, criteria, scores }: Understood['matrix']): readonly string[] {
  const weights = criteria.flatMap(({ weight }) => (weight.asText === true ? [weight.at ?? ''] : []));
  const texts = scores
    .flat()
    .flatMap(({ score, at }) => (score.kind === 'number' && score.number.asText === true ? [at] : []));
  const asText = [...weights, ...texts];
  const hidden = [...options, ...criteria].filter(({ slot }) =>
    (slot.where.startsWith('row') ? table.hidden.rows : table.hidden.columns).has(slot.index),
  );
  return [
    ...(asText.length === 0
      ? []
      : [
          `Numbers that the workbook holds as text, so that its sums pass over them: ${asText.slice(0, 10).join(', ')}${asText.length > 10 ? ` and ${asText.length - 10} more` : ''}.`,
        ]),
    ...(hidden.length === 0
      ? []
      : [
          `Hidden in the sheet, but read: ${hidden.map(({ slot, name }) => `${slot.where} (${name})`).join(', ')}.`,
        ]),
  ];
}

function textFor(understood: Understood): string {
  return appraisalText({ ...understood, head: toldComments(understood) });
}
