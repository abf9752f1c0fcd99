// Remarks get their lines and columns: once, at the end.
import type { Diagnostic, Remark, Suppressed } from '../diagnostic.js';
import { type Document, type Span, spanOf } from './document.js';
import { lineOf, lineStarts } from './lines.js';

/** How much of a line an excerpt shows at most, in UTF-16 units. */
const MOST_EXCERPT = 160;

/** What is said about a file: diagnostics sorted by line, column and rule, and those that it asks to pass over. */
export interface Located {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there are none. */
  readonly suppressed?: readonly Suppressed[];
}

/**
 * Diagnostics for remarks. Without a document (the text could not be read as YAML) the remarks carry offsets
 * themselves.
 */
export function locate(
  remarks: readonly Remark[],
  text: string,
  document: Document | undefined,
  suppressed: readonly { readonly remark: Remark; readonly reason: string }[] = [],
): Located {
  if (remarks.length + suppressed.length === 0) return { diagnostics: [] };
  const starts = lineStarts(text);
  const place = (remark: Remark): Diagnostic => {
    const span =
      document === undefined ? (remark.at.offsets ?? ([0, 0] as const)) : spanOf(document, remark.at);
    return located(remark, span, text, starts);
  };
  const diagnostics = remarks.map(place).sort(inOrder);
  if (suppressed.length === 0) return { diagnostics };
  const passedOver = suppressed.map(({ remark, reason }) => ({ ...place(remark), reason }));
  return { diagnostics, suppressed: passedOver.sort(inOrder) };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function located(remark: Remark, [start, end]: Span, text: string, starts: readonly number[]): Diagnostic {
  const line = lineOf(starts, start);
  const endLine = lineOf(starts, end);
  const lineStart = starts[line - 1] ?? 0;
  const { rule, severity, message, hint, at } = remark;
  return {
    rule,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(at.pointer === undefined ? {} : { pointer: at.pointer }),
    line,
    column: start - lineStart + 1,
    endLine,
    endColumn: end - (starts[endLine - 1] ?? 0) + 1,
    excerpt: excerptOf(text, lineStart, (starts[line] ?? text.length + 1) - 1, start),
  };
}

/** The source line, or a window of it around the place where the line is long; never half a surrogate pair. */
function excerptOf(
  text: string,
  lineStart: number,
  lineEnd: number,
  start: number,
): { readonly text: string; readonly column: number } {
  let from = lineEnd - lineStart <= MOST_EXCERPT ? lineStart : Math.max(lineStart, start - MOST_EXCERPT / 2);
  if (isLowSurrogate(text, from)) from++;
  let to = Math.min(lineEnd, from + MOST_EXCERPT);
  if (isLowSurrogate(text, to)) to--;
  return { text: text.slice(from, to).trimEnd(), column: from - lineStart + 1 };
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
