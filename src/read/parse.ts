// Text becomes a document: YAML understood, in the part of YAML that the format has.
import { type CST, Lexer, Parser, type YAMLParseError } from 'yaml';
import type { Checked, Remark } from '../diagnostic.js';
import { treeOf } from './compose.js';
import { composed } from './composer.js';
import { type Document, documentOf } from './document.js';
import { fault } from './fault.js';
import { plainOf } from './plain.js';
import { quickTree } from './quick-tree.js';
import { leaveOpen, look, newScan, type Scan } from './scan.js';
import { soundValue } from './sound.js';
import { syntaxFaults } from './syntax.js';
import type { TreeNode } from './tree.js';

/**
 * The document in a text. A value is given whenever a tree could be made, faults of single values
 * (a doubled key, an empty one, a number with two readings) included: those stand in `remarks`.
 */
export function parse(text: string): Checked<Document> {
  const quick = quickTree(text);
  if (quick !== undefined) return understood(text, quick, []);
  const scan = newScan(text);
  const tokens = lookedAt(text, scan);
  if (scan.fatal) return { remarks: scan.remarks };
  const tree = treeOf(tokens);
  if (tree !== undefined) return understood(text, tree, scan.remarks);
  const yaml = composed(tokens, text.length);
  return yaml.errors.length > 0
    ? refused(text, yaml.errors, scan)
    : understood(text, yaml.tree, scan.remarks);
}

function understood(text: string, root: TreeNode | null, said: readonly Remark[]): Checked<Document> {
  if (root === null) return { remarks: [nothing()] };
  const sound = soundValue(root, text);
  const { value, remarks } = sound === undefined ? plainOf(root, text) : { value: sound, remarks: [] };
  if (value === null) return { remarks: [nothing()] };
  return { value: documentOf(text, root, value), remarks: [...said, ...remarks] };
}

function refused(text: string, errors: readonly YAMLParseError[], scan: Scan): Checked<Document> {
  // Text that is lost takes brackets with it: what stands on its line and below is its consequence.
  const lost = scan.remarks[0]?.at.offsets?.[0];
  const end = lost === undefined ? text.length : text.lastIndexOf('\n', lost) + 1;
  const own = syntaxFaults(text, errors, scan.astray);
  return { remarks: [...scan.remarks, ...own.filter(({ at }) => (at.offsets?.[0] ?? 0) <= end)] };
}

function nothing(): Remark {
  return fault(
    'empty-file',
    { offsets: [0, 0] },
    'the file holds nothing but comments and marks',
    'a first file needs two lines: "format: appraisal/1" and "title: …"',
  );
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
