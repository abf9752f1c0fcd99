// A place in a text, with what stands around it on its line.

/** A text and a place in it. */
export interface TextPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The line on which it starts, and what of it stands before and from the place on. */
  readonly line: string;
  readonly before: string;
  readonly rest: string;
}

export function placeAt(text: string, start: number, end: number): TextPlace {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  // Nobody reads, and no pattern should have to, more of a line than this.
  const before = text.slice(Math.max(lineStart, start - 500), start);
  const rest = text.slice(start, Math.min(lineEnd, start + 500)).replace(/\r$/, '');
  return { text, start, end, line: before + rest, before, rest };
}

/** Nobody has more to say between two keys than this. */
const MOST_COMMENT = 5000;

/** The first word at or after a place, white space and lines that are comments passed over. */
export function firstWordFrom({ text, start }: TextPlace): TextPlace {
  const after = text.slice(start, start + MOST_COMMENT);
  const offset = /^(?:\s*#.*\n)*\s*(?=\S)/.exec(after)?.[0].length ?? 0;
  const word = /^[^\s:]+/.exec(text.slice(start + offset, start + offset + 80))?.[0] ?? '';
  return placeAt(text, start + offset, start + offset + word.length);
}

/** The key-like beginning of the first line from an offset on that has a colon. */
export function nextLineWithColon(text: string, from: number): TextPlace {
  const found = /\n[ \t]*([^\n:]{1,200}?)[ \t]*:(?=\s|$)/.exec(text.slice(from, from + 2000));
  if (found === null) return placeAt(text, from, from + 1);
  const start = from + found.index + found[0].indexOf(found[1] ?? '');
  return placeAt(text, start, start + (found[1] ?? '').length);
}

/** The last quote before an offset at which a text can begin. */
export function openingQuote(text: string, quote: string, before: number): number {
  let offset = text.lastIndexOf(quote, before - 1);
  while (offset > 0 && !/[\s[{,]/.test(text[offset - 1] ?? '')) offset = text.lastIndexOf(quote, offset - 1);
  return Math.max(0, offset);
}
