// How many columns a text takes on a terminal, and texts cut or broken to so many; always between graphemes.
import { isSimple } from '../page/simple.js';

let segmenter: Intl.Segmenter | undefined;

/** Made when it is first needed: it costs as much as the rest of a page. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** A grapheme that terminals draw as one picture of two columns. Classes of characters are made when they are needed. */
const picture = () =>
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f|\u200d)|\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3)/u;

/** Characters that take no column of their own: marks, what is invisible, and the vowels and ends of Hangul syllables. */
const noWidth = () => /[\p{Mn}\p{Me}\p{Cf}\p{Variation_Selector}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** East Asian wide and full-width characters (Unicode TR 11), gaps between blocks included. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

/**
 * The columns that a text takes.
 * @example widthOf('Public') // => 6
 * @example widthOf('社会福祉') // => 8
 */
export function widthOf(text: string): number {
  if (isSimple(text)) return text.length;
  let width = 0;
  for (const { segment } of segments(text)) width += graphemeWidth(segment);
  return width;
}

/** The graphemes of a text, each with its columns. */
export function graphemes(text: string): readonly { readonly text: string; readonly width: number }[] {
  if (isSimple(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  return Array.from(segments(text), ({ segment }) => ({
    text: segment,
    width: graphemeWidth(segment),
  }));
}

function graphemeWidth(grapheme: string): number {
  if (isSimple(grapheme)) return grapheme.length;
  if (picture().test(grapheme)) return 2;
  const none = noWidth();
  let width = 0;
  for (const character of grapheme) {
    if (!none.test(character)) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last);
}

/**
 * As much of the beginning as fits, ending in a mark if anything had to go.
 * @example cut('Public service mutual', 10, '…') // => 'Public se…'
 */
export function cut(text: string, width: number, mark: string): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(mark);
  if (room < 0) return '';
  return `${fitting(text, room)}${mark}`;
}

/** The longest beginning of a text that takes no more than so many columns. */
export function fitting(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const grapheme of graphemes(text)) {
    if (used + grapheme.width > width) break;
    used += grapheme.width;
    kept += grapheme.text;
  }
  return kept;
}

/**
 * A text broken into lines of at most so many columns, between words where it can be; a longer word is broken
 * between graphemes. There is always one line, if an empty one.
 * @example wrap('Shared service with the NHS', 15) // => ['Shared service', 'with the NHS']
 */
export function wrap(text: string, width: number): readonly string[] {
  const simple = isSimple(text);
  if (simple && text.length <= width && !/^ | $| {2}/.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const wide = simple ? word.length : widthOf(word);
    if (line !== '' && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wide <= width ? [word] : broken(word, width);
    for (const piece of pieces.slice(0, -1)) lines.push(piece);
    line = pieces.at(-1) ?? '';
    used = pieces.length === 1 ? wide : widthOf(line);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A word in pieces that fit; a grapheme wider than the line stands alone on one. */
function broken(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    if (piece !== '' && used + grapheme.width > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme.text;
    used += grapheme.width;
  }
  return [...pieces, piece];
}
