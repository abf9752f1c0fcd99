// Maps and lists in brackets, and texts of several lines, as a quick reading finds them; undefined is a refusal.
import {
  columnOf,
  folded,
  lineEnd,
  mayBegin,
  plainNode,
  type Quick,
  quotedNode,
  runEnd,
  skipToContent,
  textNode,
} from './quick-text.js';
import type { MapNode, PairNode, ScalarNode, SequenceNode, TreeNode } from './tree.js';

/** A map or list in brackets; all of it stands further in than column `indent`. */
export function flowNode(quick: Quick, indent: number): MapNode | SequenceNode | undefined {
  const start = quick.at;
  const isMap = quick.text[start] === '{';
  const close = isMap ? '}' : ']';
  if (--quick.levels < 0) return undefined;
  const pairs: PairNode[] = [];
  const items: TreeNode[] = [];
  quick.at++;
  for (let more = true; more; ) {
    if (!nextInside(quick, indent)) return undefined;
    if (quick.text[quick.at] === close && pairs.length + items.length === 0) break;
    if (!(isMap ? addPair(quick, indent, pairs) : addItem(quick, indent, items))) return undefined;
    if (!nextInside(quick, indent)) return undefined;
    more = quick.text[quick.at] === ',';
    if (more) quick.at++;
  }
  if (quick.text[quick.at] !== close) return undefined;
  quick.at++;
  quick.levels++;
  const extent = { start, end: quick.at, after: quick.at };
  return isMap ? { kind: 'map', inBraces: true, pairs, ...extent } : { kind: 'sequence', items, ...extent };
}

/** Goes on to the next sign inside brackets, which may stand on another line. */
function nextInside(quick: Quick, indent: number): boolean {
  const { text, at: from } = quick;
  if (!skipToContent(quick) || quick.at >= text.length) return false;
  if (quick.at - from < 2 && text[from] !== '\n') return true;
  return !text.slice(from, quick.at).includes('\n') || columnOf(text, quick.at) > indent;
}

/** Two words, or a word and a number, on one line: most pairs in braces are no more. */
const WORDS = /([A-Za-z][\w-]{0,99}): ([A-Za-z][\w-]{0,99}|-?\d[\d.]{0,19}) *(?=[,}])/y;

function addPair(quick: Quick, indent: number, pairs: PairNode[]): boolean {
  WORDS.lastIndex = quick.at;
  const words = WORDS.exec(quick.text);
  if (words === null) return addAnyPair(quick, indent, pairs);
  const [, key = '', word = ''] = words;
  const colon = quick.at + key.length;
  const value = plainNode(word, colon + 2, colon + 2 + word.length);
  if (value === undefined) return false;
  pairs.push({ key: textNode(key, quick.at, colon), value });
  quick.at = WORDS.lastIndex;
  return true;
}

function addAnyPair(quick: Quick, indent: number, pairs: PairNode[]): boolean {
  const key = quotedOrPlainKey(quick);
  if (key === undefined || quick.text[quick.at] !== ':' || quick.text[quick.at + 1] !== ' ') return false;
  quick.at++;
  const value = nextInside(quick, indent) ? flowValue(quick, indent) : undefined;
  if (value === undefined) return false;
  pairs.push({ key, value });
  return true;
}

function addItem(quick: Quick, indent: number, items: TreeNode[]): boolean {
  const value = flowValue(quick, indent);
  if (value === undefined) return false;
  items.push(value);
  return true;
}

const FLOW_KEY = /[^\n:#,[\]{}]*/y;

function quotedOrPlainKey(quick: Quick): ScalarNode | undefined {
  const { text, at: start } = quick;
  if (text[start] === '"' || text[start] === "'") return quotedNode(quick);
  if (!mayBegin(text, start)) return undefined;
  const key = text.slice(start, runEnd(FLOW_KEY, text, start));
  if (key.endsWith(' ') || key.length > 500) return undefined;
  quick.at = start + key.length;
  return textNode(key, start, quick.at);
}

function flowValue(quick: Quick, indent: number): TreeNode | undefined {
  switch (quick.text[quick.at]) {
    case '{':
    case '[':
      return flowNode(quick, indent);
    case '"':
    case "'":
      return quotedNode(quick);
    default:
      return flowText(quick, indent);
  }
}

const FLOW_LINE = /[^\n,[\]{}#]*/y;

/** An unquoted text inside brackets, which may go on over lines. */
function flowText(quick: Quick, indent: number): ScalarNode | undefined {
  const { text, at: start } = quick;
  if (!mayBegin(text, start)) return undefined;
  const lines: string[] = [];
  let end = start;
  for (;;) {
    const line = text.slice(quick.at, runEnd(FLOW_LINE, text, quick.at));
    const words = withoutSpaces(line);
    if (hasColon(words)) return undefined;
    lines.push(words);
    if (words !== '') end = quick.at + words.length;
    quick.at += line.length;
    const sign = text[quick.at];
    if (sign === '\n') {
      while (text[quick.at] === '\n' || text[quick.at] === ' ') quick.at++;
      if (quick.at >= text.length || columnOf(text, quick.at) <= indent) return undefined;
      if (text.slice(end, quick.at).split('\n').length > 2) return undefined;
      if (/[,\]}]/.test(text[quick.at] ?? '')) break;
      if (!mayBegin(text, quick.at)) return undefined;
    } else if (sign === ',' || sign === ']' || sign === '}') break;
    else return undefined;
  }
  const source = folded(lines);
  return lines.length === 1 ? plainNode(source, start, end) : textNode(source, start, end);
}

/** Whether yaml would take a part of a text for a key. */
export function hasColon(words: string): boolean {
  return words.includes(': ') || words.endsWith(':');
}

/** Without the spaces at the end; other white space is text to yaml. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

/** An unquoted text after a key or a dash, which goes on over the lines that stand further in than `indent`. */
export function blockText(quick: Quick, indent: number): ScalarNode | undefined {
  const { text, at: start } = quick;
  if (!mayBegin(text, start)) return undefined;
  const lines: string[] = [];
  let end = start;
  for (;;) {
    const stop = lineEnd(text, quick.at);
    const words = withoutSpaces(text.slice(quick.at, stop));
    const hash = words.indexOf(' #');
    const own = hash === -1 ? words : withoutSpaces(words.slice(0, hash));
    if (hasColon(own)) return undefined;
    lines.push(own);
    end = quick.at + own.length;
    quick.at = end;
    const next = goesOn(text, stop, indent);
    if (next === undefined || (next !== -1 && hash !== -1)) return undefined;
    if (next === -1) break;
    for (let empty = text.slice(stop, next).split('\n').length - 2; empty > 0; empty--) lines.push('');
    quick.at = next;
  }
  const source = folded(lines);
  return lines.length === 1 ? plainNode(source, start, end) : textNode(source, start, end);
}

const BLANK = /[ \n]*/y;

/** Where a text goes on below its line; -1 where it doesn't, undefined where a comment stands in doubt. */
export function goesOn(text: string, stop: number, indent: number): number | undefined {
  const at = runEnd(BLANK, text, stop);
  if (at >= text.length || columnOf(text, at) <= indent) return -1;
  return text[at] === '#' ? undefined : at;
}

/** Text after | or >, without what is rare: signs for its indent or its end, empty lines at its beginning. */
export function blockScalar(quick: Quick, indent: number): ScalarNode | undefined {
  const { text, at: start } = quick;
  const header = /[|>]-?\n/y;
  header.lastIndex = start;
  const [head] = header.exec(text) ?? [];
  if (head === undefined) return undefined;
  const lines: string[] = [];
  let at = start + head.length;
  let inner = 0;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    const depth = line.length - line.trimStart().length;
    if (line === '') {
      if (lines.length === 0) return undefined;
      lines.push('');
    } else {
      if (line.startsWith(' ') && /^ +$/.test(line)) return undefined;
      const column = /^ */.exec(line)?.[0].length ?? 0;
      if (column !== depth) return undefined;
      if (lines.length === 0) {
        if (column <= indent) return undefined;
        inner = column;
      } else if (column < inner) break;
      // Lines that stand further in are kept apart in folded text.
      if (column > inner && head[0] === '>') return undefined;
      lines.push(line.slice(inner));
    }
    at = stop + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return undefined;
  const words = head[0] === '>' ? folded(lines) : lines.join('\n');
  quick.at = Math.min(at, text.length) - 1;
  if (at >= text.length && !text.endsWith('\n')) return undefined;
  return textNode(head.includes('-') ? words : `${words}\n`, start, quick.at);
}
