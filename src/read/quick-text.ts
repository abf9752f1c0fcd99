// Texts and numbers as a quick reading finds them: their nodes, or a refusal.
import { plainValue } from './plain-value.js';
import type { ScalarNode } from './tree.js';

/** A text on its way to a tree. Whatever takes more than a look at it is refused, and yaml reads the whole file. */
export interface Quick {
  readonly text: string;
  at: number;
  /** How many more levels may be opened. */
  levels: number;
}

/** What a plain text can't begin with; a dash may, if a letter or digit follows it. */
const INDICATOR = /[\s?:,[\]{}#&*!|>'"%@`-]/;

export function mayBegin(text: string, at: number): boolean {
  const first = text[at];
  if (first === undefined) return false;
  if (!INDICATOR.test(first)) return true;
  return first === '-' && /[\w.]/.test(text[at + 1] ?? '');
}

/** The column of an offset, from 0. */
export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Where a line ends: at its line feed, or where the text does. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Where a run of what a sticky pattern takes ends: patterns run quickly long before loops do. */
export function runEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Spaces, empty lines, and comments whose # has a space, or another #, on both sides. */
const BETWEEN = /(?:[ \n]+|(?<!\S)#(?![^ \n#!])[^\n]*)*/y;

/** Goes on over spaces, empty lines and comments; false where a comment might be a text that is lost. */
export function skipToContent(quick: Quick): boolean {
  quick.at = runEnd(BETWEEN, quick.text, quick.at);
  return quick.text[quick.at] !== '#';
}

/** Spaces, and a comment behind them. */
const REST = / *(?:(?<!\S)#(?![^ \n#!])[^\n]*)?/y;

/** Goes on to the end of a line on which nothing may stand but a comment. */
export function endLine(quick: Quick): boolean {
  quick.at = runEnd(REST, quick.text, quick.at);
  const sign = quick.text[quick.at];
  return sign === undefined || sign === '\n';
}

/** The node of a text that is nothing else, whatever it says. */
export function textNode(value: string, start: number, end: number): ScalarNode {
  return { kind: 'scalar', value, source: value, start, end, after: end };
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** The node of an unquoted text: a number, true or false, or the text itself; undefined for odd numbers and nothing. */
export function plainNode(source: string, start: number, end: number): ScalarNode | undefined {
  const isNumber = NUMBER.test(source);
  const value = isNumber ? Number(source) : plainValue(source);
  if (value === null || (typeof value === 'number' && !isNumber)) return undefined;
  return { kind: 'scalar', value, source, start, end, after: end };
}

/** A text in quotes on one line, without escapes but doubled single quotes. */
export function quotedNode(quick: Quick): ScalarNode | undefined {
  const { text, at: start } = quick;
  const quote = text[start] ?? '';
  let end = text.indexOf(quote, start + 1);
  while (quote === "'" && end !== -1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  if (end === -1) return undefined;
  const inside = text.slice(start + 1, end);
  if (inside.includes('\n') || (quote === '"' && inside.includes('\\'))) return undefined;
  quick.at = end + 1;
  return textNode(quote === "'" ? inside.replaceAll("''", "'") : inside, start, end + 1);
}

/**
 * Lines as one text: a line end is a space, each empty line a line end.
 * @example folded(['a', 'b', '', 'c']) // => 'a b\nc'
 */
export function folded(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  if (lines.length === 1) return text;
  let empty = 0;
  for (const line of lines.slice(1)) {
    if (line === '') empty++;
    else {
      text += (empty === 0 ? ' ' : '\n'.repeat(empty)) + line;
      empty = 0;
    }
  }
  return text;
}
