// Bytes become text: UTF-8 or a fault, and nothing that could hide in it.
import type { Checked, Remark } from '../diagnostic.js';
import { fault } from './fault.js';

/** A file as it came: `path` as typed (`-` for standard input). */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const MOST_BYTES = 5_000_000;

/** A source made of text, for programs that have no file. */
export function sourceOf(path: string, text: string): Source {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The text of a source, without a byte order mark; or why it can't be read as text. */
export function decode(source: Source): Checked<string> {
  const { bytes } = source;
  if (bytes.length > MOST_BYTES) {
    return refused(
      'too-large',
      `the file has more than 5,000,000 bytes`,
      'split the appraisal, or move evidence to the papers it cites',
    );
  }
  const utf16 = utf16Name(bytes);
  if (utf16 !== undefined) {
    return refused(
      'encoding',
      `the file is ${utf16}, not UTF-8`,
      'save it as UTF-8 (in Excel or Notepad: Save as, encoding UTF-8)',
    );
  }
  const text = strictText(bytes);
  if (text === undefined) return { remarks: [notUtf8(bytes)] };
  if (!/\S/.test(text)) {
    return refused(
      'empty-file',
      'the file is empty',
      'a first file needs two lines: "format: appraisal/1" and "title: …"',
    );
  }
  const remarks = controlCharacters(text);
  return remarks.length > 0 ? { remarks } : { value: text, remarks };
}

/** What can be shown of a source that is not text: for excerpts only. */
export function lossyText(source: Source): string {
  return new TextDecoder('utf-8').decode(source.bytes.subarray(0, MOST_BYTES));
}

function refused(
  rule: 'too-large' | 'encoding' | 'empty-file',
  message: string,
  hint: string,
): Checked<string> {
  return { remarks: [fault(rule, { offsets: [0, 0] }, message, hint)] };
}

/** UTF-16 by its byte order mark, or by a zero byte on every other place of the first characters. */
function utf16Name(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'UTF-16 (little-endian)';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'UTF-16 (big-endian)';
  return undefined;
}

/** Kept for the next file; after a failure nobody knows what it has kept. */
let strict: InstanceType<typeof TextDecoder> | undefined;

function strictText(bytes: Uint8Array): string | undefined {
  strict ??= new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    strict = undefined;
    return undefined;
  }
}

/** Where the first byte that is not UTF-8 stands: found by halving, since decoding is the only judge. */
function notUtf8(bytes: Uint8Array): Remark {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesUpTo(bytes, middle)) good = middle;
    else bad = middle;
  }
  const offset = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).length;
  const byte = (bytes[good] ?? 0).toString(16).padStart(2, '0');
  return fault(
    'encoding',
    { offsets: [offset, offset + 1] },
    `the file is not UTF-8: byte 0x${byte} can't stand here`,
    'save it as UTF-8 (in Excel or Notepad: Save as, encoding UTF-8)',
  );
}

/** Whether a prefix is good UTF-8, allowing for a character that is cut in two at its end. */
function decodesUpTo(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    return true;
  } catch {
    return false;
  }
}

// C0 but tab and line ends, DEL, C1, and a carriage return that ends no line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g;

/** The first control character of each line. */
function controlCharacters(text: string): readonly Remark[] {
  const remarks: Remark[] = [];
  if (text.search(CONTROL) === -1) return remarks;
  let lineEnd = -1;
  for (const match of text.matchAll(CONTROL)) {
    if (match.index < lineEnd) continue;
    const end = text.indexOf('\n', match.index);
    lineEnd = end === -1 ? text.length : end;
    remarks.push(
      fault(
        'control-character',
        { offsets: [match.index, match.index + 1] },
        `the control character ${codePoint(match[0])} stands in the text`,
        "delete it, and type the line anew if you can't see it",
      ),
    );
  }
  return remarks;
}

/**
 * The name of a character: `codePoint('\t') // => 'U+0009'`.
 */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
