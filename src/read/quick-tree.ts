// The tree of a plainly written file in one go: what yaml makes of it in three, at a fifth of the work.
// Anything that is rare, wrong or in doubt is refused, and yaml reads the file instead; a test holds the trees equal.
import { blockScalar, blockText, flowNode, goesOn, hasColon } from './quick-flow.js';
import {
  columnOf,
  endLine,
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

/** Under this length no text has more words and marks than a file may have. */
const LONGEST = 400_000;
/** Far from the limit that a file has; an appraisal needs about ten. */
const LEVELS = 30;

/** Tabs, carriage returns, marks and boundaries are for yaml. */
const RARE = /[\t\r\ufeff]|^(?:---|\.\.\.|%)/m;

/** The tree of a text, or undefined where it isn't plain enough. */
export function quickTree(text: string): MapNode | undefined {
  if (text.length > LONGEST || RARE.test(text)) return undefined;
  const quick: Quick = { text, at: 0, levels: LEVELS };
  if (!skipToContent(quick) || columnOf(text, quick.at) !== 0) return undefined;
  const root = blockMap(quick, 0);
  return quick.at >= text.length ? root : undefined;
}

/** A map whose keys stand at a column, from its first key to the next content that is no part of it. */
function blockMap(quick: Quick, column: number): MapNode | undefined {
  const { text, at: start } = quick;
  if (--quick.levels < 0) return undefined;
  const pairs: PairNode[] = [];
  let end = start;
  do {
    const pair = pairOnLine(quick, column) ?? anyPair(quick, column);
    if (pair === undefined) return undefined;
    pairs.push(pair);
    end = pair.value.end;
  } while (goesOnAt(quick, column) && text[quick.at] !== '-');
  quick.levels++;
  return isOver(quick, column) ? { kind: 'map', inBraces: false, pairs, start, end, after: end } : undefined;
}

/** A list whose dashes stand at a column. */
function blockSeq(quick: Quick, column: number): SequenceNode | undefined {
  const { text, at: start } = quick;
  if (--quick.levels < 0) return undefined;
  const items: TreeNode[] = [];
  let end = start;
  do {
    if (text[quick.at] !== '-' || text[quick.at + 1] !== ' ') break;
    quick.at += 2;
    const item = itemOf(quick, column);
    if (item === undefined) return undefined;
    items.push(item);
    end = item.end;
  } while (goesOnAt(quick, column));
  quick.levels++;
  return items.length > 0 ? { kind: 'sequence', items, start, end, after: end } : undefined;
}

/** Goes on to the next content; whether it stands at the column. */
function goesOnAt(quick: Quick, column: number): boolean {
  return skipToContent(quick) && quick.at < quick.text.length && columnOf(quick.text, quick.at) === column;
}

/** Whether what comes next stands further out, or nothing comes. */
function isOver({ text, at }: Quick, column: number): boolean {
  return at >= text.length || (columnOf(text, at) < column && text[at] !== '#');
}

interface Pair extends PairNode {
  readonly value: TreeNode;
}

const WORDS = /([A-Za-z][\w-]{0,99}): ([A-Za-z\d](?:[^\n:#]*[^\s:#])?)(?=\n)/y;

/** A key and a text on one line, which is all of it: most lines are no more. */
function pairOnLine(quick: Quick, column: number): Pair | undefined {
  const { text, at: start } = quick;
  WORDS.lastIndex = start;
  const words = WORDS.exec(text);
  if (words === null) return undefined;
  const stop = WORDS.lastIndex;
  if (goesOn(text, stop, column) !== -1) return undefined;
  const [, key = '', source = ''] = words;
  const value = plainNode(source, stop - source.length, stop);
  if (value === undefined) return undefined;
  quick.at = stop;
  return { key: textNode(key, start, start + key.length), value };
}

function anyPair(quick: Quick, column: number): Pair | undefined {
  const key = keyAt(quick);
  const value = key && valueAfter(quick, column);
  return key && value && { key, value };
}

const KEY = /[^\n:#]*/y;

/** A key with its colon, up to what follows. */
function keyAt(quick: Quick): ScalarNode | undefined {
  const { text, at: start } = quick;
  let key: ScalarNode | undefined;
  if (text[start] === '"' || text[start] === "'") key = quotedNode(quick);
  else if (mayBegin(text, start)) {
    const name = text.slice(start, runEnd(KEY, text, start));
    if (name.endsWith(' ') || name.length > 500) return undefined;
    quick.at = start + name.length;
    key = textNode(name, start, quick.at);
  }
  if (key === undefined || quick.at - start > 500 || text[quick.at] !== ':') return undefined;
  quick.at++;
  const next = text[quick.at];
  return next === ' ' || next === '\n' ? key : undefined;
}

/** What stands behind a colon, on its line or below it. */
function valueAfter(quick: Quick, column: number): TreeNode | undefined {
  const { text } = quick;
  while (text[quick.at] === ' ') quick.at++;
  if (text[quick.at] !== '\n' && text[quick.at] !== '#') return inlineValue(quick, column);
  if (!endLine(quick) || !skipToContent(quick) || quick.at >= text.length) return undefined;
  const below = columnOf(text, quick.at);
  const isList = text[quick.at] === '-' && text[quick.at + 1] === ' ';
  if (isList && below >= column) return blockSeq(quick, below);
  return below > column ? blockMap(quick, below) : undefined;
}

function inlineValue(quick: Quick, column: number): TreeNode | undefined {
  switch (quick.text[quick.at]) {
    case '{':
    case '[':
      return onItsLine(quick, flowNode(quick, column));
    case '"':
    case "'":
      return onItsLine(quick, quotedNode(quick));
    case '|':
    case '>':
      return blockScalar(quick, column);
    default:
      return onItsLine(quick, blockText(quick, column));
  }
}

/** A value with nothing but a comment behind it. */
function onItsLine(quick: Quick, value: TreeNode | undefined): TreeNode | undefined {
  return value !== undefined && endLine(quick) ? value : undefined;
}

/** What stands behind a dash: a map that begins there, or a value. */
function itemOf(quick: Quick, column: number): TreeNode | undefined {
  const { text } = quick;
  while (text[quick.at] === ' ') quick.at++;
  if (text[quick.at] === '\n' || text[quick.at] === '#') return undefined;
  const line = text.slice(quick.at, lineEnd(text, quick.at));
  const first = line[0];
  if (first === '{' || first === '[') return inlineValue(quick, column);
  if (first === '"' || first === "'") {
    const { at } = quick;
    if (quotedNode(quick) === undefined) return undefined;
    const isKey = text[quick.at] === ':';
    quick.at = at;
    return isKey ? blockMap(quick, columnOf(text, at)) : inlineValue(quick, column);
  }
  const hash = line.indexOf(' #');
  return hasColon(hash === -1 ? line : line.slice(0, hash))
    ? blockMap(quick, columnOf(text, quick.at))
    : inlineValue(quick, column);
}
