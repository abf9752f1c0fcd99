// Text and names as a workbook may have them: nothing of an author's that makes the file unreadable or runs.
import { visible } from '../../page/visible.js';

const MOST_CHARACTERS = 32_767;
const CUT = ' … (cut: a cell holds no more)';

/**
 * Text for a cell. What XML forbids is shown as its number (one U+FFFF makes the whole file unreadable), and what
 * Excel would read as one of its own escapes stays what it was.
 * @example cellText('_x0041_') // => '_x005F_x0041_'
 */
export function cellText(text: string): string {
  const escaped = clean(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length <= MOST_CHARACTERS
    ? escaped
    : `${whole(escaped, MOST_CHARACTERS - CUT.length)}${CUT}`;
}

/** Every character that can't be seen is shown as what it is, line ends apart: XML forbids most of them. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\n]+/g, visible);
}

/** No more than so many characters, and no half of one, nor of an escape. */
function whole(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/_(x[0-9A-Fa-f]{0,4}_?)?(x[0-9A-Fa-f]{0,4})?$/, '');
}

/**
 * The header of a column of a table: one line, of 255 characters at most, and not twice in the same table, where
 * capitals make no difference.
 * @example headers(['Cost', 'cost', '']) // => ['Cost', 'cost (2)', 'Column 3']
 */
export function headers(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text, index) => {
    const line = clean(text).replace(/\s+/g, ' ').trim() || `Column ${index + 1}`;
    return unique(line, 240, taken, (nth) => ` (${nth})`);
  });
}

/** What Excel takes for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * The name of a sheet: 31 characters at most, without those that Excel forbids, and not taken yet. A longer one ends
 * with a whole word.
 * @example sheetName('Sensitivity: costs/benefits', new Set()) // => 'Sensitivity costs benefits'
 * @example sheetName('If the weights can’t be agreed upon', new Set()) // => 'If the weights can’t be…'
 */
export function sheetName(wanted: string, taken: Set<string>): string {
  const legal = clean(wanted)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const usable = legal === '' || legal.toLowerCase() === 'history' ? 'Table' : legal;
  return unique(inWords(usable), LONGEST_NAME, taken, (nth) => ` ${nth}`);
}

/** Room is kept for the number of a second table, so that the tables of a section are called alike. */
function inWords(name: string): string {
  if (name.length <= LONGEST_NAME - 2) return name;
  const [, words] = /^(.{12,27}) /s.exec(name) ?? [];
  return words === undefined ? name : `${words}…`;
}

function unique(text: string, most: number, taken: Set<string>, ending: (nth: number) => string): string {
  for (let nth = 1; ; nth += 1) {
    const end = nth === 1 ? '' : ending(nth);
    const name = `${whole(text, most - end.length).trimEnd()}${end}`;
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}
