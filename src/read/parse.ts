// Text becomes a document: YAML understood, in the part of YAML that the format has.
import { Composer, type CST, Lexer, type Node, Parser } from 'yaml';
import type { Checked, Remark } from '../diagnostic.js';
import type { Document } from './document.js';
import { fault } from './fault.js';
import { plainOf } from './plain.js';
import { leaveOpen, look, newScan, type Scan } from './scan.js';
import { syntaxFaults } from './syntax.js';

/**
 * The document in a text. A value is given whenever a tree could be made, faults of single values
 * (a doubled key, an empty one, a number with two readings) included: those stand in `remarks`.
 */
export function parse(text: string): Checked<Document> {
  const scan = newScan(text);
  const yaml = composed(text, scan);
  if (scan.fatal || yaml === undefined) return { remarks: scan.remarks };
  if (yaml.errors.length > 0) {
    // Text that is lost takes brackets with it: what stands on its line and below is its consequence.
    const lost = scan.remarks[0]?.at.offsets?.[0];
    const end = lost === undefined ? text.length : text.lastIndexOf('\n', lost) + 1;
    const own = syntaxFaults(text, yaml.errors, scan.astray);
    return { remarks: [...scan.remarks, ...own.filter(({ at }) => (at.offsets?.[0] ?? 0) <= end)] };
  }
  const root = yaml.contents as Node | null;
  const { value, remarks } = root === null ? { value: null, remarks: [] } : plainOf(root, text);
  if (root === null || value === null) return { remarks: [nothing()] };
  return { value: { text, root, value }, remarks: [...scan.remarks, ...remarks] };
}

function nothing(): Remark {
  return fault(
    'empty-file',
    { offsets: [0, 0] },
    'the file holds nothing but comments and marks',
    'a first file needs two lines: "format: appraisal/1" and "title: …"',
  );
}

/** YAML's own document; undefined where the scan forbids to make it. */
function composed(text: string, scan: Scan) {
  // A text of a hundred thousand syntax errors makes as many Errors, and their traces take most of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return composedFrom(text, scan);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function composedFrom(text: string, scan: Scan) {
  const tokens = lookedAt(text, scan);
  if (scan.fatal) return undefined;
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    resolveKnownTags: false,
  });
  for (const document of composer.compose(tokens, true, text.length)) return document;
  return undefined;
}

/** The tokens of a text, made of words that were looked at before the parser saw them. */
function lookedAt(text: string, scan: Scan): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const word of new Lexer().lex(text)) {
    if (!look(scan, word)) return tokens;
    for (const token of parser.next(word)) tokens.push(token);
  }
  leaveOpen(scan);
  tokens.push(...parser.end());
  return tokens;
}
