// The value that an author meant where YAML reads another: from its key to where it was meant to end, in quotes.

/** A value as it was meant, on one line. */
export interface MeantValue {
  /** Offsets in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: `name: `, `- ` or nothing. */
  readonly lead: string;
  readonly content: string;
  /** The bracket in which it stands, if it stands in any. */
  readonly bracket?: string | undefined;
}

/** How much of a line is looked at, and how many lines above it. */
const MOST_LINE = 1000;
const MOST_LINES = 40;
/** A longer text is shown by its beginning: up to here a hint can be typed, or copied, as it stands. */
const MOST_SHOWN = 300;

const KEY = /((?:[\w-]+|<<|"[^"\n]*"|'[^'\n]*'))[ \t]*:(?:[ \t]+|(?=$))/y;
const NEXT_ENTRY = /,\s*(?:$|[}\]]|(?:[\w-]+|"[^"\n]*"|'[^'\n]*')\s*:(?:\s|$)|#)/y;
const CLOSES = /[}\]]\s*(?:$|[,}\]]|#)/y;
/** A comment: a # after white space with white space after it. Without that, it was meant as text. */
const COMMENT = /[ \t]#(?:[\s#!]|$)/y;
const NOTHING = /(?!)/y;

/**
 * The value in which a place stands. On a line of a map or list in brackets it ends before the comma that the next
 * entry follows, so that a comma, a colon, a # or a bracket inside it is part of it.
 */
export function meantValue(text: string, offset: number): MeantValue {
  return valueAt(text, offset, COMMENT);
}

/** The same where a comment was meant as part of it: `A # 1 choice`. */
export function meantThrough(text: string, offset: number): MeantValue {
  return valueAt(text, offset, NOTHING);
}

function valueAt(text: string, offset: number, comment: RegExp): MeantValue {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const from = Math.max(lineStart, offset - MOST_LINE);
  const line = text
    .slice(from, Math.min(newline === -1 ? text.length : newline, offset + MOST_LINE))
    .replace(/\r$/, '');
  const open = bracketsOpenBefore(text, lineStart);
  const place = offset - from;
  let at = 0;
  for (;;) {
    at = afterSpace(line, at);
    let lead = '';
    while (open.length === 0 && /^-\s/.test(line.slice(at, at + 2)) && at < place) {
      lead = '- ';
      at = afterSpace(line, at + 1);
    }
    const key = matchAt(KEY, line, at);
    if (key !== undefined && at + key[0].length <= place) {
      lead = `${key[1]}: `;
      at += key[0].length;
    }
    const sign = line[at] ?? '';
    if ((sign === '{' || sign === '[') && at < place) {
      open.push(sign);
      at++;
      continue;
    }
    const end = endOf(line, at, open.at(-1), comment);
    if (place <= end || end >= line.length) {
      const content = line.slice(at, end).trimEnd();
      return { start: from + at, end: from + at + content.length, lead, content, bracket: open.at(-1) };
    }
    at = end;
    // Beyond it: its comma, or the brackets that close.
    for (; at < line.length && /[\s,}\]]/.test(line[at] ?? ''); at++) {
      if (/[}\]]/.test(line[at] ?? '')) open.pop();
    }
    if (at === end) at++;
  }
}

/**
 * What to type for it: `name: "Option A: in-house"`. Quotes that were meant to stand around all of it are kept or
 * made straight; a text with quotation marks in it gets the other kind.
 */
export function inQuotes({ lead, content }: Pick<MeantValue, 'lead' | 'content'>): string {
  const shown = shownOf(innerOf(content));
  if (!/["\\]/.test(shown)) return `${lead}"${shown}"`;
  if (!shown.includes("'")) return `${lead}'${shown}'`;
  return `${lead}"${shown.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A text as far as a hint shows it. */
export function shownOf(content: string): string {
  return content.length > MOST_SHOWN ? `${content.slice(0, 60).trimEnd()}…` : content;
}

/**
 * A text without the quotes around all of it.
 * @example innerOf("'It's ours'") // => "It's ours"
 */
export function innerOf(content: string): string {
  const typographic = /^(?:“([^“”]*)”|‘([^‘]*)’)$/.exec(content);
  if (typographic !== null) return typographic[1] ?? typographic[2] ?? '';
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(content) ?? [];
  if (quote === undefined) return content;
  // The first quote inside closes what the first one of all opened, unless it opens a word or is an apostrophe.
  const first = inner.indexOf(quote);
  const closes = first > 0 && /\S/.test(inner[first - 1] ?? '') && !/[\w'"]/.test(inner[first + 1] ?? '');
  if (closes && inner[first - 1] !== '\\') return content;
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"');
}

function endOf(line: string, start: number, bracket: string | undefined, comment: RegExp): number {
  let at = afterQuotes(line, start, bracket);
  let depth = 0;
  for (; at < line.length; at++) {
    if (matchAt(comment, line, at) !== undefined) return at;
    if (bracket === undefined) continue;
    const sign = line[at] ?? '';
    if (/[{[]/.test(sign)) depth++;
    else if (/[}\]]/.test(sign)) {
      if (depth === 0 && matchAt(CLOSES, line, at) !== undefined) return at;
      depth = Math.max(0, depth - 1);
    } else if (sign === ',' && depth === 0) {
      if (bracket === '[' || matchAt(NEXT_ENTRY, line, at) !== undefined) return at;
    }
  }
  return line.length;
}

/** Behind a text in quotes that is closed where it can end; else where it starts. */
function afterQuotes(line: string, start: number, bracket: string | undefined): number {
  const quoted = matchAt(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y, line, start);
  if (quoted === undefined) return start;
  const end = start + quoted[0].length;
  const rest = bracket === undefined ? /\s*(?:$|#)/y : /\s*(?:$|[,}\]]|#)/y;
  return matchAt(rest, line, end) === undefined ? start : end;
}

/** The brackets in which a line begins, from the lines above it. */
function bracketsOpenBefore(text: string, lineStart: number): string[] {
  let from = lineStart;
  for (let lines = 0; lines < MOST_LINES && from > 0; lines++) from = text.lastIndexOf('\n', from - 2) + 1;
  const above = text.slice(Math.max(from, lineStart - 20_000), lineStart);
  const open: string[] = [];
  const marks = /(?<=^|[\s[{,])(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[{[]|#.*)|[}\]]/gm;
  for (const [mark] of above.matchAll(marks)) {
    if (mark === '{' || mark === '[') open.push(mark);
    else if (mark === '}' || mark === ']') open.pop();
  }
  return open;
}

function afterSpace(line: string, at: number): number {
  let after = at;
  while (/[ \t]/.test(line[after] ?? '')) after++;
  return after;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line) ?? undefined;
}
