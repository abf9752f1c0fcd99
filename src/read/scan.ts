// A look at every word and mark of the text before a tree is made of it: limits, and what the format leaves out.
import type { Remark } from '../diagnostic.js';
import { isEnough } from './enough.js';
import { fault } from './fault.js';
import { leftOut, lostText } from './left-out.js';

export const MOST_TOKENS = 400_000;
export const MOST_DEPTH = 64;

/** The lexer's marks that stand for no text of their own. */
const DOCUMENT_BEGINS = '\u0002';
const FLOW_ENDS = '\u0018';
const SCALAR_FOLLOWS = '\u001f';

/** Where the scan stands, and what it has found. */
export interface Scan {
  readonly text: string;
  readonly remarks: Remark[];
  /** Limits, several documents, references: the tree is not to be used. */
  fatal: boolean;
  offset: number;
  lineStart: number;
  tokens: number;
  documents: number;
  /** The document has ended (`...`). */
  ended: boolean;
  /** The document has begun. */
  content: boolean;
  scalarFollows: boolean;
  /** The plain text that stands last on this line; in brackets, empty where one is to follow. */
  plainOnLine: string | undefined;
  /** Columns at which the enclosing block structures began. */
  readonly indents: number[];
  /** The brackets that are open. */
  readonly open: Bracket[];
  /** Those that were never closed, or by one of the other kind. */
  readonly astray: Bracket[];
}

/** A bracket that is open; with `close`, the place of the wrong one that closes it. */
export interface Bracket {
  readonly open: string;
  readonly close?: string;
  readonly offset: number;
}

export function newScan(text: string): Scan {
  return {
    text,
    remarks: [],
    fatal: false,
    offset: 0,
    lineStart: 0,
    tokens: 0,
    documents: 0,
    ended: false,
    content: false,
    scalarFollows: false,
    plainOnLine: undefined,
    indents: [],
    open: [],
    astray: [],
  };
}

/**
 * Looks at the next token of the lexer and adds what must be said about it. False where the text must not be
 * read on: every limit is kept before a tree is made of what exceeds it.
 */
export function look(scan: Scan, token: string): boolean {
  if (token === DOCUMENT_BEGINS) return true;
  if (token === FLOW_ENDS) return leaveOpen(scan);
  if (token === SCALAR_FOLLOWS) {
    scan.scalarFollows = true;
    return true;
  }
  const start = scan.offset;
  scan.offset += token.length;
  scan.tokens++;
  if (scan.tokens > MOST_TOKENS) {
    return stop(scan, tooLarge(start, token, 'the file has more than 400,000 words and marks', SPLIT));
  }
  if (isEnough(scan.remarks)) return stop(scan);
  if (scan.scalarFollows) return lookAtText(scan, token, start);
  switch (token[0]) {
    case '\n':
    case '\r':
      scan.lineStart = scan.offset;
      scan.plainOnLine = undefined;
      return true;
    case '#':
      lookAtComment(scan, token, start);
      return true;
    case ',':
      scan.plainOnLine = undefined;
      return true;
    case ' ':
    case '\t':
    case '\ufeff':
      return true;
    default:
      return token === '---' || token === '...'
        ? lookAtBoundary(scan, token, start)
        : lookAtMark(scan, token, start);
  }
}

const SPLIT = 'split the appraisal, or move evidence to the papers it cites';

function stop(scan: Scan, ...remarks: readonly Remark[]): false {
  scan.remarks.push(...remarks);
  scan.fatal = true;
  return false;
}

function tooLarge(start: number, token: string, message: string, hint: string): Remark {
  return fault('too-large', { offsets: [start, start + token.length] }, message, hint);
}

function lookAtText(scan: Scan, text: string, start: number): boolean {
  scan.scalarFollows = false;
  if (scan.ended) return stop(scan, secondDocument(scan, start, text));
  scan.content = true;
  deepen(scan, start);
  scan.plainOnLine = text.includes('\n') ? undefined : text;
  scan.lineStart = lineStartAfter(text, start, scan.lineStart);
  return true;
}

function lookAtComment(scan: Scan, comment: string, start: number): void {
  const lost =
    scan.plainOnLine === undefined ? undefined : lostText(scan.plainOnLine, comment, start, scan.text);
  if (lost === undefined) return;
  scan.remarks.push(
    fault('lost-text', { offsets: [start, start + comment.length] }, lost.message, lost.hint),
  );
}

/** `---` before anything else is allowed, a second document is not. */
function lookAtBoundary(scan: Scan, token: string, start: number): boolean {
  if (token === '...') scan.ended = true;
  else scan.documents++;
  scan.indents.length = 0;
  if (token === '...' || (scan.documents === 1 && !scan.content)) return true;
  return stop(scan, secondDocument(scan, start, token));
}

/** Brackets, dashes, colons, quoted texts, and what the format leaves out. */
function lookAtMark(scan: Scan, token: string, start: number): boolean {
  if (scan.ended) return stop(scan, secondDocument(scan, start, token));
  scan.content = scan.content || token[0] !== '%';
  const outside = leftOut(token, [start, start + token.length], scan.text);
  if (outside !== undefined) {
    scan.remarks.push(outside);
    scan.fatal = true;
    return true;
  }
  if (token === '{' || token === '[') {
    scan.open.push({ open: token, offset: start });
    scan.plainOnLine = undefined;
  } else if (token === '}' || token === ']') closeBracket(scan, token, start);
  else if (token === ':') scan.plainOnLine = scan.open.length > 0 ? '' : undefined;
  else deepen(scan, start);
  if (scan.open.length + scan.indents.length > MOST_DEPTH) {
    return stop(
      scan,
      tooLarge(
        start,
        token,
        `the file nests more than ${MOST_DEPTH} levels deep`,
        'an appraisal needs about ten',
      ),
    );
  }
  if (token[0] === '"' || token[0] === "'") {
    scan.plainOnLine = undefined;
    scan.lineStart = lineStartAfter(token, start, scan.lineStart);
  }
  return true;
}

/** The innermost bracket that is open where the text goes on without it. */
export function leaveOpen(scan: Scan): true {
  const bracket = scan.open.pop();
  if (bracket !== undefined) scan.astray.push(bracket);
  scan.open.length = 0;
  return true;
}

function closeBracket(scan: Scan, close: string, offset: number): void {
  const bracket = scan.open.pop();
  if (bracket === undefined) return;
  if ((bracket.open === '{') !== (close === '}')) scan.astray.push({ open: bracket.open, close, offset });
}

/** A block structure begins wherever something stands further in than what encloses it. */
function deepen(scan: Scan, start: number): void {
  if (scan.open.length > 0) return;
  const column = start - scan.lineStart;
  while ((scan.indents.at(-1) ?? -1) >= column) scan.indents.pop();
  scan.indents.push(column);
}

function lineStartAfter(token: string, start: number, before: number): number {
  const lastBreak = token.lastIndexOf('\n');
  return lastBreak === -1 ? before : start + lastBreak + 1;
}

function secondDocument(scan: Scan, start: number, token: string): Remark {
  // `---` below the last line, as at the end of the head of a web page: nothing follows it.
  const isLast = !/^[ \t]*[^#\s]/m.test(scan.text.slice(start + token.length));
  const place = { offsets: [start, start + token.length] } as const;
  return fault(
    'several-documents',
    place,
    'a second document begins here',
    token === '---' && isLast
      ? 'delete the line: nothing follows it'
      : 'put each appraisal into a file of its own',
  );
}
