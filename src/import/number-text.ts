// Texts of a spreadsheet that are numbers: which mark stands before the decimals, and the number as it would be typed.
import { plain } from '../page/figures.js';
import { decimal } from '../read/number-text.js';
import type { NumberCell } from './table.js';

export type DecimalMark = 'point' | 'comma';

const SIGN = '[-+\u2212]?';
/** `1,234.5`, `1234.5`, `.5`: spaces and no-break spaces between thousands too. */
const WITH_POINT = new RegExp(`^${SIGN}(?:\\d{1,3}(?:[,\u00a0\u202f ]\\d{3})+|\\d+)?(?:\\.\\d+)?$`);
const WITH_COMMA = new RegExp(`^${SIGN}(?:\\d{1,3}(?:[.\u00a0\u202f ]\\d{3})+|\\d+)?(?:,\\d+)?$`);
const SEPARATED_ONCE = new RegExp(`^${SIGN}[1-9]\\d{0,2}[.,]\\d{3}$`);

/** A text without the spaces around it and its percent sign. */
function bare(text: string): string {
  return text.trim().replace(/\s?%$/, '');
}

/**
 * Which marks a text allows for its decimals, if it is a number at all; both where it makes no difference.
 * @example marksOf('21,5') // => ['comma']
 * @example marksOf('1,234') // => ['point', 'comma']
 * @example marksOf('Quality') // => []
 */
export function marksOf(text: string): readonly DecimalMark[] {
  const digits = bare(text);
  if (!/\d/.test(digits) || digits.length > 40) return [];
  return [
    ...(WITH_POINT.test(digits) ? (['point'] as const) : []),
    ...(WITH_COMMA.test(digits) ? (['comma'] as const) : []),
  ];
}

/** Whether the mark decides what number a text is: `matters('1,234') // => true`, `matters('12') // => false`. */
export function matters(text: string): boolean {
  return SEPARATED_ONCE.test(bare(text));
}

/**
 * A text as a number; undefined if it isn't one, as `007`, `4 (good)` and `12 345 678 901 234 567 890` are none.
 * @example numberIn('21,5 %', 'comma')?.written // => '21.5%'
 * @example numberIn('−1,234.50', 'point')?.written // => '-1234.50'
 */
export function numberIn(text: string, mark: DecimalMark): NumberCell | undefined {
  const digits = bare(text);
  if (!marksOf(text).includes(mark) || /^[-+\u2212]?0\d/.test(digits)) return undefined;
  const grouped = mark === 'point' ? /[,\u00a0\u202f ]/g : /[.\u00a0\u202f ]/g;
  const typed = digits
    .replace(grouped, '')
    .replace(',', '.')
    .replace('\u2212', '-')
    .replace('+', '')
    .replace(/^(-?)\./, '$10.');
  const number = decimal(typed);
  if (number === undefined) return undefined;
  const percent = text.trim().endsWith('%');
  const written = percent ? `${typed}%` : typed;
  return { kind: 'number', number, percent, written, shown: written };
}

/** The decimals of Excel's number formats that have a fixed number of them: `0.00`, `#,##0.0`, `0%`. */
const FIXED = /^[^0#;"\\]*(?:#,##)?#*0+(?:\.(0+))?(%?)[^0#;]*(?:;|$)/;

/**
 * A number of a workbook with the format that its cell has.
 * @example numberOf(0.215, '0%') // => { kind: 'number', number: 21.5, percent: true, written: '21.5%', shown: '22%' }
 * @example numberOf(35.830000000000005, 'General').written // => '35.83'
 */
export function numberOf(value: number, format = 'General'): NumberCell {
  const [whole, fraction = '', sign = ''] = FIXED.exec(format) ?? [];
  const percent = sign === '%' || (whole === undefined && /^[^;"]*%/.test(format));
  const number = percent ? tidy(value * 100) : tidy(value);
  const written = String(number);
  const shown = whole === undefined ? typed(number, 9) : fixed(number, fraction.length);
  const mark = percent ? '%' : '';
  return { kind: 'number', number, percent, written: `${written}${mark}`, shown: `${shown}${mark}` };
}

/** Spreadsheets know fifteen digits; what stands behind them is what the machine's arithmetic left. */
function tidy(value: number): number {
  const text = String(value);
  if (text.replace(/[-.]|e.*$/g, '').length <= 15) return value + 0;
  const short = typed(value, 10);
  return Math.abs(value) >= 1e15 || Math.abs(value) < 1e-3 ? value : Number(short) + 0;
}

/** A figure of a page with a plain sign and without its commas, up to so many decimals. */
function typed(value: number, most: number): string {
  return plain(value, most).replaceAll(',', '').replace('\u2212', '-');
}

function fixed(value: number, decimals: number): string {
  const text = typed(value, Math.min(decimals, 10));
  const [whole = '0', fraction = ''] = text.split('.');
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
}
