// Lines of an appraisal file: entries in braces where they fit, and comments that stand below each other.
import { commentLines } from '../write/comment.js';

/** A line of the file, and the comment behind it, if any. */
export interface Line {
  readonly text: string;
  readonly about?: string | undefined;
}

export const WIDEST = 100;
/** Behind a longer line a comment is not lined up with the others. */
const LONG = 72;

/**
 * Comments stand below each other behind their lines, and above them where there is no room.
 * @example aligned([{ text: 'a: 1', about: 'B7' }, { text: 'bb: 2', about: 'B8' }]) // => ['a: 1   # B7', 'bb: 2  # B8']
 */
export function aligned(lines: readonly Line[]): readonly string[] {
  const commented = lines.filter(({ about = '' }) => about !== '');
  const lengths = commented.flatMap(({ text }) => (text.length <= LONG ? [text.length] : []));
  const column = Math.max(0, ...lengths) + 2;
  return lines.flatMap(({ text, about = '' }) => {
    if (about === '') return [text];
    const [first, ...more] = commentLines(about);
    const whole = `${text.padEnd(column)}${text.length >= column ? '  ' : ''}${first}`;
    if (more.length === 0 && whole.length <= WIDEST) return [whole];
    return [...commentLines(about, ' '.repeat(text.search(/\S/))), text];
  });
}

export type Field = readonly [key: string, value: string];

/** An entry of a map of ids, in braces and in line where it fits, else key by key. */
export function entry(
  id: string,
  pad: number,
  fields: readonly Field[],
  about: string,
  indent = '  ',
): readonly Line[] {
  const inside = fields.map(([key, value]) => `${key}: ${value}`).join(', ');
  const inBraces = `${indent}${`${id}: `.padEnd(pad + 2)}{ ${inside} }`;
  if (inBraces.length <= WIDEST) return [{ text: inBraces, about }];
  return [
    { text: `${indent}${id}:`, about },
    ...fields.map(([key, value]) => ({ text: `${indent}  ${key}: ${value}` })),
  ];
}

/** How far ids are padded, so that the braces behind them stand below each other. */
export function padOf(entries: readonly { readonly id: string }[]): number {
  return Math.min(Math.max(...entries.map(({ id }) => id.length)), 34);
}
