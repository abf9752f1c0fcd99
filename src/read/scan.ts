// One pass over the words and marks of the text, before a tree is made: limits, and what the format leaves out.
import { Lexer } from 'yaml';
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';

export const MOST_TOKENS = 600_000;
export const MOST_DEPTH = 64;

/** The lexer's marks that stand for no text of their own. */
const DOCUMENT_BEGINS = '\u0002';
const FLOW_ENDS = '\u0018';
const SCALAR_FOLLOWS = '\u001f';

/** Where the scan stands: offsets, and how deep the structure is. */
interface Position {
  offset: number;
  lineStart: number;
  /** Columns at which the enclosing block structures began. */
  readonly indents: number[];
  flow: number;
}

/**
 * What must be said before the text is made into a tree. `fatal` faults (limits, several documents, references)
 * forbid making it; the others do not.
 */
export function scan(text: string): { readonly remarks: readonly Remark[]; readonly fatal: boolean } {
  const remarks: Remark[] = [];
  let fatal = false;
  let tokens = 0;
  let documents = 0;
  let ended = false;
  let content = false;
  let scalarFollows = false;
  let plainOnLine: string | undefined;
  const position: Position = { offset: 0, lineStart: 0, indents: [], flow: 0 };

  for (const token of new Lexer().lex(text)) {
    if (token === DOCUMENT_BEGINS || token === FLOW_ENDS) continue;
    if (token === SCALAR_FOLLOWS) {
      scalarFollows = true;
      continue;
    }
    const start = position.offset;
    const place = { offsets: [start, start + token.length] } as const;
    position.offset += token.length;
    tokens++;
    if (tokens > MOST_TOKENS) {
      const limit = fault(
        'too-large',
        place,
        'the file has more than 600,000 words and marks',
        'split the appraisal, or move evidence to the papers it cites',
      );
      return { remarks: [...remarks, limit], fatal: true };
    }
    if (scalarFollows) {
      scalarFollows = false;
      content = true;
      deepen(position, start);
      plainOnLine = token.includes('\n') ? undefined : token;
      position.lineStart = lineStartAfter(token, start, position.lineStart);
      continue;
    }
    const first = token[0];
    if (first === '\n' || first === '\r') {
      position.lineStart = position.offset;
      plainOnLine = undefined;
      continue;
    }
    if (first === '#') {
      const lost = plainOnLine === undefined ? undefined : lostText(plainOnLine, token);
      if (lost !== undefined) remarks.push(fault('lost-text', place, lost.message, lost.hint));
      continue;
    }
    if (first === ' ' || first === '\t' || token === '\ufeff' || token === ',') continue;
    if (token === '---' || token === '...') {
      if (token === '...') ended = true;
      else documents++;
      position.indents.length = 0;
      if (token === '---' && (documents > 1 || content))
        return { remarks: [...remarks, secondDocument(place)], fatal: true };
      continue;
    }
    if (ended) return { remarks: [...remarks, secondDocument(place)], fatal: true };
    content = content || first !== '%';
    const outside = leftOut(token, place.offsets);
    if (outside !== undefined) {
      remarks.push(outside);
      fatal = true;
      continue;
    }
    if (token === '{' || token === '[') position.flow++;
    else if (token === '}' || token === ']') position.flow--;
    else if (token !== ':') deepen(position, start);
    else plainOnLine = undefined;
    if (position.flow + position.indents.length > MOST_DEPTH) {
      const limit = fault(
        'too-large',
        place,
        `the file nests more than ${MOST_DEPTH} levels deep`,
        'an appraisal needs about ten',
      );
      return { remarks: [...remarks, limit], fatal: true };
    }
    if (first === '"' || first === "'") {
      plainOnLine = undefined;
      position.lineStart = lineStartAfter(token, start, position.lineStart);
    }
  }
  return { remarks, fatal };
}

/** A block structure begins wherever something stands further in than what encloses it. */
function deepen(position: Position, start: number): void {
  if (position.flow > 0) return;
  const column = start - position.lineStart;
  while ((position.indents.at(-1) ?? -1) >= column) position.indents.pop();
  position.indents.push(column);
}

function lineStartAfter(token: string, start: number, before: number): number {
  const lastBreak = token.lastIndexOf('\n');
  return lastBreak === -1 ? before : start + lastBreak + 1;
}

function secondDocument(place: { readonly offsets: readonly [number, number] }): Remark {
  return fault(
    'several-documents',
    place,
    'a second document begins here',
    'put each appraisal into a file of its own',
  );
}

/** References, tags and directives: YAML has them, the format does not. */
function leftOut(token: string, offsets: readonly [number, number]): Remark | undefined {
  const name = token.slice(1);
  switch (token[0]) {
    case '&':
      return fault(
        'alias',
        { offsets },
        `the anchor "${token}" is not part of the format`,
        `delete it, and write the value again where it is used; for text that begins with &, put it in quotes: "${token}"`,
      );
    case '*':
      return fault(
        'alias',
        { offsets },
        `the alias "${token}" is not part of the format`,
        `write the value of "${name}" here again; for text that begins with *, put it in quotes: "${token}"`,
      );
    case '!':
      return fault(
        'tag',
        { offsets },
        `the tag "${token}" is not part of the format`,
        `delete it; for text that begins with !, put it in quotes: "${token}"`,
      );
    case '%':
      return fault(
        'directive',
        { offsets },
        `the directive "${token.trimEnd()}" is not part of the format`,
        'delete the line: the file is read as YAML 1.2; for text that begins with %, put it in quotes',
      );
    default:
      return undefined;
  }
}

/** `A #1 choice` reads as `A`: a comment is meant only where a space follows its #. */
function lostText(
  before: string,
  comment: string,
): { readonly message: string; readonly hint: string } | undefined {
  if (/^#(?:[\s#!]|$)/.test(comment)) return undefined;
  return {
    message: `the text is cut off at the #: "${before}" is all that is read`,
    hint: `put the text in quotes: "${before} ${comment.replace(/\s*[}\]].*$/, '')}"; or, for a comment, write a space after the #`,
  };
}
